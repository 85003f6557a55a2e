//! What can be asked of the program, on its command line and by `SIGNPOST_*` variables.

use std::path::PathBuf;

use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use jiff::Timestamp;
use signpost::check::Format;
use signpost::desk::language;
use signpost::server::Config;

/// A regional signposting site, served from plain files.
#[derive(Parser)]
#[command(version)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) source: SourceArguments,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Args)]
pub(crate) struct SourceArguments {
    /// Folder of facts and texts
    #[arg(long, global = true, env = "SIGNPOST_CONTENT", default_value = "content")]
    pub(crate) content: PathBuf,
    /// Folder of languages
    #[arg(long, global = true, env = "SIGNPOST_LOCALES", default_value = "locales")]
    pub(crate) locales: PathBuf,
    /// Folder where `fit` keeps what it makes; by default signpost/fits in the cache folder
    #[arg(long, global = true, env = "SIGNPOST_FITS")]
    pub(crate) fits: Option<PathBuf>,
    /// Fix the clock at this instant, as 2026-11-21T12:00:00Z
    #[arg(long, global = true)]
    pub(crate) now: Option<Timestamp>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Serve the site; refuses to start while content has errors
    Serve(Config),
    /// Serve the site with drafts, for editors
    Preview(Config),
    /// Fit how messages are understood to the phrases and keep it, so that the site starts with it; for after each change of
    /// phrases, though the site does without
    Fit,
    /// Answer queries, one JSON object a line with `id`, `q`, `lang` and perhaps `area`; for evaluation
    Search(Lines),
    /// Answer messages, one JSON object a line with `id` and `text`; for evaluation
    Ask(Lines),
    /// Walk every route through the guided questions, as JSON lines
    Paths,
    /// Write a call sheet for each area: whom to ring, what to ask, what is doubtful; as CSV to fill in and as a page to print
    Worksheet {
        /// Folder for them
        #[arg(long, default_value = "worksheets")]
        to: PathBuf,
    },
    /// Take the results of a filled-in call sheet into the records, all or nothing
    Assure {
        /// The sheet
        sheet: PathBuf,
    },
    /// For translators: begin a language, see how far one has come, exchange tables with people who have no git
    #[command(subcommand)]
    Locale(language::Command),
    /// Check content and languages; exit code 1 when there are errors
    Check {
        /// For people or for programs
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
        /// Also list every text with its words, reading age, sources and services in each area
        #[arg(long)]
        pages: bool,
        /// Also refuse what nobody has checked or what is past its review date
        #[arg(long)]
        launch: bool,
        /// Also refuse contacts that differ from those of this revision of git and were not checked since
        #[arg(long, value_name = "REV")]
        base: Option<String>,
        /// Also write down the addresses that are public now, so that none is lost later
        #[arg(long)]
        record: bool,
        /// Also refuse changes since the revision in files that the team of this area does not own
        #[arg(long, value_name = "AREA", requires = "base")]
        changed_by: Option<String>,
    },
}

#[derive(Args)]
pub(crate) struct Lines {
    /// Read JSON lines from standard input and write JSON lines
    #[arg(long, required = true)]
    pub(crate) jsonl: bool,
    /// Also say why
    #[arg(long)]
    pub(crate) explain: bool,
}

impl Arguments {
    /// Reads the command line. What is wrong is told, and ends the program.
    pub(crate) fn of_the_command_line() -> Self {
        let told = without_empty(Self::command()).get_matches();
        Self::from_arg_matches(&told).unwrap_or_else(|error| error.exit())
    }
}

/// The same without the variables that are there and empty: they are not set, as people who write such files mean it.
fn without_empty(command: clap::Command) -> clap::Command {
    let is_empty = |name: &std::ffi::OsStr| std::env::var_os(name).is_some_and(|value| value.is_empty());
    let read = |arg: clap::Arg| if arg.get_env().is_some_and(is_empty) { arg.env(None) } else { arg };
    command.mut_args(read).mut_subcommands(without_empty)
}
