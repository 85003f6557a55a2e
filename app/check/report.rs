//! How problems are told: as JSON for programs, or drawn at their place in the file for people.

use std::fmt::Write as _;

use clap::ValueEnum;
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, Report};

use crate::content::{Problem, Severity};

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// A list of `{severity, code, file, line, column, message, help}`.
    Json,
}

/// All problems in one text.
pub fn report(problems: &[Problem], format: Format) -> String {
    match format {
        Format::Json => serde_json::to_string_pretty(problems).unwrap_or_default(),
        Format::Text => {
            let mut out = String::new();
            for problem in problems {
                let _ = write!(out, "{}", drawn(problem));
            }
            let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
            let _ = writeln!(out, "{errors} errors, {} warnings", problems.len() - errors);
            out
        }
    }
}

fn drawn(problem: &Problem) -> String {
    let severity =
        if problem.severity == Severity::Error { miette::Severity::Error } else { miette::Severity::Warning };
    let mut diagnostic = MietteDiagnostic::new(problem.message.clone())
        .with_code(problem.code)
        .with_severity(severity)
        .with_help(problem.help.clone());
    let place = format!("{}:{}:{}\n", problem.file, problem.line, problem.column);
    let Ok(text) = std::fs::read_to_string(&problem.file) else {
        return place + &rendered(&Report::new(diagnostic));
    };
    let line_start: usize = text.split_inclusive('\n').take(problem.line - 1).map(str::len).sum();
    let rest = &text[line_start.min(text.len())..];
    let line = rest.lines().next().unwrap_or_default();
    let column: usize = line.chars().take(problem.column - 1).map(char::len_utf8).sum();
    diagnostic = diagnostic.and_label(LabeledSpan::at(line_start + column..line_start + line.len(), "here"));
    place + &rendered(&Report::new(diagnostic).with_source_code(NamedSource::new(&problem.file, text)))
}

fn rendered(report: &Report) -> String {
    let mut out = String::new();
    let _ = GraphicalReportHandler::new_themed(GraphicalTheme::unicode_nocolor())
        .with_links(false)
        .with_context_lines(0)
        .render_report(&mut out, report.as_ref());
    out.push('\n');
    out
}
