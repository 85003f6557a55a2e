//! Contrast of two colours, as WCAG 2.2 defines it.

/// Contrast ratio of two colours written `#rrggbb`, from 1 to 21. `None` when one is not written so.
/// Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
pub(super) fn contrast(a: &str, b: &str) -> Option<f64> {
    let (a, b) = (luminance(a)?, luminance(b)?);
    Some((a.max(b) + 0.05) / (a.min(b) + 0.05))
}

fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?)
}

#[cfg(test)]
mod tests {
    use super::contrast;

    #[test]
    fn black_on_white_is_21_to_1() {
        assert!(contrast("#000000", "#ffffff").is_some_and(|ratio| (ratio - 21.0).abs() < 0.01));
        assert!(contrast("#777777", "#ffffff").is_some_and(|ratio| ratio < 4.5));
        assert_eq!(contrast("black", "#ffffff"), None);
    }
}
