//! What a request accepts, by weight (RFC 9110 section 12.4.2): languages and content codings.

use axum::http::HeaderMap;
use axum::http::header::HeaderName;

/// How many entries of a header are read. Browsers send a handful; more is somebody playing.
const MOST: usize = 50;

/// What a header accepts, in lower case, with weights from 0 (never) to 1, as listed. All lines of the header count. An entry
/// with a weight that is none is passed over.
pub(super) fn accepted(headers: &HeaderMap, name: &HeaderName) -> Vec<(String, f32)> {
    let lines = headers.get_all(name).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).take(MOST).filter_map(entry).collect()
}

fn entry(entry: &str) -> Option<(String, f32)> {
    let mut parts = entry.split(';').map(str::trim);
    let what = parts.next().filter(|what| !what.is_empty())?.to_ascii_lowercase();
    let weight = parts.find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| value.trim().parse())
    });
    match weight {
        None => Some((what, 1.0)),
        Some(Ok(weight)) if (0.0..=1.0).contains(&weight) => Some((what, weight)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::header::{ACCEPT_ENCODING, HeaderValue};

    use super::*;

    #[test]
    fn weights_are_read_in_any_spelling_and_from_every_line() {
        let mut headers = HeaderMap::new();
        headers.append(ACCEPT_ENCODING, HeaderValue::from_static("GZIP;Q=0, br ; level=3; q = 0.5, ;q=1"));
        headers.append(ACCEPT_ENCODING, HeaderValue::from_static("zstd, x;q=2, y;q=NaN, z;q=high"));
        let found = accepted(&headers, &ACCEPT_ENCODING);
        assert_eq!(found, [("gzip".to_owned(), 0.0), ("br".to_owned(), 0.5), ("zstd".to_owned(), 1.0)]);
    }
}
