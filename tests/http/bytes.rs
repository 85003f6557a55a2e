//! Byte budgets. A page must fit what a phone with one bar of signal gets in a moment.

#![expect(clippy::print_stdout, reason = "the figures are part of the report")]

use crate::support::{all_paths, get, get_with, select, site};

/// One initial congestion window of ten segments (RFC 6928), less the headers' share.
const FIRST_WINDOW: usize = 14_600;
const LARGEST: usize = 30_000;
const STYLE: usize = 9_000;

#[tokio::test]
async fn the_first_page_fits_one_congestion_window() {
    let answer = get_with("/en", &[("accept-encoding", "br")]).await;
    assert_eq!(answer.header("content-encoding"), "br");
    println!("home page in English: {} bytes (brotli) of {FIRST_WINDOW}", answer.bytes.len());
    assert!(answer.bytes.len() <= FIRST_WINDOW, "{} bytes", answer.bytes.len());
}

#[test]
fn the_style_sheet_is_small() {
    let mut small = Vec::new();
    let css = site().style.css.as_bytes();
    brotli::BrotliCompress(&mut &css[..], &mut small, &brotli::enc::BrotliEncoderParams::default()).expect("brotli");
    println!("style sheet: {} bytes (brotli) of {STYLE}", small.len());
    assert!(small.len() <= STYLE, "{} bytes", small.len());
}

#[tokio::test]
async fn no_page_is_large() {
    let mut largest = (0, String::new());
    for (_, path) in all_paths() {
        let answer = get_with(&path, &[("accept-encoding", "br")]).await;
        largest = largest.max((answer.bytes.len(), path));
    }
    println!("largest page: {} with {} bytes (brotli) of {LARGEST}", largest.1, largest.0);
    assert!(largest.0 <= LARGEST, "{largest:?}");
}

#[tokio::test]
async fn a_page_asks_for_nothing_but_its_icon_and_sets_no_cookie() {
    for (_, path) in all_paths() {
        let answer = get(&path).await;
        assert_eq!(answer.headers.get("set-cookie"), None, "{path}");
        let html = answer.html();
        for selector in [
            "script[src]",
            "img",
            "iframe",
            "video",
            "audio",
            "object",
            "embed",
            "link[rel=stylesheet]",
            "link[rel=preload]",
        ] {
            assert_eq!(select(&html, selector).len(), 0, "{selector} on {path}");
        }
        let css = select(&html, "style").iter().flat_map(scraper::ElementRef::text).collect::<String>();
        assert!(!css.contains("url(") && !css.contains("@import"), "{path}");
    }
}

#[tokio::test]
async fn every_coding_gives_the_same_page() {
    let plain = get("/en/topics").await;
    for coding in ["gzip", "br", "zstd"] {
        let answer = get_with("/en/topics", &[("accept-encoding", coding)]).await;
        assert_eq!(answer.header("content-encoding"), coding);
        let decoded = match coding {
            "gzip" => {
                let mut out = Vec::new();
                std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&answer.bytes[..]), &mut out)
                    .expect("gzip");
                out
            }
            "zstd" => zstd::decode_all(&answer.bytes[..]).expect("zstd"),
            _ => {
                let mut out = Vec::new();
                brotli::BrotliDecompress(&mut &answer.bytes[..], &mut out).expect("brotli");
                out
            }
        };
        assert_eq!(decoded, plain.bytes, "{coding}");
    }
}
