//! Why a service is in an answer: reasons that are true of it and of whoever asked.

use super::known::{Gender, Sure, Who};
use super::lines::Lines;
use super::situation::Situation;
use super::suitability::{GROUPS, silent_ways};
use crate::ask::Need;
use crate::directory::{Audience, Channel, Service};

/// Why a service is in an answer.
#[derive(Clone, Copy, Debug)]
pub enum Why<'a> {
    /// It fits this need.
    Need(&'a Need),
    /// They named it.
    Named,
    /// It helps people in the place that was said.
    Near,
    /// It is meant for people like them.
    For(Audience),
    /// It can be reached in this way, which is wanted or safe.
    Reach(Channel),
    /// It answers day and night.
    AlwaysOpen,
    /// It answers day and night and is for anyone, whatever it is about: no line that is meant for this does.
    General,
}

impl Why<'_> {
    /// As `signpost ask --explain` says it.
    pub fn key(&self) -> String {
        match self {
            Self::Need(need) => format!("need {}", need.id),
            Self::Named => "named".to_owned(),
            Self::Near => "near".to_owned(),
            Self::For(audience) => format!("for {}", audience.key()),
            Self::Reach(channel) => format!("by {}", channel.key()),
            Self::AlwaysOpen => "always open".to_owned(),
            Self::General => "for anyone".to_owned(),
        }
    }
}

/// The reasons for a service that was chosen because of `first`.
pub(super) fn reasons<'a>(
    service: &Service,
    first: Why<'a>,
    situation: &Situation<'_>,
    lines: &Lines<'_>,
) -> Vec<Why<'a>> {
    let near = situation.area().is_some() && service.coverage.is_local() && !matches!(first, Why::Near);
    let mut reasons = vec![as_it_is(service, first, lines)];
    reasons.extend(near.then_some(Why::Near));
    reasons.extend(meant_for(service, situation).map(Why::For));
    reasons.extend(way(service, situation).map(Why::Reach));
    reasons
}

/// The lines for everybody are no special help for a need that names them besides.
fn as_it_is<'a>(service: &Service, first: Why<'a>, lines: &Lines<'_>) -> Why<'a> {
    let is = |line: Option<&Service>| line.is_some_and(|line| line.id == service.id);
    match first {
        Why::Need(need) if need.services.first() == Some(&service.id) && is_for_everybody(need) => first,
        Why::Need(_) if is(lines.national) => Why::AlwaysOpen,
        Why::Need(_) if is(lines.anyone) => Why::General,
        _ => first,
    }
}

fn is_for_everybody(need: &Need) -> bool {
    need.groups.is_empty() && need.audience.is_none()
}

/// The group, gender or role that both the service and the person have.
fn meant_for(service: &Service, situation: &Situation<'_>) -> Option<Audience> {
    let role = situation.writer().and_then(Who::audience);
    // Only what they said or chose is a reason that they know to be true.
    let groups = situation.groups.iter().filter(|group| group.sure >= Sure::Said).map(|group| group.what);
    let groups = groups.filter(|group| GROUPS.contains(group));
    let gender = [(Gender::Woman, Audience::Women), (Gender::Man, Audience::Men)]
        .into_iter()
        .filter(|(gender, _)| situation.is(*gender, Sure::Likely))
        .map(|(_, audience)| audience);
    role.into_iter().chain(groups).chain(gender).find(|audience| service.audiences.contains(audience))
}

/// The way of reaching it that is wanted, or that takes the place of ringing.
fn way(service: &Service, situation: &Situation<'_>) -> Option<Channel> {
    let has = |channel: &Channel| service.has_channel(*channel);
    if let Some(wanted) = situation.wanted.iter().map(|known| known.what).find(has) {
        return Some(wanted);
    }
    silent_ways(situation).find(|channel| situation.must_not_ring() && has(channel))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::known::{Basis, Known};
    use crate::ask::sample::need;
    use crate::directory::sample::{line, local};
    use crate::directory::{Chat, Kind};
    use crate::places::Found;
    use crate::places::sample::gazetteer;

    fn known<T>(what: T, sure: Sure) -> Known<T> {
        Known { what, sure, by: Basis::Words("their words".to_owned()) }
    }

    #[test]
    fn each_reason_is_true_of_the_service_and_of_the_person() {
        let gazetteer = gazetteer();
        let service = Service {
            audiences: vec![Audience::Women, Audience::Deaf],
            chat: Some(Chat { url: "https://example.org".into(), hours: None }),
            ..local("a", Kind::Outreach, "north")
        };
        let money = need("money");
        let why = |situation: &Situation<'_>| {
            let why = reasons(&service, Why::Need(&money), situation, &Lines::default());
            why.iter().map(Why::key).collect::<Vec<_>>()
        };
        assert_eq!(why(&Situation::default()), ["need money"]);
        let told = Situation {
            place: gazetteer.area("north").map(Found::Area),
            gender: Some(known(Gender::Woman, Sure::Likely)),
            unsafe_ways: vec![known(Channel::Phone, Sure::Said)],
            ..Situation::default()
        };
        assert_eq!(why(&told), ["need money", "near", "for women", "by chat"]);
        let man = Situation { gender: Some(known(Gender::Man, Sure::Said)), ..Situation::default() };
        assert_eq!(why(&man), ["need money"]);
    }

    #[test]
    fn the_line_for_everybody_is_not_said_to_be_special() {
        let national = line("national", "24/7");
        let lines = Lines { national: Some(&national), ..Lines::default() };
        let deaf = Need { services: vec!["signs".into(), "national".into()], ..need("deaf") };
        let why = |need| reasons(&national, Why::Need(need), &Situation::default(), &lines)[0].key();
        assert_eq!(why(&deaf), "always open");
        let talk = Need { services: vec!["national".into()], ..need("talk") };
        assert_eq!(why(&talk), "need talk");
    }
}
