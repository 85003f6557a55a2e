//! One address for each page.

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

/// Marks that end a sentence or close a bracket, as they are and as browsers code them.
const MARKS: [&str; 20] =
    [".", ",", ";", ":", "!", "?", ")", "]", "}", "'", "\"", ">", "*", "%2E", "%2C", "%29", "%5D", "%7D", "%22", "%3E"];

/// A path without the marks at its end.
fn without_marks(path: &str) -> &str {
    let mut rest = path;
    while let Some(shorter) = MARKS.iter().find_map(|mark| {
        let start = rest.len().checked_sub(mark.len())?;
        rest.get(start..)?.eq_ignore_ascii_case(mark).then(|| &rest[..start])
    }) {
        rest = shorter;
    }
    rest
}
