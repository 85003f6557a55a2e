//! The form in which messages and phrases are compared: the same for every spelling that does not matter.

use icu::normalizer::DecomposingNormalizerBorrowed;

use crate::weights::understanding::LONGEST_MESSAGE;

/// Lower case without accents, apostrophes, harakat and joiners; letters of Arabic script that people use for one another
/// are one; a letter held down counts once; each Chinese character and each picture is a word; words are set apart by one space.
pub fn fold(text: &str) -> String {
    let text: String = text.chars().take(LONGEST_MESSAGE).collect();
    let lower = text.to_lowercase();
    let mut folded = String::with_capacity(lower.len());
    let mut last = (' ', 0);
    for c in DecomposingNormalizerBorrowed::new_nfkd().normalize(&lower).chars() {
        let Some(c) = level(c) else { continue };
        if c == ' ' {
            if !folded.ends_with(' ') && !folded.is_empty() {
                folded.push(' ');
            }
        } else if stands_alone(c) {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
            folded.push(c);
            folded.push(' ');
        } else {
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
        }
        last = (' ', 0);
    }
    folded.trim_end().to_owned()
}

/// The letter that stands for `c`, a space for what sets words apart, nothing for what does not matter.
fn level(c: char) -> Option<char> {
    Some(match c {
        // Accents; harakat with the hamza that decomposition sets free; tatweel; joiners; tones of skin; apostrophes.
        '\u{300}'..='\u{36F}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{640}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FE0F}'
        | '\u{1F3FB}'..='\u{1F3FF}'
        | '\''
        | '\u{2018}'
        | '\u{2019}'
        | '\u{2BC}'
        | '`' => return None,
        'ł' => 'l',
        'ı' => 'i',
        'ß' => 's',
        'ى' | 'ی' | 'ے' => 'ي',
        'ک' => 'ك',
        'ة' | 'ە' | 'ہ' | 'ھ' | 'ۀ' | 'ۃ' => 'ه',
        'ٱ' => 'ا',
        '٠'..='٩' => char::from_u32(c as u32 - 0x660 + 0x30)?,
        '۰'..='۹' => char::from_u32(c as u32 - 0x6F0 + 0x30)?,
        // Vowel signs of Bengali, Gurmukhi and their like are marks that spell.
        c if c.is_alphanumeric() || is_mark(c) || is_picture(c) => c,
        _ => ' ',
    })
}

/// Chinese characters, and pictures: the hand signal for help is three of them.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FFFF}') || is_picture(c)
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{1F300}'..='\u{1F3FA}' | '\u{1F400}'..='\u{1FAFF}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_that_does_not_matter_is_levelled() {
        assert_eq!(fold("  He’s HITTING me!! "), "hes hitting me");
        assert_eq!(fold("heeeelp"), "hep".replace('p', "lp"));
        assert_eq!(fold("żółć"), "zolc");
        assert_eq!(fold("أُرِيدُ"), fold("اريد"));
        assert_eq!(fold("می‌خواهم"), fold("ميخواهم"));
        assert_eq!(fold("他打我now"), "他 打 我 now");
        assert_eq!(fold("ਮਦਦ ਚਾਹੀਦੀ"), "ਮਦਦ ਚਾਹੀਦੀ");
        assert_eq!(fold("\u{0}\u{202E}"), "");
        assert_eq!(fold("🖐️👍🏽✊"), "🖐 👍 ✊");
    }
}
