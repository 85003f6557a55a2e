//! A language is begun, translated, offered, read by a person and changed: with files and the program alone.

use std::fs;

use crate::desk::{Desk, told};

/// Does what is asked of the desk; it must be done.
fn locale(desk: &Desk, arguments: &[&str]) -> String {
    let output = desk.run(&[&["locale"], arguments].concat());
    assert!(output.status.success(), "{arguments:?}: {}", told(&output));
    told(&output)
}

/// A small site with a language in which every message and text is as good as translated: in the words of the English.
fn begun() -> Desk {
    let desk = Desk::small();
    let told = locale(&desk, &["new", "da", "--name", "Dansk"]);
    assert!(told.contains("voice.md") && told.contains("signpost locale status da"), "{told}");
    for entry in walkdir::WalkDir::new(desk.path("locales/da")).into_iter().filter_map(Result::ok) {
        let path = entry.path();
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("ftl") => {
                let text = fs::read_to_string(path).expect("messages");
                fs::write(path, text.replace("\n#: ", "\n")).expect("it is written");
            }
            Some("todo") => {
                let of_words = path.parent() == Some(&desk.path("locales/da"));
                fs::rename(path, path.with_extension(if of_words { "toml" } else { "md" })).expect("it is named");
            }
            _ => {}
        }
    }
    fs::copy(desk.path("locales/en/must-say.toml"), desk.path("locales/da/must-say.toml")).expect("a copy");
    desk.edit("locales/da/site.ftl", "skip-to-main = Skip to main content", "skip-to-main = Til indholdet");
    locale(&desk, &["made", "da"]);
    desk
}

#[test]
fn a_language_is_added_by_a_folder_and_served() {
    let desk = begun();
    let told = locale(&desk, &["status"]);
    assert!(told.lines().any(|line| line.starts_with("da") && line.contains("no")), "{told}");
    assert!(desk.serve("off").get("/da").contains("404 Not Found"), "nobody is offered it yet");
    let preview = desk.start_as("preview", "off");
    assert!(preview.get("/da").contains("Visitors are not offered this language."), "an editor sees it");
    drop(preview);
    desk.edit("locales/da/locale.toml", "offered = false", "offered = true");
    let page = desk.serve("off").get("/da");
    assert!(page.contains("200 OK") && page.contains("<html lang=\"da\"") && page.contains("Til indholdet"), "{page}");
    desk.edit("locales/da/site.ftl", "exit = Leave this site\n", "");
    let output = desk.run(&["check"]);
    let told = crate::desk::told(&output);
    assert!(!output.status.success() && told.contains("locale-floor"), "{told}");
}

#[test]
fn what_a_person_has_read_is_read_until_it_says_something_else() {
    let desk = begun();
    let text = "content/guides/emergency.md";
    locale(&desk, &["reviewed", "da", "site.ftl", text, "--role", "support worker who speaks Danish"]);
    let read = |name: &str| fs::read_to_string(desk.path(name)).expect("a file");
    let says = |file: &str| read(file).contains("support worker who speaks Danish");
    assert!(says("locales/da/locale.toml") && says(&format!("locales/da/{text}")));
    desk.edit("locales/da/site.ftl", "Til indholdet", "Til menuen");
    desk.edit(&format!("locales/da/{text}"), "Ring 999", "Do not ring 999");
    let check = told(&desk.run(&["check"]));
    assert_eq!(check.matches("translation-changed").count(), 2, "{check}");
    assert!(locale(&desk, &["status", "da"]).contains("translation-changed"));
    locale(&desk, &["made", "da", "skip-to-main", text]);
    assert!(!told(&desk.run(&["check"])).contains("translation-changed"));
    assert!(
        !says("locales/da/locale.toml") && !says(&format!("locales/da/{text}")),
        "nobody has read what it says now"
    );
}

#[test]
fn a_table_comes_back_whole_or_not_at_all() {
    let desk = begun();
    for table in ["da.csv", "da.po"] {
        let table = desk.path(table).display().to_string();
        locale(&desk, &["export", "da", "--to", &table]);
        let before = fs::read_to_string(desk.path("locales/da/site.ftl")).expect("messages");
        let text = fs::read_to_string(&table).expect("a table");
        fs::write(&table, text.replace("Til indholdet", "Gå til indholdet")).expect("it is written");
        locale(&desk, &["import", "da", &table]);
        let after = fs::read_to_string(desk.path("locales/da/site.ftl")).expect("messages");
        assert_eq!(after, before.replace("Til indholdet", "Gå til indholdet"), "nothing else changes");
        assert!(
            !told(&desk.run(&["check"])).contains("translation-changed"),
            "it was made from what it was sent out with"
        );
        fs::write(&table, text.replace("Til indholdet", "Til { $indhold }")).expect("it is written");
        let output = desk.run(&["locale", "import", "da", &table]);
        assert!(!output.status.success() && told(&output).contains("message-variable"), "{}", told(&output));
        assert_eq!(
            fs::read_to_string(desk.path("locales/da/site.ftl")).expect("messages"),
            after,
            "nothing was written"
        );
        desk.edit("locales/da/site.ftl", "Gå til indholdet", "Til indholdet");
        locale(&desk, &["made", "da", "skip-to-main"]);
    }
}
