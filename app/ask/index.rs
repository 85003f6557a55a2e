//! The index: features of all phrases, how rare each is, and which phrases have it. Made by counting, the same each time.
//!
//! Words and parts of words are weighted by how rare they are (tf-idf, Salton and Buckley 1988). A text is compared with every
//! phrase by the angle between them.

use std::cell::RefCell;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::classes::Classes;
use super::features::{BLOCKS, features, is_word, word_hash};
use super::need::Needs;
use super::vector::{Vector, Vectors, to_f32};
use crate::text::fold;
use crate::weights::understanding::phrases::{COMMON, FAINT, NEIGHBOURS};

/// A phrase that a text is like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neighbour {
    /// Index of the phrase in [`Needs::phrases`].
    pub phrase: usize,
    /// Cosine of the angle between them, 0 to 1.
    pub likeness: f32,
}

/// Phrases by their features.
#[derive(Debug, Default, PartialEq, Deserialize, Serialize)]
pub(super) struct Index {
    /// How many phrases there are.
    phrases: usize,
    /// Hashes of the features, in order: the place of one is its number.
    vocabulary: Vec<u64>,
    /// How rare each feature is.
    rarity: Vec<f32>,
    /// Where the entries of each feature begin in `entries`; one more at the end.
    starts: Vec<u32>,
    /// Phrases with a feature.
    entries: Vec<u32>,
    /// The weight of the feature in each, in parts of [`FULL`].
    weights: Vec<u8>,
    pub(super) languages: Classes,
    /// Where the hashes with the same upper bits stand in `vocabulary`.
    #[serde(skip)]
    begins: Beginnings,
}

impl Index {
    /// The index of all phrases.
    pub(super) fn of(needs: &Needs) -> Self {
        let mut blocks: [Block; BLOCKS] = Default::default();
        for phrase in &needs.phrases {
            for (block, counted) in blocks.iter_mut().zip(features(&fold(&phrase.text))) {
                block.add(&counted);
            }
        }
        // What stands in one phrase only says nothing that the words in it do not say.
        let [whole, parts] = &blocks;
        let whole = whole.known().filter(|(hash, count)| *count > 1 || is_word(*hash));
        let mut known: Vec<(u64, u32)> = whole.chain(parts.known().filter(|(_, count)| *count > 1)).collect();
        known.sort_unstable();
        known.dedup_by_key(|(hash, _)| *hash);
        let total = to_f32(needs.phrases.len());
        let rarity =
            known.iter().map(|(_, count)| ((1.0 + total) / (1.0 + to_f32(*count as usize))).ln() + 1.0).collect();
        let vocabulary = known.into_iter().map(|(hash, _)| hash).collect();
        let mut index = Self { phrases: needs.phrases.len(), vocabulary, rarity, ..Self::default() };
        let (starts, having) = inverted(&index.vectors_of(&blocks), index.features());
        let of_each = || starts.windows(2).map(|ends| &having[ends[0] as usize..ends[1] as usize]);
        let language: Vec<usize> = needs.phrases.iter().map(|phrase| phrase.language).collect();
        index.languages = Classes::fit(of_each(), &language, needs.languages.len());
        // What is common tells no phrase from another, and would take most of the memory and of the time.
        let telling = |having: &&[(u32, f32)]| having.len() <= COMMON;
        let size = of_each().filter(telling).map(<[_]>::len).sum();
        (index.entries, index.weights) = (Vec::with_capacity(size), Vec::with_capacity(size));
        index.starts.push(0);
        for having in of_each() {
            for (phrase, weight) in Some(having).filter(telling).into_iter().flatten() {
                index.entries.push(*phrase);
                index.weights.push(in_parts(*weight));
            }
            index.starts.push(to_u32(index.entries.len()));
        }
        index
    }

    /// The vectors of all phrases.
    pub(super) fn vectors(&self, needs: &Needs) -> Vectors {
        let mut vectors = Vectors::default();
        for phrase in &needs.phrases {
            vectors.push(&self.read(&fold(&phrase.text)));
        }
        vectors
    }

