//! The drawings of the partnership. They say nothing that is not said in words, so a screen reader passes them by.

use leptos::prelude::*;

use crate::pages::View;
use crate::style::Drawing;

/// The mark.
pub(crate) fn mark(view: &View<'_>) -> AnyView {
    drawing(&view.site.brand.mark, "mark")
}

/// The picture of the first page, where there is one.
pub(crate) fn scene(view: &View<'_>) -> Option<AnyView> {
    view.site.brand.scene.as_ref().map(|scene| drawing(scene, "scene"))
}

fn drawing(drawing: &Drawing, class: &'static str) -> AnyView {
    let (view_box, shapes) = (drawing.view_box(), drawing.shapes().to_owned());
    view! { <svg class=class viewBox=view_box aria-hidden="true" inner_html=shapes></svg> }.into_any()
}

/// The drawings, for the gallery.
pub(crate) fn states(view: &View<'_>) -> AnyView {
    let name = view.site.settings.name.get_ref().clone();
    view! { <p class="name">{mark(view)}{name}</p><div class="poster">{mark(view)}<p class="message">"A campaign"</p></div> }
        .into_any()
}
