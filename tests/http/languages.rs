//! Every page in every language: nothing that a language says is left out of reach of its translators. Two made-up languages show
//! it, in which every letter of every message and text is another: what stays as it is in English cannot be translated.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use scraper::{ElementRef, Html, Node};
use signpost::check::load;
use signpost::content::copy_folder;
use signpost::desk::language::{Command, carry_out};
use signpost::directory::Service;
use signpost::pages::{Page, draw_page};
use signpost::site::{Folders, Site};

use crate::support::{NOW, all_paths, get, now, site, text_of};

/// What the letters of the English alphabet become.
struct Alphabet {
    tag: &'static str,
    letters: [char; 26],
    /// Plural forms of the language beside "one" and "other".
    forms: &'static [&'static str],
}

/// English whose letters all have marks (the code for pseudo-languages: CLDR, "XA").
const ACCENTED: Alphabet = Alphabet {
    tag: "en-XA",
    letters: [
        'á', 'ƀ', 'ć', 'đ', 'é', 'ƒ', 'ğ', 'ĥ', 'í', 'ĵ', 'ķ', 'ļ', 'ɱ', 'ń', 'ó', 'þ', 'ɋ', 'ŕ', 'ş', 'ţ', 'ú', 'ṽ',
        'ŵ', 'ẋ', 'ý', 'ž',
    ],
    forms: &[],
};

/// English in letters that are written from right to left.
const MIRRORED: Alphabet = Alphabet {
    tag: "ar-XB",
    letters: [
        'ا', 'ب', 'ث', 'د', 'ع', 'ف', 'غ', 'ه', 'ي', 'ج', 'ك', 'ل', 'م', 'ن', 'و', 'ض', 'ق', 'ر', 'س', 'ت', 'ط', 'ظ',
        'ش', 'خ', 'ص', 'ز',
    ],
    forms: &["zero", "two", "few", "many"],
};

impl Alphabet {
    fn letters(&self, text: &str) -> String {
        let other = |c: char| match c.to_ascii_lowercase() {
            c @ 'a'..='z' => self.letters[usize::from(c as u8 - b'a')],
            c => c,
        };
        text.chars().map(other).collect()
    }

    /// The text with its letters changed, but for what stands within `{…}`, `<…>` and in `](…)`.
    fn text(&self, text: &str) -> String {
        let (mut out, mut rest) = (String::new(), text);
        while let Some((at, opening, closing)) = [("{", "}"), ("<", ">"), ("](", ")")]
            .iter()
            .filter_map(|(opening, closing)| Some((rest.find(opening)?, *opening, *closing)))
            .min()
        {
            let inside = at + opening.len();
            let end = rest[inside..].find(closing).map_or(rest.len(), |end| inside + end + closing.len());
            out += &self.letters(&rest[..at]);
            out += &rest[at..end];
            rest = &rest[end..];
        }
        out + &self.letters(rest)
    }

    /// A message: the keys of its choices stay, and each form that the language has beside those of English is as the last.
    fn message(&self, source: &str) -> String {
        let counts = source.contains("[one]");
        let line = |line: &str| {
            let begin = line.len() - line.trim_start().len();
            let (indent, said) = line.split_at(begin);
            match said.find(']') {
                Some(end) if said.starts_with('[') || said.starts_with("*[") => {
                    let text = self.text(&said[end + 1..]);
                    let others = self.forms.iter().filter(|_| counts && said.starts_with("*["));
                    let mut lines: Vec<String> = others.map(|form| format!("{indent}[{form}]{text}")).collect();
                    lines.push(format!("{indent}{}{text}", &said[..=end]));
                    lines.join("\n")
                }
                _ if said.starts_with("{ $") && said.ends_with("->") => line.to_owned(),
                _ => self.text(line),
            }
        };
        source.split('\n').map(line).collect::<Vec<_>>().join("\n")
    }

