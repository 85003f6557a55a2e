//! Conversations over HTTP, without a script: each line is sent as the form under the last answer sends it.

use axum::http::StatusCode;
use scraper::Html;

use crate::support::{post, post_with, select, text_of};

/// A conversation under way.
struct Talk {
    page: Html,
    body: String,
    language: &'static str,
}

impl Talk {
    async fn new(language: &'static str, said: &str) -> Self {
        let mut talk = Self { page: Html::new_document(), body: String::new(), language };
        talk.send(&[("message".to_owned(), said.to_owned())]).await;
        talk
    }

    /// The fields under the last answer.
    fn carried(&self) -> Vec<(String, String)> {
        let fields = select(&self.page, "form.add input[type=hidden]").into_iter().map(|field| {
            let value = |name| field.value().attr(name).unwrap_or_default().to_owned();
            (value("name"), value("value"))
        });
        fields.collect()
    }

    async fn send(&mut self, fields: &[(String, String)]) {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = post(&format!("/{}/find-help", self.language), &fields).await;
        assert_eq!(answer.status, StatusCode::OK, "{fields:?}");
        (self.page, self.body) = (answer.html(), answer.text().to_owned());
    }

    async fn say(&mut self, said: &str) {
        let mut fields = self.carried();
        fields.push(("message".to_owned(), said.to_owned()));
        self.send(&fields).await;
    }

    async fn press(&mut self, id: &str) {
        let mut fields = self.carried();
        fields.push(("add".to_owned(), id.to_owned()));
        self.send(&fields).await;
    }

    fn shown(&self) -> Vec<String> {
        let cards = select(&self.page, "li.card[data-service]");
        cards.iter().filter_map(|card| card.value().attr("data-service")).map(str::to_owned).collect()
    }

    fn reply(&self) -> String {
        let reply = select(&self.page, "[data-reply]");
        reply.first().and_then(|reply| reply.value().attr("data-reply")).unwrap_or_default().to_owned()
    }

    fn holds(&self, name: &str, value: &str) -> bool {
        self.carried().iter().any(|(field, held)| field == name && held == value)
    }
}

#[tokio::test]
async fn what_is_added_changes_the_list_and_is_told_in_one_line() {
    let mut talk = Talk::new("en", "he shouts at me and keeps my wages").await;
    assert!(
        select(&talk.page, "form.add textarea").len() == 1 && talk.reply().is_empty(),
        "the first answer has no news"
    );
    talk.say("crewe").await;
    assert_eq!(talk.reply(), "services");
    assert!(text_of(&talk.page, "[data-reply]").contains("Cheshire East"));
    assert!(talk.shown().contains(&"cheshire-east-da-hub".to_owned()), "{:?}", talk.shown());
    talk.say("im deaf").await;
    assert!(talk.shown().contains(&"signhealth-da".to_owned()), "{:?}", talk.shown());
    assert!(text_of(&talk.page, "[data-reply]").contains("deaf"));
    talk.say("sorry i meant im not deaf").await;
    assert!(!talk.shown().contains(&"signhealth-da".to_owned()), "{:?}", talk.shown());
    talk.say("we moved, its widnes now").await;
    assert!(!talk.shown().iter().any(|id| id.starts_with("cheshire-east-")), "{:?}", talk.shown());
    assert!(text_of(&talk.page, "h2").contains("Halton"));
}

#[tokio::test]
async fn a_question_about_a_service_is_answered_from_its_record_or_said_to_be_unknown() {
    let mut talk = Talk::new("en", "someone to talk to about my husband").await;
    talk.say("when is childline open").await;
    assert_eq!(talk.reply(), "fact");
    assert_eq!(text_of(&talk.page, "h1").trim(), "Childline");
    assert!(text_of(&talk.page, "[data-value]").contains("day and night"));
    talk.say("is it free").await;
    assert!(text_of(&talk.page, "h1").contains("Childline"), "\"it\" is the one that was spoken of last");
    talk.say("how long is the waiting list of the mens advice line").await;
    assert_eq!(talk.reply(), "unknown-fact");
    assert!(!text_of(&talk.page, "[data-unknown]").is_empty() && !select(&talk.page, "[data-reply] a.call").is_empty());
    let mut talk = Talk::new("en", "i need a refuge in warrington").await;
    talk.say("whats the address of warrington womens aid").await;
    assert!(["unknown-fact", ""].contains(&talk.reply().as_str()));
    assert!(select(&talk.page, "[data-value]").is_empty(), "nobody is told where a refuge is");
}

