use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use yew::{Callback, NodeRef};

use super::checkpoint;
use super::clock;
use super::history::History;
use super::page::Page;
use super::reading::{trouble, unpack};
use crate::model::{Event, Lang, LinkTrouble, Origin, Scene, Screen, Session};
use crate::ui::{Host, News, Texts};
use crate::wire::code;

/// The screens' door to the browser.
pub(super) struct Browser {
    page: Page,
    languages: Vec<Lang>,
    base: String,
    history: Option<History>,
    /// The session that the page last heard of.
    latest: RefCell<Option<Session>>,
    /// Where the screens hear of what the page tells.
    listening: RefCell<Option<Callback<News>>>,
    /// Who waits for a pack.
    fetching: RefCell<Option<Callback<Option<Texts>>>>,
    /// Who waits for word of the clipboard.
    copying: RefCell<Option<Callback<bool>>>,
}

impl Browser {
    pub(super) fn new(page: Page, history: Option<History>) -> Self {
        let tags = page.languages();
        Self {
            languages: Lang::ALL
                .into_iter()
                .filter(|lang| tags.iter().any(|tag| tag == lang.tag()))
                .collect(),
            base: page.base(),
            page,
            history,
            latest: RefCell::default(),
            listening: RefCell::default(),
            fetching: RefCell::default(),
            copying: RefCell::default(),
        }
    }

    /// Takes the pack that was fetched last, if it came.
    pub(super) fn fetched(&self, pack: Option<&[u8]>) {
        if let Some(done) = self.fetching.take() {
            done.emit(pack.and_then(|pack| unpack(pack).ok()));
        }
    }

    /// Takes the word whether a text was copied.
    pub(super) fn copied(&self, is_copied: bool) {
        if let Some(done) = self.copying.take() {
            done.emit(is_copied);
        }
    }

    /// Hears what the page wants; what it does not know it ignores.
    pub(super) fn told(&self, command: &str, value: &str) {
        let Some(session) = self.latest.borrow().clone() else { return };
        match command {
            "open" => self.tell(open(&session, value)),
            "restart" => self.tell(Event::Restarted),
            "denied" => self.hear(News::Denied),
            "go" => {
                let step = value.parse().ok().and_then(|step: usize| step.checked_sub(1));
                if let Some(&item) = step.and_then(|step| session.path().get(step)) {
                    self.tell(Event::Visited(Screen::Question(item)));
                }
            }
            "lang" => {
                let lang = self.languages.iter().find(|lang| lang.tag() == value);
                if let Some(&lang) = lang {
                    self.hear(News::Spoken(lang));
                }
            }
            _ => {}
        }
    }

    /// Hears of the history from now on, as long as the listener lives.
    pub(super) fn visits(self: &Rc<Self>) -> Option<EventListener> {
        let browser = self.clone();
        Some(self.history.as_ref()?.on_visit(move || browser.visited()))
    }

    /// Hears that the visitor went to another entry of the history: to one of ours, or to one that
    /// the browser made for an address that was pasted or typed.
    fn visited(&self) {
        let (Some(history), Some(session)) = (&self.history, self.latest.borrow().clone()) else {
            return;
        };
        if let Some(entry) = history.present() {
            let restored = checkpoint::read(&session, &entry);
            if let Some(Event::Restored(sheet, screen, origin)) = restored {
                history.visited(screen, origin);
                // Another screen of the same visit, or another visit.
                self.tell(if origin == session.origin() {
                    Event::Visited(screen)
                } else {
                    Event::Restored(sheet, screen, origin)
                });
            }
        } else {
            history.visited(Screen::Report, Origin::Received);
            let event = open(&session, &history.location());
            if !matches!(event, Event::Opened(Err(LinkTrouble::Empty))) {
                self.tell(event);
            }
        }
    }

    fn tell(&self, event: Event) {
        self.hear(News::Happened(event));
    }

    fn hear(&self, news: News) {
        if let Some(hear) = self.listening.borrow().clone() {
            hear.emit(news);
        }
    }
}

/// What a link or code holds for the instrument of a session.
pub(super) fn open(session: &Session, text: &str) -> Event {
    Event::Opened(code::decode(session.instrument(), text).map_err(trouble))
}

/// The code of the answers. Those of this visit are made in the present month; of those that came
/// without a month, none is known.
pub(super) fn encode(session: &Session) -> String {
    let mut sheet = session.sheet().clone();
    if session.origin() == Origin::Own {
        sheet.made = sheet.made.or_else(clock::month);
    }
    code::encode(session.instrument(), &sheet)
}

impl Host for Browser {
    fn languages(&self) -> &[Lang] {
        &self.languages
    }

    fn listen(&self, hear: Callback<News>) {
        *self.listening.borrow_mut() = Some(hear);
    }

    fn changed(&self, session: &Session) {
        let state = match session.screen() {
            Screen::Question(_) => "asking",
            Screen::Report => "report",
            Screen::Trouble(_) => "trouble",
        };
        let step = session.position().map_or(0, |position| position + 1);
        let (asked, answered) = (session.asked_count(), session.answered_count());
        let checkpoint = checkpoint::write(session);
        let before = self.latest.replace(Some(session.clone()));
        let instrument = session.instrument();
        if before.is_none_or(|before| before.instrument().lang() != instrument.lang()) {
            self.page.titled(instrument.title(), instrument.lang().tag());
        }
        if let Some(history) = &self.history {
            history.show(session, &checkpoint);
        }
        self.page.changed(state, step, asked, answered, &checkpoint);
    }

    fn link(&self, session: &Session) -> String {
        code::link(&self.base, &encode(session))
    }

    fn open(&self, session: &Session, text: &str) -> Event {
        open(session, text)
    }

    fn fetch(&self, lang: Lang, full: bool, done: Callback<Option<Texts>>) {
        *self.fetching.borrow_mut() = Some(done);
        self.page.fetch(lang.tag(), full);
    }

    fn copy(&self, text: &str, done: Callback<bool>) {
        *self.copying.borrow_mut() = Some(done);
        self.page.copy(text);
    }

    fn select(&self, input: &NodeRef) {
        if let Some(input) = input.get() {
            self.page.select(&input);
        }
    }

    fn work(&self, scene: Scene) {
        self.page.work(scene.tag());
    }

    fn focus(&self, element: &NodeRef) {
        if let Some(element) = element.get() {
            self.page.reveal(&element);
        }
    }

    fn now(&self) -> u64 {
        clock::now()
    }
}
