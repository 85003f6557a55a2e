//! The only code that knows axum: addresses, headers, limits, errors, logs.

mod accept;
mod app;
mod cache;
mod canonical;
mod clock;
mod config;
mod counts;
mod edit;
mod encoding;
mod forms;
mod headers;
mod listen;
mod live;
mod log;
mod metrics;
mod panic;
mod preview;
mod process;
mod ready;
mod reload;
mod request;
mod respond;
mod router;
mod run;
mod supervisor;
mod watch;

pub use app::App;
pub use clock::Clock;
pub use config::Config;
pub use live::Live;
pub use log::begin_to_log;
pub use process::{give_back_what_is_free, give_memory_back};
pub use reload::{Reading, Source, Start};
pub use router::router;
pub use run::run;
pub use watch::Watch;
