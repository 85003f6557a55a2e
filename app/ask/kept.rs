//! The fit that is kept: `signpost fit` makes it, and the site starts with it where it is the one of these phrases and of this
//! program. A file is a SHA-256 of what follows, and the index and the regression (postcard); its name is the digest.

use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::index::Index;
use super::need::Needs;
use super::regression::Regression;

/// What a fit is made by: who changes one of these makes another fit.
const CODE: [&str; 12] = [
    include_str!("balance.rs"),
    include_str!("classes.rs"),
    include_str!("features.rs"),
    include_str!("index.rs"),
    include_str!("model.rs"),
    include_str!("regression.rs"),
    include_str!("vector.rs"),
    include_str!("../text/characters.rs"),
    include_str!("../text/message.rs"),
    include_str!("../text/plain.rs"),
    include_str!("../text/scripts.rs"),
    include_str!("../weights/understanding.rs"),
];

/// Length of a digest, in bytes.
const LENGTH: usize = 32;

impl Needs {
    /// The file in `folder` that keeps the fit of these phrases, which also depends on `besides`.
    pub fn kept_in(&self, folder: &Path, besides: &str) -> PathBuf {
        let mut digest = Sha256::new();
        digest.update(besides);
        for code in CODE {
            digest.update(code);
        }
        // A need or a language without a phrase moves the numbers of the others.
        for name in self.needs.iter().map(|need| &need.id).chain(&self.languages) {
            digest.update(name);
            digest.update("\n");
        }
        for phrase in &self.phrases {
            let parts = [
                phrase.text.as_str(),
                &self.needs[phrase.need].id,
                phrase.urgency.key(),
                &self.languages[phrase.language],
            ];
            digest.update(parts.join("\0"));
            digest.update("\n");
        }
        folder.join(format!("{}.fit", hex(&digest.finalize())))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// Reads a kept fit. `Ok(None)` where there is none; an error where there is one that cannot be used.
pub(super) fn read(path: &Path) -> io::Result<Option<(Index, Regression)>> {
    let bytes = match std::fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        read => read?,
    };
    let broken = || io::Error::new(io::ErrorKind::InvalidData, "it is not whole; delete it and run signpost fit");
    let (digest, body) = bytes.split_at_checked(LENGTH).ok_or_else(broken)?;
    if Sha256::digest(body).as_slice() != digest {
        return Err(broken());
    }
    postcard::from_bytes(body).map(Some).map_err(|_| broken())
}

/// Keeps an index with its fit: whole or not at all.
pub(super) fn write(path: &Path, index: &Index, fit: &Regression) -> io::Result<()> {
    let body = postcard::to_stdvec(&(index, fit)).map_err(io::Error::other)?;
    let digest = Sha256::digest(&body);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let unfinished = path.with_extension(format!("{}.part", std::process::id()));
    std::fs::write(&unfinished, [&digest[..], &body].concat())?;
    std::fs::rename(&unfinished, path)?;
    path.parent().map_or(Ok(()), forget_the_oldest)
}

/// Fits that stay in the folder: two of today's phrases and lines, and of a few others that somebody may go back to.
const STAY: usize = 6;

fn forget_the_oldest(folder: &Path) -> io::Result<()> {
    let mut fits = Vec::new();
    for file in std::fs::read_dir(folder)? {
        let file = file?;
        if file.path().extension().is_some_and(|extension| extension == "fit") {
            fits.push((std::cmp::Reverse(file.metadata()?.modified()?), file.path()));
        }
    }
    fits.sort();
    fits.iter().skip(STAY).try_for_each(|(_, path)| std::fs::remove_file(path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::need::Urgency;
    use crate::ask::sample::needs;
    use crate::ask::vector::Vectors;

    #[test]
    fn a_fit_is_kept_whole_and_read_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("fits/a.fit");
        assert!(read(&path).expect("nothing is there").is_none());
        let mut vectors = Vectors::default();
        vectors.push(&[(0, 1.0)]);
        vectors.push(&[(1, 1.0)]);
        let fit = Regression::fit((&vectors, &[0, 1]), 2, 2, |text, question| text == question, |_, _| 1.0);
        let index = Index::of(&needs(&[("money", Urgency::Normal, &["my wages"])]));
        write(&path, &index, &fit).expect("it is written");
        assert_eq!(read(&path).expect("it is read"), Some((index, fit)));
        for other in 0..STAY + 2 {
            write(&folder.path().join(format!("fits/{other}.fit")), &Index::default(), &Regression::default())
                .expect("it is written");
        }
        let left = std::fs::read_dir(folder.path().join("fits")).expect("the folder").count();
        assert_eq!(left, STAY, "a fit takes some fifty megabytes");
        std::fs::write(&path, b"half").expect("a file");
        assert!(read(&path).is_err(), "one that is not whole is not used");
    }

    #[test]
    fn other_phrases_have_another_fit() {
        let of = |text: &str| needs(&[("money", Urgency::Normal, &[text])]).kept_in(Path::new("fits"), "");
        assert_eq!(of("wages"), of("wages"));
        assert_ne!(of("wages"), of("pay"));
    }
}
