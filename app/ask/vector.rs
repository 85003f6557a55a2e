//! A text as the model sees it.

/// Numbers of features with their weights, of length 1.
pub(super) type Vector = Vec<(u32, f32)>;

/// Vectors of many texts in one stretch of memory, which goes back whole when they are no longer needed.
#[derive(Debug, Default)]
pub(super) struct Vectors {
    entries: Vec<(u32, f32)>,
    ends: Vec<usize>,
}

impl Vectors {
    /// Adds the vector of the next text.
    pub(super) fn push(&mut self, vector: &[(u32, f32)]) {
        self.entries.extend_from_slice(vector);
        self.ends.push(self.entries.len());
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The vector of a text.
    pub(super) fn get(&self, text: usize) -> &[(u32, f32)] {
        let start = text.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.entries[start..self.ends[text]]
    }

    /// All, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[(u32, f32)]> {
        (0..self.len()).map(|text| self.get(text))
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of phrases are far below 2^24")]
pub(super) fn to_f32(count: usize) -> f32 {
    count as f32
}
