//! Icons, of one family: [Lucide](https://lucide.dev) (ISC). `make icons` brings the file of a new one.
//!
//! An icon stands beside words that say the same, so a screen reader passes it by.

use leptos::prelude::*;

use crate::directory::Kind;

macro_rules! icons {
    ($($name:ident = $key:literal in $file:literal,)+) => {
        /// An icon, by Lucide's name for it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Icon {
            $(#[doc = $key] $name,)+
        }

        impl Icon {
            /// Every icon.
            pub(crate) const ALL: &[Self] = &[$(Self::$name,)+];

            /// Lucide's name for it, which `<icon:name>` in prose says too.
            pub(crate) fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)+
                }
            }

            fn file(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!($file),)+
                }
            }
        }
    };
}

icons! {
    Baby = "baby" in "lucide/baby.svg",
    BookOpen = "book-open" in "lucide/book-open.svg",
    Briefcase = "briefcase" in "lucide/briefcase.svg",
    Camera = "camera" in "lucide/camera.svg",
    Clock = "clock" in "lucide/clock.svg",
    DoorOpen = "door-open" in "lucide/door-open.svg",
    Ear = "ear" in "lucide/ear.svg",
    Eye = "eye" in "lucide/eye.svg",
    EyeOff = "eye-off" in "lucide/eye-off.svg",
    FileText = "file-text" in "lucide/file-text.svg",
    Globe = "globe" in "lucide/globe.svg",
    Hand = "hand" in "lucide/hand.svg",
    HeartHandshake = "heart-handshake" in "lucide/heart-handshake.svg",
    HeartPulse = "heart-pulse" in "lucide/heart-pulse.svg",
    House = "house" in "lucide/house.svg",
    Hospital = "hospital" in "lucide/hospital.svg",
    KeyRound = "key-round" in "lucide/key-round.svg",
    Bed = "bed-double" in "lucide/bed-double.svg",
    Lock = "lock" in "lucide/lock.svg",
    MapPin = "map-pin" in "lucide/map-pin.svg",
    Menu = "menu" in "lucide/menu.svg",
    MessageCircle = "message-circle" in "lucide/message-circle.svg",
    MessageSquareText = "message-square-text" in "lucide/message-square-text.svg",
    MessagesSquare = "messages-square" in "lucide/messages-square.svg",
    NotebookPen = "notebook-pen" in "lucide/notebook-pen.svg",
    Phone = "phone" in "lucide/phone.svg",
    PoundSterling = "pound-sterling" in "lucide/pound-sterling.svg",
    Scale = "scale" in "lucide/scale.svg",
    Search = "search" in "lucide/search.svg",
    Shield = "shield" in "lucide/shield.svg",
    ShieldCheck = "shield-check" in "lucide/shield-check.svg",
    Signpost = "signpost" in "lucide/signpost.svg",
    Siren = "siren" in "lucide/siren.svg",
    Smartphone = "smartphone" in "lucide/smartphone.svg",
    Sprout = "sprout" in "lucide/sprout.svg",
    Backpack = "backpack" in "lucide/backpack.svg",
    Star = "star" in "lucide/star.svg",
    Users = "users" in "lucide/users.svg",
    UsersRound = "users-round" in "lucide/users-round.svg",
    Bandage = "bandage" in "lucide/bandage.svg",
    Keyboard = "keyboard" in "lucide/keyboard.svg",
    Frown = "frown" in "lucide/frown.svg",
    HeartCrack = "heart-crack" in "lucide/heart-crack.svg",
    Languages = "languages" in "lucide/languages.svg",
    Laptop = "laptop" in "lucide/laptop.svg",
    PawPrint = "paw-print" in "lucide/paw-print.svg",
    Pill = "pill" in "lucide/pill.svg",
    Pointer = "pointer" in "lucide/pointer.svg",
    X = "x" in "lucide/x.svg",
}

impl Icon {
    /// The icon with a name.
    pub(crate) fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|icon| icon.key() == key)
    }

    /// The icon of a kind of help.
    pub(crate) fn of_kind(kind: Kind) -> Self {
        match kind {
            Kind::Emergency => Self::Siren,
            Kind::Helpline => Self::Phone,
            Kind::FrontDoor => Self::DoorOpen,
            Kind::Refuge => Self::House,
            Kind::SafeAccommodation => Self::Bed,
            Kind::Idva => Self::ShieldCheck,
            Kind::Outreach => Self::HeartHandshake,
            Kind::OneStopShop => Self::Signpost,
            Kind::PerpetratorProgramme => Self::Sprout,
            Kind::GroupProgramme => Self::UsersRound,
            Kind::Children => Self::Baby,
            Kind::SexualViolence => Self::Hospital,
            Kind::Housing => Self::KeyRound,
            Kind::Legal => Self::Scale,
            Kind::Police => Self::Shield,
            Kind::Health => Self::HeartPulse,
            Kind::Money => Self::PoundSterling,
            Kind::Specialist => Self::Star,
            Kind::Safeguarding => Self::Eye,
            Kind::App => Self::Smartphone,
        }
    }

    /// Its shapes, on a ground of 24 by 24.
    fn shapes(self) -> String {
        let file = self.file();
        let shapes = file.split_once("<svg").and_then(|(_, svg)| svg.split_once('>')).map_or("", |(_, shapes)| shapes);
        shapes.trim_end().trim_end_matches("</svg>").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Its HTML. How it is stroked stands in `style.css`.
    pub(crate) fn html(self) -> String {
        format!("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{}</svg>", self.shapes())
    }
}

/// Whether an icon has this name.
pub(crate) fn is_icon(name: &str) -> bool {
    Icon::from_key(name).is_some()
}

/// An icon.
pub(crate) fn icon(icon: Icon) -> AnyView {
    let shapes = icon.shapes();
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" inner_html=shapes></svg> }.into_any()
}

/// Every icon with its name, for the gallery.
pub(crate) fn states() -> AnyView {
    let all: Vec<AnyView> =
        Icon::ALL.iter().map(|&each| view! { <li>{icon(each)}" "{each.key()}</li> }.into_any()).collect();
    view! { <ul class="chips">{all}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::Icon;

    #[test]
    fn every_icon_has_shapes_and_takes_its_colour_from_the_words_beside_it() {
        for &icon in Icon::ALL {
            let html = icon.html();
            assert!(html.matches('<').count() >= 3 && html.ends_with("/></svg>"), "{}: {html}", icon.key());
            assert!(!html.contains("fill=\"#") && !html.contains("xlink") && !html.contains("license"), "{html}");
            assert_eq!(Icon::from_key(icon.key()), Some(icon));
        }
    }
}
