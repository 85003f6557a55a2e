//! `signpost`: arguments and start.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Args, Parser, Subcommand};
use jiff::Timestamp;
use signpost::answers::{ask_line, paths, search_line};
use signpost::check::{Format, base, falls_due, launch, load, report, texts, unassured};
use signpost::content::has_errors;
use signpost::server::{Clock, Config, Source, begin_to_log, give_back_what_is_free, give_memory_back, run};
use signpost::site::{Folders, Site};

/// A regional signposting site, served from plain files.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(flatten)]
    source: SourceArguments,
    #[command(subcommand)]
    command: Command,
}

#[derive(Args)]
struct SourceArguments {
    /// Folder of facts and texts
    #[arg(long, global = true, env = "SIGNPOST_CONTENT", default_value = "content")]
    content: PathBuf,
    /// Folder of languages
    #[arg(long, global = true, env = "SIGNPOST_LOCALES", default_value = "locales")]
    locales: PathBuf,
    /// Folder where `fit` keeps what it makes; by default signpost/fits in the cache folder
    #[arg(long, global = true, env = "SIGNPOST_FITS")]
    fits: Option<PathBuf>,
    /// Fix the clock at this instant, as 2026-11-21T12:00:00Z
    #[arg(long, global = true)]
    now: Option<Timestamp>,
}

#[derive(Subcommand)]
enum Command {
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
    },
}

#[derive(Args)]
struct Lines {
    /// Read JSON lines from standard input and write JSON lines
    #[arg(long, required = true)]
    jsonl: bool,
    /// Also say why
    #[arg(long)]
    explain: bool,
}

