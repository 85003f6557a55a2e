//! Regions of a page that change in place.

use leptos::ev::SubmitEvent;
use leptos::html::Div;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast as _;
use web_sys::{AbortController, Element, HtmlElement, HtmlFormElement, HtmlTemplateElement};

use super::post::{Failure, post};

/// What an island says by itself, in the language of the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Texts {
    /// While an answer is awaited.
    pub sending: String,
    /// When the server could not be reached.
    pub lost: String,
}

/// Whether the reader is taken to what came, or stays where they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    Follows,
    Stays,
}

/// What an island keeps. Nothing of it was typed, and none of it outlives the page.
#[derive(Clone, Copy)]
pub(super) struct Live {
    pub(super) root: NodeRef<Div>,
    status: RwSignal<String>,
    texts: StoredValue<Texts>,
    /// The request under way; a newer one ends it.
    request: StoredValue<Option<AbortController>, LocalStorage>,
    /// Whether something went wrong, so that forms are left to the browser from now on.
    plain: StoredValue<bool>,
}

impl Live {
    pub(super) fn new(texts: Texts) -> Self {
        Self {
            root: NodeRef::new(),
            status: RwSignal::new(String::new()),
            texts: StoredValue::new(texts),
            request: StoredValue::new_local(None),
            plain: StoredValue::new(false),
        }
    }

    /// What is said of it, to everyone: the bar is hidden while there is nothing.
    pub(super) fn said(self) -> impl IntoView {
        let class = move || if self.status.with(String::is_empty) { "unseen" } else { "sending" };
        view! { <p class=class role="status" data-said>{self.status}</p> }
    }

    /// Sends a form that was submitted, in the place of the browser.
    pub(super) fn submit(self, event: &SubmitEvent, reader: Reader) {
        let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
        if let Some(form) = form.filter(|_| !self.plain.get_value()) {
            event.prevent_default();
            self.send(form, event.submitter(), "[data-live]", reader);
        }
    }

    /// Sends a form and puts the regions of the answer that match `selector` in the place of those on the page.
    pub(super) fn send(
        self,
        form: HtmlFormElement,
        submitter: Option<HtmlElement>,
        selector: &'static str,
        reader: Reader,
    ) {
        if self.plain.get_value() {
            return;
        }
        let request = AbortController::new().ok();
        if let Some(earlier) = self.request.try_update_value(|kept| std::mem::replace(kept, request.clone())).flatten()
        {
            earlier.abort();
        }
        if reader == Reader::Follows {
            self.status.set(self.texts.with_value(|texts| texts.sending.clone()));
        }
        leptos::task::spawn_local(async move {
            match post(&form, submitter.as_ref(), request.as_ref()).await {
                Ok(html) => self.put(&html, selector, reader),
                Err(Failure::Superseded) => {}
                Err(Failure::Unreachable) => {
                    self.plain.set_value(true);
                    self.status.set(self.texts.with_value(|texts| texts.lost.clone()));
                }
                Err(Failure::Answer) => {
                    self.plain.set_value(true);
                    // Whatever the browser then shows is what it would have shown without us.
                    let _ = if reader == Reader::Follows {
                        form.request_submit_with_submitter(submitter.as_ref())
                    } else {
                        Ok(())
                    };
                }
            }
        });
    }

    fn put(self, html: &str, selector: &str, reader: Reader) {
        let (Some(root), Some(template)) = (self.root.get_untracked(), template()) else { return };
        template.set_inner_html(html);
        let new = template.content();
        let Ok(places) = root.query_selector_all(selector) else { return };
        let mut said = None;
        for index in 0..places.length() {
            let Some(place) = places.get(index).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
            let name = place.get_attribute("data-live").unwrap_or_default();
            // A region that lay in one already replaced is gone from the page; to fill it does no harm.
            if let Ok(Some(region)) = new.query_selector(&format!("[data-live={name}]")) {
                place.set_inner_html(&region.inner_html());
                said = said.or_else(|| place.query_selector("[role=status]").ok()?);
            }
        }
        let said = said.and_then(|said| said.text_content());
        self.status.set(if reader == Reader::Stays { said.unwrap_or_default() } else { String::new() });
        let heading = root
            .query_selector("[data-focus]")
            .ok()
            .flatten()
            .and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
        if let Some(heading) = heading.filter(|_| reader == Reader::Follows) {
            let _ = heading.focus();
        }
    }
}

fn template() -> Option<HtmlTemplateElement> {
    document().create_element("template").ok()?.dyn_into().ok()
}
