//! What stands before a number or as the words of a link, and where that leads: who is told one council and reaches another is lost.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use crate::content::prose::{Reference, parser};
use crate::content::{Document, Problem};
use crate::directory::Audience;
use crate::places::AreaId;
use crate::site::Site;
use crate::text::words;

const HELP: &str = "Lead it to the one that is named, or name the one it leads to.";

/// Numbers and links that are announced as those of another area.
pub(super) fn labels(site: &Site, documents: &[Document]) -> Vec<Problem> {
    let of =
        |document| announced(document).filter_map(move |(label, target)| elsewhere(site, document, &label, &target));
    documents.iter().flat_map(of).collect()
}

fn elsewhere(site: &Site, document: &Document, label: &Range<usize>, target: &Reference) -> Option<Problem> {
    let said = &document.body()[label.clone()];
    if is_for_others(site, said, target) {
        let message = format!("\"{}\" is said, and it leads to a service that is for others", said.trim());
        return Some(document.body_problem(label, "label-elsewhere", message, HELP));
    }
    let named = area_named(site, said)?;
    let leads = match target {
        Reference::Call(id, _) | Reference::Service(id) => site.directory.get(id)?.coverage.includes(named),
        Reference::Professional(id) | Reference::Guide(id) | Reference::Page(id) => {
            let mut areas = site.gazetteer.areas().iter().filter(|area| id.ends_with(area.id.0.as_str()));
            areas.next().is_none_or(|area| area.id == *named)
        }
        _ => return None,
    };
    let message = format!("\"{}\" is said, and it leads elsewhere", said.trim());
    (!leads).then(|| document.body_problem(label, "label-elsewhere", message, HELP))
}

/// Labels that are nothing but whom a service is for.
const FOR: [(&str, &[Audience]); 9] = [
    ("men", &[Audience::Men]),
    ("women", &[Audience::Women]),
    ("children", &[Audience::Children, Audience::YoungPeople]),
    ("young people", &[Audience::Children, Audience::YoungPeople]),
    ("deaf people", &[Audience::Deaf]),
    ("older people", &[Audience::Older]),
    ("disabled people", &[Audience::Disabled, Audience::Deaf]),
    ("trans people", &[Audience::Trans, Audience::Lgbt]),
    ("lgbt people", &[Audience::Lgbt, Audience::Trans]),
];

/// Whether a label says whom the service behind it is for, and it is for none of them.
fn is_for_others(site: &Site, label: &str, target: &Reference) -> bool {
    let (Reference::Call(id, _) | Reference::Service(id)) = target else { return false };
    let words = words(label).join(" ");
    let words = words.strip_prefix("for ").unwrap_or(&words);
    let audiences = FOR.iter().find(|(label, _)| *label == words).map(|(_, audiences)| *audiences);
    let (Some(audiences), Some(service)) = (audiences, site.directory.get(id)) else { return false };
    !service.audiences.iter().any(|own| *own == Audience::Anyone || audiences.contains(own))
}

/// The area that these words name, where they name one and no other.
fn area_named<'s>(site: &'s Site, words: &str) -> Option<&'s AreaId> {
    let named = |name: &str| words.contains(name);
    // Part of a name is often said for the whole.
    let mut areas =
        site.gazetteer.areas().iter().filter(|area| named(&area.name) || area.aliases.iter().any(|alias| named(alias)));
    let only = areas.next()?;
    areas.next().is_none().then_some(&only.id)
}

/// Links with their words, and numbers with what stands before them in their sentence or item.
fn announced(document: &Document) -> impl Iterator<Item = (Range<usize>, Reference)> {
    let body = document.body();
    let mut before = 0;
    parser(body).into_offset_iter().filter_map(move |(event, place)| match event {
        Event::Start(Tag::Link { link_type, dest_url, .. }) => {
            let reference = Reference::parse(&dest_url)?;
            let start =
                body[before..place.start].rfind(['.', '?', '!', ';', ',', '\n']).map_or(before, |end| before + end + 1);
            before = place.end;
            let label = if link_type == LinkType::Autolink { start..place.start } else { place };
            Some((label, reference))
        }
        _ => None,
    })
}
