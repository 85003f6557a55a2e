//! The site as a visitor's browser meets it: requests in, answers out, without sockets.

mod answers;
mod bytes;
mod conversation;
mod dialogues;
mod drawing;
mod failures;
mod finder;
mod forms;
mod headers;
mod islands;
mod languages;
mod pages;
mod publish;
mod search;
mod states;
mod steady;
mod support;
