//! The desk of translators: a new language, how far each has come, what was made from which English, what a person has read, and
//! tables for those who have no git.

mod command;
mod made;
mod new;
mod read;
mod segments;
mod status;
mod table;
mod take_in;

pub use command::{Command, carry_out};
use made::made;
use new::new;
use read::reviewed;
use status::{of_all, of_one};
use table::{Table, table};
use take_in::take_in;

use crate::locale::Message;

/// A message as it stands in a file before it is translated: what it is for, and the English behind `#`, so that it is not shown.
fn untranslated(message: &Message) -> String {
    let comment = if message.comment.is_empty() { String::new() } else { format!("# {}\n", message.comment) };
    let lines: Vec<String> = format!("{} = {}", message.id, message.source)
        .lines()
        .map(|line| format!("#: {line}").trim_end().to_owned())
        .collect();
    format!("{comment}{}\n", lines.join("\n"))
}

/// A message with what it says in a language.
fn translated(message: &Message, own: &str) -> String {
    let comment = if message.comment.is_empty() { String::new() } else { format!("# {}\n", message.comment) };
    let gap = if own.starts_with('\n') { "" } else { " " };
    format!("{comment}{} ={gap}{own}\n", message.id)
}
