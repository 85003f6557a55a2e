//! English words for a place.

use super::{Names, Rule, Words, compiled};
use crate::directory::address_gate::AREAS;

/// A name: a word that begins with a capital.
const NAME: &str = r"(?-i:[A-Z][A-Za-z'-]+)";

/// Kinds of streets.
const STREETS: &str = "street|road|lane|avenue|crescent|terrace|close|drive|gardens|grove|court|square|place|way|walk|row|mews|\
croft|hill|rise|green|parade|boulevard|rd|ave|fold|brow|bank|view|side|yard|vale|mount|meadows?|fields?";

/// Words that make a street of nothing in particular: "on the road", "in a safe place".
const NO_STREET: &[&str] = &[
    "the",
    "a",
    "an",
    "your",
    "their",
    "his",
    "her",
    "our",
    "my",
    "its",
    "this",
    "that",
    "any",
    "every",
    "each",
    "same",
    "one",
    "no",
    "another",
    "other",
    "safe",
    "wrong",
    "right",
    "long",
    "own",
    "new",
    "different",
    "some",
    "first",
    "last",
    "only",
    "next",
    "whose",
    "family",
    "crown",
    "county",
    "high",
    "supreme",
    "magistrates",
    "youth",
    "in",
    "on",
    "by",
    "to",
    "what",
    "which",
    "all",
    "best",
    "open",
    "here",
    "there",
    "and",
    "or",
    "of",
    "for",
    "is",
    "are",
    "be",
    "it",
    "you",
    "we",
    "they",
];

/// Kinds of buildings that have names.
const BUILDINGS: &str = "House|Hall|Lodge|Cottages?|Manor|Farm|Farmhouse|Vicarage|Rectory|Villas?|Mill|Chapel|Grange|Towers?|Buildings?|\
Barn|Priory|Abbey|Convent|Heights|Mansions?|Apartments|Flats|Hotel|Inn|Arms|Hostel|Estate|Point|Wharf|Works|Chambers|Terraces";

/// Names of buildings that tell no place.
const NO_BUILDING: &[&str] = &[
    "the", "a", "your", "our", "my", "safe", "open", "full", "this", "that", "every", "any", "each", "at", "in", "if",
    "is", "no", "women's", "womens", "which", "council", "one", "another",
];

/// What one can stand beside, besides `BRANDS`, which tell a place wherever they stand.
const LANDMARKS: &str = "church|chapel|mosque|temple|synagogue|gurdwara|cathedral|schools?|academy|college|university|nursery|\
library|hospital|infirmary|surgery|health centre|medical centre|clinic|dentists?|pharmacy|chemists?|stations?|bus stop|bus depot|\
railway|train line|tram stop|level crossing|pub|inn|hotel|restaurant|cafe|takeaway|chippy|chip shop|bakery|barbers?|hairdressers?|\
shops?|shopping (?:centre|precinct)|supermarket|market|co-?op|spar|iceland|boots|b&q|\
costa|petrol station|garage|car ?park|park|playground|playing fields?|fields?|woods?|canal|river|lake|\
reservoir|weir|bridge|viaduct|roundabout|junction|traffic lights|zebra crossing|motorway|bypass|dual carriageway|town hall|\
council offices?|civic centre|job ?centre|post office|police station|fire station|courts?|courthouse|leisure centre|\
swimming (?:pool|baths)|gym|stadium|football ground|rugby ground|cricket ground|bowling green|social club|working men's club|\
community centre|village hall|scout hut|cemetery|crematorium|graveyard|war memorial|clock tower|monument|statue|water tower|mill|\
hill|beach|shore|moor|ferry|pier|tunnel|windmill|\
factory|warehouse|industrial estate|estate|retail park|precinct|high street|village green|common|docks?|marina|quay|lock|castle|\
museum|theatre|cinema|bingo hall|banks?|barracks|prison|farm|golf course|allotments|phone box|post ?box|road|street|lane|avenue";

/// Shops that stand somewhere: named, they tell a place by themselves.
const BRANDS: &str = "asda|tesco|aldi|lidl|morrisons|sainsbury'?s|waitrose|mcdonald'?s|kfc|greggs|wetherspoons?|b&q|argos|poundland|home bargains";

/// Ways to stand beside something.
const BESIDE: &str = "next door to|next to|right by|beside|alongside|adjacent to|behind|opposite|across from|\
(?:across|over) the (?:road|street|way) from|over from|in front of|(?:a)?round the (?:corner|back) (?:from|of)|on the corner (?:of|by)|\
at the corner of|near(?:est)?(?: to)?|close (?:to|by)|not far from|stone's throw from|within sight of|in sight of|in the shadow of|\
facing|overlooking|overlooks?|looks out (?:on|over)|backs? on(?:to| to)?|above|at the (?:end|top|bottom|back|foot|edge|side|rear|far end) of|\
by|between|past|beyond|across|in the grounds of|on the site of|attached to|along from|up from|down from|just off|off|along";

