//! One address for each page.

use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use percent_encoding::percent_decode_str;

use crate::locale::Locales;

/// The canonical form of a path, when it has another: lower case, no slash at the end, no empty segments, no mark of a sentence
/// that stuck to a shared link; a language tag as its folder is written.
///
/// A path with a backslash has none: browsers read it as a slash, so a redirect to it could lead to another site. Nor has one
/// with a character that is coded: browsers code it in capitals again, and would be sent back for good.
pub(super) fn canonical(path: &str, locales: &Locales) -> Option<String> {
    let path_of_page = without_marks(path);
    if path_of_page.contains(['\\', '%']) {
        return None;
    }
    let segments: Vec<&str> = path_of_page.split('/').filter(|segment| !segment.is_empty()).collect();
    let mut out = String::with_capacity(path.len());
    for (index, segment) in segments.iter().enumerate() {
        out.push('/');
        let tag = locales.iter().find(|locale| index == 0 && locale.tag.eq_ignore_ascii_case(segment));
        match tag {
            Some(locale) => out.push_str(&locale.tag),
            None => out.push_str(&segment.to_ascii_lowercase()),
        }
    }
    if out.is_empty() {
        out.push('/');
    }
    (out != path).then_some(out)
}

/// A path without the marks at its end: what ends a sentence, closes a bracket or a quotation in any script, as it is or as browsers
/// code it.
fn without_marks(path: &str) -> &str {
    let Ok(read) = percent_decode_str(path).decode_utf8() else { return path };
    let kept = read.trim_end_matches(|c: char| c != '/' && is_punctuation(c));
    // What stands before them is as it came.
    if path.starts_with(kept) { &path[..kept.len()] } else { path }
}

fn is_punctuation(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    c.is_ascii_punctuation() || GeneralCategoryGroup::Punctuation.contains(category)
}
