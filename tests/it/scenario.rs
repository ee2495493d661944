//! A visit, told in the words of the domain.

use std::rc::Rc;

use maturity_check::model::{
    Answer, Answers, Depth, DimensionIx, Event, Instrument, ItemIx, Lang, LinkTrouble, Scope,
    Screen, Session, Sheet,
};
use maturity_check::wire::{definition, pack};

use crate::support;

/// The project's instrument: 36 items, 12 of them quick.
pub(crate) const SOCIAL_MEDIA: &str = include_str!("../../assets/instruments/social-media.json");
/// One item, and it is quick.
pub(crate) const MINIMAL: &str = include_str!("../../assets/instruments/minimal.json");

/// An instrument in a language.
pub(crate) fn instrument(json: &str, lang: Lang) -> Rc<Instrument> {
    let mut instruments = definition::read(json).unwrap().into_iter();
    Rc::new(instruments.find(|instrument| instrument.lang() == lang).unwrap())
}

/// The same with the texts of the quick check only, as a visitor first gets it.
pub(crate) fn quick_instrument(json: &str, lang: Lang) -> Rc<Instrument> {
    let bytes = pack::write(&instrument(json, lang), &[], Depth::Quick);
    Rc::new(pack::read(&bytes).unwrap().0)
}

/// How long the visitor of a scenario looks at a question.
pub(crate) const TEN_SECONDS: u32 = 10_000;

/// What has happened so far has led to this session. What happens next has to change it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scenario(pub(crate) Session);

impl Scenario {
    /// At the first question of the quick check, in German.
    pub(crate) fn start(json: &str) -> Self {
        Self(Session::new(instrument(json, Lang::De)))
    }

    /// The same without the texts that the quick check does without.
    pub(crate) fn start_without_texts(json: &str) -> Self {
        Self(Session::new(quick_instrument(json, Lang::De)))
    }

    #[track_caller]
    pub(crate) fn then(self, event: Event) -> Self {
        let unchanged = format!("at {}, nothing changes by {event:?}", self.screen());
        Self(self.0.apply(event).expect(&unchanged))
    }

    #[track_caller]
    pub(crate) fn not_changed_by(self, event: Event) -> Self {
        let unexpected = format!("something changes by {event:?}");
        assert_eq!(self.0.apply(event), None, "{unexpected}");
        self
    }

    /// Answers the present question: `1` to `5`, `?`, `n`, or `.` to take the answer back.
    #[track_caller]
    pub(crate) fn answer(self, given: char) -> Self {
        let item = self.item();
        self.then(Event::Answered(item, support::answer(given)))
    }

    #[track_caller]
    pub(crate) fn next(self) -> Self {
        self.then(Event::Continued(TEN_SECONDS))
    }

    #[track_caller]
    pub(crate) fn back(self) -> Self {
        self.then(Event::WentBack)
    }

    /// Answers one question after the other. A `.` skips one; spaces do not count.
    #[track_caller]
    pub(crate) fn answers(self, given: &str) -> Self {
        given.chars().filter(|given| *given != ' ').fold(self, |visit, given| {
            if given == '.' { visit.next() } else { visit.answer(given).next() }
        })
    }

    /// `quick`, `full`, `only culture` …
    #[track_caller]
    pub(crate) fn choose(self, scope: &str) -> Self {
        let scope = self.scope_of(scope);
        self.then(Event::ScopeChosen(scope))
    }

    #[track_caller]
    pub(crate) fn deepen(self, dimension: &str) -> Self {
        let dimension = self.dimension(dimension);
        self.then(Event::Deepened(Some(dimension)))
    }

    #[track_caller]
    pub(crate) fn deepen_all(self) -> Self {
        self.then(Event::Deepened(None))
    }

    #[track_caller]
    pub(crate) fn revise(self, item: &str) -> Self {
        let item = self.find(item);
        self.then(Event::Revised(item))
    }

    /// Opens somebody's link with these answers to every item of the instrument.
    #[track_caller]
    pub(crate) fn open(self, scope: &str, given: &str) -> Self {
        let sheet = self.sheet_of(scope, given);
        self.then(Event::Opened(Ok(sheet)))
    }

    #[track_caller]
    pub(crate) fn open_broken(self, trouble: LinkTrouble) -> Self {
        self.then(Event::Opened(Err(trouble)))
    }

    #[track_caller]
    pub(crate) fn in_language(self, json: &str, lang: Lang) -> Self {
        self.then(Event::Translated(instrument(json, lang)))
    }

    pub(crate) fn instrument(&self) -> &Instrument {
        self.0.instrument()
    }

    /// The id of the present question, `report` or `trouble`.
    pub(crate) fn screen(&self) -> &str {
        match self.0.screen() {
            Screen::Question(item) => self.id(item),
            Screen::Report => "report",
            Screen::Trouble(_) => "trouble",
        }
    }

    /// The answers to what is asked, one character each as in [`Scenario::answer`].
    pub(crate) fn given(&self) -> String {
        self.0
            .scope()
            .items(self.instrument())
            .map(|item| letter(self.0.answers().get(item)))
            .collect()
    }

    /// The ids of the walk.
    pub(crate) fn walk(&self) -> Vec<&str> {
        self.0.path().iter().map(|&item| self.id(item)).collect()
    }

    pub(crate) fn find(&self, item: &str) -> ItemIx {
        self.instrument().find_item(item).unwrap()
    }

    pub(crate) fn dimension(&self, id: &str) -> DimensionIx {
        support::dimension(self.instrument(), id)
    }

    pub(crate) fn scope_of(&self, scope: &str) -> Scope {
        support::scope(self.instrument(), scope)
    }

    pub(crate) fn answers_of(&self, given: &str) -> Answers {
        support::answers(self.instrument(), given)
    }

    /// Of no known month.
    pub(crate) fn sheet_of(&self, scope: &str, given: &str) -> Sheet {
        Sheet { answers: self.answers_of(given), scope: self.scope_of(scope), made: None }
    }

    fn id(&self, item: ItemIx) -> &str {
        &self.instrument().item(item).id
    }

    /// The present question.
    #[track_caller]
    fn item(&self) -> ItemIx {
        match self.0.screen() {
            Screen::Question(item) => item,
            screen => panic!("no question is asked at {screen:?}"),
        }
    }
}

fn letter(answer: Option<Answer>) -> char {
    match answer {
        Some(Answer::Rated(level)) => char::from(b'0' + level.number()),
        Some(Answer::DontKnow) => '?',
        Some(Answer::NotApplicable) => 'n',
        None => '.',
    }
}
