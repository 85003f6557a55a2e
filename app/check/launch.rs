//! `signpost check --launch`: nothing unchecked or stale goes live.

use jiff::civil;

use crate::content::Problem;
use crate::directory::AssuredHow;
use crate::site::{Folders, Site};

/// Published services nobody has checked, or whose check is past due; words for danger that still await a check.
pub fn launch(site: &Site, folders: &Folders, today: civil::Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    for service in site.directory.iter() {
        let file = folders.content.join("services").join(format!("{}.md", service.id)).display().to_string();
        if service.assured.how == AssuredHow::Unchecked {
            problems.push(Problem::in_file(
                &file,
                "launch-unchecked",
                "nobody has checked this record",
                "Ring the number or open the official page, then set [assured] on and how.",
            ));
        }
        if service.review_by < today {
            problems.push(Problem::in_file(
                &file,
                "launch-stale",
                format!("the record was to be checked by {}", service.review_by),
                "Check it again, then set [assured] and review_by.",
            ));
        }
    }
    for words in &site.first_words {
        if let Some(who) = &words.english.awaiting {
            problems.push(Problem::in_file(
                &words.file,
                "launch-awaiting",
                format!("{who} has not checked this yet"),
                "Have it checked, mend what they say, then take out awaiting.",
            ));
        }
    }
    if site.settings.url.get_ref().contains(".example") {
        problems.push(Problem::in_file(
            folders.content.join("site.toml").display().to_string(),
            "launch-address",
            "url is still an example",
            "Write the address the site is published at.",
        ));
    }
    problems
}
