use std::ops::Deref;
use std::rc::Rc;

use yew::{Callback, NodeRef};

use crate::model::{Event, Instrument, Lang, Scene, Session};
use crate::text::Words;

/// The only door from the screens to the browser and the page.
pub trait Host {
    /// The languages in which the page can get the instrument.
    fn languages(&self) -> &[Lang];
    /// Takes what comes from the page itself.
    fn listen(&self, hear: Callback<News>);
    /// Tells the page that the session changed.
    fn changed(&self, session: &Session);
    /// The address that shows the report of these answers.
    fn link(&self, session: &Session) -> String;
    /// What a pasted link or code holds, as [`Event::Opened`].
    fn open(&self, session: &Session, text: &str) -> Event;
    /// Fetches the instrument in a language, with all of its texts or with those of the quick
    /// check; `None` if that fails.
    fn fetch(&self, lang: Lang, full: bool, done: Callback<Option<Texts>>);
    /// Copies a text; says whether the browser did.
    fn copy(&self, text: &str, done: Callback<bool>);
    /// Marks the text of an input field.
    fn select(&self, input: &NodeRef);
    /// Opens the desk.
    fn work(&self, scene: Scene);
    /// Moves the focus to an element, and scrolls only if it is out of view.
    fn focus(&self, element: &NodeRef);
    /// Milliseconds since some moment.
    fn now(&self) -> u64;
}

/// What the page tells.
pub enum News {
    /// Something happened that the session knows, such as the browser's back and forward.
    Happened(Event),
    /// A language was chosen.
    Spoken(Lang),
    /// The desk cannot be had.
    Denied,
}

/// An instrument and the words of the interface in its language.
#[derive(Clone)]
pub struct Texts {
    /// In the language of the words.
    pub instrument: Rc<Instrument>,
    /// In the language of the instrument.
    pub words: Rc<Words>,
}

impl PartialEq for Texts {
    /// The same texts, not texts that read the same.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.instrument, &other.instrument) && Rc::ptr_eq(&self.words, &other.words)
    }
}

/// A shared host; equal to itself only.
#[derive(Clone)]
pub struct Handle(Rc<dyn Host>);

impl Handle {
    /// Shares a host.
    #[must_use]
    pub fn new(host: Rc<dyn Host>) -> Self {
        Self(host)
    }
}

impl Deref for Handle {
    type Target = dyn Host;
    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl PartialEq for Handle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
