//! A folder for a language: every message and every text that it must have, with the English beside it, and nothing shown yet.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use super::untranslated;
use crate::ask::Need;
use crate::check::Loaded;
use crate::content::{Document, write};
use crate::locale::{DEFAULT, FILES, Message, messages};
use crate::site::{Folders, READING, Site, translatable};

/// The ending of a text that waits to be translated: nobody reads it until it is called `.md`.
pub(super) const WAITING: &str = "todo";

const DISCREET: &str = "# Words of this language that must not stand in the title of a tab, because browsers keep titles: abuse, violence, rape,
# refuge, police, stalking and so on. A star stands for any letters. No stem so short that it catches neutral words.
# locales/en/discreet.toml and locales/pl/discreet.toml show how.
words = []
";

const TERMS: &str = "# How the terms of the site are said here. `never` holds words that mean something else or hurt; a star stands for any letters.
# Fill this in before you translate, and keep to it.
#
# [[term]]
# english = \"refuge\"
# say = \"…\"
# never = [\"…*\"]
# why = \"that is for dogs\"
";

const VOICE: &str = "# How we speak

For whoever translates next. Fill this in first, in half a page.

- Who speaks: a warm, capable person. Plain words, short sentences, never blame.
- How the reader is spoken to (formal or not, one or several), and how gender is left out:
- How the person who hurts is named, so that it is neither \"they\" the authorities nor only a man:
- Which dialect and script, which digits:
- What stays in English, with its meaning beside it: what somebody must say (\"police\") or will hear (\"press 55\"), names of
  services, IDVA, MARAC, One Stop Shop.
";

/// Makes the folder of a language and tells what is in it.
///
/// Fails where there is such a folder with messages already, where the tag is none, or where the disk does.
pub(super) fn new(folders: &Folders, loaded: &Loaded, tag: &str, name: &str) -> Result<String> {
    let id: unic_langid::LanguageIdentifier = tag
        .parse()
        .ok()
        .filter(|id: &unic_langid::LanguageIdentifier| *id == tag)
        .with_context(|| format!("{tag} is no language tag: write one such as da, or zh-Hant (BCP 47)"))?;
    ensure!(crate::locale::Formats::new(tag).is_some(), "there is nothing on {id} in Unicode's data");
    let folder = folders.locales.join(tag);
    let has_messages = FILES.iter().any(|file| folder.join(format!("{file}.ftl")).exists());
    ensure!(!has_messages, "{} is there already: signpost locale status {tag} says what is next", folder.display());
    let texts = loaded
        .read(|site, documents| texts(folders, site, documents))
        .context("the site cannot be read: run `signpost check`")?;
    let mut files: Vec<(PathBuf, String)> = FILES
        .iter()
        .map(|file| {
            let english = fs::read_to_string(folders.locales.join(DEFAULT).join(format!("{file}.ftl")))?;
            Ok((folder.join(format!("{file}.ftl")), template(&english)))
        })
        .collect::<Result<_>>()?;
    let name = toml_edit::value(name).to_string();
    files.push((
        folder.join("locale.toml"),
        format!("name = {}\noffered = false   # true once all it must have is there\n", name.trim()),
    ));
    files.push((folder.join("discreet.toml"), DISCREET.to_owned()));
    files.push((folder.join("terms.toml"), TERMS.to_owned()));
    files.push((folder.join("voice.md"), VOICE.to_owned()));
    files.push((folder.join("must-say.toml"), must_say(folders)?));
    let needs = loaded.read(|site, _| needs(site)).unwrap_or_default();
    let waiting = texts.into_iter().chain(needs).chain(reading(folders)?);
    files.extend(waiting.map(|(place, text)| (folder.join(place).with_extension(WAITING), text)));
    let made: Vec<&(PathBuf, String)> = files.iter().filter(|(path, _)| !path.exists()).collect();
    for (path, text) in &made {
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        write(path, text)?;
    }
    Ok(told(&folder, tag, made.len()))
}

fn told(folder: &Path, tag: &str, made: usize) -> String {
    format!(
        "{}: {made} files. Begin with voice.md and terms.toml, then site.ftl.\n\
         In a .ftl file take away \"#: \" before a message and translate what stands behind =. A text that ends in .{WAITING} is in\n\
         English: translate it, then name it .md (cues, ordinary and turns: .toml).\n\
         signpost locale status {tag} says what is next.",
        folder.display()
    )
}

/// The needs, with their English names; those that mean danger with room for how people say it.
fn needs(site: &Site) -> Vec<(String, String)> {
    let room = "\n[phrases]\n# How people type it in your language when it happens now: twenty and more, short, in dialect, with slips. No translations.\nemergency = [\n]\n";
    let text = |need: &Need| {
        let name = toml_edit::value(&need.name).to_string();
        let phrases = if need.means_danger() { room } else { "" };
        format!("+++\nname = {}\n{phrases}+++\n", name.trim())
    };
    site.needs.iter().map(|need| (format!("content/needs/{}.md", need.id), text(need))).collect()
}

/// The files by which messages are read, each list empty, with the first words that English has in it.
fn reading(folders: &Folders) -> Result<Vec<(String, String)>> {
    let file = |name: &str| {
        let english: toml::Table = fs::read_to_string(folders.locales.join(DEFAULT).join(name))?.parse()?;
        let mut text =
            String::from("# What people type: locales/README.md says what each list is for. Fill in those you can.\n");
        for (list, words) in &english {
            let examples = words.as_array().into_iter().flatten().filter_map(toml::Value::as_str).take(EXAMPLES);
            let examples: Vec<&str> = examples.collect();
            let _ = write!(text, "\n# English: {}\n{list} = [\n]\n", examples.join(" | "));
        }
        Ok((name.to_owned(), text))
    };
    READING.iter().map(|name| file(name)).collect()
}

/// Examples that stand above an empty list, the most.
const EXAMPLES: usize = 5;

/// The texts of the floor, in English, each with what it is made from and only with the keys that a translation has.
fn texts(folders: &Folders, site: &Site, documents: &[Document]) -> Vec<(String, String)> {
    let floor = translatable(site, documents, folders, site.locales.default_locale());
    let floor = floor.into_iter().filter(|text| text.part.is_floor() && text.place.starts_with("content/"));
    floor
        .filter_map(|text| {
            let document = folders.text(documents, DEFAULT, text.place.strip_prefix("content/")?)?;
            Some((text.place.clone(), skeleton(&text.place, document)))
        })
        .collect()
}

/// An English text as its translation begins.
pub(super) fn skeleton(place: &str, english: &Document) -> String {
    let folder = place.trim_start_matches("content/").rsplit_once('/').map_or("", |(folder, _)| folder);
    let keys: &[&str] = match folder {
        "finder/questions" => &["heading", "why"],
        "finder/answers" => &["heading", "title"],
        "first" => &["heading", "awaiting"],
        "services" => &["summary", "eligibility", "waiting", "steps"],
        "glossary" => &["term"],
        "topics" => &["heading"],
        "campaigns" => &["title", "heading", "summary", "slogan", "call_to_action", "materials"],
        _ => &["title", "heading", "summary", "warning"],
    };
    let mut head = toml_edit::DocumentMut::new();
    head["made_from"] = toml_edit::value(english.edition());
    let whole: toml::Table = toml::from_str(english.front()).unwrap_or_default();
    for key in keys {
        match whole.get(*key) {
            Some(toml::Value::String(text)) => head[*key] = toml_edit::value(text),
            Some(toml::Value::Array(texts)) => {
                let texts: toml_edit::Array = texts.iter().filter_map(toml::Value::as_str).collect();
                head[*key] = toml_edit::value(texts);
            }
            _ => {}
        }
    }
    let tables = |key: &str| whole.get(key).and_then(|value| value.as_array().cloned()).unwrap_or_default();
    let text = |table: &toml::Value, key: &str| table.get(key).and_then(|value| value.as_str()).map(str::to_owned);
    if folder == "finder/questions" && !tables("choice").is_empty() {
        let mut choices = toml_edit::Table::new();
        for choice in tables("choice") {
            if let (Some(id), Some(said)) = (text(&choice, "id"), text(&choice, "text")) {
                choices[&id] = toml_edit::value(said);
            }
        }
        head["choice"] = toml_edit::Item::Table(choices);
    }
    if folder == "services" {
        let withheld: toml_edit::Array = tables("withheld").iter().filter_map(|table| text(table, "why")).collect();
        if !withheld.is_empty() {
            head["withheld"] = toml_edit::value(withheld);
        }
        let mut asks = toml_edit::Table::new();
        for phone in tables("phone") {
            if let Some(ask) = text(&phone, "ask") {
                asks[&text(&phone, "id").unwrap_or_else(|| "main".to_owned())] = toml_edit::value(ask);
            }
        }
        if !asks.is_empty() {
            head["ask"] = toml_edit::Item::Table(asks);
        }
    }
    let body = english.body();
    let body: Vec<&str> = body.lines().filter(|line| !line.trim_start().starts_with("<claim:")).collect();
    format!("+++\n{head}+++\n{}\n", body.join("\n").trim())
}

/// A file of messages before anything is translated.
pub(super) fn template(english: &str) -> String {
    laid_out(english, |_| None)
}

/// A file of messages as the English one is laid out, with what `own` says of each.
pub(super) fn laid_out(english: &str, own: impl Fn(&Message) -> Option<String>) -> String {
    let mut out = String::new();
    let about = english.lines().take_while(|line| line.starts_with("###"));
    for line in about {
        let _ = writeln!(out, "{line}");
    }
    let mut group = String::new();
    for message in messages(english) {
        if message.group != group {
            group.clone_from(&message.group);
            let _ = write!(out, "\n## {group}\n\n");
        }
        out.push_str(&own(&message).map_or_else(|| untranslated(&message), |own| super::translated(&message, &own)));
    }
    out
}

/// The lists of words that must stay, empty, each with what English says.
fn must_say(folders: &Folders) -> Result<String> {
    let english = fs::read_to_string(folders.locales.join(DEFAULT).join("must-say.toml"))?;
    let lists: std::collections::BTreeMap<String, Vec<String>> = toml::from_str(&english)?;
    let mut out = String::from(
        "# Words that must not be lost. Each list has every way in which your texts say it; a star stands for any letters.\n",
    );
    for (name, words) in lists {
        let _ = write!(out, "\n# {}\n#: {name} = [\"…\"]\n", words.join(", "));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_messages_begins_with_the_english_behind_a_mark() {
        let english = "### The frame.\n\n## Leaving\n# Always there.\nexit = Leave\nn =\n    { $a ->\n        [one] x\n       *[other] y\n    }\n";
        let made = template(english);
        assert_eq!(
            made,
            "### The frame.\n\n## Leaving\n\n# Always there.\n#: exit = Leave\n#: n =\n#:     { $a ->\n#:         [one] x\n#:        *[other] y\n#:     }\n"
        );
        assert!(messages(&made).is_empty(), "nothing is shown");
        let own = laid_out(english, |message| (message.id == "exit").then(|| "Opuść".to_owned()));
        assert!(own.contains("# Always there.\nexit = Opuść\n"), "{own}");
    }
}
