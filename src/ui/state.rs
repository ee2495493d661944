use std::cell::Cell;
use std::rc::Rc;

use yew::{AttrValue, NodeRef, Reducible};

use super::host::Translation;
use crate::model::{Event, Screen, Session};
use crate::text::Words;

/// The state of the component: the session, and what stands beside it.
#[derive(Clone)]
pub(super) struct Live {
    pub(super) session: Rc<Session>,
    pub(super) words: Rc<Words>,
    /// How often the visitor moved to another screen. The focus follows a move, nothing else.
    pub(super) moves: u32,
    pub(super) aside: Aside,
    pub(super) places: Rc<Places>,
}

/// What has to be found again on the page.
#[derive(Default)]
pub(super) struct Places {
    /// The heading that takes the focus when the screen changes.
    pub(super) heading: NodeRef,
    /// The radios of the five options.
    pub(super) radios: [NodeRef; 5],
    /// The field with the link.
    pub(super) link: NodeRef,
    /// When the present question appeared, as the host counts time.
    pub(super) shown_at: Cell<u64>,
}

/// What stands beside the session and is gone when the visitor moves on.
#[derive(Clone, Default)]
pub(super) struct Aside {
    /// Whether copying the link worked, once it was tried.
    pub(super) copied: Option<bool>,
    /// Whether a language could not be loaded.
    pub(super) untranslated: bool,
    /// What is in the field for a code.
    pub(super) pasted: AttrValue,
}

/// What changes the state.
#[derive(Clone)]
pub(super) enum Act {
    /// Something happened that the session knows.
    Told(Event),
    /// Copying the link worked, or did not.
    Copied(bool),
    /// Another language arrived.
    Translated(Translation),
    /// A language could not be loaded.
    Untranslated,
    /// The field for a code changed.
    Pasted(AttrValue),
}

impl Reducible for Live {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut aside = self.aside.clone();
        match act {
            Act::Told(event) => return self.told(event),
            Act::Translated(translation) => return self.translated(translation),
            Act::Copied(copied) => aside.copied = Some(copied),
            Act::Untranslated => aside.untranslated = true,
            Act::Pasted(pasted) => aside.pasted = pasted,
        }
        Rc::new(Self { aside, ..(*self).clone() })
    }
}

impl Live {
    /// Words and instrument change together, or not at all.
    fn translated(self: Rc<Self>, Translation { instrument, words }: Translation) -> Rc<Self> {
        let translated = self.told(Event::Translated(instrument.clone()));
        if !Rc::ptr_eq(translated.session.instrument(), &instrument) {
            return translated;
        }
        Rc::new(Self { words, ..(*translated).clone() })
    }

    fn told(self: Rc<Self>, event: Event) -> Rc<Self> {
        let stays =
            matches!(event, Event::ScopeChosen(_) | Event::Answered(..) | Event::Translated(_));
        let Some(session) = self.session.apply(event) else { return self };
        let moved = !stays && session.screen() != self.session.screen();
        // A code that could not be opened stays in its field, to be corrected.
        let pasted = match session.screen() {
            Screen::Trouble(_) => self.aside.pasted.clone(),
            Screen::Question(_) | Screen::Report => AttrValue::default(),
        };
        Rc::new(Self {
            session: Rc::new(session),
            moves: self.moves + u32::from(moved),
            aside: Aside { pasted, ..Aside::default() },
            ..(*self).clone()
        })
    }
}
