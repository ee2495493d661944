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
        match event {
            Event::Answered(item, answer) => self.answered(item, answer),
            Event::Continued(millis) => self.continued(millis),
            Event::WentBack => self.went_back(),
            Event::ScopeChosen(scope) => {
                self.asking(scope.items(&self.instrument).collect(), scope)
            }
            Event::Deepened(dimension) => self.deepened(dimension),
            Event::Resumed => self.asking(self.open_items().collect(), self.scope().clone()),
            Event::Revised(item) if self.scope().shows(&self.instrument, item) => {
                self.asking([item].into(), self.scope().clone())
            }
            Event::Concluded => self.at(Screen::Report),
            Event::Opened(Ok(sheet)) => Self {
                path: sheet.scope.items(&self.instrument).collect(),
                sheet,
                screen: Screen::Report,
                origin: Origin::Received,
                concluded: true,
                spent: None,
                ..self.clone()
            },
            Event::Restored(sheet, screen, origin) => self.restored(sheet, screen, origin),
            Event::Opened(Err(trouble)) => self.at(Screen::Trouble(trouble)),
            Event::Adopted => Self { origin: Origin::Own, ..self.clone() }
                .asking(self.scope().items(&self.instrument).collect(), self.scope().clone()),
            Event::Restarted => Self::new(self.instrument.clone()),
            Event::Visited(screen) => self.visited(screen),
            Event::Translated(instrument) if self.instrument.same_shape(&instrument) => {
                Self { instrument, ..self.clone() }
            }
            Event::Revised(_) | Event::Translated(_) => self.clone(),
        }
    }

    /// Goes on where a visit was left, or where it would begin if there is no such screen.
    fn restored(&self, sheet: Sheet, screen: Screen, origin: Origin) -> Self {
        let fresh = Self::new(self.instrument.clone());
        let path = sheet.scope.items(&fresh.instrument).collect();
        // Nobody knows how long answers took that came another way.
        let spent = fresh.spent.filter(|_| sheet.answers.is_empty());
        let walk = fresh.asking(path, sheet.scope.clone());
        let restored = Self { sheet, origin, spent, ..walk };
        let concluded = origin == Origin::Received
            || screen == Screen::Report
            || restored.open_items().next().is_none();
        Self { concluded, ..restored }.visited(screen)
    }

    fn at(&self, screen: Screen) -> Self {
        Self { screen, concluded: self.concluded || screen == Screen::Report, ..self.clone() }
    }

    /// On the way through these items. Without any there is nothing to ask.
    fn asking(&self, path: Rc<[ItemIx]>, scope: Scope) -> Self {
        let sheet = Sheet { scope, ..self.sheet.clone() };
        match path.first() {
            Some(&first) => Self { sheet, path, ..self.at(Screen::Question(first)) },
            None => Self { sheet, ..self.clone() },
        }
    }

    fn answered(&self, item: ItemIx, answer: Option<Answer>) -> Self {
        if !self.scope().shows(&self.instrument, item) || self.answers().get(item) == answer {
            return self.clone();
        }
        let answers = self.answers().with(item, answer);
        let sheet = Sheet { answers, made: None, ..self.sheet.clone() };
        Self { sheet, origin: Origin::Own, ..self.clone() }
    }

    fn continued(&self, millis: u32) -> Self {
        let Some(position) = self.position() else { return self.clone() };
        let item = self.path.get(position).copied();
        let answered = item.is_some_and(|item| self.answers().get(item).is_some());
        let spent = self.spent.map(|(before, items)| {
            if answered {
                (before.saturating_add(millis), items.saturating_add(1))
            } else {
                (before, items)
            }
        });
        let screen =
            self.path.get(position + 1).map_or(Screen::Report, |&next| Screen::Question(next));
        Self { spent, ..self.at(screen) }
    }

    fn went_back(&self) -> Self {
        match self.position() {
            Some(position) => {
                match position.checked_sub(1).and_then(|previous| self.path.get(previous)) {
                    Some(&previous) => self.at(Screen::Question(previous)),
                    None if self.concluded => self.at(Screen::Report),
                    None => self.clone(),
                }
            }
            None if self.concluded && self.screen != Screen::Report => self.at(Screen::Report),
            None => {
                let open = self.path.iter().find(|&&item| self.answers().get(item).is_none());
                let item = open.or(self.path.last());
                item.map_or(self.clone(), |&item| self.at(Screen::Question(item)))
            }
        }
    }

    fn deepened(&self, dimension: Option<DimensionIx>) -> Self {
        let scope = match dimension {
            Some(dimension) => self.scope().clone().deepened(dimension),
            None => Scope::full(&self.instrument),
        };
        self.asking(self.left_out(dimension).collect(), scope)
    }

    fn visited(&self, screen: Screen) -> Self {
        match screen {
            Screen::Question(item) if !self.scope().shows(&self.instrument, item) => self.clone(),
            Screen::Question(item) if !self.path.contains(&item) => {
                Self { path: self.scope().items(&self.instrument).collect(), ..self.at(screen) }
            }
            Screen::Report if !self.concluded => self.clone(),
            screen => self.at(screen),
        }
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
