//! What is known of somebody, as ids that travel from turn to turn: `person:men:said`, `way:phone:unsafe`, `first:neck`,
//! `need:refuge:83`, `urgency:urgent`, `misuse`. What nobody could have said here is passed over.

use super::known::Sure;
use crate::ask::{Need, Needs, Urgency};
use crate::directory::{Audience, Channel};
use crate::guides::First;

/// What earlier turns left.
#[derive(Clone, Debug, Default)]
pub struct Kept<'s> {
    /// Groups, gender and role, with how sure each is.
    pub(super) people: Vec<(Audience, Sure)>,
    /// Ways of getting in touch that are wanted.
    pub(super) wanted: Vec<Channel>,
    /// Ways that are not possible, not safe or not wanted.
    pub(super) unsafe_ways: Vec<Channel>,
    /// What must be said first.
    pub(super) first: Vec<First>,
    /// What is happening, with the probability of each (0 to 1).
    pub(super) needs: Vec<(&'s Need, f32)>,
    /// How urgent it was.
    pub(super) urgency: Urgency,
    /// Whether something was refused.
    pub(super) misuse: bool,
    /// Whether something could not be read, and was left out.
    pub(super) unread: bool,
}

impl<'s> Kept<'s> {
    /// Reads ids. What is none is left out, and that is noted.
    pub(super) fn read(ids: &[String], needs: &'s Needs) -> Self {
        let mut kept = Self::default();
        for id in ids {
            kept.unread |= kept.take(id, needs).is_none();
        }
        kept
    }

    fn take(&mut self, id: &str, needs: &'s Needs) -> Option<()> {
        let mut parts = id.split(':');
        match (parts.next()?, parts.next(), parts.next(), parts.next()) {
            ("misuse", None, None, None) => self.misuse = true,
            ("urgency", Some(urgency), None, None) => self.urgency = Urgency::from_key(urgency)?,
            ("first", Some(first), None, None) => self.first.push(First::from_key(first)?),
            ("way", Some(way), Some("wanted"), None) => self.wanted.push(Channel::from_key(way)?),
            ("way", Some(way), Some("unsafe"), None) => self.unsafe_ways.push(Channel::from_key(way)?),
            ("person", Some(who), Some("said"), None) => self.people.push((Audience::from_key(who)?, Sure::Said)),
            ("person", Some(who), Some("likely"), None) => self.people.push((Audience::from_key(who)?, Sure::Likely)),
            ("need", Some(need), Some(percent), None) => {
                let percent: u8 = percent.parse().ok().filter(|percent| *percent <= 100)?;
                self.needs.push((needs.get(need)?, f32::from(percent) / 100.0));
            }
            _ => return None,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::sample;

    #[test]
    fn what_is_forged_or_stale_is_left_out_and_told() {
        let needs = sample::needs(&[("money", Urgency::Normal, &["wages"])]);
        let read = |id: &str| Kept::read(&[id.to_owned()], &needs);
        for id in [
            "",
            "person",
            "person:king:said",
            "need:money:900",
            "need:gone:50",
            "way:phone",
            "urgency:mild",
            "misuse:x",
            "first:neck:x",
        ] {
            assert!(read(id).unread, "{id}");
        }
        assert!((read("need:money:50").needs[0].1 - 0.5).abs() < 1e-6);
        assert!(read("misuse").misuse && read("person:men:said").people == [(Audience::Men, Sure::Said)]);
    }
}
