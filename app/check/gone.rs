//! What stands in the place of a record that is gone is there itself.

use crate::content::{Problem, Section, Source, did_you_mean};
use crate::site::Site;

/// Ids in `instead` that lead nowhere.
pub(super) fn gone(site: &Site) -> Vec<Problem> {
    let services = site.directory.iter().map(|service| service.id.as_str());
    let known: Vec<&str> = services.chain(site.articles().map(|(_, article)| article.id.as_str())).collect();
    let mut problems = Vec::new();
    for gone in &site.gone {
        let file = site.record(gone.section, &gone.id).map_or("", |record| &record.file);
        if gone.retired.on > site.as_of.day {
            let message = format!("it is taken off today, and {} has not come yet", gone.retired.on);
            let help = format!(
                "Write the day on which it was taken off. To plan it, keep status = \"published\" and write publish_until = {}.",
                gone.retired.on.yesterday().unwrap_or_default()
            );
            let words = format!("on = {}", gone.retired.on);
            problems.push(Source::problem_in(file, &words, "day-ahead", message, help));
        }
        for id in gone.retired.instead.iter().filter(|id| !known.contains(&id.as_str())) {
            if Section::ALL.iter().any(|section| site.is_unread(*section, id)) {
                continue;
            }
            let message = format!("nothing that is shown has the id {id}");
            let help = format!("{}Use the file name of a published record, without .md.", did_you_mean(id, &known));
            problems.push(Source::problem_in(file, &format!("\"{id}\""), "instead-unknown", message, help));
        }
    }
    problems
}
