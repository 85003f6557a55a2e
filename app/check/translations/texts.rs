//! Longer texts of a language held against the English ones, piece by piece.

use std::collections::HashMap;

use super::wording::{English, Finding, findings, width};
use crate::content::{Document, Piece, Problem, TRANSLATED, outline};
use crate::locale::{DEFAULT, Locale};
use crate::site::Folders;

/// Keys of heads whose texts are translated word by word. A title is what the tab may show, and a gloss only translations have.
fn heads() -> impl Iterator<Item = &'static str> {
    TRANSLATED.into_iter().filter(|key| *key != "title").chain(["gloss"])
}

/// From so many letters on, the length of a piece tells whether something is left out.
const TELLING: u32 = 60;

/// A piece this much shorter or longer than the others of its language, for its English, has lost or gained something.
const SHORT: f64 = 0.5;
const LONG: f64 = 3.0;

/// An English text, read once for all languages.
struct Original<'t> {
    document: &'t Document,
    /// The texts of its head, for each key of [`heads`].
    heads: Vec<Vec<English<'t>>>,
    pieces: Vec<(Piece, English<'t>)>,
}

impl<'t> Original<'t> {
    fn of(document: &'t Document, there: &'t Locale) -> Self {
        let read = |text: &str| English::of(&[text.to_owned()], there);
        let heads = heads().map(|key| document.texts(key).map(read).collect()).collect();
        let pieces = outline(document.body()).into_iter().map(|piece| {
            let english = read(piece.text.trim());
            (piece, english)
        });
        Self { document, heads, pieces: pieces.collect() }
    }
}

/// The longer texts of all languages.
pub(super) struct Texts<'t> {
    /// By their places, as `guides/pets.md`.
    originals: HashMap<&'t str, Original<'t>>,
    /// Translations with the tags of their languages and their places.
    translations: Vec<(&'t str, &'t str, &'t Document)>,
}

impl<'t> Texts<'t> {
    /// Sorts texts by language; `there` is that of the originals.
    pub(super) fn of(documents: &'t [Document], folders: &Folders, there: &'t Locale) -> Self {
        let mut texts = Self { originals: HashMap::new(), translations: Vec::new() };
        for document in documents {
            match folders.written(&document.source.file) {
                Some((tag, place)) if tag == DEFAULT => {
                    texts.originals.insert(place, Original::of(document, there));
                }
                Some((tag, place)) => texts.translations.push((tag, place, document)),
                None => {}
            }
        }
        texts
    }

    /// What is not in the texts of a language as it is in English.
    pub(super) fn compared(&self, here: &Locale) -> Vec<Problem> {
        let own = self.translations.iter().filter(|(tag, ..)| *tag == here.tag);
        let in_step = own.filter_map(|(_, place, document)| {
            let original = self.originals.get(place)?;
            document.is_made_from(original.document).then(|| (*document, original, outline(document.body())))
        });
        let pairs: Vec<_> = in_step.collect();
        let usual = usual_length(
            pairs.iter().flat_map(|(_, original, own)| original.pieces.iter().map(|(piece, _)| piece).zip(own)),
        );
        let problems = pairs.iter().flat_map(|(document, original, own)| {
            let of = Pair { document, here, usual };
            let mut problems = of.heads(&original.heads);
            problems.extend(of.pieces(&original.pieces, own));
            problems
        });
        problems.collect()
    }
}

/// How long pieces are for one letter of their English: the one in the middle.
fn usual_length<'p>(pieces: impl Iterator<Item = (&'p Piece, &'p Piece)>) -> f64 {
    let mut lengths: Vec<f64> = pieces
        .filter(|(english, own)| width(&english.text) >= TELLING && english.form == own.form)
        .map(|(english, own)| f64::from(width(&own.text)) / f64::from(width(&english.text)))
        .collect();
    lengths.sort_by(f64::total_cmp);
    lengths.get(lengths.len() / 2).copied().unwrap_or(1.0)
}

/// A translation and what it is held against.
struct Pair<'a> {
    document: &'a Document,
    here: &'a Locale,
    usual: f64,
}

