//! The plan of the house: a floor uses only floors below it, no files use each other in a circle, the map names every room.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use regex::Regex;
use walkdir::WalkDir;

/// The floors of `app/`, from the top down. A floor may use those that stand after it.
const FLOORS: &[&str] = &[
    "main",
    "server",
    "desk",
    "check",
    "publish",
    "pages",
    "answers",
    "site",
    "finder",
    "search",
    "ask",
    "guides",
    "directory",
    "style",
    "locale",
    "places",
    "content",
    "text",
    "weights",
    "islands",
];

/// The rooms of `app/pages/`, from the top down.
const PAGES: &[&str] = &[
    "draw",
    "findings",
    "gallery",
    "frame",
    "finder",
    "search",
    "home",
    "failure",
    "finding",
    "gone",
    "guides",
    "directory",
    "service",
    "prose",
    "components",
    "view",
    "addresses",
    "page",
];

/// Files of the house by their path below `app/`, without comments.
type House = BTreeMap<PathBuf, String>;

fn house() -> House {
    let files = WalkDir::new("app").into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a file of the program");
            let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            (path.strip_prefix("app").expect("below app").to_owned(), code.join("\n"))
        })
        .collect()
}

/// The modules that lead to a file: `directory/card.rs` is `[directory, card]`, `directory/mod.rs` is `[directory]`.
fn modules(file: &Path) -> Vec<String> {
    let mut modules: Vec<String> =
        file.with_extension("").components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    modules.retain(|module| module != "mod" && module != "lib");
    modules
}

/// Every path that a file uses from within the program, as its segments.
fn used(text: &str) -> Vec<Vec<String>> {
    let statement = Regex::new(r"(?s)\buse ((?:crate|super|self|signpost)::[^;]+);").expect("a pattern");
    let inline = Regex::new(r"\b(?:crate|super)(?:::\w+)+").expect("a pattern");
    let renamed = Regex::new(r"\sas\s+\w+").expect("a pattern");
    let text = &renamed.replace_all(text, "");
    let mut paths = Vec::new();
    for found in statement.captures_iter(text) {
        paths.extend(unfolded(&found[1].split_whitespace().collect::<String>()));
    }
    paths.extend(inline.find_iter(&statement.replace_all(text, "")).map(|found| found.as_str().to_owned()));
    paths.iter().map(|path| path.replace("signpost::", "crate::").split("::").map(str::to_owned).collect()).collect()
}

