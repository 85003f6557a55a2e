//! The box under an answer, for what somebody adds or asks, and a few things that are often added.

use leptos::prelude::*;

use super::form::{hidden, words_form};
use crate::answers::{Situation, Who};
use crate::directory::{Audience, Channel, Kind};
use crate::finder::State;
use crate::pages::{Page, View};

/// The box. `after` is what travels on.
pub(super) fn add(view: &View<'_>, after: &State) -> AnyView {
    words_form(view, after, "add", 2, ["reply-add", "reply-add-hint", "reply-send"])
}

/// What is often added, as buttons: at most three that are not known yet.
pub(super) fn chips(view: &View<'_>, after: &State, situation: &Situation<'_>) -> Option<AnyView> {
    let hurt = matches!(situation.writer(), None | Some(Who::Hurt));
    let stay = view.site.needs.iter().find(|need| need.kinds.first() == Some(&Kind::Refuge));
    let stay = stay.filter(|stay| !situation.needs.iter().any(|(need, _)| need.id == stay.id));
    let way = |way: Channel| format!("way:{}:unsafe", way.key());
    let person = |audience: Audience| format!("person:{}:said", audience.key());
    let chips = [
        (situation.can_ring(), "reply-chip-no-calls", way(Channel::Phone)),
        (hurt, "reply-chip-someone", person(Audience::FriendFamily)),
        (
            hurt && stay.is_some(),
            "reply-chip-stay",
            stay.map(|need| format!("need:{}:100", need.id)).unwrap_or_default(),
        ),
        (hurt && situation.gender.is_none(), "reply-chip-man", person(Audience::Men)),
    ];
    let buttons: Vec<AnyView> = chips
        .into_iter()
        .filter(|(fits, ..)| *fits)
        .take(3)
        .map(|(_, words, id)| view! { <button name="add" value=id class="quiet">{view.t(words)}</button> }.into_any())
        .collect();
    (!buttons.is_empty()).then(|| {
        view! {
            <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
                {hidden(after)}
                <p class="hint">{view.t("reply-chips")}</p>
                <div class="row">{buttons}</div>
            </form>
        }
        .into_any()
    })
}
