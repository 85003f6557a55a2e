//! Compressed bodies of pages, made once and kept.

use std::io::Write as _;

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_ENCODING;

use super::accept::accepted;

/// A content coding (RFC 9110 section 8.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Zstd,
    Gzip,
    Identity,
}

impl Encoding {
    /// In the order we prefer them.
    const COMPRESSED: [Self; 3] = [Self::Brotli, Self::Zstd, Self::Gzip];

    /// The coding's name, or `None` for none.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Zstd => Some("zstd"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }

    /// The best coding that the request accepts (RFC 9110 section 12.5.3): the one it gives the most weight, of several the one
    /// we prefer. Without a coding only where that is asked for, or nothing else is accepted.
    pub(super) fn negotiate(headers: &HeaderMap) -> Self {
        let accepted = accepted(headers, &ACCEPT_ENCODING);
        let named = |name: &str| accepted.iter().find(|(coding, _)| coding == name).map(|(_, weight)| *weight);
        let weight = |coding: Self| coding.name().and_then(named).or_else(|| named("*")).unwrap_or(0.0);
        let best = Self::COMPRESSED.into_iter().map(weight).fold(0.0, f32::max);
        let plain = named("identity").unwrap_or(0.0);
        let found = Self::COMPRESSED.into_iter().find(|coding| weight(*coding) >= best);
        found.filter(|_| best > 0.0 && best >= plain).unwrap_or(Self::Identity)
    }

    /// `body` in this coding. In memory nothing can fail; should it, the body goes out as it is.
    pub(super) fn encode(self, body: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Brotli => {
                let mut out = Vec::with_capacity(body.len() / 4);
                let parameters = brotli::enc::BrotliEncoderParams {
                    quality: 9,
                    lgwin: 19,
                    size_hint: body.len(),
                    ..Default::default()
                };
                brotli::BrotliCompress(&mut &*body, &mut out, &parameters).ok()?;
                Some(out)
            }
            Self::Zstd => zstd::encode_all(body, 12).ok(),
            Self::Gzip => {
                let mut encoder =
                    flate2::write::GzEncoder::new(Vec::with_capacity(body.len() / 4), flate2::Compression::best());
                encoder.write_all(body).ok()?;
                encoder.finish().ok()
            }
            Self::Identity => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiated(header: &str) -> Encoding {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, header.parse().expect("header value"));
        Encoding::negotiate(&headers)
    }

    #[test]
    fn the_best_accepted_coding_is_chosen() {
        assert_eq!(negotiated("gzip, deflate, br, zstd"), Encoding::Brotli);
        assert_eq!(negotiated("gzip, deflate"), Encoding::Gzip);
        assert_eq!(negotiated("br;q=0, gzip;q=0.5"), Encoding::Gzip);
        assert_eq!(negotiated("zstd;q=1, br;q=0.2"), Encoding::Zstd);
        assert_eq!(negotiated("*"), Encoding::Brotli);
        assert_eq!(negotiated("identity"), Encoding::Identity);
        assert_eq!(negotiated("gzip;q=0.5, identity;q=1"), Encoding::Identity);
        assert_eq!(negotiated("gzip;q=0.5, identity;q=0.5"), Encoding::Gzip);
        assert_eq!(negotiated("*;q=1, identity;q=0"), Encoding::Brotli);
        assert_eq!(negotiated("gzip;Q=0"), Encoding::Identity);
        assert_eq!(negotiated("GZip"), Encoding::Gzip);
        assert_eq!(negotiated("br;q=0, *"), Encoding::Zstd);
        assert_eq!(negotiated(";;q=,,"), Encoding::Identity);
        assert_eq!(Encoding::negotiate(&HeaderMap::new()), Encoding::Identity);
    }
}
