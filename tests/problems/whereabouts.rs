//! No words tell where a refuge is, in its record, a translation of it, or any other text; what is harmless may be said.
//!
//! The lines stand in `whereabouts/*.jsonl`: 60 that tell and 60 that do not in each, by people who had not read the rule; each set
//! was looked at after it was measured. Every place in them is invented.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use signpost::site::Folders;

use super::sound_site::{copy, loaded};

#[derive(Deserialize)]
struct Line {
    bad: bool,
    /// `record`, `record-pl`, `record-ar`: the record of a refuge; `other`: a guide.
    r#where: String,
    text: String,
}

/// A file of the site with other text behind it, under another name and address.
fn planted(from: &Path, to: &Path, slug: &str, text: &str) {
    let file = fs::read_to_string(from).expect("a text of the site");
    let lines = file.lines().filter(|line| !line.starts_with("alternate_names"));
    let lines =
        lines.map(|line| if line.starts_with("slug = ") { format!("slug = \"{slug}\"") } else { line.to_owned() });
    fs::write(to, lines.collect::<Vec<_>>().join("\n") + "\n\n" + text + "\n").expect("the planted text");
}

/// The numbers of the lines for which a problem is told.
fn refused(lines: &[Line]) -> BTreeSet<usize> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folders = Folders { content: folder.path().join("content"), locales: folder.path().join("locales") };
    for (from, to) in [("content", &folders.content), ("locales", &folders.locales)] {
        copy(Path::new(from), to);
    }
    for (number, line) in lines.iter().enumerate() {
        let id = format!("planted-{number}");
        let record = |text: &str| {
            planted(
                Path::new("content/services/halton-safe-accommodation.md"),
                &folders.content.join(format!("services/{id}.md")),
                &id,
                text,
            );
        };
        match line.r#where.split_once('-') {
            Some((_, tag)) => {
                record("");
                let below = |name: &str| format!("{tag}/content/services/{name}.md");
                let from = Path::new("locales").join(below("halton-safe-accommodation"));
                planted(&from, &folders.locales.join(below(&id)), &id, &line.text);
            }
            None if line.r#where == "record" => record(&line.text),
            None => planted(
                Path::new("content/guides/pets.md"),
                &folders.content.join(format!("guides/{id}.md")),
                &id,
                &line.text,
            ),
        }
    }
    let (problems, _) = loaded(&folders);
    let told = problems.iter().filter(|problem| matches!(problem.code, "confidential-address" | "refuge-whereabouts"));
    let number = |file: &str| file.rsplit_once("planted-")?.1.strip_suffix(".md")?.parse().ok();
    told.filter_map(|problem| number(&problem.file)).collect()
}

#[test]
fn words_that_tell_where_a_refuge_is_are_refused_and_harmless_ones_are_not() {
    for set in ["first", "second", "third", "fourth"] {
        let file = fs::read_to_string(format!("tests/problems/whereabouts/{set}.jsonl")).expect("the lines");
        let lines: Vec<Line> = file.lines().map(|line| serde_json::from_str(line).expect("a line")).collect();
        let refused = refused(&lines);
        let (bad, harmless): (Vec<usize>, Vec<usize>) = (0..lines.len()).partition(|number| lines[*number].bad);
        let texts =
            |numbers: Vec<&usize>| numbers.iter().map(|number| lines[**number].text.as_str()).collect::<Vec<_>>();
        let missed = texts(bad.iter().filter(|number| !refused.contains(number)).collect());
        let wrong = texts(harmless.iter().filter(|number| refused.contains(number)).collect());
        assert!(missed.len() <= 3 && wrong.len() <= 2, "{set}: missed {missed:#?}, wrongly refused {wrong:#?}");
    }
}
