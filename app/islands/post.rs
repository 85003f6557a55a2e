//! Sending a form as the browser would send it.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, FormData, HtmlButtonElement, HtmlElement, HtmlFormElement, RequestInit, RequestRedirect, Response,
    UrlSearchParams,
};

/// The header that asks for the main part of a page alone, and marks an answer as being that.
pub const FRAGMENT: &str = "fragment";

/// Why no fragment came.
#[derive(Debug)]
pub(super) enum Failure {
    /// A newer request took the place of this one.
    Superseded,
    /// The server could not be reached.
    Unreachable,
    /// The server answered with something else.
    Answer,
}

/// Posts the fields of `form`, with the button it was sent by, to where it leads. Resolves to the HTML of the fragment.
pub(super) async fn post(
    form: &HtmlFormElement,
    submitter: Option<&HtmlElement>,
    request: Option<&AbortController>,
) -> Result<String, Failure> {
    let response = JsFuture::from(fetch(form, submitter, request).map_err(|_| Failure::Answer)?).await;
    let superseded = || request.is_some_and(|request| request.signal().aborted());
    let lost = |_| if superseded() { Failure::Superseded } else { Failure::Unreachable };
    let response: Response = response.map_err(lost)?.dyn_into().map_err(|_| Failure::Answer)?;
    if !response.ok() || response.headers().get(FRAGMENT).ok().flatten().is_none() {
        return Err(Failure::Answer);
    }
    let text = JsFuture::from(response.text().map_err(|_| Failure::Answer)?).await.map_err(lost)?;
    text.as_string().ok_or(Failure::Answer)
}

fn fetch(
    form: &HtmlFormElement,
    submitter: Option<&HtmlElement>,
    request: Option<&AbortController>,
) -> Result<js_sys::Promise, JsValue> {
    let fields = FormData::new_with_form(form)?;
    if let Some(button) = submitter.and_then(|button| button.dyn_ref::<HtmlButtonElement>())
        && !button.name().is_empty()
    {
        fields.append_with_str(&button.name(), &button.value())?;
    }
    let body = UrlSearchParams::new_with_str_sequence_sequence(&fields)?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&body);
    init.set_redirect(RequestRedirect::Error);
    init.set_signal(request.map(AbortController::signal).as_ref());
    let headers = web_sys::Headers::new()?;
    headers.set(FRAGMENT, "main")?;
    init.set_headers(&headers);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    Ok(window.fetch_with_str_and_init(&form.action(), &init))
}