    /// The vectors of the texts whose blocks are given.
    fn vectors_of(&self, blocks: &[Block; BLOCKS]) -> Vectors {
        let features: Vec<Vec<Option<u32>>> =
            blocks.iter().map(|block| block.hashes.iter().map(|hash| self.feature(*hash)).collect()).collect();
        let mut vectors = Vectors::default();
        let mut vector = Vector::new();
        for text in 0..self.phrases {
            vector.clear();
            for (block, features) in blocks.iter().zip(&features) {
                let counted = block.texts.get(text).iter();
                self.weigh(counted.map(|(number, count)| (features[*number as usize], *count)), &mut vector);
            }
            vectors.push(&vector);
        }
        vectors
    }

    /// How many features there are.
    pub(super) fn features(&self) -> usize {
        self.rarity.len()
    }

    /// Whether it is one of these phrases.
    pub(super) fn is_of(&self, needs: &Needs) -> bool {
        let features = self.vocabulary.len();
        self.phrases == needs.phrases.len() && self.rarity.len() == features && self.starts.len() == features + 1
    }

    /// How rare a folded word is; `None` where it stands in no phrase.
    pub(super) fn rarity_of(&self, word: &str) -> Option<f32> {
        self.feature(word_hash(word)).map(|feature| self.rarity[feature as usize])
    }

    /// The number of a feature, by its hash.
    fn feature(&self, hash: u64) -> Option<u32> {
        let (start, end) = self.begins.of(&self.vocabulary, hash);
        self.vocabulary[start..end].binary_search(&hash).ok().map(|place| to_u32(start + place))
    }

    /// A folded text as a vector. Empty when nothing in it is known.
    pub(super) fn read(&self, folded: &str) -> Vector {
        let mut vector = Vector::new();
        for block in features(folded) {
            self.weigh(block.into_iter().map(|(hash, count)| (self.feature(hash), count)), &mut vector);
        }
        vector
    }

    /// Adds a block of a text to its vector: the features that are known, with how often they stand in it.
    fn weigh(&self, block: impl Iterator<Item = (Option<u32>, f32)>, vector: &mut Vector) {
        let start = vector.len();
        vector.extend(block.filter_map(|(feature, count)| {
            let feature = feature?;
            Some((feature, (1.0 + count.ln()) * self.rarity[feature as usize]))
        }));
        // Words and parts of words weigh the same, however many there are of each.
        let length = vector[start..].iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
        for (_, weight) in &mut vector[start..] {
            *weight *= std::f32::consts::FRAC_1_SQRT_2 / length;
        }
    }

    /// The phrases most like a text, the most like first.
    pub(super) fn neighbours(&self, vector: &Vector) -> Vec<Neighbour> {
        let mut found = LIKENESS.with_borrow_mut(|likeness| {
            likeness.clear();
            likeness.resize(self.phrases, 0.0);
            self.add_likeness(vector, likeness);
            above(likeness, FAINT)
        });
        let order = |a: &Neighbour, b: &Neighbour| b.likeness.total_cmp(&a.likeness).then(a.phrase.cmp(&b.phrase));
        if found.len() > NEIGHBOURS {
            found.select_nth_unstable_by(NEIGHBOURS, order);
            found.truncate(NEIGHBOURS);
        }
        found.sort_unstable_by(order);
        found
    }

    /// Adds how much each phrase is like a text.
    fn add_likeness(&self, vector: &Vector, likeness: &mut [f32]) {
        for (feature, weight) in vector {
            let feature = *feature as usize;
            let having = self.starts[feature] as usize..self.starts[feature + 1] as usize;
            let weight = weight / FULL;
            for (phrase, other) in self.entries[having.clone()].iter().zip(&self.weights[having]) {
                likeness[*phrase as usize] += weight * f32::from(*other);
            }
        }
    }
}

/// Where the hashes with the same upper bits stand among all: a search through half a million would miss the processor's cache at each step.
#[derive(Debug, Default)]
struct Beginnings(OnceLock<Vec<u32>>);

