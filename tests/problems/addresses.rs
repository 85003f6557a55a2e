//! Whatever could tell where a refuge is, is refused wherever it stands in its record or a translation of it.

use std::fs;
use std::path::Path;

use regex::Regex;
use signpost::content::has_errors;

use super::sound_site::{loaded, sound_site, told};

/// One of each sort: street, postcode, postcode without a space, coordinates, map links, three words.
const PLACES: [&str; 8] = [
    "12 High Street",
    "14 Elm Close",
    "WA8 6AB",
    "wa86ab",
    "53.3610, -2.7331",
    "https://maps.app.goo.gl/x1",
    "https://www.openstreetmap.org/?mlat=53.1",
    "///filled.count.soap",
];

/// The same in other characters, and as what a reader is shown or a program reads, not as it is written.
const DISGUISED: [&str; 7] = [
    "WA8\u{A0}\u{200B}6AB",
    "ＷＡ８ ６ＡＢ",
    "WA8\u{2011}OAB",
    "12\u{A0}High\u{202F}Street",
    "٥٣٫٣٦١٠, -2.7331",
    "wa8 **6ab**",
    "СН1 2АВ",
];

/// A record of a refuge that says all a record can say.
const RECORD: &str = r#"+++
name = "Example home"
title = "A house"
slug = "a-house"
status = "published"
kinds = ["refuge", "safe-accommodation"]
areas = ["example-borough"]
audiences = ["anyone"]
summary = "A place to stay for a time."
eligibility = "Anyone who lives in the borough."
waiting = "A day or two."
web = "https://www.example.org/house"
confidence = "high"
sources = ["https://www.example.org/house"]
source_date = "2026"
note = "Ask for the manager."
review_by = 2027-02-21

[assured]
on = 2026-11-21
how = "unchecked"
by = "content editor"

[[phone]]
same_as = "example-line"
ask = "Ask for a place."

[[withheld]]
contact = "01606 333333"
why = "Nobody has confirmed it."
+++
They find a room for you and your children.
"#;

const TRANSLATION: &str = r#"+++
summary = "Miejsce na pobyt."
eligibility = "Dla każdego."
waiting = "Dzień lub dwa."
withheld = ["Nikt nie potwierdził."]

[ask]
"example-line" = "Zapytaj o miejsce."
+++
Znajdą pokój dla ciebie i dzieci.
"#;

/// The text with `place` at the end of each quoted value in turn, and of the body.
fn planted(text: &str, place: &str) -> Vec<String> {
    let values = Regex::new(r#"= (?:\[)?"[^"]*(")"#).expect("a pattern");
    let ends = values.captures_iter(text).map(|found| found.get(1).expect("the quote").start());
    ends.chain([text.trim_end().len()]).map(|end| format!("{} {place}{}", &text[..end], &text[end..])).collect()
}

#[test]
fn no_part_of_a_confidential_record_or_its_translation_can_hold_an_address() {
    let (_folder, folders) = sound_site();
    let record = folders.content.join("services/example-house.md");
    let translation = folders.locales.join("pl/content/services/example-house.md");
    fs::create_dir_all(translation.parent().expect("a folder")).expect("a folder");
    let restore = || {
        fs::write(&record, RECORD).expect("the record");
        fs::write(&translation, TRANSLATION).expect("the translation");
    };
    restore();
    let (problems, site) = loaded(&folders);
    assert!(site.is_some() && !has_errors(&problems), "without an address it is sound: {}", told(&problems));
    let mut tried = 0;
    for (file, text) in [(&record, RECORD), (&translation, TRANSLATION)] {
        for place in PLACES.into_iter().chain(DISGUISED) {
            for changed in planted(text, place) {
                fs::write(file, &changed).expect("the changed record");
                let (problems, site) = loaded(&folders);
                let line = 1 + changed[..changed.find(place).expect("it is there")].matches('\n').count();
                let refused = problems.iter().find(|problem| {
                    Path::new(&problem.file) == file.as_path()
                        && (problem.line == line || problem.line == 0)
                        && !problem.help.is_empty()
                });
                assert!(
                    refused.is_some() && site.is_none(),
                    "not refused: line {line} of\n{changed}\n{}",
                    told(&problems)
                );
                tried += 1;
            }
        }
        restore();
    }
    assert!(tried > 150, "{tried}");
}

#[test]
fn what_is_hidden_by_an_escape_is_refused_too() {
    let (_folder, folders) = sound_site();
    for changed in [
        RECORD.replace("Ask for the manager.", "We are at WA8\\u00A06AB."),
        RECORD.replace("\"2026\"", "\"2026, \\u0057A8 6AB\""),
        RECORD.replace("and your children", "at WA8&nbsp;6AB"),
        RECORD.replace("and your children", "at WA8 [6AB](guide:emergency)"),
    ] {
        assert_ne!(changed, RECORD);
        fs::write(folders.content.join("services/example-house.md"), &changed).expect("the record");
        let (problems, site) = loaded(&folders);
        assert!(site.is_none() && problems.iter().any(|problem| problem.code == "confidential-address"), "{changed}");
    }
}

#[test]
fn a_file_name_or_slug_that_is_an_address_is_refused() {
    for name in ["wa8-6ab", "12-mill-lane", "house-cw1-2ab"] {
        let (_folder, folders) = sound_site();
        let services = folders.content.join("services");
        fs::remove_file(services.join("example-house.md")).expect("the record");
        fs::write(services.join(format!("{name}.md")), RECORD.replace("slug = \"a-house\"\n", "")).expect("the record");
        let told = |code: &str| loaded(&folders).0.iter().any(|problem| problem.code == code);
        assert!(told("confidential-address"), "{name}");
        fs::remove_file(services.join(format!("{name}.md"))).expect("the record");
        let slug = format!("slug = \"{name}\"");
        fs::write(services.join("example-house.md"), RECORD.replace("slug = \"a-house\"", &slug)).expect("the record");
        assert!(told("confidential-address"), "{name} as slug");
    }
}

#[test]
fn a_location_is_refused_for_a_refuge_even_without_an_address_in_it() {
    let (_folder, folders) = sound_site();
    let record =
        RECORD.replace("[assured]", "[location]\naddress = \"Behind the church\"\npostcode = \"\"\n\n[assured]");
    fs::write(folders.content.join("services/example-house.md"), record).expect("the record");
    let (problems, site) = loaded(&folders);
    assert!(site.is_none() && problems.iter().any(|problem| problem.code == "confidential-location"));
}
