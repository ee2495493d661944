use super::{
    Answer, Answers, CapabilityIx, Depth, DimensionIx, Instrument, Level, Mean, Outcome, Ratio,
    Scope, Scores, Sheet, score,
};

/// How one result moved against an earlier one: facts from the items that both rated (§11).
///
/// An item that only one of them rated counts in neither, and is missing in both as if nobody had
/// answered it. What both called not applicable leaves the sums. The rest is scored twice by the
/// rules of every result (§1 to §6), so that a comparison is refused where a result would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// Items rated in both.
    pub matched: u16,
    /// Items rated in one of them only.
    pub unmatched: u16,
    /// The whole, or why it cannot be compared.
    pub total: Result<Change, Incomparable>,
    /// The dimensions that can be compared: what went down first, then what went up, then the rest.
    pub dimensions: Vec<Moved<DimensionIx>>,
    /// The capabilities that can be compared, in the same order.
    pub capabilities: Vec<Moved<CapabilityIx>>,
    /// The total that the earlier answers have by themselves.
    pub earlier: Option<Mean>,
    /// The total that the later answers have by themselves, to be shown apart.
    pub later: Option<Mean>,
}

/// A part of the instrument, and how it moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved<Ix> {
    /// Which part.
    pub of: Ix,
    /// How it moved.
    pub change: Change,
}

/// Two means of the same items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The earlier one.
    pub before: Mean,
    /// The later one.
    pub after: Mean,
    /// The word for the difference.
    pub motion: Motion,
    /// The levels before and after that are worth announcing: they differ, and the difference of
    /// the means is noticeable.
    pub levels: Option<(Level, Level)>,
}

/// The word for a difference of means (§11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Motion {
    /// Noticeably lower.
    Down,
    /// Noticeably higher.
    Up,
    /// Smaller than what is noticeable.
    AboutTheSame,
}

/// Why two results have no totals to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Incomparable {
    /// Not one item was asked in both.
    NothingInCommon,
    /// Items were asked in both, but none of them was rated in both.
    NothingMatched,
    /// One of them left a dimension out.
    PartOfInstrument,
    /// Too few items were rated in both (§1).
    TooFewMatched,
}

impl Change {
    /// The later mean minus the earlier one, exact.
    #[must_use]
    pub fn delta(&self) -> Ratio {
        self.after.get() - self.before.get()
    }

    /// The difference of the indices, exact: 25 times that of the means (§3).
    #[must_use]
    pub fn index_delta(&self) -> Ratio {
        self.after.index() - self.before.index()
    }

    fn of(before: (Mean, Level), after: (Mean, Level), noticeable: Ratio) -> Self {
        let delta = after.0.get() - before.0.get();
        let motion = if delta >= noticeable {
            Motion::Up
        } else if Ratio::ZERO - delta >= noticeable {
            Motion::Down
        } else {
            Motion::AboutTheSame
        };
        let is_announced = motion != Motion::AboutTheSame && before.1 != after.1;
        Self {
            before: before.0,
            after: after.0,
            motion,
            levels: is_announced.then_some((before.1, after.1)),
        }
    }

    fn of_part(before: Outcome, after: Outcome, noticeable: Ratio) -> Option<Self> {
        let (before, after) = (before.mean()?, after.mean()?);
        Some(Self::of((before, before.level()), (after, after.level()), noticeable))
    }
}

/// From which difference on a capability is said to have moved.
const CAPABILITY: Ratio = Ratio::new(1, 2);
/// The same for a dimension.
const DIMENSION: Ratio = Ratio::new(1, 4);
/// The same for the whole: five points of the index.
const TOTAL: Ratio = Ratio::new(1, 5);

