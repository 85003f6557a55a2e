//! One address for each page.

use crate::locale::Locales;

/// The canonical form of a path, when it has another: lower case, no slash at the end, no empty segments; a language tag
/// as its folder is written.
///
/// A path with a backslash has none: browsers read it as a slash, so a redirect to it could lead to another site.
pub(super) fn canonical(path: &str, locales: &Locales) -> Option<String> {
    if path.contains('\\') {
        return None;
    }
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
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