/// It follows from the hashes.
impl PartialEq for Beginnings {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Beginnings {
    /// How many of the upper bits: some eight hashes of half a million have the same.
    const BITS: u32 = 16;

    /// Where those that begin as `hash` does begin and end in `sorted`.
    fn of(&self, sorted: &[u64], hash: u64) -> (usize, usize) {
        let upper = |hash: u64| (hash >> (u64::BITS - Self::BITS)) as usize;
        let begins = self.0.get_or_init(|| {
            let mut begins = vec![0; (1 << Self::BITS) + 1];
            for hash in sorted {
                begins[upper(*hash) + 1] += 1;
            }
            for place in 1..begins.len() {
                begins[place] += begins[place - 1];
            }
            begins
        });
        let place = upper(hash);
        (begins[place] as usize, begins[place + 1] as usize)
    }
}

thread_local! {
    /// Likeness of every phrase, while a text is read. Kept, since so large a piece of memory costs more to get than to fill.
    static LIKENESS: RefCell<Vec<f32>> = const { RefCell::new(Vec::new()) };
}

/// Those that are more alike than `least`. Most are not, and are passed over many at a time.
fn above(likeness: &[f32], least: f32) -> Vec<Neighbour> {
    const TOGETHER: usize = 64;
    let mut found = Vec::new();
    for (block, together) in likeness.chunks(TOGETHER).enumerate() {
        if together.iter().fold(0.0, |most: f32, likeness| if *likeness > most { *likeness } else { most }) <= least {
            continue;
        }
        let alike = together.iter().enumerate().filter(|(_, likeness)| **likeness > least);
        found
            .extend(alike.map(|(place, likeness)| Neighbour { phrase: block * TOGETHER + place, likeness: *likeness }));
    }
    found
}

/// One block of all phrases, each hash numbered as it is first met.
#[derive(Default)]
struct Block {
    numbers: FxHashMap<u64, u32>,
    hashes: Vec<u64>,
    /// In how many phrases each stands.
    phrases: Vec<u32>,
    /// The numbers in each phrase, with how often they stand in it.
    texts: Vectors,
}

impl Block {
    fn add(&mut self, counted: &[(u64, f32)]) {
        let numbered: Vec<(u32, f32)> = counted.iter().map(|(hash, count)| (self.number(*hash), *count)).collect();
        self.texts.push(&numbered);
    }

    fn number(&mut self, hash: u64) -> u32 {
        let number = *self.numbers.entry(hash).or_insert_with(|| {
            self.hashes.push(hash);
            self.phrases.push(0);
            to_u32(self.hashes.len() - 1)
        });
        self.phrases[number as usize] += 1;
        number
    }

    /// Every hash, with how many phrases have it.
    fn known(&self) -> impl Iterator<Item = (u64, u32)> {
        self.hashes.iter().copied().zip(self.phrases.iter().copied())
    }
}

/// The phrases that have each feature, with its weight in them, and where those of each begin; one more at the end.
fn inverted(vectors: &Vectors, features: usize) -> (Vec<u32>, Vec<(u32, f32)>) {
    let mut starts = vec![0u32; features + 1];
    for (feature, _) in vectors.iter().flatten() {
        starts[*feature as usize + 1] += 1;
    }
    for index in 1..starts.len() {
        starts[index] += starts[index - 1];
    }
    let mut next = starts.clone();
    let mut having = vec![(0, 0.0); vectors.iter().map(<[_]>::len).sum()];
    for (phrase, vector) in vectors.iter().enumerate() {
        for (feature, weight) in vector {
            let place = &mut next[*feature as usize];
            having[*place as usize] = (to_u32(phrase), *weight);
            *place += 1;
        }
    }
    (starts, having)
}

/// Parts of a weight of 1.
const FULL: f32 = 255.0;

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a weight is between 0 and 1")]
fn in_parts(weight: f32) -> u8 {
    (weight * FULL).round() as u8
}

fn to_u32(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
