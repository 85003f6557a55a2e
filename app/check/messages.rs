//! No phone number is typed in a message.

use std::path::Path;

use walkdir::WalkDir;

use crate::content::prose::typed_numbers;
use crate::content::{Problem, Source};

/// Phone numbers typed in the messages of any language.
pub fn messages(locales: &Path) -> Vec<Problem> {
    let mut problems = Vec::new();
    let files =
        WalkDir::new(locales).sort_by_file_name().into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    for path in files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
        let Ok(source) = Source::read(&path) else { continue };
        for range in typed_numbers(&source.text) {
            let number = source.text[range.clone()].to_owned();
            problems.push(source.problem(
                &range,
                "number-in-message",
                format!("the number {number} is typed in a message"),
                "Numbers stand in content/services only. Leave it out and let the page show the number.",
            ));
        }
    }
    problems
}
