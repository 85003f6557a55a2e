//! From text to the terms that are indexed, by language.

use tantivy::tokenizer::{Language, Stemmer, TextAnalyzer, Token, TokenStream, Tokenizer};

use crate::text::fold;

/// Splits folded text at spaces. Letters that people use for one another are one already.
#[derive(Clone, Copy, Default)]
struct Folded;

struct Words {
    words: std::vec::IntoIter<String>,
    token: Token,
}

impl Tokenizer for Folded {
    type TokenStream<'a> = Words;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Words {
        let words: Vec<String> = fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        Words { words: words.into_iter(), token: Token { position: usize::MAX, ..Token::default() } }
    }
}

impl TokenStream for Words {
    fn advance(&mut self) -> bool {
        let Some(word) = self.words.next() else { return false };
        self.token.text = word;
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

/// Words of a language, as stems where there are rules for it. No word is left out: "no" and "not" matter.
pub(super) fn analyzer(tag: &str) -> TextAnalyzer {
    let words = TextAnalyzer::builder(Folded);
    let language = match tag.split('-').next().unwrap_or(tag) {
        "ar" => Language::Arabic,
        "da" => Language::Danish,
        "nl" => Language::Dutch,
        "en" => Language::English,
        "fi" => Language::Finnish,
        "fr" => Language::French,
        "de" => Language::German,
        "el" => Language::Greek,
        "hu" => Language::Hungarian,
        "it" => Language::Italian,
        "no" | "nb" | "nn" => Language::Norwegian,
        "pt" => Language::Portuguese,
        "ro" => Language::Romanian,
        "ru" => Language::Russian,
        "es" => Language::Spanish,
        "sv" => Language::Swedish,
        "ta" => Language::Tamil,
        "tr" => Language::Turkish,
        // Parts of words stand in for stems.
        _ => return words.build(),
    };
    words.filter(Stemmer::new(language)).build()
}

/// The terms of a text.
pub(super) fn terms(analyzer: &TextAnalyzer, text: &str) -> Vec<String> {
    let mut analyzer = analyzer.clone();
    let mut stream = analyzer.token_stream(text);
    let mut terms = Vec::new();
    while stream.advance() {
        terms.push(stream.token().text.clone());
    }
    terms
}

/// The words somebody searches for, to tell them in a text.
pub struct Sought {
    analyzer: TextAnalyzer,
    terms: Vec<String>,
}

impl Sought {
    /// The words of `typed` in the language `tag`.
    pub fn new(tag: &str, typed: &str) -> Self {
        let analyzer = analyzer(tag);
        Self { terms: terms(&analyzer, typed), analyzer }
    }

    /// Whether a word of a text is one of them, in any of its forms. Words of one or two letters stand everywhere.
    pub fn holds(&self, word: &str) -> bool {
        let terms = terms(&self.analyzer, word);
        !terms.is_empty() && word.chars().count() > 2 && terms.iter().all(|term| self.terms.contains(term))
    }
}

/// The parts of three letters of each word, for languages without stems and for slips of the finger.
pub(super) fn grams(text: &str) -> String {
    let folded = fold(text);
    let mut grams = String::new();
    for word in folded.split(' ') {
        let letters: Vec<char> = word.chars().collect();
        for gram in letters.windows(3) {
            grams.extend(gram);
            grams.push(' ');
        }
    }
    grams
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_stems_and_none_is_dropped() {
        assert_eq!(terms(&analyzer("en"), "He is NOT hitting"), ["he", "is", "not", "hit"]);
        assert_eq!(terms(&analyzer("pl"), "Schronienie dla kobiet"), ["schronienie", "dla", "kobiet"]);
        assert_eq!(terms(&analyzer("zh"), "庇护所"), ["庇", "护", "所"]);
        assert_eq!(grams("abcd xy"), "abc bcd ");
    }
}
