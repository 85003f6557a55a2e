//! Closed lists of terms that front matter, messages and addresses share.

/// Declares an enum whose variants are written as fixed keys in content files and messages.
///
/// Each gets `ALL`, `key()` and serde forms, so that a term is spelled in one place only.
macro_rules! vocabulary {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $key:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
        pub enum $name {
            $($(#[$vmeta])* #[doc = concat!("`", $key, "`")] #[serde(rename = $key)] $variant,)+
        }

        impl $name {
            /// Every term, in the order it is shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The term as it is written in content files and message ids.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)+ }
            }

            /// The term written as `key`, if there is one.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|term| term.key() == key)
            }
        }
    };
}
pub(crate) use vocabulary;
