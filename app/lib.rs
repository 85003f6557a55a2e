#![doc = include_str!("README.md")]

pub mod islands;

// Floors: each may use only what stands below it in this list. `tests/house.rs` holds the order.
#[cfg(feature = "ssr")]
pub mod server;

#[cfg(feature = "ssr")]
pub mod desk;

#[cfg(feature = "ssr")]
pub mod check;

#[cfg(feature = "ssr")]
pub mod publish;

#[cfg(feature = "ssr")]
pub mod pages;

#[cfg(feature = "ssr")]
pub mod answers;

#[cfg(feature = "ssr")]
pub mod site;

#[cfg(feature = "ssr")]
pub mod finder;

#[cfg(feature = "ssr")]
pub mod search;

#[cfg(feature = "ssr")]
pub mod ask;

#[cfg(feature = "ssr")]
pub mod guides;

#[cfg(feature = "ssr")]
pub mod directory;

#[cfg(feature = "ssr")]
pub mod style;

#[cfg(feature = "ssr")]
pub mod locale;

#[cfg(feature = "ssr")]
pub mod places;

#[cfg(feature = "ssr")]
pub mod content;

#[cfg(feature = "ssr")]
pub mod text;

#[cfg(feature = "ssr")]
pub mod weights;
