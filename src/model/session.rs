use std::rc::Rc;

use super::event::{Event, Origin, Screen};
use super::{Answer, Answers, DimensionIx, Instrument, ItemIx, Pace, Scope, Sheet};

/// Everything about one visit. A value: an event makes a new one.
#[derive(Clone, Debug)]
pub struct Session {
    instrument: Rc<Instrument>,
    /// What is asked and what was answered; the month is that of answers that came another way,
    /// as long as none of them changes.
    sheet: Sheet,
    /// The items of the present walk, in order; a session always has one.
    path: Rc<[ItemIx]>,
    screen: Screen,
    origin: Origin,
    concluded: bool,
    /// Milliseconds spent on so many answers; unknown for answers that came another way.
    spent: Option<(u32, u16)>,
}

impl PartialEq for Session {
    /// An edition has one text in a language, so that texts need not be compared, unless they are
    /// not all there.
    fn eq(&self, other: &Self) -> bool {
        let Self { instrument, sheet, path, screen, origin, concluded, spent } = self;
        let same_text = instrument.lang() == other.instrument.lang()
            && instrument.is_whole() == other.instrument.is_whole();
        same_text
            && instrument.same_shape(&other.instrument)
            && *sheet == other.sheet
            && *path == other.path
            && *screen == other.screen
            && *origin == other.origin
            && *concluded == other.concluded
            && *spent == other.spent
    }
}

impl Session {
    /// A quick check at its first question.
    #[must_use]
    pub fn new(instrument: Rc<Instrument>) -> Self {
        let scope = Scope::quick(&instrument);
        let path: Rc<[ItemIx]> = scope.items(&instrument).collect();
        let screen = path.first().map_or(Screen::Report, |&item| Screen::Question(item));
        Self {
            sheet: Sheet { answers: Answers::none(&instrument), scope, made: None },
            instrument,
            path,
            screen,
            origin: Origin::Own,
            concluded: false,
            spent: Some((0, 0)),
        }
    }

    /// The session after an event; `None` if the event changes nothing, or leads to questions whose
    /// texts the instrument lacks. So no session ever asks or shows an empty question.
    #[must_use]
    pub fn apply(&self, event: Event) -> Option<Self> {
        Some(self.after(event)).filter(|next| next != self && next.has_texts())
    }

    /// Whether an event leads to questions whose texts the instrument lacks.
    #[must_use]
    pub fn lacks_texts_for(&self, event: &Event) -> bool {
        !self.after(event.clone()).has_texts()
    }

    fn has_texts(&self) -> bool {
        let is_quick = |item| self.instrument.item(item).quick;
        self.instrument.is_whole() || self.sheet.scope.items(&self.instrument).all(is_quick)
    }

    fn after(&self, event: Event) -> Self {
        let mut next = self.clone();
        next.hear(event);
        next
    }

    fn hear(&mut self, event: Event) {
        match event {
            Event::Answered(item, answer) => self.answer(item, answer),
            Event::Continued(millis) => self.go_on(millis),
            Event::WentBack => self.go_back(),
            Event::ScopeChosen(scope) => {
                self.ask(scope.items(&self.instrument).collect(), scope);
            }
            Event::Deepened(dimension) => self.deepen(dimension),
            Event::Resumed => self.ask(self.open_items().collect(), self.scope().clone()),
            Event::Revised(item) if self.scope().shows(&self.instrument, item) => {
                self.ask([item].into(), self.scope().clone());
            }
            Event::Concluded => self.go(Screen::Report),
            Event::Opened(Ok(sheet)) => {
                self.path = sheet.scope.items(&self.instrument).collect();
                self.sheet = sheet;
                self.origin = Origin::Received;
                self.spent = None;
                self.go(Screen::Report);
            }
            Event::Restored(sheet, screen, origin) => self.restore(sheet, screen, origin),
            Event::Opened(Err(trouble)) => self.go(Screen::Trouble(trouble)),
            Event::Adopted => {
                self.origin = Origin::Own;
                self.ask(self.scope().items(&self.instrument).collect(), self.scope().clone());
            }
            Event::Restarted => *self = Self::new(self.instrument.clone()),
            Event::Visited(screen) => self.visit(screen),
            Event::Translated(instrument) if self.instrument.same_shape(&instrument) => {
                self.instrument = instrument;
            }
            Event::Revised(_) | Event::Translated(_) => {}
        }
    }

    /// Goes on where a visit was left, or where it would begin if there is no such screen.
    fn restore(&mut self, sheet: Sheet, screen: Screen, origin: Origin) {
        *self = Self::new(self.instrument.clone());
        self.ask(sheet.scope.items(&self.instrument).collect(), sheet.scope.clone());
        // Nobody knows how long answers took that came another way.
        self.spent = self.spent.filter(|_| sheet.answers.is_empty());
        self.sheet = sheet;
        self.origin = origin;
        self.concluded = origin == Origin::Received
            || screen == Screen::Report
            || self.open_items().next().is_none();
        self.visit(screen);
    }

    fn go(&mut self, screen: Screen) {
        self.screen = screen;
        self.concluded |= screen == Screen::Report;
    }

