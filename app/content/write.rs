//! Writing content back, for commands. What serves the site never writes.

use std::io;
use std::path::Path;

/// Writes a file whole, or leaves it as it was.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    // A name that no reader of content looks at.
    let beside = path.with_file_name(format!(".{name}.new"));
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)
}
