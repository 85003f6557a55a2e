//! Routes that are too long or end badly are told with the choices that show them.

use std::fs;

use super::sound_site::{loaded, sound_site, told};

#[test]
fn a_route_of_seven_questions_is_refused() {
    let (_folder, folders) = sound_site();
    for number in 2..=7 {
        let text = format!(
            "+++\norder = {number}\nheading = \"Q\"\nwhy = \"W\"\n\n[[choice]]\nid = \"yes\"\ntext = \"Yes\"\n+++\n"
        );
        fs::write(folders.content.join(format!("finder/questions/q{number}.md")), text).expect("a question");
    }
    let (problems, site) = loaded(&folders);
    let long = problems.iter().find(|problem| problem.code == "finder-long");
    assert!(
        site.is_none() && long.is_some_and(|problem| problem.message.contains("7 questions")),
        "{}",
        told(&problems)
    );
}

#[test]
fn a_route_without_a_line_for_the_night_is_refused_with_its_choices() {
    let (_folder, folders) = sound_site();
    let line = folders.content.join("services/night-line.md");
    let text = fs::read_to_string(&line).expect("the record");
    fs::write(&line, text.replace("24/7", "Mo-Fr 09:00-17:00")).expect("the record");
    let (problems, site) = loaded(&folders);
    let night = problems.iter().find(|problem| problem.code == "finder-night");
    assert!(
        site.is_none() && night.is_some_and(|problem| problem.message.contains("Example Borough")),
        "{}",
        told(&problems)
    );
}
