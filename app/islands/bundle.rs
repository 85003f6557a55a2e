//! The built islands: two files, under names that change with their content, and the script that loads them.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use sha2::{Digest as _, Sha256};

/// The folder below the site's root in which the files appear.
const FOLDER: &str = "/pkg";

/// What the browser needs to run the islands.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The script and the program it starts.
    pub files: [File; 2],
}

/// A built file with its compressed forms.
#[derive(Clone, Debug)]
pub struct File {
    /// Its address: it holds a hash of the content, so whoever has the file never needs to ask again.
    pub path: String,
    /// Its media type.
    pub media_type: &'static str,
    /// The bytes.
    pub plain: Vec<u8>,
    /// The same in brotli, where the build made it.
    pub brotli: Option<Vec<u8>>,
    /// The same in gzip, where the build made it.
    pub gzip: Option<Vec<u8>>,
}

impl Bundle {
    /// Reads the folder that `make islands` (or cargo-leptos) filled. `None` when there is none: the site then does
    /// without. Fails when only a part of it can be read.
    pub fn read(folder: &Path) -> io::Result<Option<Self>> {
        if !folder.is_dir() {
            return Ok(None);
        }
        let script = File::read(folder, "signpost.js", "text/javascript")?;
        let program = File::read(folder, "signpost.wasm", "application/wasm")?;
        Ok(Some(Self { files: [script, program] }))
    }

    /// The script for `<head>` that starts the islands once the page is usable and the browser idle.
    pub fn loader(&self) -> String {
        let [script, program] = &self.files;
        let source = include_str!("loader.js").trim_end().replace('\n', "");
        source.replace("SCRIPT", &format!("'{}'", script.path)).replace("PROGRAM", &format!("'{}'", program.path))
    }
}

impl File {
    fn read(folder: &Path, name: &str, media_type: &'static str) -> io::Result<Self> {
        let path = folder.join(name);
        let explain = |error: io::Error| {
            let help = "run `make islands`, or remove the folder to do without islands";
            io::Error::new(error.kind(), format!("{}: {error}; {help}", path.display()))
        };
        let plain = fs::read(&path).map_err(explain)?;
        let beside = |ending: &str| match fs::read(folder.join(format!("{name}.{ending}"))) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(explain(error)),
        };
        let digest = Sha256::digest(&plain);
        let hash = u64::from_be_bytes(std::array::from_fn(|index| digest[index]));
        let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
        let path = format!("{FOLDER}/{stem}-{hash:016x}.{ending}");
        Ok(Self { path, media_type, brotli: beside("br")?, gzip: beside("gz")?, plain })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_folder_is_no_bundle_and_half_a_bundle_is_an_error_that_says_what_to_do() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(Bundle::read(&folder.path().join("none")).expect("nothing to fail").is_none());
        fs::write(folder.path().join("signpost.js"), "export {}").expect("a file");
        let error = Bundle::read(folder.path()).expect_err("the program is missing").to_string();
        assert!(error.contains("signpost.wasm") && error.contains("make islands"), "{error}");
    }

    #[test]
    fn names_change_with_the_content_and_the_loader_uses_them() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("signpost.wasm"), "w").expect("a file");
        let path = |script: &str| {
            fs::write(folder.path().join("signpost.js"), script).expect("a file");
            let bundle = Bundle::read(folder.path()).expect("two files").expect("a bundle");
            assert!(bundle.files.iter().all(|file| bundle.loader().contains(&format!("'{}'", file.path))));
            bundle.files[0].path.clone()
        };
        assert_ne!(path("a"), path("b"));
    }
}