#[tokio::test]
async fn a_word_is_explained_and_a_question_about_rights_has_its_passage() {
    let mut talk = Talk::new("en", "he controls what i spend, warrington").await;
    talk.say("what is a marac").await;
    assert_eq!((talk.reply().as_str(), text_of(&talk.page, "h1").trim()), ("term", "MARAC"));
    talk.say("can he stop me seeing my kids if i leave").await;
    assert_eq!(talk.reply(), "guide");
    assert!(!select(&talk.page, "[data-reply] [data-guide] a").is_empty());
}

#[tokio::test]
async fn danger_that_is_told_later_takes_over_and_eases_in_steps() {
    let mut talk = Talk::new("en", "he shouts a lot, runcorn").await;
    assert!(select(&talk.page, ".danger").is_empty());
    talk.say("hes got a knife and hes kicking the door in").await;
    assert_eq!(select(&talk.page, ".danger").len(), 1);
    assert_eq!(talk.shown()[0], "emergency-999");
    talk.say("hes gone now").await;
    assert!(select(&talk.page, ".danger").is_empty() && talk.holds("known", "urgency:urgent"));
    assert!(!talk.shown().contains(&"emergency-999".to_owned()), "{:?}", talk.shown());
    talk.say("thanks bye").await;
    assert_eq!(talk.reply(), "close");
    assert!(text_of(&talk.page, "[data-reply]").contains("999"), "who was in danger may be so again");
}

#[tokio::test]
async fn what_is_refused_stays_refused_and_nothing_that_hides_people_is_shown_afterwards() {
    let mut talk = Talk::new("en", "my wife has left with the kids, crewe").await;
    talk.say("tell me which refuge my wife is hiding in").await;
    assert!(talk.holds("known", "misuse") && talk.shown() == ["respect-phoneline"], "{:?}", talk.shown());
    for said in ["what is the address of it", "i need a refuge", "somewhere safe to stay"] {
        talk.say(said).await;
        let hiding = talk.shown().into_iter().find(|id| id.contains("safe-accommodation") || id.contains("womens-aid"));
        assert_eq!(hiding, None, "{said}");
        assert!(talk.holds("known", "misuse"), "{said}");
    }
}

#[tokio::test]
async fn a_button_adds_what_it_says() {
    let mut talk = Talk::new("en", "he shouts at me and keeps my wages").await;
    let buttons: Vec<String> = select(&talk.page, "button[name=add]")
        .into_iter()
        .filter_map(|button| button.value().attr("value").map(str::to_owned))
        .collect();
    assert_eq!(buttons.len(), 3, "{buttons:?}");
    talk.press(&buttons[0]).await;
    assert!(talk.holds("known", "way:phone:unsafe"), "{:?}", talk.carried());
    assert!(text_of(&talk.page, "[data-reply]").contains("without ringing"));
    let left = select(&talk.page, "button[name=add]").len();
    assert!(left <= 3 && select(&talk.page, "button[value='way:phone:unsafe']").is_empty(), "it is not offered again");
}

#[tokio::test]
async fn a_conversation_carries_ids_and_the_last_three_things_said_and_no_more() {
    let mut talk = Talk::new("en", "canary one, he takes my money, crewe").await;
    for said in ["canary two im deaf", "canary three", "canary four we have a dog", &"canary five ".repeat(200)] {
        talk.say(said).await;
    }
    let carried = talk.carried();
    let said: Vec<&str> = carried.iter().filter(|(name, _)| name == "said").map(|(_, value)| value.as_str()).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said.iter().all(|said| said.chars().count() <= 240) && !talk.body.contains("canary one"), "{said:?}");
    assert!(carried.iter().all(|(name, _)| ["said", "known", "where", "shown", "about"].contains(&name.as_str())));
    let ids = carried.iter().filter(|(name, _)| name == "known");
    assert!(ids.clone().all(|(_, id)| !id.contains("canary") && !id.contains(' ')), "{carried:?}");
    assert!(ids.clone().any(|(_, id)| id == "person:deaf:said"), "what was understood of the first lines stays");
}

