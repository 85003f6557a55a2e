//! `signpost`: what is asked is carried out.

mod arguments;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use arguments::{Arguments, Command, Lines};
use signpost::answers::{ask_line, paths, search_line};
use signpost::check::{
    Format, Loaded, base, by_cause, changed_beside, facts, falls_due, later, launch, load, load_with_waiting, lost,
    moved, record, report, unassured, untouched,
};
use signpost::content::{self, Problem, Severity, has_errors};
use signpost::desk::language;
use signpost::desk::{Assurance, Sheet, assure, not_owned, rounds, sheets};
use signpost::places::AreaId;
use signpost::server::{Clock, Config, Source, begin_to_log, give_back_what_is_free, give_memory_back, run};
use signpost::site::{Folders, Site};

fn main() -> Result<ExitCode> {
    match carry_out(Arguments::of_the_command_line()) {
        // Whoever read along has seen enough: `signpost check | head`.
        Err(error) if is_broken_pipe(&error) => Ok(ExitCode::SUCCESS),
        Err(error) => {
            // With its causes, and without what only a developer reads.
            eprintln!("{error:#}");
            Ok(ExitCode::FAILURE)
        }
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
        Command::Fit => fit(&folders, clock, fits),
        Command::Search(lines) => answer(&folders, fits, clock, &lines, search_line),
        Command::Ask(lines) => answer(&folders, fits, clock, &lines, ask_line),
        Command::Paths => walk(&folders, clock),
        Command::Worksheet { to } => worksheet(&folders, clock, &to),
        Command::Assure { sheet } => assurance(&folders, clock, &sheet),
        Command::Locale(command) => {
            let (told, success) = language::carry_out(&folders, clock.now(), command)?;
            writeln!(std::io::stdout(), "{}", told.trim_end())?;
            Ok(if success { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        Command::Check { format, pages, launch, base, record, changed_by } => {
            let (base, changed_by) = (base.as_deref(), changed_by.as_deref());
            check(&folders, clock, format, &Asked { pages, launch, base, record, changed_by })
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

fn fit(folders: &Folders, clock: Clock, fits: Option<&Path>) -> Result<ExitCode> {
    let loaded = load(folders, clock.now(), false);
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
    let loaded = load(folders, clock.now(), false);
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
    let loaded = load(folders, clock.now(), false);
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

fn worksheet(folders: &Folders, clock: Clock, to: &Path) -> Result<ExitCode> {
    let site =
        load(folders, clock.now(), true).as_far_as_read().context("the site cannot be read: run `signpost check`")?;
    std::fs::create_dir_all(to).with_context(|| format!("{} cannot be made", to.display()))?;
    let sheets = sheets(&site, folders);
    for sheet in &sheets {
        let file = to.join(&sheet.id).with_extension("csv");
        let before = std::fs::read_to_string(&file).unwrap_or_default();
        anyhow::ensure!(
            before.is_empty() || !Sheet::is_filled(&before),
            "{} is filled in: take it in by `signpost assure`, then move it away, or name another folder with --to",
            file.display()
        );
    }
    for sheet in sheets {
        for (ending, text) in [("csv", sheet.csv()?), ("html", sheet.html())] {
            let file = to.join(&sheet.id).with_extension(ending);
            content::write(&file, &text).with_context(|| format!("{} cannot be written", file.display()))?;
        }
        writeln!(std::io::stdout(), "{}: {} services", to.join(&sheet.id).display(), sheet.services())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn assurance(folders: &Folders, clock: Clock, sheet: &Path) -> Result<ExitCode> {
    let Assurance { problems, told } = assure(folders, sheet, clock.now())?;
    if problems.is_empty() {
        writeln!(std::io::stdout(), "{}", told.join("\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(std::io::stdout(), "{}Nothing was written.", report(&problems, Format::Text))?;
    Ok(ExitCode::FAILURE)
}

/// What `check` is asked for besides.
#[derive(Clone, Copy)]
struct Asked<'a> {
    pages: bool,
    launch: bool,
    base: Option<&'a str>,
    record: bool,
    changed_by: Option<&'a str>,
}

/// What a change since a revision of git has done, and the warnings that stood before it.
fn since(
    revision: &str,
    folders: &Folders,
    clock: Clock,
    loaded: &Loaded,
    by: Option<&str>,
) -> Result<[Vec<Problem>; 2]> {
    let base = base(folders, revision).context("there is nothing to hold it against")?;
    let then = load_with_waiting(&base.folders, clock.now());
    let both = [&base.folders, folders];
    let stood = then.problems.iter().map(|problem| moved(problem.clone(), both)).collect();
    let mut done = Vec::new();
    for rule in [untouched, lost, facts] {
        done.extend(then.changes(|_, old| loaded.changes(|_, new| rule(old, new, both))));
    }
    let before = then.as_far_as_read().context("the site of then cannot be read")?;
    let today = before.local(clock.now()).date();
    done.extend(loaded.changes(|new, documents| unassured(&before, new, documents, today)));
    if let Some(area) = by {
        let area = AreaId(area.to_owned());
        anyhow::ensure!(before.gazetteer.is_area(&area), "there is no area {} in content/areas.toml", area.0);
        let beside = changed_beside(folders, revision).context("git cannot say what else was changed")?;
        let then = (&before, &base.folders);
        done.extend(loaded.changes(|new, _| not_owned(&area, then, (new, folders), &beside)));
    }
    Ok([done, stood])
}

fn check(folders: &Folders, clock: Clock, format: Format, asked: &Asked<'_>) -> Result<ExitCode> {
    let loaded = load_with_waiting(folders, clock.now());
    let mut problems = loaded.problems.clone();
    let mut asks = String::new();
    let mut stood = Vec::new();
    if let Some(revision) = asked.base {
        let [done, before] = since(revision, folders, clock, &loaded, asked.changed_by)?;
        problems.extend(done);
        stood = before;
    }
    problems.extend(loaded.changes(|site, _| later(folders, site, &loaded.problems)));
    let all = problems.len();
    problems.retain(|problem| problem.severity == Severity::Error || !stood.iter().any(|old| old.is_same(problem)));
    if problems.len() < all {
        eprintln!("Warnings that stood before the change, and are left out here: {}", all - problems.len());
    }
    let pages = asked.pages.then(|| loaded.texts(folders)).flatten();
    if let Some(site) = loaded.sound() {
        if asked.record {
            let new = record(folders, &site).context("the addresses cannot be recorded")?;
            eprintln!("Addresses that were not recorded before: {new}");
            return check(folders, clock, format, &Asked { record: false, ..*asked });
        }
        if let Some(pages) = pages {
            writeln!(std::io::stdout(), "{pages}").context("the list cannot be written")?;
        }
        let today = site.local(clock.now()).date();
        problems.extend(if asked.launch { launch(&site, folders, today) } else { falls_due(folders, today) });
        if asked.launch && format == Format::Text {
            asks = rounds(&site, folders, &problems);
        }
    }
    problems.sort_by(by_cause);
    write!(std::io::stdout(), "{}{asks}", report(&problems, format)).context("the report cannot be written")?;
    Ok(if has_errors(&problems) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
