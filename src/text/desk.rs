//! What the desk says. Its texts are part of its module, in every language: whoever works with a
//! result has one file less to wait for.

macro_rules! phrases {
    ($(#[$doc:meta])* $phrases:ident, $said:ident: $($name:ident)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the texts say what each is")]
        pub enum $phrases { $($name),* }

        impl $phrases {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];
        }

        impl crate::text::desk::Phrase for $phrases {
            fn said(self, lang: crate::model::Lang) -> &'static str {
                match lang {
                    crate::model::Lang::De => crate::text::de::desk::$said(self),
                    crate::model::Lang::En => crate::text::en::desk::$said(self),
                }
            }
        }
    };
}

mod beside;
mod frame;
mod keeping;
mod passing;
mod planning;
mod printing;
mod room;
mod teaming;

pub use beside::Beside;
pub use frame::Frame;
pub use keeping::Keeping;
pub use passing::Passing;
pub use planning::Planning;
pub use printing::Printing;
pub use room::Room;
pub use teaming::Teaming;

use crate::model::Lang;

/// Something that the desk says. `{0}`, `{1}` … in the texts stand for values.
pub trait Phrase: Copy {
    /// What it says in a language.
    fn said(self, lang: Lang) -> &'static str;
}
