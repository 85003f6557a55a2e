//! Ways in: an icon, a name, one line.

use leptos::prelude::*;

use super::icon::{Icon, icon};

/// One way in.
pub(crate) struct Tile {
    /// Beside the name.
    pub(crate) icon: Icon,
    /// Where it leads.
    pub(crate) href: String,
    /// Its name.
    pub(crate) name: AnyView,
    /// What is there, in one line.
    pub(crate) line: AnyView,
    /// Whether it stands out: at most one of a list.
    pub(crate) chief: bool,
}

/// Several ways in.
pub(crate) fn tiles(tiles: impl IntoIterator<Item = Tile>) -> AnyView {
    let items: Vec<AnyView> = tiles
        .into_iter()
        .map(|tile| {
            view! {
                <li class=tile.chief.then_some("chief")>
                    <a class="tile" href=tile.href>{icon(tile.icon)}<span><strong>{tile.name}</strong>" "<span class="hint">{tile.line}</span></span></a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ul class="tiles">{items}</ul> }.into_any()
}

/// A tile that stands out and one that does not, for the gallery.
pub(crate) fn states() -> AnyView {
    tiles([true, false].map(|chief| Tile {
        icon: if chief { Icon::MessageSquareText } else { Icon::Users },
        href: "#".into(),
        name: "A way in".into_any(),
        line: "What is there, in one line.".into_any(),
        chief,
    }))
}
