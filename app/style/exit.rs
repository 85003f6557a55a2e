//! The script that keeps Back from showing our pages after the exit. The exit itself is a plain link that works without it.

/// The script for `<head>`, leading to `url`.
///
/// Its behaviour and the reasons for it: a flag in `sessionStorage` plus `location.replace` plus a check on every
/// arrival survives any number of Backs in Chromium and Firefox; replacing alone, or `Clear-Site-Data`, does not.
pub(super) fn exit_script(url: &str) -> String {
    let url = serde_json::to_string(url).unwrap_or_default().replace('<', "\\u003c");
    include_str!("exit.js").trim_end().replace('\n', "").replace("EXIT_URL", &url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_one_small_line_with_the_address_as_a_string() {
        let script = exit_script("https://example.org/\"</script>");
        assert!(!script.contains('\n') && !script.contains("</script>") && !script.contains("EXIT_URL"));
        assert!(script.len() < 2_000, "{} bytes", script.len());
    }
}
