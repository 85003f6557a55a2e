//! The letters of a language, by the Common Locale Data Repository.

use std::collections::BTreeSet;
use std::str::FromStr as _;

use icu::locale::Locale;
use icu::locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};
use icu::plurals::{PluralCategory, PluralRules};
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, Script};

/// What is known of the writing of a language.
#[derive(Debug, Default)]
pub struct Letters {
    main: Option<ExemplarCharactersBorrowed<'static>>,
    /// Letters that the list of Unicode leaves out.
    more: String,
}

impl Letters {
    /// Those of the language with a tag, and `more` that it has.
    pub fn of(tag: &str, more: &str) -> Self {
        let Ok(locale) = Locale::from_str(tag) else { return Self::default() };
        Self { main: ExemplarCharacters::try_new_main(&locale.into()).ok(), more: more.to_owned() }
    }

    /// The first letter of `text` that is neither of the language nor of the Latin alphabet of the English names and words in it.
    pub fn foreign(&self, text: &str) -> Option<char> {
        let main = self.main.as_ref()?;
        // Every language writes a few thousand more Chinese characters than those it writes most.
        let is_letter = |c: char| {
            matches!(
                CodePointMapData::<GeneralCategory>::new().get(c),
                GeneralCategory::LowercaseLetter | GeneralCategory::UppercaseLetter | GeneralCategory::OtherLetter
            ) && CodePointMapData::<Script>::new().get(c) != Script::Han
        };
        let is_of = |set: &ExemplarCharactersBorrowed<'_>, c: char| {
            set.contains(c) || set.contains_str(&c.to_lowercase().collect::<String>())
        };
        // A text has few letters, many times.
        let letters: BTreeSet<char> = text.chars().filter(|c| !c.is_ascii() && !is_of_english(*c)).collect();
        let is_own = |c| is_of(main, c) || self.more.contains(c);
        letters.into_iter().find(|&c| is_letter(c) && !is_own(c))
    }
}

fn is_of_english(c: char) -> bool {
    c.to_lowercase().all(|c| OF_ENGLISH.contains(c))
}

/// Letters in English words and names, beside those of its alphabet.
const OF_ENGLISH: &str = "éèêëïôçñ";

/// The plural categories of a language, by their names in Fluent files.
pub fn plural_categories(tag: &str) -> Vec<&'static str> {
    let Ok(locale) = Locale::from_str(tag) else { return vec!["other"] };
    let Ok(rules) = PluralRules::try_new_cardinal((&locale).into()) else { return vec!["other"] };
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules.categories().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_another_alphabet_are_told() {
        assert_eq!(Letters::of("pl", "").foreign("Zadzwoń pod 999: „żółć”"), None);
        assert_eq!(Letters::of("da", "").foreign("Ét sted, ét nummer"), None);
        assert_eq!(Letters::of("pl", "").foreign("Zadzwоń"), Some('о'), "Cyrillic");
        assert_eq!(Letters::of("ar", "").foreign("اتصلوا بالرقم 999 (police)"), None);
        assert_eq!(Letters::of("fa", "").foreign("با پليس"), Some('ي'), "of an Arabic keyboard");
        assert_eq!(Letters::of("fa", "ي").foreign("با پليس"), None);
        assert_eq!(Letters::of("uk", "").foreign("вы"), Some('ы'), "Russian");
        assert_eq!(Letters::of("uk", "").foreign("Зателефонуйте"), None);
        assert_eq!(Letters::of("bn", "").foreign("পুলিশ पुलिस"), Some('प'), "Hindi");
        assert_eq!(Letters::of("zh", "").foreign("请拨打"), None);
        assert_eq!(Letters::of("bn", "").foreign("পুলিশ"), None);
    }

    #[test]
    fn plural_categories_are_those_of_the_language() {
        assert_eq!(plural_categories("zh"), ["other"]);
        assert_eq!(plural_categories("cy").len(), 6);
        let mut polish = plural_categories("pl");
        polish.sort_unstable();
        assert_eq!(polish, ["few", "many", "one", "other"]);
    }
}
