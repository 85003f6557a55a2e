//! One way through: the fields of a form, what they say, what is understood and answered, and its page.

use crate::answers::{listing, search, turn, understood};
use crate::directory::Choice;
use crate::finder::State;
use crate::pages::{Extent, Form, View, draw_conversation, draw_listing, draw_search};

/// The page that answers a form with these fields (URL-encoded).
pub(super) fn answered(view: &View<'_>, form: Form, fields: &[u8], extent: Extent) -> String {
    let View { site, locale, now, .. } = *view;
    let pairs = || url::form_urlencoded::parse(fields);
    match form {
        Form::Directory => {
            let choice = Choice::from_fields(pairs());
            draw_listing(view, &choice, &listing(site, &choice, now), extent)
        }
        Form::Conversation => {
            let state = State::from_fields(pairs());
            let understood = understood(site, &state);
            draw_conversation(view, &state, &turn(site, &locale.tag, &state, &understood, now), extent)
        }
        Form::Search => {
            let choice = Choice::from_fields(pairs());
            let typed = pairs().find(|(name, _)| name == "q").map(|(_, value)| value.into_owned()).unwrap_or_default();
            draw_search(view, &typed, &choice, &search(site, &locale.tag, &typed, &choice, now))
        }
    }
}
