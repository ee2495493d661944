use std::cell::{Cell, RefCell};
use std::ptr;
use std::rc::Rc;

use yew::{AttrValue, NodeRef, Reducible};

use super::host::Texts;
use crate::model::{Event, Lang, Screen, Session};
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
    /// What was shown last.
    pub(super) shown: RefCell<Option<Shown>>,
}

/// What effects follow from.
pub(super) struct Shown {
    pub(super) session: Rc<Session>,
    pub(super) wish: Option<Rc<Wish>>,
    pub(super) moves: u32,
}

/// What stands beside the session and is gone when the visitor moves on.
#[derive(Clone, Default)]
pub(super) struct Aside {
    /// Whether copying the link worked, once it was tried.
    pub(super) copied: Option<bool>,
    /// What the page is asked for.
    pub(super) wish: Option<Rc<Wish>>,
    /// Whether the page could not get what it was asked for.
    pub(super) denied: bool,
    /// What is in the field for a code.
    pub(super) pasted: AttrValue,
}

/// Texts that have to be fetched; equal to itself only.
pub(super) struct Wish {
    pub(super) lang: Lang,
    /// What leads to questions that have no texts yet; it happens when they are there.
    pub(super) event: Option<Event>,
}

impl PartialEq for Wish {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self, other)
    }
}

/// What changes the state.
#[derive(Clone)]
pub(super) enum Act {
    /// Something happened that the session knows.
    Told(Event),
    /// A language was chosen.
    Spoken(Lang),
    /// What a wish was for: the texts, or nothing if they cannot be had.
    Granted(Rc<Wish>, Option<Texts>),
    /// The desk cannot be had.
    Denied,
    /// Copying the link worked, or did not.
    Copied(bool),
    /// The field for a code changed.
    Pasted(AttrValue),
}

impl Reducible for Live {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut next = (*self).clone();
        next.hear(act);
        Rc::new(next)
    }
}

impl Live {
    fn lang(&self) -> Lang {
        self.session.instrument().lang()
    }

    fn hear(&mut self, act: Act) {
        let (lang, waiting) = match &self.aside.wish {
            Some(wish) => (wish.lang, wish.event.clone()),
            None => (self.lang(), None),
        };
        match act {
            Act::Told(event) if self.session.lacks_texts_for(&event) => {
                self.wish_for(lang, Some(event));
            }
            Act::Told(event) => self.tell(event),
            Act::Spoken(lang) => self.wish_for(lang, waiting),
            Act::Granted(wish, texts) if self.aside.wish.as_ref() == Some(&wish) => {
                self.aside.wish = None;
                match texts.and_then(|texts| self.granted(texts, waiting)) {
                    Some(granted) => *self = granted,
                    None => self.aside.denied = true,
                }
            }
            Act::Granted(..) => {}
            Act::Denied => self.aside.denied = true,
            Act::Copied(copied) => self.aside.copied = Some(copied),
            Act::Pasted(pasted) => self.aside.pasted = pasted,
        }
    }

    fn wish_for(&mut self, lang: Lang, event: Option<Event>) {
        self.aside.wish = self.wish(lang, event);
        self.aside.denied = false;
    }

    /// `None` if everything is there.
    fn wish(&self, lang: Lang, event: Option<Event>) -> Option<Rc<Wish>> {
        (event.is_some() || lang != self.lang()).then(|| Rc::new(Wish { lang, event }))
    }

    /// Words and instrument change together, and what waited for them happens; or nothing does.
    fn granted(&self, Texts { instrument, words }: Texts, event: Option<Event>) -> Option<Self> {
        let mut granted = self.clone();
        granted.words = words;
        granted.tell(Event::Translated(instrument.clone()));
        match event {
            _ if !Rc::ptr_eq(granted.session.instrument(), &instrument) => return None,
            Some(event) if granted.session.lacks_texts_for(&event) => return None,
            Some(event) => granted.tell(event),
            None => {}
        }
        Some(granted)
    }

    fn tell(&mut self, event: Event) {
        // Answering does not take back a wish for more questions; any other deed does.
        if let Some(wish) = &self.aside.wish
            && wish.event.is_some()
            && !matches!(event, Event::Answered(..))
        {
            self.aside.wish = self.wish(wish.lang, None);
        }
        let stays =
            matches!(event, Event::ScopeChosen(_) | Event::Answered(..) | Event::Translated(_));
        let Some(session) = self.session.apply(event) else { return };
        if !stays && session.screen() != self.session.screen() {
            self.moves += 1;
        }
        // A code that could not be opened stays in its field, to be corrected.
        if !matches!(session.screen(), Screen::Trouble(_)) {
            self.aside.pasted = AttrValue::default();
        }
        self.aside.copied = None;
        self.aside.denied = false;
        self.session = Rc::new(session);
    }
}
