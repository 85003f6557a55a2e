//! What the earlier lines of a conversation leave behind. It travels in the form, as ids and a few of their words.

/// Things said that travel on. Rule: enough to see where one is; what was understood of all of them travels as ids.
const SAID: usize = 3;

/// Longest of them, in characters. Rule: the form stays small, in every script.
const LONGEST: usize = 240;

/// Most ids that are read: a situation has fewer.
const MOST: usize = 60;

/// What earlier lines of a conversation left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thread {
    /// The last things that were said, the newest last, cut short.
    pub said: Vec<String>,
    /// What was understood of everything that was said, as ids.
    pub known: Vec<String>,
    /// What they added by a button, as an id; empty where they did not.
    pub added: String,
    /// The place they named last, in their words; empty where there is none.
    pub place: String,
    /// Ids of the services that were shown last, in their order.
    pub shown: Vec<String>,
    /// The id of the service that was spoken of last; empty where there is none.
    pub about: String,
}

impl Thread {
    /// Whether something was said before.
    pub fn is_open(&self) -> bool {
        !self.said.is_empty() || !self.known.is_empty()
    }

    /// Adds something that was said.
    pub fn say(&mut self, words: &str) {
        let words = words.trim();
        if words.is_empty() {
            return;
        }
        self.said.push(cut(words));
        let more = self.said.len().saturating_sub(SAID);
        self.said.drain(..more);
    }

    /// Takes a field of the form, if it is one of these.
    pub(super) fn take(&mut self, name: &str, value: &str) -> bool {
        match name {
            "said" => self.say(value),
            "known" if self.known.len() < MOST => self.known.push(cut(value)),
            "where" => self.place = cut(value),
            "shown" if self.shown.len() < MOST => self.shown.push(cut(value)),
            "about" => self.about = cut(value),
            "add" => self.added = cut(value),
            "known" | "shown" => {}
            _ => return false,
        }
        true
    }

    /// Its fields.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let several = [("said", &self.said), ("known", &self.known), ("shown", &self.shown)];
        let several =
            several.into_iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value.as_str())));
        let single = [("where", self.place.as_str()), ("about", &self.about), ("add", &self.added)];
        several.chain(single.into_iter().filter(|(_, value)| !value.is_empty()))
    }
}

fn cut(words: &str) -> String {
    words.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_three_things_travel_cut_short_and_nothing_else() {
        let mut thread = Thread::default();
        for words in ["one", " ", "two", "three", &"x".repeat(1000)] {
            thread.say(words);
        }
        assert_eq!(thread.said[..2], ["two", "three"]);
        assert_eq!(thread.said[2].len(), LONGEST);
        let mut again = Thread::default();
        for (name, value) in thread.fields() {
            assert!(again.take(name, value));
        }
        assert_eq!(again, thread);
        assert!(!again.take("message", "hello"));
    }
}