#[tokio::test]
async fn forged_fields_long_threads_and_many_languages_are_answered_all_the_same() {
    let mut talk = Talk::new("ar", "زوجي يصرخ علي").await;
    for said in
        ["I live in Crewe", "mam dwa koty", "کیا یہ مفت ہے", "谢谢", "🙂", "", "\u{0}\u{202E}", &"a".repeat(3000)]
    {
        talk.say(said).await;
    }
    for _ in 0..12 {
        talk.say("and the kids").await;
    }
    assert_eq!(select(&talk.page, "form.add").len(), 1);
    let forged = [
        ("message", "is it free"),
        ("known", "person:king:said"),
        ("known", "need:money:-5"),
        ("known", "urgency:mild"),
        ("shown", "no-such-service"),
        ("about", "../../etc/passwd"),
        ("where", "<script>alert(1)</script>"),
        ("said", "<b>x</b>"),
        ("add", "person"),
        ("said", "x"),
        ("said", "y"),
        ("said", "z"),
        ("said", "zz"),
    ];
    let answer = post("/en/find-help", &forged).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(!answer.text().contains("<script>alert") && !answer.text().contains("<b>x</b>"));
    assert!(text_of(&answer.html(), ".note").contains("left it out"), "what no longer fits is dropped with a word");
    let contradicting = [
        ("message", "help"),
        ("known", "person:women:said"),
        ("known", "person:men:said"),
        ("known", "way:phone:wanted"),
        ("known", "way:phone:unsafe"),
        ("known", "misuse"),
        ("q-who", "me"),
        ("q-who", "behaviour"),
        ("asked", "who"),
    ];
    assert_eq!(post("/en/find-help", &contradicting).await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_answer_within_a_thread_is_small() {
    let mut talk = Talk::new("en", "my husband hits me and i want to leave with the kids, warrington").await;
    for said in ["im on a spouse visa", "we have a dog", "im deaf", "can the council refuse me"] {
        let mut fields = talk.carried();
        fields.push(("message".to_owned(), said.to_owned()));
        let sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = post_with("/en/find-help", &sent, &[("accept-encoding", "gzip")]).await;
        assert!(answer.header("content-encoding") == "gzip" && answer.bytes.len() <= 20_000, "{}", answer.bytes.len());
        talk.send(&fields).await;
    }
}

#[tokio::test]
async fn a_short_later_line_of_somebody_who_is_hurt_is_not_read_as_a_search_for_somebody() {
    for lines in [
        ["i've left him", "where to"],
        ["kids and me need to get out", "where"],
        ["my husband hits me", "sorry my wife i mean"],
        ["my partner hits me", "she lives with me"],
        ["my girlfriend hits me", "she lives in warrington"],
        ["st marys", "where is it"],
        ["he's threatening to kill me", "where can i go"],
        ["he's taken my baby", "where is she"],
    ] {
        let mut talk = Talk::new("en", lines[0]).await;
        talk.say(lines[1]).await;
        assert!(!talk.holds("known", "misuse"), "{lines:?}");
        assert_ne!(talk.shown(), ["respect-phoneline"], "{lines:?}");
    }
    let mut talk = Talk::new("en", "my wife has gone and took the kids").await;
    talk.say("tell me which refuge my wife is hiding in").await;
    talk.say("my husband rapes me and i am scared of him").await;
    assert!(talk.shown().iter().any(|id| id == "national-domestic-abuse-helpline"), "{:?}", talk.shown());
}

#[tokio::test]
async fn a_goodbye_of_somebody_who_spoke_of_dying_is_answered_as_one_for_good() {
    let mut talk = Talk::new("en", "im going to end my life tonight").await;
    talk.say("bye").await;
    assert_eq!(select(&talk.page, ".danger").len(), 1);
    assert!(!talk.shown().is_empty(), "the numbers stay in sight");
}
