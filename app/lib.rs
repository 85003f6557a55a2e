#![doc = include_str!("README.md")]

pub mod ask;
pub mod check;
pub mod components;
pub mod content;
pub mod directory;
pub mod finder;
pub mod guides;
pub mod locale;
pub mod pages;
pub mod places;
pub mod publish;
pub mod safety;
pub mod search;
pub mod server;
pub mod site;
pub mod style;