fn main() -> Result<ExitCode> {
    match carry_out(Arguments::parse()) {
        // Whoever read along has seen enough: `signpost check | head`.
        Err(error) if is_broken_pipe(&error) => Ok(ExitCode::SUCCESS),
        result => result,
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let mut causes = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    causes.any(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

fn carry_out(arguments: Arguments) -> Result<ExitCode> {
    let folders = Folders { content: arguments.source.content, locales: arguments.source.locales };
    let fits_folder = arguments.source.fits.or_else(cache_folder);
    let fits = fits_folder.as_deref();
    let clock = arguments.source.now.map_or(Clock::System, Clock::Fixed);
    match arguments.command {
        Command::Serve(config) => serve(Source { folders, fits: fits_folder, preview: false }, clock, &config),
        Command::Preview(config) => serve(Source { folders, fits: fits_folder, preview: true }, clock, &config),
        Command::Fit => fit(&folders, fits),
        Command::Search(lines) => answer(&folders, fits, clock, &lines, search_line),
        Command::Ask(lines) => answer(&folders, fits, clock, &lines, ask_line),
        Command::Paths => walk(&folders, clock),
        Command::Check { format, pages, launch, base } => {
            check(&folders, clock, format, &Asked { pages, launch, base: base.as_deref() })
        }
    }
}

fn serve(source: Source, clock: Clock, config: &Config) -> Result<ExitCode> {
    begin_to_log();
    give_memory_back();
    let read = source.read(clock.now());
    if source.preview || has_errors(&read.problems) {
        eprint!("{}", report(&read.problems, Format::Text));
    }
    let Some(start) = read.start(&source) else {
        eprintln!("The site is not served until these are mended.");
        return Ok(ExitCode::FAILURE);
    };
    give_back_what_is_free();
    let ready = |address| {
        let mut out = std::io::stdout();
        // Nobody reading the line is no reason to stop.
        let _ = writeln!(out, "http://{address}").and_then(|()| out.flush());
    };
    let runtime = tokio::runtime::Runtime::new().context("the runtime cannot start")?;
    runtime.block_on(run(source, start, clock, config, ready)).context("the site cannot start")?;
    Ok(ExitCode::SUCCESS)
}

/// `signpost/fits` in the folder for what can be made again (XDG Base Directory Specification).
fn cache_folder() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let cache = set("XDG_CACHE_HOME").or_else(|| Some(set("HOME")?.join(".cache")))?;
    Some(cache.join("signpost/fits"))
}

fn fit(folders: &Folders, fits: Option<&Path>) -> Result<ExitCode> {
    let loaded = load(folders, false);
    if has_errors(&loaded.problems) {
        eprint!("{}", report(&loaded.problems, Format::Text));
    }
    let Some(site) = loaded.sound() else { return Ok(ExitCode::FAILURE) };
    let folder = fits.context("there is no cache folder: name one with --fits")?;
    // What is kept and whole need not be made again; what is broken is made anew.
    if site.start(fits, None).is_err() || !site.is_fitted() {
        site.learn();
        site.keep(folder).with_context(|| format!("{} cannot be written to", folder.display()))?;
    }
    for path in site.kept_in(folder) {
        writeln!(std::io::stdout(), "{}", path.display()).context("its name cannot be written")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Answers each line of standard input. A line that cannot be read is told, and the others are answered all the same.
fn answer(
    folders: &Folders,
    fits: Option<&Path>,
    clock: Clock,
    lines: &Lines,
    line: impl Fn(&Site, &str, bool, jiff::civil::DateTime) -> serde_json::Result<String>,
) -> Result<ExitCode> {
    let loaded = load(folders, false);
    if has_errors(&loaded.problems) {
        eprint!("{}", report(&loaded.problems, Format::Text));
    }
    let Some(site) = loaded.sound() else { return Ok(ExitCode::FAILURE) };
    let now = site.local(clock.now());
    site.start(fits, None).context("the kept fit cannot be used")?;
    site.learn();
    // So that no line waits for them.
    site.search();
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let mut code = ExitCode::SUCCESS;
    for (number, text) in (1..).zip(std::io::stdin().lines()) {
        match line(&site, &text.context("standard input is not text")?, lines.explain, now) {
            Ok(answer) => writeln!(out, "{answer}").context("the answers cannot be written")?,
            Err(error) => {
                eprintln!("line {number}: {error}");
                code = ExitCode::FAILURE;
            }
        }
    }
    out.flush().context("the answers cannot be written")?;
    Ok(code)
}

fn walk(folders: &Folders, clock: Clock) -> Result<ExitCode> {
    let loaded = load(folders, false);
    eprint!("{}", if has_errors(&loaded.problems) { report(&loaded.problems, Format::Text) } else { String::new() });
    let Some(site) = loaded.sound() else { return Ok(ExitCode::FAILURE) };
    let now = site.local(clock.now());
    let mut out = std::io::BufWriter::new(std::io::stdout());
    for route in paths(&site) {
        writeln!(out, "{}", route.line(&site, now)?).context("the routes cannot be written")?;
    }
    out.flush().context("the routes cannot be written")?;
    Ok(ExitCode::SUCCESS)
}

/// What `check` is asked for besides.
struct Asked<'a> {
    pages: bool,
    launch: bool,
    base: Option<&'a str>,
}

fn check(folders: &Folders, clock: Clock, format: Format, asked: &Asked<'_>) -> Result<ExitCode> {
    let loaded = load(folders, false).at(clock.now());
    let mut problems = loaded.problems.clone();
    if let Some(revision) = asked.base {
        let base = base(folders, revision).context("there is nothing to hold it against")?;
        let before = load(&base.folders, false).as_far_as_read().context("the site of then cannot be read")?;
        let today = before.local(clock.now()).date();
        problems.extend(loaded.changes(|new, documents| unassured(&before, new, documents, today)));
    }
    if let Some(site) = loaded.sound() {
        if asked.pages {
            writeln!(std::io::stdout(), "{}", texts(&site)).context("the list cannot be written")?;
        }
        let today = site.local(clock.now()).date();
        problems.extend(if asked.launch { launch(&site, folders, today) } else { falls_due(folders, today) });
    }
    write!(std::io::stdout(), "{}", report(&problems, format)).context("the report cannot be written")?;
    Ok(if has_errors(&problems) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