/// Words with which something beside a landmark tells nothing: it is the visitor's own, or not said which.
const NOBODYS: &[&str] = &[
    "your", "their", "his", "her", "my", "any", "or", "work", "anywhere", "bed", "you", "them", "who", "where", "that",
    "if", "at",
];

/// Names that everybody may know.
const OPEN: &[&str] = &[
    "england",
    "wales",
    "uk",
    "britain",
    "scotland",
    "i",
    "if",
    "refuge",
    "women's",
    "police",
    "nhs",
    "gp",
    "christmas",
    "easter",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

pub(super) fn words() -> Words {
    let number = "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|an?|a few|few|a couple of|couple of|half a)";
    let digit = "(?:[0-9]|zero|nought|oh|one|two|three|four|five|six|seven|eight|nine)";
    // The two letters of a postcode, also set apart.
    let apart = AREAS.replace('[', r"[\s.,-]*[");
    let rule = |what, pattern: String, unless| Rule::latin(what, &pattern, unless);
    let signs = vec![
        rule("a street", format!(r"\b(?:{NAME}\s+){{1,3}}(?-i:(?:{}))\b", capitalised(STREETS)), NO_STREET),
        rule("a street", format!(r"\b{NAME} St\b\.?(?:$|[\s,]*(?-i:[a-z\d]|$))"), NO_STREET),
        rule("a street", format!(r"\b(?:on|in|off|at|along|down|up|from|of|onto|into) (?P<sign>(?:[a-z'-]+ ){{1,2}}(?:{STREETS}))\b"), NO_STREET),
        rule(
            "a number of a house",
            r"\b(?:flat|apartment|unit|number|no\.|house(?: number)?|door) \d{1,3}[a-z]?\b(?:,|\s+(?:on|in|of|at)\b|\.?$)".into(),
            &[],
        ),
        rule("a building", format!(r"\b(?-i:The (?:Old|White|Red|Black|Green|Blue|Big|Little|New|Former|Grey|Royal)) {NAME}"), &[]),
        rule("a building", format!(r"\b(?:{NAME} ){{1,2}}(?-i:{BUILDINGS})\b"), NO_BUILDING),
        rule(
            "a building",
            format!(r"\b(?:on|in|off|at|to|from|by) (?:the |our )?(?P<sign>(?:{NAME} ){{1,2}}(?:estate|development|precinct|flats|house|hall|farm|road|street|lane|avenue|close|park|mill|court))\b"),
            NO_BUILDING,
        ),
        rule(
            "a building",
            "\\b(?:the|an?|that|our|this) (?P<sign>(?:big |large |small |tall |little )?(?:old|former|converted|disused|derelict|red|white|blue|yellow|\
green|grey|pink|black|brick|red-brick|stone|tall|last|corner|end|detached|semi-detached|terraced|victorian|georgian|edwardian|thatched|\
double-fronted|three-storey)(?: [a-z-]+){0,2} (?:house|houses|building|vicarage|rectory|school|schoolhouse|mill|chapel|church|pub|hotel|bank|\
farm|farmhouse|cottage|bungalow|block|villa|terrace|station|door|gate|gates|property|convent|hospital|factory|warehouse|barn|manor|\
surgery|inn|fire station|police station))\\b"
                .into(),
            &[],
        ),
        rule("a landmark", format!(r"\b(?:{BESIDE}) (?P<sign>(?:[\w&'.-]+,? ){{0,4}}?(?:{LANDMARKS}))\b"), NOBODYS),
        rule(
            "a landmark",
            format!(
                r"\b(?:next door to|next to|beside|alongside|adjacent to|behind|opposite|across from|in front of|corner of|corner from|near|nearest|close to|not far from|just off|overlooking|facing|at the (?:end|top|bottom|back|foot|edge) of|outside|throw from|(?:doors|walk|drive|road|street|way) (?:down |up |along |away )?from) (?:the )?(?P<sign>{NAME})"
            ),
            OPEN,
        )
        .about(Names::ButCouncils),
        rule(
            "a part of a place",
            format!(
                r"\b(?:(?:outskirts|edge|centre|center|middle|heart|back|top|bottom|end)|(?:north|south|east|west)(?:ern)?(?: side| end| part)?|side) of (?:the )?(?P<sign>{NAME})"
            ),
            &["england", "wales", "uk"],
        )
        .about(Names::ButCounty),
        rule("a way to get there", r"\b(?:\w+ )?doors? (?:down|up|along|away|past|before|after)\b|\b(?:two|three|four|five|few|couple of|several) doors\b".into(), &[]),
        rule("a way to get there", r"\bturn(?:ing)? (?:left|right)(?:,| (?:at|onto|on to|into|after|by|past|then|when|off|out|on|before|from|and)\b)".into(), &["your", "mind"]),
        rule("a way to get there", r"\b(?:first|second|third|fourth|next|last) (?:left|right|turning|exit|house|gate|door|driveway) (?:on|after|past|along|before|off|in|at|down|up)\b".into(), &[]),
        rule("a way to get there", r"\b(?:first|second|third|fourth|next|last|take the) (?:turning|exit|left|right turn)\b".into(), &[]),
        rule("a way to get there", r"\bon (?:the|your) (?:left|right|opposite)(?:[- ]hand)?(?: side)?\b".into(), &[]),
        rule("a way to get there", r"\b(?:get|got|getting) (?:on|off) (?:(?:the |a )?(?:bus|train|tram) )?(?:at|by|outside|near|opposite|from|just)\b".into(), &[]),
        rule("a way to get there", r"\b(?:the |number |no\.? ?|route )(?:number )?\d{1,3}[a-z]? bus\b|\bbus(?:es)? (?:number |no\.? ?|route )?\d{1,3}[a-z]?\b".into(), &[]),
        rule("a way to get there", r"\b(?:bus|tram|train|taxi) (?:stop|stand|shelter|rank)s?\b[ -~]{0,30}\b(?:outside|opposite|called|is|at|by|on|from)\b|\b(?:outside|opposite|at|by|from|to) the \w* ?(?:bus|tram) stop\b".into(), &["your"]),
        rule("a way to get there", r"\b(?:junction|jct|exit|platform) \d{1,2}[a-z]?\b".into(), &[]),
        rule("a way to get there", r"\b(?:taxi|cab|train|coach|tram|minibus|lift|drive|ride)s?(?: ride)? from (?:the |[a-z]+ )?(?:\w+ )?(?:station|town|centre|stop)\b".into(), &["your"]),
        rule("a way to get there", format!(r"\b(?:taxi|cab|train|coach|tram|bus|minibus) (?:from|to) (?P<sign>{NAME})"), &[]),
        rule("a way to get there", r"\b(?:from|at|to|by|near|outside) (?:the |[a-z]+ )?(?:railway |train |bus |coach )?station\b".into(), &["your", "police", "fire", "any"]),
        rule("a way to get there", format!(r"\b(?:station|stop|town|centre)\b[ -\-/-~]{{0,30}}\b{number} (?:minutes?|mins?)\b|\b{number} (?:minutes?|mins?)\b[ -\-/-~]{{0,30}}\bby (?:taxi|cab|train|bus|car|tram)\b"), &["your"]),
        rule("a road", r"\b(?-i:M\d{1,2}|A\d{2,4}|B\d{4})\b".into(), &[]),
        rule("a way to get there", format!(r"\b{number}[- ](?:minutes?|mins?)'?(?: |-)?(?:walk|walking|drive|driving|stroll|on foot|bus ride|by (?:bus|car|train|taxi)|(?:away |up |down )?(?:from|north|south|east|west))\b"), &[]),
        rule("a way to get there", r"\b(?:short|easy|brief|quick|stone's|walking|stone) (?:walk|drive|stroll|bus ride|throw|distance)\b".into(), &[]),
        rule("a way to get there", r"\bwalk(?:ing)? (?:up|down|along|past|through|towards|over|across|straight)\b".into(), &["away", "door"]),
        rule("a way to get there", format!(r"\b{number} (?:miles?|yards?|metres?|meters?|km|kilometres?|hundred yards|hundred metres|blocks?|streets?)(?: away)? (?:from|north|south|east|west|past|along|down|up|outside|behind|off)\b"), &[]),
        rule("a way to get there", r"\b(?:follow|look(?:ing)? (?:out )?for|watch for|look out for) (?:the |a )?(?:\w+ )?(?:signs?|arrows?|path|lane|track|drive|driveway|river|canal|gates?|door|plaque)\b".into(), &["danger", "warning", "these"]),
        rule("a way to get there", r"\bbuzzer\b|\bintercom\b|\bdoorbell\b|\bring the bell\b|\b(?:side|back|rear) (?:gate|door|entrance)\b".into(), &["your"]),
        rule("a way to get there", r"\bsign ?posted (?:from|on|off|at)\b|\bvisible from\b|\byou can see (?:it|us|the (?:house|building|refuge)) from\b".into(), &[]),
        rule("a postcode", format!(r"\b(?-i:(?:{AREAS})\d{{1,2}}[A-Z]?)\b(?: ?\d)?"), &[]),
        rule("a postcode", format!(r"\b(?P<sign>(?:{apart})[\s.,-]*{digit}[\s.,-]*{digit}?[\s.,-]*{digit}[\s.,-]+[a-z][\s.,-]*[a-z])\b"), &[]),
        rule("a postcode", r"\bpost ?code (?:is|starts|begins|ends|of the (?:house|refuge|building))\b".into(), &["not", "hidden", "secret"]),
        rule("a postcode", r"\bdouble[- ]?(?:you|u)\b|\b[a-z] for [a-z]+,? (?:and )?[a-z] for\b|\b(?:our|its|refuge's|house's|building's) post ?code\b".into(), &[]),
        // In the form of one, of no area that there is: written backwards, or changed a little.
        rule("a postcode", r"(?-i:\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b)".into(), &[]),
        rule("a three-word location", r"(?:^|[\s(])(?P<sign>(?-i:[a-z]{4,}\.[a-z]{4,}\.[a-z]{4,}))\b|\b[a-z]+ dot [a-z]+ dot [a-z]+\b".into(), &["www", "org"]),
        rule("a landmark", format!(r"\b(?:look|looks|looking|views?|see|hear) (?:\w+ ){{0,3}}(?:on|over|across|of|onto) (?:the )?(?P<sign>{NAME})"), OPEN).about(Names::ButCouncils),
        rule("a landmark", r"\b(?:other|far|same) side of (?:our|the) (?:fence|wall|hedge|road|street|river|canal|railway|tracks|garden|park)\b".into(), &[]),
        rule("a landmark", r"\b(?P<sign>(?-i:(?:St|Saint)\.? [A-Z][A-Za-z]+(?:'s|s'|s)?))".into(), &["helens", "mary's", "marys", "john", "andrews"]),
        rule("a landmark", format!(r"\b{NAME} (?-i:Primary|Infants|Juniors|High School|Grammar)\b"), &[]),
        rule("a building", r"\b(?:it|refuge|shelter|ours|that|home|accommodation)(?:'s| is) (?:the|a|at the) (?:[\w-]+ ){0,3}(?:house|building|door|gate|bungalow|flat|cottage)\b".into(), &["safe", "own", "shared", "private", "secret", "ordinary", "normal", "family"]),
        rule("a way to get there", r"\b(?:stop|drop (?:you|them|me|us)?|get out|pull in|pull up|let you out) ?(?:off )?(?:at|outside|by|near) (?:the )?(?:\w+ ){0,3}(?:garage|station|stop|shop|church|school|corner|lights|roundabout|gate|pub|house)\b".into(), &["your"]),
        rule("a part of a place", format!(r"\b(?:village|hamlet|town|suburb|parish|estate|district) of (?P<sign>{NAME})"), &[]).about(Names::ButCounty),
        rule("a landmark", format!(r"\b(?P<sign>{BRANDS})\b"), &[]),
        rule("a map", r"\bwhat ?(?:3|three) ?words\b|\b(?:google|apple|bing|waze) ?maps?\b|\bdrop(?:ped)? (?:a )?pin\b|\bgrid ref|\bsat ?nav\b|\bgeo:-?\d|\blatitude\b|\blongitude\b|\bon the map\b|\bplus code\b|\bOS (?:map|ref)\b|\beasting\b|\bnorthing\b|\bmap link\b".into(), &[]),
        rule("a pair of coordinates", r"\b5[0-9] (?:point|degrees)\b|\b(?:49|5\d|6[01])[.,]\d{3,}\b".into(), &[]),
    ];
    Words {
        signs,
        refuge: compiled(
            r"\b(?:refuges?|safe ?houses?|safe (?:homes?|flats?|rooms?|housing)|shelters?|safe accommodation|women's hostel|dispersed (?:home|house|flat|accommodation)s?)\b",
            false,
        ),
        goes_on: compiled(
            r"^[ -@\[-`]*(?:it|it's|its|this|that|they|theirs|the (?:house|building|home|place|flat|front door|entrance|gate|address|nearest|bus)|you(?:'ll| will| can)? (?:find|see|know)|look for|just|yes|then|right|to (?:get|reach)|get off|turn|walk|from the|go|take the|ask for)\b",
            false,
        ),
    }
}

/// Alternatives with a capital, and in capitals throughout.
fn capitalised(alternatives: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(1);
        format!("{}{rest}|{}", first.to_uppercase(), word.to_uppercase())
    };
    alternatives.split('|').map(capital).collect::<Vec<_>>().join("|")
}
