//! What each team owns: a change stays inside it, or somebody else has to agree.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};
use walkdir::WalkDir;

use crate::content::{Document, Problem, Section, is_left_beside};
use crate::places::AreaId;
use crate::site::{Folders, Site};

/// Files that differ between two states of a site, or are among those changed `beside` it, and that the team of `area` does not own in both. A team owns the records of services
/// that help in its area alone, the pages of the handbook on it, translations of both, and what `[owners]` of `site.toml` says.
pub fn not_owned(area: &AreaId, before: (&Site, &Folders), now: (&Site, &Folders), beside: &[String]) -> Vec<Problem> {
    let problem = |file: String| {
        let message = format!("the team of {} does not own this file", area.0);
        let help = "Leave it as it was, or ask those who own it to make the change.";
        Problem::in_file(file, "not-owned", message, help)
    };
    let is_foreign = |path: &&String| !is_listed(area, before.0, path) || !is_listed(area, now.0, path);
    let mut problems: Vec<Problem> = beside.iter().filter(is_foreign).cloned().map(problem).collect();
    for (name, pick) in [("content", content as fn(&Folders) -> &PathBuf), ("locales", locales)] {
        let (old, new) = (files(pick(before.1)), files(pick(now.1)));
        let names: BTreeSet<&PathBuf> = old.keys().chain(new.keys()).collect();
        for file in names.into_iter().filter(|file| old.get(*file) != new.get(*file)) {
            let path = format!("{name}/{}", file.display());
            let was = !old.contains_key(file) || is_owned(area, before, &path);
            let is = !new.contains_key(file) || is_owned(area, now, &path);
            let recorded = path == "content/addresses.toml" && is_longer(old.get(file), new.get(file));
            let allowed = (was && is) || recorded;
            // Whoever changes what is owned by whom owns nothing by it.
            if !allowed || path == "content/site.toml" {
                problems.push(problem(pick(now.1).join(file).display().to_string()));
            }
        }
    }
    problems
}

fn content(folders: &Folders) -> &PathBuf {
    &folders.content
}

fn locales(folders: &Folders) -> &PathBuf {
    &folders.locales
}

/// The files below a folder, with what they hold.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let shown = entries.filter(|entry| !is_left_beside(&entry.file_name().to_string_lossy()));
    shown
        .filter_map(|entry| {
            let name = entry.path().strip_prefix(folder).ok()?.to_owned();
            Some((name, fs::read(entry.path()).unwrap_or_default()))
        })
        .collect()
}

/// Whether `[owners]` names a file, or a folder it stands in.
fn is_listed(area: &AreaId, site: &Site, path: &str) -> bool {
    let owned = site.settings.owners.get(&area.0).map(Vec::as_slice).unwrap_or_default();
    owned.iter().any(|own| path == own || (own.ends_with('/') && path.starts_with(own.as_str())))
}

/// Whether the team of an area owns the file at `path`, from `content/` or `locales/` on, as the site was.
fn is_owned(area: &AreaId, (site, folders): (&Site, &Folders), path: &str) -> bool {
    let listed = is_listed(area, site, path);
    // A translation belongs to whom the text belongs to.
    let text = path.strip_prefix("locales/").and_then(|rest| rest.split_once("/content/")).map(|(_, text)| text);
    let Some(text) = text.or_else(|| path.strip_prefix("content/")) else { return listed };
    let head =
        Document::read(&folders.content.join(text)).ok().and_then(|document| document.front_matter::<Table>().ok());
    let only = |key: &str| head.as_ref().and_then(|head| head.get(key));
    listed
        || match text.split('/').next().and_then(Section::from_key) {
            Some(Section::Services) => {
                let areas = only("areas").and_then(Value::as_array);
                areas.is_some_and(|areas| areas.len() == 1 && areas[0].as_str() == Some(&area.0))
            }
            Some(Section::Professionals) => only("area").and_then(Value::as_str) == Some(&area.0),
            _ => false,
        }
}

/// Whether a list of addresses was only added to: everybody records what they publish.
fn is_longer(old: Option<&Vec<u8>>, new: Option<&Vec<u8>>) -> bool {
    let lines = |bytes: &[u8]| String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect::<BTreeSet<_>>();
    new.is_some_and(|new| old.is_none_or(|old| lines(old).is_subset(&lines(new))))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::check::load;
    use crate::content::copy_folder;

    fn site(folders: &Folders) -> Site {
        load(folders, jiff::Timestamp::now(), true).as_far_as_read().expect("a site")
    }

    #[test]
    fn a_team_owns_the_services_of_its_area_alone() {
        let kept = tempfile::tempdir().expect("a folder");
        let before = Folders { content: "content".into(), locales: kept.path().join("none") };
        let now = Folders { content: kept.path().join("content"), locales: kept.path().join("none") };
        copy_folder(&before.content, &now.content).expect("a copy");
        let languages = |folders: &Folders| Folders { locales: "locales".into(), ..folders.clone() };
        let areas: Vec<AreaId> =
            site(&languages(&before)).gazetteer.areas().iter().map(|area| area.id.clone()).collect();
        let [first, second, ..] = &areas[..] else { panic!("two areas") };
        let shown = site(&languages(&before));
        let own = shown
            .directory
            .iter()
            .find(|service| service.coverage.only_area() == Some(first))
            .expect("a local service");
        let file = now.content.join("services").join(format!("{}.md", own.id));
        let edit = |from: &str, to: &str| {
            let text = fs::read_to_string(&file).expect("a record");
            fs::write(&file, text.replacen(from, to, 1)).expect("it is written");
        };
        let told = |area: &AreaId| {
            let then = site(&languages(&now));
            not_owned(area, (&shown, &before), (&then, &now), &[]).len()
        };
        edit("summary = \"", "summary = \"Now. ");
        assert_eq!((told(first), told(second)), (0, 1));
        edit("areas = [", "areas = [\"national\"] # [");
        assert_eq!(told(first), 1, "nobody takes a record for all from a team, or gives it");
    }
}
