//! The snapshot that answers are made from now. A new one takes its place whole: an answer is made from one, start to end.

use std::sync::Arc;

use arc_swap::{ArcSwap, ArcSwapOption};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use jiff::civil;

use super::App;
use super::counts::Counts;
use super::edit::Edit;

/// The snapshot that is shown, and what became of the last edit.
pub struct Live {
    app: ArcSwap<App>,
    edit: ArcSwap<Edit>,
    day: ArcSwapOption<civil::Date>,
    /// What was answered since the start.
    pub(super) counts: Counts,
}

impl Live {
    /// Shows `app`.
    pub fn new(app: App) -> Self {
        Self {
            app: ArcSwap::from_pointee(app),
            edit: ArcSwap::from_pointee(Edit::default()),
            day: ArcSwapOption::empty(),
            counts: Counts::default(),
        }
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

    /// The day that somebody has chosen to see in a preview.
    pub(super) fn day(&self) -> Option<civil::Date> {
        self.day.load().as_deref().copied()
    }

    /// Chooses a day to see, or the present one again.
    pub(super) fn choose(&self, day: Option<civil::Date>) {
        self.day.store(day.map(Arc::new));
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
