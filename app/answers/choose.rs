//! Which services an answer names, and why each.

use jiff::civil;

use super::known::{Gender, Sure, Who};
use super::lines::Lines;
use super::reasons::{Why, reasons};
use super::score::{Ranked, is_danger, ranked};
use super::situation::Situation;
use super::suitability::{suitability, suits};
use crate::directory::{Audience, Confidence, Directory, Kind, Service, ServiceId};
use crate::weights::answers::{SERVICES, ranking};

/// A service with the reasons why it is here.
#[derive(Clone, Debug)]
pub struct Chosen<'a> {
    /// The service.
    pub service: &'a Service,
    /// Why, the main reason first.
    pub why: Vec<Why<'a>>,
}

/// At most five, the best first: what fits the needs, this person, their place and the ways they can use. One that answers
/// day and night and one that is near are among them. What is far behind the best is left out: three right ones are better
/// than five. Those `passed_over` were shown before.
pub(super) fn services<'s>(
    directory: &'s Directory,
    situation: &Situation<'s>,
    areas: usize,
    lines: &Lines<'s>,
    passed_over: &[ServiceId],
    now: civil::DateTime,
) -> Vec<Chosen<'s>> {
    let mut ranked = ranked(directory, situation, areas, now);
    ranked.retain(|ranked| !passed_over.contains(&ranked.service.id));
    let best = ranked.first().map_or(0.0, |ranked| ranked.score);
    let close = ranked.iter().take_while(|ranked| ranked.score >= ranking::LEAST * best.min(1.0));
    let mut kept: Vec<(&Service, Why<'s>)> = close.take(SERVICES).map(Ranked::chosen).collect();

    // What must be there, wherever it stands in the list: the line for children, that for people who harm, somebody near, a line
    // for the night.
    let area = situation.area();
    let young = lines.young.filter(|_| situation.is_in(Audience::YoungPeople));
    let door = lines.front_door.filter(|door| area.is_some() && suits(door, situation));
    let is_young = |service: &Service| young.is_some_and(|line| line.id == service.id);
    let is_near = |service: &Service| area.is_some() && service.coverage.is_local();
    let is_night = |service: &Service| is_night_line(service) && !is_general(lines, service);
    let harms = lines.behaviour.filter(|_| situation.writer() == Some(Who::Harms));
    let is_behaviour = |service: &Service| harms.is_some_and(|line| line.id == service.id);
    let needed: [(Is<'_>, Option<(&Service, Why<'s>)>); 4] = [
        (&is_young, young.map(|service| (service, Why::AlwaysOpen))),
        (&is_behaviour, harms.map(|service| (service, Why::For(Audience::Perpetrator)))),
        (&is_near, door.map(|service| (service, Why::Near))),
        (&is_night, always_open(directory, lines, situation)),
    ];
    for (is, otherwise) in needed {
        let found = ranked.iter().map(Ranked::chosen).find(|(service, _)| is(service)).or(otherwise);
        let found = found.filter(|(service, _)| !passed_over.contains(&service.id));
        let Some(found) = found.filter(|_| !kept.iter().any(|(service, _)| is(service))) else { continue };
        if kept.iter().any(|(known, _)| known.id == found.0.id) {
            continue;
        }
        if kept.len() == SERVICES {
            // The last makes room that is not itself what must be there.
            let last = kept.iter().rposition(|(known, _)| !needed.iter().any(|(is, _)| is(known)));
            kept.remove(last.unwrap_or(SERVICES - 1));
        }
        kept.push(found);
    }
    // Most who ask are women: a line for men alone is not the first they read, unless a man is likely.
    let men_only =
        |(service, _): &(&Service, Why<'_>)| service.is_for(Audience::Men) && !service.is_for(Audience::Women);
    if !situation.is(Gender::Man, Sure::Likely)
        && let Some(first) = kept.iter().position(|chosen| !men_only(chosen))
    {
        kept[..=first].rotate_right(1);
    }
    // Who says that they are young is heard by the line for children before any adults' line, but for danger now.
    let said_young =
        situation.groups.iter().any(|group| group.what == Audience::YoungPeople && group.sure >= Sure::Said);
    if said_young
        && !is_danger(situation)
        && let Some(line) = kept.iter().position(|(service, _)| is_young(service))
    {
        kept[..=line].rotate_right(1);
    }
    if let Some(named) = situation.named.filter(|service| suits(service, situation)) {
        kept.retain(|(service, _)| service.id != named.id);
        kept.insert(0, (named, Why::Named));
        kept.truncate(SERVICES);
    }
    let chosen = |(service, why)| Chosen { service, why: reasons(service, why, situation, lines) };
    kept.into_iter().map(chosen).collect()
}

/// What a service has to be.
type Is<'a> = &'a dyn Fn(&Service) -> bool;

