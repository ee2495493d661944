use std::ops::Deref;
use std::rc::Rc;

use yew::{Callback, NodeRef};

use crate::model::{
    Benchmark, BenchmarkTrouble, Dossier, FileTrouble, LinkTrouble, Month, Sheet, TeamResult, Work,
};

/// The only door from the desk to the browser and the page.
pub trait DeskHost {
    /// Takes what comes from the page itself.
    fn listen(&self, hear: Callback<News>);
    /// Notes what has to outlast a crash.
    fn changed(&self, work: &Work);
    /// Brings the check back.
    fn close(&self);
    /// The address that shows the report of a result.
    fn link(&self, sheet: &Sheet) -> String;
    /// What a pasted link or code holds.
    ///
    /// # Errors
    /// If it holds no result of this instrument.
    fn open(&self, text: &str) -> Result<Sheet, LinkTrouble>;
    /// What a pasted line or the text of a file holds: somebody's result, or a team's.
    ///
    /// # Errors
    /// If it holds neither.
    fn brought(&self, text: &str) -> Result<Brought, Unread>;
    /// The address that shows the result of a team, if it has room there.
    fn team_link(&self, result: &TeamResult) -> Option<String>;
    /// Copies a text; says whether the browser did.
    fn copy(&self, text: &str, done: Callback<bool>);
    /// Reads the files that somebody chose in an input field. They come as [`News::File`].
    fn read(&self, input: &NodeRef);
    /// The group that the partner gave to compare with, if any; or why it cannot be shown.
    fn benchmark(&self) -> Option<Result<Benchmark, BenchmarkTrouble>>;
    /// The address of the page, to be opened on other devices.
    fn address(&self) -> String;
    /// Marks the text of an input field.
    fn select(&self, input: &NodeRef);
    /// Saves a result and its plan as a file that can be opened again.
    fn save_dossier(&self, dossier: &Dossier);
    /// Saves a result and its plan as a table.
    fn save_table(&self, dossier: &Dossier);
    /// Saves an SVG.
    fn save_drawing(&self, drawing: &str);
    /// Draws an SVG and saves it as a picture; says whether the browser could.
    fn save_picture(&self, drawing: &str, done: Callback<bool>);
    /// What the text of a file holds.
    ///
    /// # Errors
    /// If it holds no result of this instrument.
    fn dossier(&self, text: &str) -> Result<Dossier, FileTrouble>;
    /// The day that it is: the month, and the day in it.
    fn today(&self) -> (Month, u8);
    /// What this browser keeps. Looked for only when the visitor asks.
    fn kept(&self) -> Kept;
    /// Keeps a result and its plan in this browser for a while; says what is kept then.
    fn keep(&self, dossier: &Dossier) -> Kept;
    /// Deletes what this browser keeps.
    fn forget(&self);
    /// Prints what is shown.
    fn print(&self);
    /// Moves the focus to an element, and scrolls only if it is out of view.
    fn focus(&self, element: &NodeRef);
}

/// What this browser keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It keeps nothing for us, whatever is asked.
    Denied,
    /// Nothing.
    Nothing,
    /// There was no room.
    Full,
    /// A text, until a day: the month, and the day in it.
    Until(Month, u8, Rc<str>),
}

/// What somebody brings into a team.
#[derive(Clone, Debug, PartialEq)]
pub enum Brought {
    /// The sheet of a person.
    Sheet(Sheet),
    /// The result of a team.
    Team(Rc<TeamResult>),
}

/// Why nothing was brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Not a link of this instrument.
    Link(LinkTrouble),
    /// A file that holds no result of this instrument.
    File,
}

/// What the page tells the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// A file that somebody chose or dropped: its name and its text.
    File(Rc<str>, Rc<str>),
}

/// A shared host; equal to itself only.
#[derive(Clone)]
pub struct DeskHandle(Rc<dyn DeskHost>);

impl DeskHandle {
    /// Shares a host.
    #[must_use]
    pub fn new(host: Rc<dyn DeskHost>) -> Self {
        Self(host)
    }
}

impl Deref for DeskHandle {
    type Target = dyn DeskHost;
    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl PartialEq for DeskHandle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
