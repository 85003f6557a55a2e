//! Reads questions and answers, and their translations.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::question::{Answer, AnswerWords, Choice, Finder, Question, QuestionKind, QuestionWords};
use crate::content::{Document, Problem, Review, documents};
use crate::directory::{Audience, Channel};
use crate::guides::First;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFile {
    order: u32,
    #[serde(default)]
    priority: u32,
    heading: String,
    why: String,
    #[serde(default)]
    multiple: bool,
    #[serde(default)]
    only_if: Vec<Spanned<String>>,
    kind: Option<QuestionKind>,
    #[serde(default)]
    choice: Vec<ChoiceFile>,
    #[serde(default, rename = "same_meaning")]
    _same_meaning: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChoiceFile {
    id: String,
    text: String,
    #[serde(default)]
    needs: Vec<String>,
    audience: Option<Audience>,
    answer: Option<String>,
    channel: Option<Channel>,
    first: Option<First>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerFile {
    heading: String,
    title: String,
    #[serde(default)]
    text_first: bool,
    #[serde(rename = "made_from")]
    _made_from: Option<String>,
    #[serde(rename = "reviewed")]
    _reviewed: Option<Review>,
    #[serde(default, rename = "same_meaning")]
    _same_meaning: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionTranslation {
    heading: String,
    why: String,
    #[serde(default)]
    choice: BTreeMap<String, String>,
    #[serde(rename = "made_from")]
    _made_from: Option<String>,
    #[serde(rename = "reviewed")]
    _reviewed: Option<Review>,
}

/// The finder of `content`, with the documents it stands in.
pub fn load_finder(content: &Path) -> (Finder, Vec<Document>, Vec<Problem>) {
    let folder = content.join("finder");
    let mut finder = Finder::default();
    let (questions, mut problems) = documents(&folder.join("questions"));
    for document in &questions {
        match document.front_matter::<QuestionFile>() {
            Ok(file) => finder.questions.push(question(document, file, &mut problems)),
            Err(found) => problems.extend(found),
        }
    }
    finder.questions.sort_by_key(|question| (question.order, question.id.clone()));
    let (answers, found) = documents(&folder.join("answers"));
    problems.extend(found);
    for document in &answers {
        match document.front_matter::<AnswerFile>() {
            Ok(file) => {
                let english =
                    AnswerWords { heading: file.heading, title: file.title, body: document.body().to_owned() };
                let answer = Answer {
                    id: document.id.clone(),
                    text_first: file.text_first,
                    english,
                    translations: BTreeMap::new(),
                };
                finder.answers.insert(document.id.clone(), answer);
            }
            Err(found) => problems.extend(found),
        }
    }
    (finder, [questions, answers].concat(), problems)
}

fn question(document: &Document, file: QuestionFile, problems: &mut Vec<Problem>) -> Question {
    let mut only_if = Vec::new();
    for condition in &file.only_if {
        match condition.get_ref().split_once(':') {
            Some((question, choice)) => only_if.push((question.to_owned(), choice.to_owned())),
            None => problems.push(document.front_problem(
                &condition.span(),
                "finder-condition",
                format!("{} is no choice of a question", condition.get_ref()),
                "Write the question and the choice, as in \"who:me\".",
            )),
        }
    }
    let english = QuestionWords {
        heading: file.heading,
        why: file.why,
        body: document.body().to_owned(),
        choices: file.choice.iter().map(|choice| (choice.id.clone(), choice.text.clone())).collect(),
    };
    let choices = file.choice.into_iter().map(|choice| Choice {
        id: choice.id,
        needs: choice.needs,
        audience: choice.audience,
        answer: choice.answer,
        channel: choice.channel,
        first: choice.first,
    });
    Question {
        id: document.id.clone(),
        source: document.source.clone(),
        order: file.order,
        priority: file.priority,
        multiple: file.multiple,
        only_if,
        kind: file.kind.unwrap_or(QuestionKind::Choices),
        choices: choices.collect(),
        english,
        translations: BTreeMap::new(),
    }
}

/// Adds the translations in `folder`, the `finder` folder of the language `tag`.
pub fn load_finder_translations(finder: &mut Finder, folder: &Path, tag: &str) -> (Vec<Document>, Vec<Problem>) {
    let (questions, mut problems) = documents(&folder.join("questions"));
    for document in &questions {
        let Some(question) = finder.questions.iter_mut().find(|question| question.id == document.id) else {
            problems.push(orphan(document));
            continue;
        };
        match document.front_matter::<QuestionTranslation>() {
            Ok(file) => {
                let missing: Vec<&str> = question
                    .choices
                    .iter()
                    .map(|choice| choice.id.as_str())
                    .filter(|id| !file.choice.contains_key(*id))
                    .collect();
                if !missing.is_empty() {
                    let message = format!("choices without words: {}", missing.join(", "));
                    let help = "Add them under [choice]. Until then the page shows the English.";
                    problems
                        .push(Problem::in_file(&document.source.file, "translation-differs", message, help).warning());
                }
                let words = QuestionWords {
                    heading: file.heading,
                    why: file.why,
                    body: document.body().to_owned(),
                    choices: file.choice,
                };
                question.translations.insert(tag.to_owned(), words);
            }
            Err(found) => problems.extend(found),
        }
    }
    let (answers, found) = documents(&folder.join("answers"));
    problems.extend(found);
    for document in &answers {
        let Some(answer) = finder.answers.get_mut(&document.id) else {
            problems.push(orphan(document));
            continue;
        };
        match document.front_matter::<AnswerFile>() {
            Ok(file) => {
                let words = AnswerWords { heading: file.heading, title: file.title, body: document.body().to_owned() };
                answer.translations.insert(tag.to_owned(), words);
            }
            Err(found) => problems.extend(found),
        }
    }
    ([questions, answers].concat(), problems)
}

/// A translation of no question and no answer.
fn orphan(document: &Document) -> Problem {
    document.orphan("English text", "the one in content/finder")
}
