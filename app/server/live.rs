//! The snapshot that answers are made from now. A new one takes its place whole: an answer is made from one, start to end.

use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use super::App;
use super::edit::Edit;

/// The snapshot that is shown, and what became of the last edit.
pub struct Live {
    app: ArcSwap<App>,
    edit: ArcSwap<Edit>,
}

impl Live {
    /// Shows `app`.
    pub fn new(app: App) -> Self {
        Self { app: ArcSwap::from_pointee(app), edit: ArcSwap::from_pointee(Edit::default()) }
    }

    /// What is shown now.
    pub(super) fn app(&self) -> Arc<App> {
        self.app.load_full()
    }

    /// Shows `app` from now on.
    pub(super) fn show(&self, app: App) {
        self.app.store(Arc::new(app));
    }

    /// What became of the last edit.
    pub(super) fn edit(&self) -> Arc<Edit> {
        self.edit.load_full()
    }

    /// Notes what became of an edit.
    pub(super) fn note(&self, edit: Edit) {
        self.edit.store(Arc::new(edit));
    }
}

/// Gives a request the snapshot that it is answered from, and the answer the headers that go with it.
pub(super) async fn snapshot(State(live): State<Arc<Live>>, mut request: Request, next: Next) -> Response {
    let app = live.app();
    request.extensions_mut().insert(Arc::clone(&app));
    app.headers.apply(next.run(request).await)
}
