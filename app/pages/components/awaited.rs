//! Who still has to check the words on a page. It stands at the foot: beside words for danger it would be read as "do not rely on this".

use leptos::prelude::*;

use crate::content::prose::{Reference, references};
use crate::guides::{Article, First, FirstWords};
use crate::pages::View;

/// Who has yet to check an article: its law, and the boxes in it.
pub(crate) fn awaited(view: &View<'_>, article: &Article) -> Option<AnyView> {
    let law = article.awaiting().into_iter().map(|who| of_law(view, who));
    told(view, law.chain(boxes(view, &article.english.body)).collect())
}

/// Who has yet to check an answer: what stands above it, and the boxes in its text.
pub(crate) fn awaited_of_answer(view: &View<'_>, above: &[&FirstWords], body: &str) -> Option<AnyView> {
    told(view, above.iter().filter_map(|words| role(view, words)).chain(boxes(view, body)).collect())
}

/// Whom nearly all law waits for is said in each language, and so are those whom what is said first waits for.
fn of_law(view: &View<'_>, who: &str) -> String {
    let english = view.site.locales.default_locale().messages.get("awaiting-solicitor", &[]);
    if english.as_deref() == Some(who) {
        return view.s("awaiting-solicitor");
    }
    let waits = |words: &&FirstWords| words.english.awaiting.as_deref() == Some(who);
    view.site.first_words.iter().find(waits).and_then(|words| role(view, words)).unwrap_or_else(|| who.to_owned())
}

fn boxes(view: &View<'_>, markdown: &str) -> Vec<String> {
    let first = references(markdown).into_iter().filter_map(|reference| match reference {
        Reference::First(key) => First::from_key(&key),
        _ => None,
    });
    first.filter_map(|first| role(view, view.site.first_words(first)?)).collect()
}

/// Whoever checks the English checks for all.
fn role(view: &View<'_>, words: &FirstWords) -> Option<String> {
    let english = words.english.awaiting.as_ref()?;
    Some(words.written(&view.locale.tag).awaiting.as_ref().unwrap_or(english).clone())
}

fn told(view: &View<'_>, mut who: Vec<String>) -> Option<AnyView> {
    who.sort_unstable();
    who.dedup();
    let who = who.join(", ");
    (!who.is_empty()).then(|| {
        view! { <p class="checked" data-awaited>{view.t_with("first-awaiting", &[("who", who.into())])}</p> }.into_any()
    })
}