/// Whether it answers day and night and its record can be trusted. 999 does not count: it comes anyway.
pub fn is_night_line(service: &Service) -> bool {
    service.kind() != Kind::Emergency && service.confidence == Confidence::High && service.answers_day_and_night()
}

/// Lines for anyone, whatever it is about.
fn is_general(lines: &Lines<'_>, service: &Service) -> bool {
    matches!(service.kind(), Kind::Health | Kind::Police) || lines.anyone.is_some_and(|anyone| anyone.id == service.id)
}

/// A line that answers day and night for this person: one that is meant for this, else the one for anyone.
fn always_open<'s>(
    directory: &'s Directory,
    lines: &Lines<'s>,
    situation: &Situation<'_>,
) -> Option<(&'s Service, Why<'s>)> {
    // What is mainly for talking: a line for one harm alone is not meant for another.
    let mainly = |service: &&Service| matches!(service.kind(), Kind::Helpline | Kind::Outreach);
    let helplines = directory.of_kind(Kind::Helpline).filter(mainly).filter(|service| !service.coverage.is_local());
    let suits = |service: &Service| suitability(service, situation).is_some_and(|suits| suits >= 0.0);
    let meant = lines
        .national
        .into_iter()
        .chain(helplines)
        .find(|service| suits(service) && !is_general(lines, service) && is_night_line(service));
    meant.map(|service| (service, Why::AlwaysOpen)).or_else(|| lines.anyone.map(|service| (service, Why::General)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{DateTime, date};

    use super::*;
    use crate::answers::known::{Basis, Known};
    use crate::ask::Need;
    use crate::ask::sample::need;
    use crate::directory::Channel;
    use crate::directory::sample::{directory, line, local, service};
    use crate::locale::Wording;
    use crate::places::Found;
    use crate::places::sample::gazetteer;

    /// A Monday morning.
    fn now() -> DateTime {
        date(2026, 11, 30).at(11, 0, 0, 0)
    }

    /// Each with its main reason.
    fn told(chosen: &[Chosen<'_>]) -> Vec<String> {
        chosen.iter().map(|chosen| format!("{}: {}", chosen.service.id, chosen.why[0].key())).collect()
    }

    fn by_words<T>(what: T, sure: Sure) -> Known<T> {
        Known { what, sure, by: Basis::Words("their words".to_owned()) }
    }

    fn situation<'s>(needs: &[&'s Need]) -> Situation<'s> {
        Situation { needs: needs.iter().map(|need| (*need, 1.0)).collect(), ..Situation::default() }
    }

    #[test]
    fn what_serves_the_likeliest_need_best_comes_first_and_five_are_enough() {
        let directory = directory(["a", "b", "c", "d", "e", "f"].map(|id| line(id, "24/7")));
        let one = Need { services: vec!["a".into(), "b".into(), "c".into()], ..need("one") };
        let two = Need { services: vec!["d".into(), "e".into(), "f".into()], ..need("two") };
        let chosen = services(&directory, &situation(&[&one, &two]), 4, &Lines::default(), &[], now());
        assert_eq!(told(&chosen), ["a: need one", "d: need two", "b: need one", "e: need two", "c: need one"]);
        let unlikely = Situation { needs: vec![(&one, 0.9), (&two, 0.2)], ..Situation::default() };
        let chosen = services(&directory, &unlikely, 4, &Lines::default(), &[], now());
        assert_eq!(told(&chosen), ["a: need one", "b: need one", "c: need one"], "what is far behind is left out");
    }

    #[test]
    fn what_happens_to_another_is_weighed_apart_from_who_writes() {
        let directory = directory(["national", "rape"].map(|id| line(id, "24/7")));
        let friend =
            Need { audience: Some(Audience::FriendFamily), services: vec!["national".into()], ..need("friend") };
        let rape = Need { services: vec!["rape".into()], ..need("rape") };
        let told_of =
            |probability| Situation { needs: vec![(&friend, 0.97), (&rape, probability)], ..Situation::default() };
        let order = |probability| told(&services(&directory, &told_of(probability), 4, &Lines::default(), &[], now()));
        assert_eq!(order(0.35), ["national: need friend", "rape: need rape"]);
        assert_eq!(order(0.1), ["national: need friend"], "hardly said");
    }

    #[test]
    fn a_service_for_some_people_is_named_where_they_are_spoken_of() {
        let words = Wording::new("sikh*", crate::text::words).into_iter().collect();
        let directory = directory([line("national", "24/7"), Service { words, ..line("sikh", "24/7") }]);
        let need = Need { services: vec!["national".into(), "sikh".into()], ..need("language") };
        let order = |text: &str| {
            let spoken_for = directory.spoken_for(text, Some("pa"));
            let situation = Situation { spoken_for, ..situation(&[&need]) };
            told(&services(&directory, &situation, 4, &Lines::default(), &[], now()))
        };
        assert_eq!(order("help for Sikhs?")[0], "sikh: need language");
        assert_eq!(order("help for us?"), ["national: need language"]);
    }

    #[test]
    fn a_line_for_the_night_is_there_whatever_is_needed() {
        let directory = directory([line("day", "Mo-Fr 09:00-17:00"), line("national", "24/7"), line("anyone", "24/7")]);
        let need = Need { services: vec!["day".into()], ..need("money") };
        let lines = Lines { national: directory.get("national"), anyone: directory.get("anyone"), ..Lines::default() };
        let chosen = services(&directory, &situation(&[&need]), 4, &lines, &[], now());
        assert_eq!(told(&chosen), ["day: need money", "national: always open"]);
        let harms = Situation { who: Some(by_words(Who::Harms, Sure::Chosen)), ..situation(&[&need]) };
        let chosen = services(&directory, &harms, 4, &lines, &[], now());
        assert_eq!(
            told(&chosen),
            ["anyone: for anyone"],
            "no line is meant for them: the one for anyone, which says so"
        );
    }

    #[test]
    fn local_help_is_named_where_the_place_is_known_and_only_there() {
        let directory = directory([local("refuge", Kind::Refuge, "north"), line("national", "24/7"), service("door")]);
        let need = Need { kinds: vec![Kind::Refuge], ..need("refuge") };
        let lines =
            Lines { national: directory.get("national"), front_door: directory.get("door"), ..Lines::default() };
        let chosen = |place: Option<&str>, areas: usize| {
            let gazetteer = gazetteer();
            let place = place.and_then(|id| gazetteer.area(id)).map(Found::Area);
            told(&services(&directory, &Situation { place, ..situation(&[&need]) }, areas, &lines, &[], now()))
        };
        assert_eq!(chosen(None, 4), ["national: always open"]);
        assert_eq!(chosen(None, 1)[0], "refuge: need refuge", "it helps wherever we do");
        assert_eq!(chosen(Some("north"), 4), ["refuge: need refuge", "national: always open"]);
        assert_eq!(chosen(Some("south"), 4), ["door: near", "national: always open"]);
    }

    #[test]
    fn what_can_be_reached_in_a_way_that_is_wanted_comes_first() {
        let chat = |id: &str| Service {
            chat: Some(crate::directory::Chat { url: "https://example.org".into(), hours: None }),
            ..service(id)
        };
        let directory = directory([line("closed", "Sa-Su 10:00-12:00"), line("open", "24/7"), chat("chat")]);
        let ids = ["closed", "open", "chat"].map(str::to_owned);
        let need = Need { services: ids.to_vec(), ..need("money") };
        let order = |situation: Situation<'_>| {
            let chosen = services(&directory, &situation, 4, &Lines::default(), &[], now());
            chosen.iter().map(|chosen| chosen.service.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(order(situation(&[&need])), ["open", "closed", "chat"]);
        let wanted = vec![by_words(Channel::Chat, Sure::Chosen)];
        assert_eq!(order(Situation { wanted, ..situation(&[&need]) })[0], "chat");
        let unsafe_ways = vec![by_words(Channel::Phone, Sure::Said)];
        assert_eq!(order(Situation { unsafe_ways, ..situation(&[&need]) })[0], "chat");
    }

    #[test]
    fn children_always_find_their_line() {
        let young = Service { audiences: vec![Audience::Children, Audience::YoungPeople], ..line("young", "24/7") };
        let directory = directory([line("a", "24/7"), young]);
        let need = Need { services: vec!["a".into()], ..need("fear") };
        let lines = Lines { young: directory.get("young"), ..Lines::default() };
        let groups = vec![by_words(Audience::YoungPeople, Sure::Said)];
        let said = Situation { groups, ..situation(&[&need]) };
        assert_eq!(told(&services(&directory, &said, 4, &lines, &[], now())), ["young: always open", "a: need fear"]);
        assert_eq!(told(&services(&directory, &situation(&[&need]), 4, &lines, &[], now())), ["a: need fear"]);
    }

    #[test]
    fn a_mens_line_never_stands_first_where_nobody_said_that_a_man_is_hurt() {
        let of = |id: &str, audience| Service { audiences: vec![audience], ..line(id, "24/7") };
        let directory = directory([of("men", Audience::Men), of("women", Audience::Women)]);
        let need = Need { services: vec!["men".into(), "women".into()], ..need("talk") };
        let order = |gender: Option<Known<Gender>>| {
            let chosen =
                services(&directory, &Situation { gender, ..situation(&[&need]) }, 4, &Lines::default(), &[], now());
            chosen.iter().map(|chosen| chosen.service.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(order(None), ["women", "men"]);
        assert_eq!(order(Some(by_words(Gender::Woman, Sure::Likely)))[0], "women");
        assert_eq!(order(Some(by_words(Gender::Man, Sure::Likely)))[0], "men");
        assert_eq!(order(Some(by_words(Gender::Man, Sure::Said))), ["men"]);
    }
}
