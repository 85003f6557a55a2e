//! Polish words for a place, without their marks.

use super::{Names, Rule, Words, compiled};

/// What one can stand beside, by how the words begin.
const LANDMARKS: &str = "koscio|koscie|kaplic|meczet|synagog|katedr|szkol|przedszkol|uczelni|uniwersytet|bibliotek|szpital|przychodni|\
aptek|dentyst|dworc|dworzec|stacj|przystan|tor(?:y|ow|ami)\\b|pub(?:u|em|ie)?\\b|hotel|restauracj|kawiarni|piekarni|fryzjer|sklep|\
supermarket|market|wzgorz|galeri|targ|rynk|rynek|asd|tesco|lidl|aldi|morrison|sainsbury|co-?op|mcdonald|stacj[aie] benzynow|garaz|\
parking|park(?:u|iem|ie)?\\b|plac(?:u|em)? zabaw|bois|pol[aeu]\\b|las(?:u|em)?\\b|kanal|rzek|jezior|most|rond|skrzyzowan|swiatl|\
autostrad|ratusz|urz[ea]d|poczt|komisariat|posterun|straz|sad(?:u|em|zie)\\b|basen|silowni|stadion|cmentar|pomnik|wiez|mlyn|fabryk|\
magazyn|osiedl|zamk|zamek|muze|teatr|kin(?:a|em|ie)\\b|bank|wiezieni|farm|ogrod|ulic|drog|centrum";

/// Words with which that tells nothing.
const NOBODYS: &[&str] = &[
    "twojej", "twojego", "twoim", "twoja", "swojej", "swojego", "swoim", "swoja", "panstwa", "lub", "albo", "kazdym",
    "dowolnym", "ciebie", "nas", "was", "zwyklej", "zwyklym", "kazdej", "jakiej", "ktory", "ktora", "ktore", "ktorych",
];

