//! Every message the program asks for is there in English, and none is there for nothing.

use std::collections::BTreeSet;
use std::fs::read_to_string;

use regex::Regex;
use signpost::directory::{Audience, Channel, Feature, Kind, PhoneRole, Referral};
use signpost::guides::{Desk, Group};
use walkdir::WalkDir;

fn files(folder: &str, extension: &str) -> Vec<String> {
    let found = WalkDir::new(folder).into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    found
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| read_to_string(path).expect("a file"))
        .collect()
}

/// Ids that are built from a term, such as `kind-refuge`.
fn built() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = Kind::ALL
        .iter()
        .flat_map(|kind| ["", "-means", "-discreet"].map(|end| format!("kind-{}{end}", kind.key())))
        .collect();
    ids.extend(Audience::ALL.iter().map(|term| format!("audience-{}", term.key())));
    ids.extend(Channel::ALL.iter().map(|term| format!("channel-{}", term.key())));
    ids.extend(Channel::ALL.iter().map(|term| format!("find-help-why-{}", term.key())));
    ids.extend(Feature::ALL.iter().map(|term| format!("feature-{}", term.key())));
    ids.extend(PhoneRole::ALL.iter().map(|term| format!("phone-{}", term.key())));
    ids.extend(Referral::ALL.iter().map(|term| format!("referral-{}", term.key())));
    ids.extend(Group::ALL.iter().map(|term| format!("group-{}", term.key())));
    ids.extend(Desk::ALL.iter().map(|term| format!("desk-{}", term.key())));
    ids.extend(["yes", "maybe", "no"].map(|term| format!("seen-{term}")));
    ids.extend(["high", "medium", "low"].map(|term| format!("confidence-{term}")));
    ids
}

#[test]
fn messages_in_use_and_messages_written_are_the_same() {
    let code = files("app", "rs").concat();
    let id = Regex::new(r#""([a-z]+(?:-[a-z]+)*)""#).expect("a pattern");
    let quoted: BTreeSet<&str> =
        id.captures_iter(&code).filter_map(|found| found.get(1)).map(|found| found.as_str()).collect();
    let written_id = Regex::new(r"(?m)^([a-z][a-z0-9-]*) *=").expect("a pattern");
    let english = files("locales/en", "ftl").concat();
    let written: BTreeSet<&str> =
        written_id.captures_iter(&english).filter_map(|found| found.get(1)).map(|found| found.as_str()).collect();
    let built = built();
    let unused: Vec<&&str> = written
        .iter()
        .filter(|id| !quoted.contains(**id) && !built.contains(**id) && !id.starts_with("language-"))
        .collect();
    assert!(unused.is_empty(), "written and never shown: {unused:?}");
    let asked = Regex::new(r#"\b(?:t|s|t_with|s_with)\(\s*"([a-z-]+)""#).expect("a pattern");
    let missing: Vec<&str> = asked
        .captures_iter(&code)
        .filter_map(|found| found.get(1))
        .map(|found| found.as_str())
        .filter(|id| !written.contains(id))
        .collect();
    assert!(missing.is_empty(), "shown and not written: {missing:?}");
    let missing: Vec<&String> = built.iter().filter(|id| !written.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "terms without a message: {missing:?}");
}
