//! The two islands: the conversation and the directory. The only code that also runs in the browser.
//!
//! An island draws nothing. It sends the form that is on the page, as the browser would, and puts the marked regions
//! (`data-live`) of the answer in the place of those on the page: every view is written once, for the server. Whatever
//! goes wrong, the form is a plain form again.

#[cfg(feature = "ssr")]
mod bundle;
pub mod conversation;
pub mod directory;
mod live;
mod post;

#[cfg(feature = "ssr")]
pub use bundle::{Bundle, File};
pub use conversation::Conversation;
pub use directory::Directory;
pub use live::Texts;
pub use post::FRAGMENT;

/// Wakes the islands of the page up. Called by the loader once the file has come.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