    /// The site with this language beside English: begun, filled in as a table and taken in by the desk of translators.
    fn site(&self) -> (tempfile::TempDir, Site) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let folders = Folders { content: PathBuf::from("content"), locales: folder.path().join("locales") };
        copy_folder(Path::new("locales/en"), &folders.locales.join("en")).expect("a copy");
        let ask = |command| {
            let (told, done) = carry_out(&folders, NOW.parse().expect("an instant"), command).expect("it is done");
            assert!(done, "{}: {told}", self.tag);
        };
        ask(Command::New { tag: self.tag.to_owned(), name: self.tag.to_owned() });
        let own = folders.locales.join(self.tag);
        let must_say = fs::read_to_string("locales/en/must-say.toml").expect("a list");
        let must_say = must_say.lines().map(|line| match line.split_once(" = ") {
            _ if line.starts_with('#') => line.to_owned(),
            Some((name, words)) => format!("{name} = {}", self.letters(words)),
            None => self.letters(line),
        });
        fs::write(own.join("must-say.toml"), must_say.collect::<Vec<_>>().join("\n")).expect("a list");
        self.understand(&own);
        let table = folder.path().join("table.csv");
        ask(Command::Export { tag: self.tag.to_owned(), to: table.clone() });
        fs::write(&table, self.filled(&fs::read_to_string(&table).expect("a table"))).expect("it is written");
        ask(Command::Import { tag: self.tag.to_owned(), file: table });
        let settings = fs::read_to_string(own.join("locale.toml")).expect("settings");
        fs::write(own.join("locale.toml"), settings.replace("offered = false", "offered = true")).expect("settings");
        let loaded = load(&folders, NOW.parse().expect("an instant"), false);
        let problems: Vec<String> = loaded.problems.iter().map(ToString::to_string).collect();
        let site = loaded.sound();
        (folder, site.unwrap_or_else(|| panic!("{}: {}", self.tag, problems[..problems.len().min(9)].join("\n"))))
    }

    /// Gives needs names, and danger a phrase and words.
    fn understand(&self, own: &Path) {
        for entry in fs::read_dir(own.join("content/needs")).expect("needs").filter_map(Result::ok) {
            let text = fs::read_to_string(entry.path()).expect("a need");
            let said = format!("emergency = [\n  {:?},", self.letters(&entry.path().display().to_string()));
            let text = text.lines().map(|line| match line.split_once("name = ") {
                Some((_, name)) => format!("name = {}", self.letters(name)),
                None => line.replace("emergency = [", &said),
            });
            let text = text.collect::<Vec<_>>().join("\n") + "\n";
            fs::write(entry.path().with_extension("md"), text).expect("it is written");
        }
        let cues = fs::read_to_string("locales/en/cues.toml").expect("cues");
        let cues = cues.lines().map(|line| if line.starts_with("  \"") { self.letters(line) } else { line.to_owned() });
        fs::write(own.join("cues.toml"), cues.collect::<Vec<_>>().join("\n")).expect("cues");
        for file in ["ordinary", "turns"] {
            fs::rename(own.join(file).with_extension("todo"), own.join(file).with_extension("toml"))
                .expect("it is named");
        }
    }

    fn filled(&self, table: &str) -> String {
        let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{FEFF}').as_bytes());
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(reader.headers().expect("a head")).expect("a line");
        for row in reader.records() {
            let row = row.expect("a line");
            let own = if row[0].starts_with("content/") { self.text(&row[3]) } else { self.message(&row[3]) };
            writer.write_record([&row[0], &row[1], &row[2], &row[3], &own]).expect("a line");
        }
        String::from_utf8(writer.into_inner().expect("a table")).expect("text")
    }
}