    /// Goes on the way through these items. Without any there is nothing to ask.
    fn ask(&mut self, path: Rc<[ItemIx]>, scope: Scope) {
        self.sheet.scope = scope;
        if let Some(&first) = path.first() {
            self.path = path;
            self.go(Screen::Question(first));
        }
    }

    fn answer(&mut self, item: ItemIx, answer: Option<Answer>) {
        if self.scope().shows(&self.instrument, item) && self.answers().get(item) != answer {
            self.sheet.answers = self.answers().with(item, answer);
            self.sheet.made = None;
            self.origin = Origin::Own;
        }
    }

    fn go_on(&mut self, millis: u32) {
        let Some(position) = self.position() else { return };
        let item = self.path.get(position).copied();
        let answered = item.is_some_and(|item| self.answers().get(item).is_some());
        if let Some((before, items)) = self.spent.as_mut().filter(|_| answered) {
            *before = before.saturating_add(millis);
            *items = items.saturating_add(1);
        }
        let next = self.path.get(position + 1);
        self.go(next.map_or(Screen::Report, |&next| Screen::Question(next)));
    }

    fn go_back(&mut self) {
        let screen = match self.position() {
            Some(position) => match position.checked_sub(1).and_then(|at| self.path.get(at)) {
                Some(&previous) => Screen::Question(previous),
                None if self.concluded => Screen::Report,
                None => return,
            },
            None if self.concluded && self.screen != Screen::Report => Screen::Report,
            None => {
                let open = self.path.iter().find(|&&item| self.answers().get(item).is_none());
                let Some(&item) = open.or(self.path.last()) else { return };
                Screen::Question(item)
            }
        };
        self.go(screen);
    }

    fn deepen(&mut self, dimension: Option<DimensionIx>) {
        let scope = match dimension {
            Some(dimension) => self.scope().clone().deepened(dimension),
            None => Scope::full(&self.instrument),
        };
        self.ask(self.left_out(dimension).collect(), scope);
    }

    fn visit(&mut self, screen: Screen) {
        match screen {
            Screen::Question(item) if !self.scope().shows(&self.instrument, item) => return,
            Screen::Question(item) if !self.path.contains(&item) => {
                self.path = self.scope().items(&self.instrument).collect();
            }
            Screen::Report if !self.concluded => return,
            _ => {}
        }
        self.go(screen);
    }

    /// The instrument, in the language of the session.
    #[must_use]
    pub fn instrument(&self) -> &Rc<Instrument> {
        &self.instrument
    }

    /// What is asked and what was answered. It has the month of answers that came another way, as
    /// long as none of them changes.
    #[must_use]
    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// What has been answered.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.sheet.answers
    }

    /// What is asked.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.sheet.scope
    }

    /// Where the visitor stands.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// Whose answers these are.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// Whether the report has been seen, so that there is a way back to it.
    #[must_use]
    pub fn concluded(&self) -> bool {
        self.concluded
    }

    /// How fast the visitor answered; unknown for received answers (§13).
    #[must_use]
    pub fn pace(&self) -> Option<Pace> {
        self.spent.map(|(millis, items)| Pace { seconds: millis / 1000, items })
    }

    /// The items of the present walk.
    #[must_use]
    pub fn path(&self) -> &[ItemIx] {
        &self.path
    }

    /// The position of the present question on the walk, from 0; `None` off the walk.
    #[must_use]
    pub fn position(&self) -> Option<usize> {
        match self.screen {
            Screen::Question(item) => self.path.iter().position(|&on_path| on_path == item),
            Screen::Report | Screen::Trouble(_) => None,
        }
    }

    /// The items that are asked and have no answer.
    pub fn open_items(&self) -> impl Iterator<Item = ItemIx> {
        self.scope().items(&self.instrument).filter(|&item| self.answers().get(item).is_none())
    }

    /// The items that deepening one dimension, or all, would ask: those that are not asked yet.
    /// What was answered under another scope is not among them: nothing is asked twice.
    pub fn left_out(&self, dimension: Option<DimensionIx>) -> impl Iterator<Item = ItemIx> {
        let deepens =
            move |item| dimension.is_none_or(|whole| self.instrument.dimension_of(item) == whole);
        self.instrument
            .items()
            .filter(move |&item| deepens(item) && !self.scope().shows(&self.instrument, item))
            .filter(|&item| self.answers().get(item).is_none())
    }

    /// How many items of a dimension are answered, and how many are asked.
    #[must_use]
    pub fn progress(&self, dimension: DimensionIx) -> (usize, usize) {
        let of_dimension = |item: &ItemIx| self.instrument.dimension_of(*item) == dimension;
        let asked = self.scope().items(&self.instrument).filter(of_dimension);
        asked.fold((0, 0), |(answered, asked), item| {
            (answered + usize::from(self.answers().get(item).is_some()), asked + 1)
        })
    }

    /// How many items are asked.
    #[must_use]
    pub fn asked_count(&self) -> usize {
        self.scope().items(&self.instrument).count()
    }

    /// How many of the asked items are answered.
    #[must_use]
    pub fn answered_count(&self) -> usize {
        self.scope()
            .items(&self.instrument)
            .filter(|&item| self.answers().get(item).is_some())
            .count()
    }
}
