//! A panic is our fault; what it was about stays unsaid, for it could hold what a visitor typed.

use std::any::Any;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Makes a panic print where it was, and nothing else.
pub(super) fn quiet_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |place| format!("{}:{}", place.file(), place.line()));
        tracing::error!(place, "panicked");
    }));
}

/// The answer when a handler panicked; the error page is put around it later.
pub(super) fn after_panic(_payload: Box<dyn Any + Send + 'static>) -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);

    impl Write for Log {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().expect("nobody panics here").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_panic_tells_its_place_and_none_of_its_words() {
        let log = Log::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt().with_writer(move || writer.clone()).finish();
        let before = std::panic::take_hook();
        quiet_panics();
        let typed = "canary".to_owned();
        let panicked = tracing::subscriber::with_default(subscriber, || std::panic::catch_unwind(|| panic!("{typed}")));
        std::panic::set_hook(before);
        assert!(panicked.is_err());
        let said = String::from_utf8(log.0.lock().expect("nobody panics here").clone()).expect("text");
        assert!(said.contains("panic.rs:") && !said.contains("canary"), "{said}");
    }
}