/// What a page shows or tells that is not tagged as English.
fn untagged(html: &Html) -> Vec<String> {
    let mut texts = Vec::new();
    for node in html.tree.nodes() {
        let around: Vec<ElementRef<'_>> = node.ancestors().filter_map(ElementRef::wrap).collect();
        let own = ElementRef::wrap(node);
        let within = || own.iter().chain(&around);
        let is_english = within().find_map(|element| element.value().attr("lang")) == Some("en");
        let is_seen = !within().any(|element| ["script", "style", "code", "svg"].contains(&element.value().name()));
        if is_english || !is_seen {
            continue;
        }
        match node.value() {
            Node::Text(text) => texts.push(text.to_string()),
            Node::Element(element) => {
                let told = ["title", "alt", "aria-label", "placeholder"].into_iter();
                texts.extend(told.filter_map(|name| element.attr(name)).map(str::to_owned));
            }
            _ => {}
        }
    }
    texts
}

/// What is English wherever it stands: names, and what Unicode has for dates and lists where the language is English.
fn names(site: &Site, alphabet: &Alphabet) -> Vec<String> {
    let of_service = |service: &Service| {
        let own =
            [&service.name, &service.title].into_iter().chain(&service.organisation).chain(&service.alternate_names);
        own.cloned().collect::<Vec<_>>()
    };
    let mut names: Vec<String> = site.directory.iter().flat_map(of_service).collect();
    // What a service asks to be sent is a word of English too.
    names.extend(site.directory.iter().filter_map(|service| service.text.as_ref()?.message.clone()));
    names.extend(site.gazetteer.areas().iter().map(|area| area.name.clone()));
    names.extend(site.locales.iter().map(|locale| locale.name.clone()));
    names.extend([site.settings.name.get_ref().clone(), site.settings.region.clone()]);
    if alphabet.forms.is_empty() {
        names.extend(OF_UNICODE.split(' ').map(str::to_owned));
    }
    // The longest first: some are part of others.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

const OF_UNICODE: &str = "and or Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July \
                             August September October November December";

/// Words in English letters, but for addresses of e-mail and of the web.
fn english_in(text: &str, names: &[String]) -> Vec<String> {
    let is_address =
        |word: &&str| word.contains('@') || word.trim_matches(|c: char| !c.is_alphanumeric()).contains('.');
    let told = text.split_whitespace().filter(|word| !is_address(word)).collect::<Vec<_>>().join(" ");
    let left = names.iter().fold(told, |text, name| text.replace(name.as_str(), " "));
    let words = left.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1 && word.is_ascii());
    words.map(str::to_owned).collect()
}

#[test]
fn all_that_a_page_says_can_be_translated() {
    for alphabet in [MIRRORED, ACCENTED] {
        let (_folder, site) = alphabet.site();
        let locale = site.locales.get(alphabet.tag).expect("the language");
        let names = names(&site, &alphabet);
        let mut told: BTreeMap<String, String> = BTreeMap::new();
        for page in Page::all(&site) {
            let html = Html::parse_document(&draw_page(&site, locale, &page, now()));
            assert_eq!(html.root_element().value().attr("lang"), Some(alphabet.tag));
            for text in untagged(&html) {
                let english = english_in(&text, &names);
                if !english.is_empty() {
                    let path = page.path(&site);
                    told.entry(english.join(" ")).or_insert_with(|| format!("{:?} on {path}", text.trim()));
                }
            }
        }
        assert!(told.is_empty(), "{} in {}: {told:#?}", told.len(), alphabet.tag);
    }
}

#[tokio::test]
async fn no_page_shows_the_name_of_a_message() {
    let english = site().locales.default_locale();
    let ids: BTreeSet<&str> = english.messages.ids().iter().map(String::as_str).filter(|id| id.contains('-')).collect();
    for (tag, path) in all_paths().into_iter().filter(|(tag, _)| tag != "en") {
        let html = get(&path).await.html();
        for text in untagged(&html) {
            assert!(!ids.contains(text.trim()), "{tag}: {path}: {text}");
        }
        assert!(!text_of(&html, "title").trim().is_empty(), "{path}");
    }
}
