//! Ringing round: a sheet is written, filled in, and taken back into the records.

use std::fs;

use crate::desk::{Desk, told};

/// A local service with one number of its own.
const RECORD: &str = "content/services/galop.md";

/// The sheet of national services, with what `fill` makes of each line: result, now, on, how, by, notes.
fn filled(desk: &Desk, fill: impl Fn(&str, &str) -> Option<[&'static str; 6]>) -> String {
    // One that holds results is not written over.
    let _ = fs::remove_dir_all(desk.path("sheets"));
    let sheets = desk.path("sheets").display().to_string();
    let output = desk.run(&["worksheet", "--to", &sheets]);
    assert!(output.status.success(), "{}", told(&output));
    let sheet = desk.path("sheets/national.csv");
    let mut rows = csv::Reader::from_path(&sheet).expect("a sheet");
    let head = rows.headers().expect("a head").clone();
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(&head).expect("a line");
    for row in rows.records() {
        let row = row.expect("a line");
        let mut values: Vec<&str> = row.iter().collect();
        if let Some(answer) = fill(&row[0], &row[2]) {
            values.truncate(7);
            values.extend(answer);
        }
        out.write_record(values).expect("a line");
    }
    fs::write(&sheet, out.into_inner().expect("a sheet")).expect("it is written");
    sheet.display().to_string()
}

#[test]
fn a_call_is_taken_into_the_record_and_nothing_else_of_it_changes() {
    let desk = Desk::new();
    let before = fs::read_to_string(desk.path(RECORD)).expect("a record");
    let sheet = filled(&desk, |service, contact| match (service, contact) {
        ("galop", "phone:main") => Some(["right", "", "2026-12-01", "rang", "helpline volunteer", ""]),
        ("galop", "email") => Some(["changed", "new@galop.org.uk", "2026-12-01", "rang", "helpline volunteer", ""]),
        _ => None,
    });
    let page = fs::read_to_string(desk.path("sheets/national.html")).expect("a page to print");
    assert!(page.contains("Galop") && page.contains("<b>Ask.</b>"));
    let output = desk.run(&["assure", &sheet]);
    assert!(output.status.success(), "{}", told(&output));
    assert!(told(&output).contains("galop: checked on 2026-12-01 (rang), to be checked again by"), "{}", told(&output));
    let after = fs::read_to_string(desk.path(RECORD)).expect("a record");
    assert!(after.contains("on = 2026-12-01\nhow = \"rang\"\nby = \"helpline volunteer\""), "{after}");
    let changed: Vec<&str> = after.lines().filter(|line| !before.contains(line)).collect();
    assert!(changed.len() <= 5, "only the check, the review and the address: {changed:?}");
    assert!(desk.run(&["check"]).status.success(), "{}", told(&desk.run(&["check"])));
}

#[test]
fn a_sheet_with_a_slip_changes_nothing() {
    let desk = Desk::new();
    let before = fs::read_to_string(desk.path(RECORD)).expect("a record");
    for (answer, code) in [
        (["right", "", "soon", "rang", "adviser", ""], "sheet-result"),
        // No number that can exist.
        (["changed", "0300 123", "2026-12-01", "rang", "adviser", ""], "sheet-by-hand"),
        // Another service's.
        (["changed", "0808 2000 247", "2026-12-01", "rang", "adviser", ""], "phone-duplicate"),
    ] {
        let sheet = filled(&desk, |service, contact| (service == "galop" && contact == "phone:main").then_some(answer));
        let output = desk.run(&["assure", &sheet]);
        assert!(!output.status.success() && told(&output).contains(code), "{code}: {}", told(&output));
        assert!(told(&output).contains("Nothing was written."));
        assert_eq!(fs::read_to_string(desk.path(RECORD)).expect("a record"), before, "{code}");
    }
}

#[test]
fn a_record_counts_as_checked_when_all_its_numbers_were_asked_about() {
    let desk = Desk::new();
    let sheet = filled(&desk, |service, contact| {
        let of_shout = service == "shout" && contact == "web";
        of_shout.then_some(["right", "", "2026-12-01", "official-page", "adviser", ""])
    });
    let output = desk.run(&["assure", &sheet]);
    assert!(
        told(&output).contains("shout: not marked as checked, for nothing is known yet of text"),
        "{}",
        told(&output)
    );
}

#[test]
fn a_number_that_has_changed_counts_as_checked_and_the_rest_of_the_record_stays_due() {
    let desk = Desk::new();
    let record = desk.path(RECORD);
    let more = "[[phone]]\nid = \"second\"\nrole = \"queries\"\nnumber = \"+441614960777\"\nprinted = \"0161 496 0777\"\n\n[[phone]]\nnumber";
    desk.edit(RECORD, "[[phone]]\nnumber", more);
    let due = |text: &str| text.lines().find(|line| line.starts_with("review_by")).map(str::to_owned);
    let before = fs::read_to_string(&record).expect("a record");
    let sheet = filled(&desk, |service, contact| {
        let is_it = service == "galop" && contact == "phone:main";
        is_it.then_some(["changed", "0800 999 0101", "2026-12-01", "rang", "helpline volunteer", ""])
    });
    let output = desk.run(&["assure", &sheet]);
    assert!(told(&output).contains("galop: nothing is known yet of phone:second"), "{}", told(&output));
    let after = fs::read_to_string(&record).expect("a record");
    assert!(after.contains("0800 999 0101") && after.contains("on = 2026-12-01\nhow = \"rang\""), "{after}");
    assert_eq!(due(&after), due(&before));
}

#[test]
fn a_sheet_with_results_is_not_written_over() {
    let desk = Desk::new();
    let fill = |service: &str, contact: &str| {
        let of_galop = service == "galop" && contact == "web";
        of_galop.then_some(["right", "", "2026-12-01", "official-page", "adviser", ""])
    };
    let sheet = filled(&desk, fill);
    let before = fs::read_to_string(&sheet).expect("a sheet");
    let output = desk.run(&["worksheet", "--to", &desk.path("sheets").display().to_string()]);
    assert!(!output.status.success() && told(&output).contains("is filled in"), "{}", told(&output));
    assert_eq!(fs::read_to_string(&sheet).expect("a sheet"), before);
}

/// A contact that some record withholds: the record and the contact.
fn withheld() -> (&'static str, &'static str) {
    ("rape-crisis-247", "withheld:1")
}

#[test]
fn a_number_that_was_withheld_is_shown_once_somebody_has_rung_it() {
    let desk = Desk::new();
    let record = format!("content/services/{}.md", withheld().0);
    desk.edit(
        &record,
        "[assured]",
        "[[withheld]]\ncontact = \"0161 496 0777\"\nwhy = \"We are not sure.\"\n\n[assured]",
    );
    let sheet = filled(&desk, |service, contact| {
        let rang = ["right", "", "2026-12-01", "rang", "helpline volunteer", ""];
        (service == withheld().0 && (contact == withheld().1 || contact.starts_with("phone:"))).then_some(rang)
    });
    let output = desk.run(&["assure", &sheet]);
    assert!(output.status.success(), "{}", told(&output));
    let after = fs::read_to_string(desk.path(&record)).expect("a record");
    assert!(after.contains("printed = \"0161 496 0777\"") && !after.contains("[[withheld]]"), "{after}");
    assert!(desk.run(&["check"]).status.success(), "{}", told(&desk.run(&["check"])));
}

#[test]
fn a_file_keeps_its_line_ends_and_its_comments() {
    let desk = Desk::new();
    let path = desk.path(RECORD);
    let text = fs::read_to_string(&path).expect("a record").replace("how = ", "# Ring in the morning.\nhow = ");
    fs::write(&path, text.replace('\n', "\r\n")).expect("it is written");
    let sheet = filled(&desk, |service, contact| {
        let rung = service == "galop" && contact == "phone:main";
        rung.then_some(["right", "", "01/12/2026", "rang", "helpline volunteer", ""])
    });
    let output = desk.run(&["assure", &sheet]);
    assert!(output.status.success(), "{}", told(&output));
    let after = fs::read_to_string(&path).expect("a record");
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
    assert!(after.contains("# Ring in the morning.\r\nhow = \"rang\""), "{after}");
}

#[test]
fn a_launch_says_who_must_be_asked() {
    let desk = Desk::new();
    let output = desk.run(&["check", "--launch"]);
    let told = told(&output);
    assert!(!output.status.success() && told.contains("Who must be asked before the launch:"), "{told}");
    assert!(told.contains("To ring, Halton (") && told.contains("To be read by an emergency doctor:"), "{told}");
    for code in ["launch-setting", "launch-unapproved", "launch-unchecked", "launch-awaiting", "launch-address"] {
        assert!(told.contains(code), "{code}");
    }
}
