//! The form in which messages and phrases are compared: the same for every spelling that does not matter.

use super::characters::levelled;
use crate::weights::understanding::LONGEST_MESSAGE;

/// Lower case without accents, apostrophes and what cannot be seen; a letter held down counts once; each Chinese character
/// and each picture is a word; words are set apart by one space.
pub fn fold(text: &str) -> String {
    let text: String = text.chars().take(LONGEST_MESSAGE).collect();
    let mut folded = String::with_capacity(text.len());
    let mut last = (' ', 0);
    let levelled: Vec<char> = levelled(&text).into_iter().map(|(_, c)| c).collect();
    for c in initials_together(&levelled).flat_map(char::to_lowercase) {
        if c == '\'' {
            continue;
        }
        if stands_alone(c) {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
            folded.push(c);
            folded.push(' ');
        } else if c.is_alphanumeric() || is_mark(c) {
            last = if last.0 == c { (c, last.1 + 1) } else { (c, 1) };
            // "heeelp" is "help": three of one letter are none of any language's spelling.
            match last.1 {
                3 => {
                    folded.pop();
                }
                count if count > 3 && c.is_alphabetic() => {}
                _ => folded.push(c),
            }
            continue;
        } else if !folded.ends_with(' ') && !folded.is_empty() {
            folded.push(' ');
        }
        last = (' ', 0);
    }
    folded.trim_end().to_owned()
}

/// Text without the full stops between the initials of a short form: "I.D.V.A." is "IDVA".
pub fn initials_together(text: &[char]) -> impl Iterator<Item = char> {
    let letter = |place: Option<usize>| place.and_then(|place| text.get(place)).is_some_and(|c| c.is_alphabetic());
    let parts_initials = move |place: usize| {
        let stands_between = |before, after| letter(place.checked_sub(before)) && letter(Some(place + after));
        text[place] == '.' && stands_between(1, 1) && !letter(place.checked_sub(2)) && !letter(Some(place + 2))
    };
    (0..text.len()).filter(move |place| !parts_initials(*place)).map(|place| text[place])
}

/// Chinese characters, and pictures: the hand signal for help is three of them.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FFFF}') || is_picture(c)
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{1F300}'..='\u{1F3FA}' | '\u{1F400}'..='\u{1FAFF}')
}

/// Vowel signs of Bengali, Gurmukhi and their like are marks that spell.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_that_does_not_matter_is_levelled() {
        assert_eq!(fold("  He’s HITTING me!! "), "hes hitting me");
        for apostrophe in ["'", "’", "´", "′", "`", "ʼ"] {
            assert_eq!(fold(&format!("he won{apostrophe}t")), "he wont");
        }
        assert_eq!(fold("ＨＥ hit\u{AD}s\u{A0}me"), "he hits me");
        assert_eq!(fold("৯৯৯"), fold("999"));
        assert_eq!(fold("heeeelp"), "help");
        assert_eq!(fold("żółć"), "zolc");
        assert_eq!(fold("أُرِيدُ"), fold("اريد"));
        assert_eq!(fold("می‌خواهم"), fold("ميخواهم"));
        assert_eq!(fold("他打我now"), "他 打 我 now");
        assert_eq!(fold("ਮਦਦ ਚਾਹੀਦੀ"), "ਮਦਦ ਚਾਹੀਦੀ");
        assert_eq!(fold("\u{0}\u{202E}"), "");
        assert_eq!(fold("🖐️👍🏽✊"), "🖐 👍 ✊");
    }
}