impl Pair<'_> {
    fn in_body(&self, piece: Option<&Piece>, finding: Finding) -> Problem {
        let place = piece.map_or(0..0, |piece| piece.place.clone());
        finding.at(&self.document.source, &self.document.in_body(&place))
    }

    /// The texts of the head, in which the same keys stand in the same order.
    fn heads(&self, english: &[Vec<English<'_>>]) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (key, before) in heads().zip(english) {
            let after: Vec<&str> = self.document.texts(key).collect();
            if before.len() != after.len() {
                // Parts of services are told by their reader; a warning that is left out would be shown in English.
                let message = "the warning of the English is left out";
                let lost = Finding::error("translation-pieces", message, "Translate it: it stands above the text.");
                problems.extend((key == "warning" && after.is_empty()).then(|| self.in_body(None, lost)));
                continue;
            }
            for (english, own) in before.iter().zip(&after) {
                let found = findings(english, &[(*own).to_owned()], self.here);
                problems.extend(found.into_iter().map(|finding| {
                    let at = self.document.front().find(own).unwrap_or_default();
                    let message = format!("{key}: {}", finding.message);
                    Finding { message, ..finding }.at(&self.document.source, &self.document.in_front(&(at..at)))
                }));
            }
        }
        problems
    }

    fn pieces(&self, original: &[(Piece, English<'_>)], own: &[Piece]) -> Vec<Problem> {
        let unlike = original.iter().zip(own).position(|((english, _), own)| english.form != own.form);
        let unlike = unlike.or_else(|| (original.len() != own.len()).then_some(original.len().min(own.len())));
        if let Some(at) = unlike {
            let english = original.get(at).map(|(piece, _)| piece);
            return vec![self.in_body(own.get(at).or(own.last()), unlike_pieces(english, own.get(at)))];
        }
        let told = original.iter().zip(own).flat_map(|(english, own)| {
            self.piece(english, own).into_iter().map(|found| self.in_body(Some(own), found))
        });
        told.collect()
    }

    fn piece(&self, (english, words): &(Piece, English<'_>), own: &Piece) -> Vec<Finding> {
        let mut found = findings(words, &[own.text.trim().to_owned()], self.here);
        found.extend(references(english, own));
        if english.stressed != own.stressed {
            let message = format!("{} passages are stressed, and in English {}", own.stressed, english.stressed);
            found.push(Finding::warning(
                "translation-stress",
                message,
                "Put ** around the words that English stresses.",
            ));
        }
        found.extend(self.length(english, own));
        found
    }

    /// A piece that is much shorter or longer than its English makes others of this language.
    fn length(&self, english: &Piece, own: &Piece) -> Option<Finding> {
        let (before, after) = (width(&english.text), width(&own.text));
        if before < TELLING {
            return None;
        }
        let ratio = f64::from(after) / f64::from(before) / self.usual;
        let (what, do_this) = match ratio {
            ratio if ratio < SHORT => ("much shorter", "Is a sentence left out?"),
            ratio if ratio > LONG => ("much longer", "Is something said that English does not say?"),
            _ => return None,
        };
        let message = format!("{after} letters for {before} of the English: {what} than elsewhere in this language");
        Some(Finding::warning("translation-length", message, do_this))
    }
}

fn unlike_pieces(english: Option<&Piece>, own: Option<&Piece>) -> Finding {
    let begins = |piece: &Piece| piece.text.trim().chars().take(40).collect::<String>();
    let message = match (english, own) {
        (Some(english), Some(own)) => format!(
            "{} stands here where English has {}: \u{201C}{} …\u{201D}",
            own.form.name(),
            english.form.name(),
            begins(english)
        ),
        (Some(english), None) => {
            format!("{} of the English is left out: \u{201C}{} …\u{201D}", english.form.name(), begins(english))
        }
        (None, Some(own)) => format!("{} stands here that English does not have", own.form.name()),
        (None, None) => String::new(),
    };
    let help = "Each heading, paragraph, item and cell of the English is one here, in the same order: compare the two from here on.";
    Finding::error("translation-pieces", message, help)
}

/// Links and directives that only one of them has, or in another order.
fn references(english: &Piece, own: &Piece) -> Option<Finding> {
    if english.references == own.references {
        return None;
    }
    let mut sorted = (english.references.clone(), own.references.clone());
    sorted.0.sort_unstable();
    sorted.1.sort_unstable();
    if sorted.0 == sorted.1 {
        let message = format!("links stand in another order than in English: {}", english.references.join(", "));
        let help = "Fine if the sentence asks for it. If it is a list of whom to turn to, keep the order.";
        return Some(Finding::warning("translation-order", message, help));
    }
    let or_none = |list: &[String]| if list.is_empty() { "none".to_owned() } else { list.join(", ") };
    let message = format!("leads to {}; English leads to {}", or_none(&own.references), or_none(&english.references));
    Some(Finding::error(
        "translation-links",
        message,
        "A visitor would reach somebody else, or nobody. Write the links of the English.",
    ))
}
