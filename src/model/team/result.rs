use super::exact::Exact;
use super::{Agreement, Hidden, Privacy, Said, Side, Tally};
use crate::model::coverage::Given;
use crate::model::plan::preview_of;
use crate::model::ranking::ranked;
use crate::model::scoring::{count, outcomes, score_given};
use crate::model::{
    CapabilityIx, Instrument, ItemIx, Outcome, Perspective, Plan, Ratio, Scope, Scores, Standouts,
    Targets, steps,
};

/// What a team's answers come to (§10), as far as it may be known: whatever is hidden is not in it.
///
/// From the members' sheets or from a team code, which has no perspectives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamResult {
    privacy: Privacy,
    people: u16,
    scope: Scope,
    said: Box<[Said]>,
    tallies: Option<Box<[Tally]>>,
    sides: Vec<Side>,
    scores: Scores,
}

impl TeamResult {
    /// Of an open workshop: everything may be known. One tally per item of the instrument; those
    /// that the scope leaves out are left out.
    #[must_use]
    pub fn open(instrument: &Instrument, people: u16, scope: Scope, tallies: Box<[Tally]>) -> Self {
        let privacy = Privacy::Open;
        let tallies = within(instrument, &scope, tallies, Tally::default());
        let said = tallies.iter().map(|tally| tally.said(privacy.least())).collect();
        Self { tallies: Some(tallies), ..Self::of(instrument, privacy, people, scope, said) }
    }

    /// Of whatever may be known: one entry per item of the instrument; those that the scope leaves
    /// out are left out.
    #[must_use]
    pub fn of(
        instrument: &Instrument,
        privacy: Privacy,
        people: u16,
        scope: Scope,
        said: Box<[Said]>,
    ) -> Self {
        let said = within(instrument, &scope, said, Said::Hidden(Hidden::TooFew));
        let scores = score_said(instrument, &scope, &said);
        Self { privacy, people, scope, said, tallies: None, sides: vec![], scores }
    }

    pub(super) fn with_sides(self, sides: Vec<Side>) -> Self {
        Self { sides, ..self }
    }

    /// How it was agreed to deal with single answers.
    #[must_use]
    pub fn privacy(&self) -> Privacy {
        self.privacy
    }

    /// People whose sheets went into it.
    #[must_use]
    pub fn people(&self) -> u16 {
        self.people
    }

    /// What enough of them were asked.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// What the team said to an item; nothing outside the scope.
    #[must_use]
    pub fn said(&self, item: ItemIx) -> Option<Said> {
        self.said.get(item.get()).copied()
    }

    /// Every answer to an item, counted; only of an open workshop, and none outside the scope.
    #[must_use]
    pub fn tally(&self, item: ItemIx) -> Option<Tally> {
        self.tallies.as_ref()?.get(item.get()).copied()
    }

    /// The means of the team through §1 to §9.
    #[must_use]
    pub fn scores(&self) -> &Scores {
        &self.scores
    }

    /// The team's plan (§9).
    #[must_use]
    pub fn plan(&self, instrument: &Instrument, targets: &Targets) -> Plan {
        let steps = steps(instrument, &self.scores, targets);
        let counted = count::<Exact>(instrument, &self.scope, given(&self.said));
        let after = preview_of(instrument, &self.scores, &steps, outcomes(&counted));
        Plan { find_out: self.scores.blind_spots(), steps, after }
    }

    /// The team's strengths (§8).
    #[must_use]
    pub fn strengths(&self, instrument: &Instrument) -> Standouts {
        Standouts::strengths(instrument, &self.scores)
    }

    /// The team's gaps (§8).
    #[must_use]
    pub fn gaps(&self, instrument: &Instrument) -> Standouts {
        Standouts::gaps(instrument, &self.scores)
    }

    /// On how many questions the team agrees, and of how many that can be said.
    #[must_use]
    pub fn agreement(&self, instrument: &Instrument) -> (u16, u16) {
        let items = self.scope.items(instrument);
        let words = items.filter_map(|item| self.said(item)?.ratings()?.agreed());
        words.fold((0, 0), |(agreed, all), word| {
            (agreed + u16::from(word == Agreement::Agreed), all + 1)
        })
    }

    /// What to talk about: the items on which the team is split or far apart, the least agreed first,
    /// then the widest apart.
    #[must_use]
    pub fn to_talk_about(&self, instrument: &Instrument) -> Vec<ItemIx> {
        let rated = self
            .scope
            .items(instrument)
            .filter_map(|item| Some((item, self.said(item)?.ratings()?)));
        let found = ranked(rated.filter(|(_, ratings)| ratings.needs_talk()), |(_, ratings)| {
            (ratings.agreement().unwrap_or(Ratio::ZERO), 5 - ratings.range())
        });
        found.into_iter().map(|(item, _)| item).collect()
    }

    /// Each perspective that somebody took; none if nobody did, or if it is not known.
    #[must_use]
    pub fn sides(&self) -> &[Side] {
        &self.sides
    }

    /// The perspective's mean of a capability, if there is one.
    fn seen_from(&self, perspective: Perspective, capability: CapabilityIx) -> Option<Ratio> {
        let side = self.sides.iter().find(|side| side.perspective == perspective)?;
        Some(side.outcome(capability).and_then(Outcome::mean)?.get())
    }

    /// How far apart the perspectives see a capability: the highest mean minus the lowest.
    #[must_use]
    pub fn distance(&self, capability: CapabilityIx) -> Option<Ratio> {
        let means = Perspective::ALL.map(|perspective| self.seen_from(perspective, capability));
        let means: Vec<_> = means.into_iter().flatten().collect();
        let (lowest, highest) = (means.iter().min()?, means.iter().max()?);
        (means.len() > 1).then(|| *highest - *lowest)
    }

    /// The capabilities that the perspectives see a level apart or more, the furthest first.
    #[must_use]
    pub fn seen_differently(&self, instrument: &Instrument) -> Vec<CapabilityIx> {
        let apart = instrument
            .capabilities()
            .filter_map(|capability| Some((capability, self.distance(capability)?)))
            .filter(|(_, distance)| *distance >= Ratio::ONE);
        let found = ranked(apart, |(_, distance)| std::cmp::Reverse(*distance));
        found.into_iter().map(|(capability, _)| capability).collect()
    }
}

/// Without what the scope leaves out.
fn within<T: Copy>(
    instrument: &Instrument,
    scope: &Scope,
    of_items: Box<[T]>,
    nothing: T,
) -> Box<[T]> {
    let entries = instrument.items().zip(of_items);
    entries.map(|(item, one)| if scope.shows(instrument, item) { one } else { nothing }).collect()
}

/// What is said of each item, through §1 to §7.
pub(super) fn score_said(instrument: &Instrument, scope: &Scope, said: &[Said]) -> Scores {
    score_given::<Exact>(instrument, scope, given(said))
}

/// What counts as the team's answer to an item.
fn given(said: &[Said]) -> impl Fn(ItemIx) -> Option<Given<Exact>> {
    |item| match *said.get(item.get())? {
        Said::Rated(ratings) => Some(Given::Rated(Exact::of_ratings(ratings))),
        Said::NotApplicable => Some(Given::NotApplicable),
        Said::DontKnow => Some(Given::DontKnow),
        Said::Hidden(_) => None,
    }
}
