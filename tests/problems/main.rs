//! Every fault in content or locales is told by its own problem, with file, line and how to mend it.

mod addresses;
mod finder;
mod labels;
mod sound_site;
mod whereabouts;

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use signpost::content::{Severity, copy_folder, has_errors};
use signpost::site::Folders;
use sound_site::{loaded, sound_site, told};

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    file: String,
    replace: Option<String>,
    with: Option<String>,
    write: Option<String>,
    #[serde(default)]
    delete: bool,
    code: String,
    line: usize,
    at: Option<String>,
    #[serde(default)]
    served: bool,
}

fn cases() -> Vec<Case> {
    let text = fs::read_to_string("tests/fixtures/problems.toml").expect("the list of cases");
    toml::from_str::<Cases>(&text).expect("cases").case
}

fn path_of(folders: &Folders, file: &str) -> PathBuf {
    match file.strip_prefix("locales/") {
        Some(rest) => folders.locales.join(rest),
        None => folders.content.join(file),
    }
}

fn change(path: &Path, case: &Case) {
    if case.delete {
        return fs::remove_file(path).expect("the file is deleted");
    }
    let text = match (&case.write, &case.replace, &case.with) {
        (Some(text), ..) => text.clone(),
        (None, Some(old), Some(new)) => {
            let text = fs::read_to_string(path).expect("the file to change");
            let end = old.strip_suffix('$').filter(|old| text.ends_with(old));
            let changed =
                end.map_or_else(|| text.replacen(old, new, 1), |old| text.trim_end_matches(old).to_owned() + new);
            assert_ne!(changed, text, "{}: nothing was replaced", case.name);
            changed
        }
        _ => panic!("{}: neither write nor replace and with", case.name),
    };
    let bytes: Vec<u8> =
        text.chars().flat_map(|c| if c == '\u{ff}' { vec![0xff] } else { c.to_string().into_bytes() }).collect();
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("the changed file");
}

#[test]
fn the_sound_site_has_no_problem() {
    let (_folder, folders) = sound_site();
    let (problems, site) = loaded(&folders);
    assert!(site.is_some() && !has_errors(&problems), "{}", told(&problems));
}

#[test]
fn each_fault_is_told_where_it_is() {
    let mut failures = Vec::new();
    for case in cases() {
        let (_folder, folders) = sound_site();
        let path = path_of(&folders, &case.file);
        change(&path, &case);
        let (problems, site) = loaded(&folders);
        let reported = path_of(&folders, case.at.as_deref().unwrap_or(&case.file)).display().to_string();
        let found = problems
            .iter()
            .find(|problem| problem.code == case.code && problem.file == reported && problem.line == case.line);
        match found {
            Some(problem) if problem.help.is_empty() => {
                failures.push(format!("{}: says not how to mend it", case.name));
            }
            Some(_) if site.is_some() != case.served => {
                failures.push(format!("{}: served is to be {}", case.name, case.served));
            }
            Some(_) => {}
            None => failures.push(format!(
                "{}: expected {} at {reported}:{}, got\n{}",
                case.name,
                case.code,
                case.line,
                told(&problems)
            )),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn several_faults_are_told_at_once() {
    let (_folder, folders) = sound_site();
    for case in cases()
        .iter()
        .filter(|case| ["phone-invalid", "hours-invalid", "link-dead", "address-https"].contains(&case.code.as_str()))
    {
        let path = path_of(&folders, &case.file);
        let text = fs::read_to_string(&path).expect("the file to change");
        let (Some(old), Some(new)) = (&case.replace, &case.with) else { continue };
        fs::write(&path, text.replacen(old, new, 1)).expect("the changed file");
    }
    let (problems, _) = loaded(&folders);
    for code in ["phone-invalid", "hours-invalid", "link-dead", "address-https"] {
        assert!(problems.iter().any(|problem| problem.code == code), "{code} in\n{}", told(&problems));
    }
}

#[test]
fn a_message_that_another_language_lacks_is_a_warning() {
    let (_folder, folders) = sound_site();
    let path = folders.locales.join("pl/directory.ftl");
    let text = fs::read_to_string(&path).expect("a file");
    fs::write(&path, text.replacen("filter-any =", "# filter-any =", 1)).expect("the changed file");
    let (problems, site) = loaded(&folders);
    let missing: Vec<&str> = problems
        .iter()
        .filter(|problem| problem.code == "message-missing")
        .map(|problem| problem.message.as_str())
        .collect();
    assert_eq!(missing.len(), 1, "one for the file: {missing:?}");
    assert!(missing[0].contains("filter-any"), "{missing:?}");
    assert!(site.is_some(), "an unfinished language must not keep the site from being served");
}

#[test]
fn every_code_is_listed_for_editors() {
    let listed = fs::read_to_string("content/README.md").expect("the README");
    for case in cases() {
        assert!(listed.contains(&format!("| `{}` |", case.code)), "{} is missing in content/README.md", case.code);
    }
}

#[test]
fn every_key_of_every_head_is_explained_to_editors() {
    let explained = fs::read_to_string("content/README.md").expect("the README")
        + &fs::read_to_string("locales/README.md").expect("the README");
    let heads =
        ["services", "guides", "pages", "professionals", "campaigns", "easy-read", "first", "topics", "glossary"];
    let more = ["finder/questions", "finder/answers", "needs"];
    let mut missing = Vec::new();
    for folder in heads.into_iter().chain(more) {
        let (_folder, folders) = sound_site();
        let path = path_of(&folders, &format!("{folder}/neck.md"));
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, "+++\nunheard_of = 1\n+++\n").expect("a file");
        let (problems, _) = loaded(&folders);
        let unknown = problems.iter().find(|problem| problem.code == "unknown-key").expect("it is told");
        let keys = unknown.help.split("The keys are: ").nth(1).expect("the keys").trim_end_matches('.');
        let is_explained = |key: &str| {
            [format!("\n{key} ="), format!("[{key}]"), format!("`{key}`")].iter().any(|form| explained.contains(form))
        };
        missing.extend(keys.split(", ").filter(|key| !is_explained(key)).map(|key| format!("{folder}: {key}")));
    }
    assert!(missing.is_empty(), "content/README.md does not explain {missing:?}");
}

#[test]
fn one_file_that_cannot_be_read_is_one_problem() {
    let folder = tempfile::tempdir().expect("a folder");
    let folders = Folders { content: folder.path().join("content"), locales: "locales".into() };
    copy_folder(Path::new("content"), &folders.content).expect("a copy");
    for file in ["places/places.toml", "claims.toml", "first/neck.md", "finder/questions/who.md", "needs/housing.md"] {
        let path = folders.content.join(file);
        let text = fs::read_to_string(&path).expect("a text");
        let broken =
            if file.contains(".toml") { format!("x = =\n{text}") } else { text.replacen('\n', "\nx = =\n", 1) };
        fs::write(&path, broken).expect("it is written");
        let (problems, _) = loaded(&folders);
        let errors: Vec<_> = problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
        assert_eq!(errors.len(), 1, "{file}: {errors:?}");
        fs::write(&path, text).expect("it is written");
    }
}
