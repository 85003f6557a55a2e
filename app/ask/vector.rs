//! A text as the model sees it.

/// Numbers of features with their weights, of length 1.
pub(super) type Vector = Vec<(u32, f32)>;

#[expect(clippy::cast_precision_loss, reason = "counts of phrases are far below 2^24")]
pub(super) fn to_f32(count: usize) -> f32 {
    count as f32
}
