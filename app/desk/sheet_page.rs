//! A call sheet to print: a service a block, with room to write.

use std::fmt::Write as _;

use super::sheet::{Row, Sheet};
use crate::content::prose::escape;

const HEAD: &str = "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n<style>\nbody { font: 11pt/1.35 sans-serif; max-width: 45rem; margin: 1rem auto; padding: 0 1rem; }\nsection { break-inside: avoid; border-top: 2px solid; padding: .5rem 0; }\nh2 { font-size: 1.1rem; margin: 0; }\ntable { border-collapse: collapse; width: 100%; }\nth, td { border: 1px solid; padding: .25rem .5rem; text-align: left; vertical-align: top; }\n.room { height: 4rem; border: 1px solid; }\n</style>\n";

/// What whoever rings must know.
const BEFORE: &str = "<p>Say who you are and that you keep the numbers of this site right. Do not speak of anybody who needs help. Never ask where a refuge is. Write what you were told, also when it is what stands here. Then fill in the table with the same name and give it to whoever keeps the site.</p>\n";

impl Sheet {
    /// As a page to print.
    pub fn html(&self) -> String {
        let name = escape(&self.name);
        let mut page = format!("{HEAD}<title>Calls: {name}</title>\n</head>\n<body>\n<h1>Calls: {name}</h1>\n{BEFORE}");
        for service in self.rows.chunk_by(|a, b| a.service == b.service) {
            page.push_str(&section(service));
        }
        page + "</body>\n</html>\n"
    }
}

fn section(rows: &[Row]) -> String {
    let Some(first) = rows.first() else { return String::new() };
    let mut text = format!(
        "<section>\n<h2>{}</h2>\n<p>{} · last checked: {}</p>\n<table>\n<tr><th>Contact</th><th>As it stands</th><th>Right, changed or gone</th><th>Now</th></tr>\n",
        escape(&first.name),
        escape(&first.service),
        escape(&first.last),
    );
    for row in rows {
        let _ = writeln!(
            text,
            "<tr><td>{}</td><td>{}</td><td></td><td></td></tr>",
            escape(&row.contact),
            escape(&row.value)
        );
    }
    text.push_str("</table>\n");
    if !first.ask.is_empty() {
        let _ = writeln!(text, "<p><b>Ask.</b> {}</p>", escape(&first.ask));
    }
    for doubt in rows.iter().filter(|row| !row.doubt.is_empty()) {
        let _ = writeln!(text, "<p><b>Doubtful ({}).</b> {}</p>", escape(&doubt.contact), escape(&doubt.doubt));
    }
    text + "<p>Day, role, how (rang or official page), notes:</p>\n<div class=\"room\"></div>\n</section>\n"
}