/// `a::{b, c::{d, e}}` as `a::b`, `a::c::d` and `a::c::e`.
fn unfolded(path: &str) -> Vec<String> {
    let Some((before, group)) = path.split_once('{') else { return vec![path.to_owned()] };
    let group = group.strip_suffix('}').unwrap_or(group);
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, c) in group.char_indices().chain([(group.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.extend(Some(&group[start..at]).filter(|part| !part.is_empty()));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.into_iter().flat_map(|part| unfolded(&format!("{before}{part}"))).collect()
}

/// What looks up: a file that uses something of its own floor's neighbours above. `within` are the modules that lead to the
/// floors of `order`.
fn looks_up(house: &House, within: &[&str], order: &[&str]) -> Vec<String> {
    let floor = |modules: &[String]| {
        let below = modules.strip_prefix(&within.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()[..])?;
        order.iter().position(|floor| Some(*floor) == below.first().map(String::as_str))
    };
    let mut found = Vec::new();
    for (file, text) in house {
        let here = modules(file);
        let Some(own) = floor(&here) else { continue };
        for path in used(text) {
            let target = absolute(house, &here, &path);
            if let Some(other) = floor(&target).filter(|other| *other < own) {
                found.push(format!(
                    "{}: {} looks up, from {} to {}",
                    file.display(),
                    path.join("::"),
                    order[own],
                    order[other]
                ));
            }
        }
    }
    found
}

/// A path from the root of the program; what a face hands on is followed to the module that has it.
fn absolute(house: &House, here: &[String], path: &[String]) -> Vec<String> {
    let mut module = here.to_vec();
    let mut rest = path;
    while let Some((first, more)) = rest.split_first() {
        match first.as_str() {
            "crate" => module.clear(),
            // A file's own `super` is its folder; that of a face is the folder above.
            "super" => drop(module.pop()),
            "self" => {}
            _ => break,
        }
        rest = more;
    }
    for name in rest {
        let is_module = |modules: &[String]| house.keys().any(|file| self::modules(file).starts_with(modules));
        let child: Vec<String> = module.iter().cloned().chain([name.clone()]).collect();
        if is_module(&child) {
            module = child;
        } else if let Some(owner) = handed_on(house, &module, name) {
            module.push(owner);
            // What the owner hands on itself: a folder within a folder.
            if let Some(owner) = handed_on(house, &module, name) {
                module.push(owner);
            }
            break;
        } else {
            break;
        }
    }
    module
}

/// The module whose `name` the face of a folder hands on.
fn handed_on(house: &House, folder: &[String], name: &str) -> Option<String> {
    let face = house.get(&folder.iter().collect::<PathBuf>().join("mod.rs"))?;
    let statement = Regex::new(r"(?s)\bpub(?:\([a-z]+\))? use ([^;]+);").expect("a pattern");
    let mut paths =
        statement.captures_iter(face).flat_map(|found| unfolded(&found[1].split_whitespace().collect::<String>()));
    paths.find_map(|path| {
        let (owner, handed) = path.rsplit_once("::")?;
        (handed == name).then(|| owner.to_owned())
    })
}

/// The files that use each other in a circle, if any do.
fn circle(house: &House) -> Option<Vec<PathBuf>> {
    let by_modules: BTreeMap<Vec<String>, &PathBuf> = house.keys().map(|file| (modules(file), file)).collect();
    let uses: BTreeMap<&PathBuf, BTreeSet<&PathBuf>> = house
        .iter()
        .filter(|(file, _)| file.file_name().is_some_and(|name| name != "mod.rs" && name != "lib.rs"))
        .map(|(file, text)| {
            let here = modules(file);
            let targets =
                used(text).into_iter().filter_map(|path| by_modules.get(&absolute(house, &here, &path)).copied());
            (file, targets.filter(|target| *target != file).collect())
        })
        .collect();
    let mut left: BTreeMap<&PathBuf, BTreeSet<&PathBuf>> = uses;
    // Whoever uses nobody that is left, or is used by nobody that is left, is in no circle.
    loop {
        let wanted: BTreeSet<&PathBuf> = left.values().flatten().copied().collect();
        let is_free = |file: &PathBuf, uses: &BTreeSet<&PathBuf>| {
            !wanted.contains(file) || uses.iter().all(|other| !left.contains_key(other))
        };
        let free: Vec<&PathBuf> =
            left.iter().filter(|(file, uses)| is_free(file, uses)).map(|(file, _)| *file).collect();
        if free.is_empty() {
            break;
        }
        left.retain(|file, _| !free.contains(file));
    }
    (!left.is_empty()).then(|| left.into_keys().cloned().collect())
}

#[test]
fn floors_only_look_down() {
    let found: Vec<String> =
        looks_up(&house(), &[], FLOORS).into_iter().chain(looks_up(&house(), &["pages"], PAGES)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    assert_eq!(circle(&house()), None);
}

#[test]
fn an_import_that_is_planted_upwards_is_named() {
    for (file, line, told) in [
        ("text/name.rs", "use crate::places::Area;", "text to places"),
        ("directory/service.rs", "use crate::{locale::DEFAULT, site::Site};", "directory to site"),
        ("answers/choose.rs", "fn drawn(view: &crate::pages::View<'_>) {}", "answers to pages"),
        ("check/load.rs", "pub(crate) use crate::server::{\n    App,\n    Clock,\n};", "check to server"),
        ("islands/live.rs", "use crate::locale::DEFAULT;", "islands to locale"),
    ] {
        let mut house = house();
        house.get_mut(Path::new(file)).expect("a file of the program").push_str(line);
        let found = looks_up(&house, &[], FLOORS);
        assert!(found.iter().any(|found| found.starts_with(file) && found.ends_with(told)), "{file}: {found:?}");
    }
    let mut house = house();
    house
        .get_mut(Path::new("pages/components/hours.rs"))
        .expect("a file")
        .push_str("use crate::pages::frame::document;");
    assert_eq!(looks_up(&house, &["pages"], PAGES).len(), 1);
}

#[test]
fn a_circle_that_is_planted_is_found() {
    let mut house = house();
    house.get_mut(Path::new("directory/phone.rs")).expect("a file").push_str("use super::{Hours, Service};");
    assert_eq!(circle(&house), Some(vec!["directory/phone.rs".into(), "directory/service.rs".into()]));
}

#[test]
fn every_folder_stands_in_the_order_and_on_the_map() {
    let folders: BTreeSet<String> = std::fs::read_dir("app")
        .expect("the program")
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let ordered: BTreeSet<String> =
        FLOORS.iter().filter(|floor| **floor != "main").map(|floor| (*floor).to_owned()).collect();
    assert_eq!(folders, ordered);
    let map = std::fs::read_to_string("app/README.md").expect("the map");
    let row = Regex::new(r"(?m)^\| `([a-z]+)/` \|").expect("a pattern");
    let named: Vec<&str> =
        row.captures_iter(&map).filter_map(|found| found.get(1)).map(|found| found.as_str()).collect();
    let expected: Vec<&str> = FLOORS.iter().copied().filter(|floor| *floor != "main").collect();
    assert_eq!(named, expected, "the code map of app/README.md names every folder, in the order of the floors");
}

#[test]
fn only_the_server_knows_axum() {
    let axum = Regex::new(r"\baxum(?:_core)?::").expect("a pattern");
    for (file, text) in house() {
        assert!(file.starts_with("server") || !axum.is_match(&text), "{} knows axum", file.display());
    }
}
