//! `signpost check --launch`: nothing unchecked or stale goes live.

use jiff::{Span, civil};

use crate::content::{Problem, Section};
use crate::directory::{AssuredHow, BankHolidays};
use crate::locale::DEFAULT;
use crate::site::{Folders, Site};

/// Published services nobody has checked, or whose check is past due; words for danger that still await a check.
pub fn launch(site: &Site, folders: &Folders, today: civil::Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    for service in site.directory.iter() {
        let file = site.record(Section::Services, &service.id).map_or("", |record| &record.file);
        if service.assured.how == AssuredHow::Unchecked {
            problems.push(Problem::in_file(
                file,
                "launch-unchecked",
                "nobody has checked this record",
                "Ring the number or open the official page, then set [assured] on and how.",
            ));
        }
    }
    for (file, by) in due(site).filter(|(_, by)| *by < today) {
        problems.push(Problem::in_file(
            file,
            "launch-stale",
            format!("it was to be checked by {by}"),
            "Check it again, then set the day of the check and review_by.",
        ));
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
    for (_, article) in site.articles() {
        for who in article.awaiting() {
            let message = format!("{who} has not checked the law in this text yet");
            let help = "Have each [[law]] read at its source, mend what they say, then write read (the day) instead of awaiting.";
            problems.push(Problem::in_file(&article.file, "launch-awaiting", message, help));
        }
    }
    let campaigns = site.campaigns.iter().map(|campaign| &campaign.article);
    for article in site.guides.iter().chain(campaigns).filter(|article| !article.approved) {
        let help = "Have whoever answers for it read it, then write approved_by (a role) and approved_on (the day).";
        problems.push(Problem::in_file(&article.file, "launch-unapproved", "nobody has approved this text", help));
    }
    problems.extend(unread(site, folders));
    problems.extend(bank_holidays(folders, today));
    let settings = folders.content.join("site.toml").display().to_string();
    let missing = [
        ("contact", &site.settings.contact, "how a visitor can reach you about the site"),
        ("host", &site.settings.host, "who hosts the site"),
    ];
    for (key, _, what) in missing.iter().filter(|(_, value, _)| value.is_none()) {
        let (message, help) = (format!("it does not say {what}"), format!("Write {key} = \"…\"."));
        problems.push(Problem::in_file(&settings, "launch-setting", message, help));
    }
    if site.settings.url.get_ref().contains(".example") {
        problems.push(Problem::in_file(
            settings,
            "launch-address",
            "url is still an example",
            "Write the address the site is published at.",
        ));
    }
    problems
}

/// What somebody in danger reads: no language is launched before a person who speaks it has read these.
const GRAVE: [&str; 6] = [
    "guides/emergency",
    "finder/answers/emergency",
    "finder/answers/suicide",
    "services/silent-solution-55",
    "pages/privacy",
    "pages/leaving-this-site",
];

/// Grave texts of offered languages that no person has read since the English changed.
fn unread(site: &Site, folders: &Folders) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in site.locales.iter().filter(|locale| locale.offered && locale.tag != DEFAULT) {
        let folder = folders.locales.join(&locale.tag);
        let is_read = |text: &&str| {
            text.rsplit_once('/').is_some_and(|(folder, id)| site.translated.is_reviewed(&locale.tag, folder, id))
        };
        let texts = GRAVE.iter().filter(|text| !is_read(text)).map(|text| format!("content/{text}.md"));
        let frame = Some("site.ftl".to_owned()).filter(|file| !locale.reviewed.contains_key(file));
        problems.extend(texts.chain(frame).filter(|place| folder.join(place).exists()).map(|place| {
            let message = format!("no person who speaks {} has read this", locale.name);
            let help = format!("Have it read, then run: signpost locale reviewed {} {place} --role \"…\"", locale.tag);
            Problem::in_file(folder.join(&place).display().to_string(), "launch-unread", message, help)
        }));
    }
    problems
}

/// The files that must be checked again, with the day.
fn due(site: &Site) -> impl Iterator<Item = (&str, civil::Date)> {
    let services = site.directory.iter().filter_map(|service| {
        let record = site.record(Section::Services, &service.id)?;
        Some((record.file.as_str(), service.review_by))
    });
    let articles = site.articles().filter_map(|(_, article)| Some((article.file.as_str(), article.review_by?)));
    let first = site.first_words.iter().filter_map(|words| Some((words.file.as_str(), words.review_by?)));
    services.chain(articles).chain(first)
}

/// What falls due, as warnings: before it does, and before the launch is refused for it.
pub fn falls_due(folders: &Folders, today: civil::Date) -> Vec<Problem> {
    bank_holidays(folders, today).into_iter().map(Problem::warning).collect()
}

/// The list of bank holidays where it ends within a year.
fn bank_holidays(folders: &Folders, today: civil::Date) -> Option<Problem> {
    let last = BankHolidays::load(&folders.content).0.last();
    let year = today.saturating_add(Span::new().years(1));
    let ends = last.is_none_or(|last| last < year);
    ends.then(|| {
        let until = last.map_or_else(|| "the list is empty".to_owned(), |last| format!("the list ends on {last}"));
        let help =
            "Add the days of the next year from the page that is named as source: else \"open now\" is wrong on them.";
        let file = folders.content.join("bank-holidays.toml").display().to_string();
        Problem::in_file(file, "bank-holidays-end", until, help)
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_end_of_the_bank_holidays_is_told_a_year_before() {
        let folders = Folders { content: "content".into(), locales: "locales".into() };
        let last = BankHolidays::load(&folders.content).0.last().expect("a list");
        let before = |days: i32| last.saturating_sub(Span::new().days(days));
        assert!(bank_holidays(&folders, before(400)).is_none());
        assert!(
            bank_holidays(&folders, before(300)).is_some_and(|problem| problem.message.contains(&last.to_string()))
        );
        assert_eq!(falls_due(&folders, date(2099, 1, 1)).len(), 1);
    }
}