pub(super) fn words() -> Words {
    let rule = |what, pattern: String, unless| Rule::latin(what, &pattern, unless);
    let beside = "obok|kolo|przy|naprzeciwko|naprzeciw|za|przed|w poblizu|nieopodal|niedaleko(?: od)?|blisko|tuz (?:obok|za|przy|przed|nad)|na rogu|\
nad|pod|miedzy|w sasiedztwie|wzdluz|na tylach|vis a vis";
    let signs = vec![
        rule("a street", r"\bul\. ?[A-Za-z]+|\b(?:na |przy |od |z )?ulic[aeiy] (?P<sign>(?-i:[A-Z])[A-Za-z-]+)|\bal\. ?[A-Za-z]+|\bale[ij]\w* (?-i:[A-Z])[A-Za-z-]+|\bplac(?:u|em)? (?-i:[A-Z])[A-Za-z-]+|\bos\. ?[A-Za-z]+|\bosiedl[aeu]m? (?-i:[A-Z])[A-Za-z-]+".into(), &[]),
        rule("a street", r"\b(?:na|przy|z|od) (?P<sign>(?-i:[A-Z])[A-Za-z'-]+(?: (?-i:[A-Z])[A-Za-z'-]+)? (?:street|road|lane|avenue|close|drive|st|rd))\b".into(), &[]),
        rule("a number of a house", r"\b(?:dom(?:u|em)?|mieszkani[aeu]m?|budyn\w+|blok(?:u|iem|ach)?|numer(?:em|ze)?|nr) (?:nr |numer |pod numerem |pod )?\d{1,3}[a-z]?\b|\bpod (?:numerem |nr |adresem )".into(), &["telefonu"]),
        rule("a building", r"\b(?:star|bial|czerwon|zolt|zielon|niebiesk|szar|czarn|ceglan|duz|narozn|ostatni|wysok|dawn|byl|drewnian)\w* (?:[A-Za-z]+ )?(?:dom|domu|domem|domku|budyn\w+|kamienic\w+|plebani\w+|szkol\w+|mlyn\w*|kosciol\w*|kosciele|hotel\w*|blok\w*|will\w+|farm\w+|drzwi\w*|bram\w+|fabryk\w+)\b|\bkamienic\w+|\bplebani\w+".into(), &[]),
        rule("a landmark", format!(r"\b(?:{beside}) (?P<sign>(?:[A-Za-z\d'-]+ ){{0,3}}?(?:{LANDMARKS})[A-Za-z]*)"), NOBODYS),
        rule("a landmark", r"\b(?:obok|kolo|naprzeciwko|naprzeciw|nieopodal|niedaleko(?: od)?|na rogu|w poblizu|blisko) (?P<sign>(?-i:[A-Z])[A-Za-z'-]{2,})".into(), &[]).about(Names::ButCouncils),
        rule("a part of a place", r"\b(?:na obrzezach|na skraju|w centrum|na (?:polnoc|poludnie|wschod|zachod) od|w (?:polnocnej|poludniowej|wschodniej|zachodniej) czesci|w dzielnicy) (?:[A-Za-z]+ )?(?P<sign>(?-i:[A-Z])[A-Za-z-]+)".into(), &[]).about(Names::ButCounty),
        rule("a way to get there", r"\b(?:\d{1,3}|jedn\w+|dw\w+|trzy|cztery|piec|dziesiec|pietnascie|kilka|pare|pol) (?:minut\w*|godzin\w*|krok\w*|metr\w*|kilometr\w*|km|m|mil\w*|domy|domow|przecznic\w*) (?:[A-Za-z]+ )?(?:od|pieszo|piechota|spacer\w*|drogi|jazdy|autobusem|samochodem|dalej|za|przed|stad)\b".into(), &["kazdym"]),
        rule("a way to get there", r"\bskrec\w* w |\bw (?:lewo|prawo) (?:za|przy|na|obok|po|od|w)\b|\bpo (?:lewej|prawej)(?: stronie)?\b|\b(?:pierwsz|drug|trzeci|ostatni)\w+ (?:w lewo|w prawo|zjazd\w*|przecznic\w*|dom\w*|bram\w*)".into(), &[]),
        rule("a way to get there", r"\bwysiad\w+|\bwysiasc\b|\bwysiedz\w*|\bautobus\w* (?:nr |numer |linii )?\d+|\blini\w+ \d+|\bprzystan\w+|\bzjazd\w* (?:nr |numer )?\d+|\bautostrad\w+ m\d+".into(), &[]),
        rule("a way to get there", r"\bdomofon\w*|\bbocz\w+ (?:wejsci\w+|drzwi\w*|bram\w*)|\bszuka\w+ (?:[A-Za-z]+ )?(?:drzwi|bramy|szyldu|tabliczki)".into(), &[]),
        rule("a postcode", r"\bkod(?:em|u)? pocztow\w+ (?:to|zaczyna|podajemy|piszemy|brzmi|literami|[A-Z]{1,2}\d)|\b[A-Za-z] jak [A-Za-z]+|\bnasz\w* kod\w* pocztow\w+".into(), &["nie"]),
        rule("a part of a place", r"\b(?:we wsi|w miasteczku|w miejscowosci|w wiosce|na osiedlu) (?-i:[A-Z])[A-Za-z-]+".into(), &[]),
        rule("a map", r"\bmapie\b|\bmap(?:y|a|ach) google|\bgoogle maps|\bwspolrzedn\w+|\bszerokosc geograficzn\w+|\bpinezk\w+|\bnawigacj\w+".into(), &[]),
    ];
    Words {
        signs,
        refuge: compiled(
            r"\b(?:schronisk\w*|schronieni\w*|bezpieczn\w+ (?:dom\w*|miejsc\w*|mieszka\w*|zakwaterowani\w*|lokal\w*)|osrod\w+ (?:dla|interwencji)|dom\w* dla (?:kobiet|ofiar|matek)|hostel\w*)\b",
            false,
        ),
        goes_on: compiled(
            r"^[ -@\[-`]*(?:to (?:jest|dom|budynek|ten|ta|ostatni|pierwszy|stary|bialy|czerwony|duzy)|jest|stoi|znajduje|miesci|dom|budynek|ten|wejscie|drzwi|adres|trzeba|nalezy|wystarczy|idz\w*|skrec\w*|wysiad\w*)\b",
            false,
        ),
    }
}