/// Compares two results of one instrument (§11).
#[must_use]
pub fn trend(instrument: &Instrument, earlier: &Sheet, later: &Sheet) -> Trend {
    let scope = in_common(instrument, &earlier.scope, &later.scope);
    let matching = Matching { instrument, scope: &scope, earlier, later };
    let before = score(instrument, &matching.kept(&earlier.answers), &scope);
    let after = score(instrument, &matching.kept(&later.answers), &scope);
    let capabilities = instrument.capabilities().filter_map(|of| {
        let outcome = |scores: &Scores| scores.capability(of).outcome;
        let change = Change::of_part(outcome(&before), outcome(&after), CAPABILITY)?;
        Some(Moved { of, change })
    });
    let dimensions = instrument.dimensions().filter_map(|of| {
        let change = Change::of_part(before.dimension(of)?, after.dimension(of)?, DIMENSION)?;
        Some(Moved { of, change })
    });
    let matched = before.answered();
    Trend {
        matched,
        unmatched: matching.rated_once(),
        total: total(&before, &after).ok_or_else(|| matching.why_not(matched)),
        dimensions: setbacks_first(dimensions.collect()),
        capabilities: setbacks_first(capabilities.collect()),
        earlier: own_total(instrument, earlier),
        later: own_total(instrument, later),
    }
}

/// Which items both ask: a quick check and a full one have the quick items in common.
fn in_common(instrument: &Instrument, earlier: &Scope, later: &Scope) -> Scope {
    instrument.dimensions().map(|d| earlier.depth(d).min(later.depth(d))).collect()
}

/// The levels are those that would be shown (§6).
fn total(before: &Scores, after: &Scores) -> Option<Change> {
    let (before, after) = (before.total().ok()?, after.total().ok()?);
    let shown = (before.shown_level(), after.shown_level());
    Some(Change::of((before.mean, shown.0), (after.mean, shown.1), TOTAL))
}

fn own_total(instrument: &Instrument, sheet: &Sheet) -> Option<Mean> {
    let scores = score(instrument, &sheet.answers, &sheet.scope);
    scores.total().ok().map(|total| total.mean)
}

/// What went down, the furthest first; what went up, the furthest first; the rest as it was.
fn setbacks_first<Ix>(mut moved: Vec<Moved<Ix>>) -> Vec<Moved<Ix>> {
    moved.sort_by_key(|part| {
        let delta = part.change.delta();
        let further = match part.change.motion {
            Motion::Down => delta,
            Motion::Up => Ratio::ZERO - delta,
            Motion::AboutTheSame => Ratio::ZERO,
        };
        (part.change.motion, further)
    });
    moved
}

/// Two results, seen through what they both ask.
struct Matching<'a> {
    instrument: &'a Instrument,
    scope: &'a Scope,
    earlier: &'a Sheet,
    later: &'a Sheet,
}

impl Matching<'_> {
    /// Of these answers, those that count in a comparison.
    fn kept(&self, answers: &Answers) -> Answers {
        let keep = |item| {
            let both = [self.earlier.answers.get(item)?, self.later.answers.get(item)?];
            let is_matched = both.iter().all(|given| given.rated().is_some());
            let is_out = both == [Answer::NotApplicable; 2];
            answers.get(item).filter(|_| is_matched || is_out)
        };
        self.instrument.items().map(keep).collect()
    }

    /// How many items only one of them rated.
    fn rated_once(&self) -> u16 {
        let is_rated = |sheet: &Sheet, item| {
            sheet.scope.shows(self.instrument, item)
                && sheet.answers.get(item).and_then(Answer::rated).is_some()
        };
        let once = self
            .instrument
            .items()
            .filter(|&item| is_rated(self.earlier, item) != is_rated(self.later, item));
        once.map(|_| 1).sum()
    }

    fn why_not(&self, matched: u16) -> Incomparable {
        if self.scope.depths().iter().all(|&depth| depth == Depth::Out) {
            Incomparable::NothingInCommon
        } else if matched == 0 {
            Incomparable::NothingMatched
        } else if self.scope.is_whole() {
            Incomparable::TooFewMatched
        } else {
            Incomparable::PartOfInstrument
        }
    }
}
