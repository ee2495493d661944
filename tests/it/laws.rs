//! What holds for every instrument and whatever is answered.

use maturity_check::model::{
    Answer, Answers, Band, CapabilityIx, Depth, Instrument, ItemIx, Level, Mean, Outcome, Ratio,
    Scope, Scores, Targets, plan, score,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::{Sketch, sketch};

/// Answers to some instrument of up to four dimensions, five capabilities each and four items each.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) instrument: Instrument,
    pub(crate) answers: Answers,
    pub(crate) scope: Scope,
}

impl Case {
    fn scores(&self) -> Scores {
        self.scores_of(&self.answers)
    }

    fn scores_of(&self, answers: &Answers) -> Scores {
        score(&self.instrument, answers, &self.scope)
    }

    /// One of the items that are asked and fulfil a condition.
    fn pick(&self, index: Index, fits: impl Fn(Option<Answer>) -> bool) -> Option<ItemIx> {
        let items: Vec<_> =
            self.scope.items(&self.instrument).filter(|&i| fits(self.answers.get(i))).collect();
        (!items.is_empty()).then(|| *index.get(&items))
    }

    /// Every mean there is: of the capabilities, the dimensions and the whole.
    fn means(&self, scores: &Scores) -> Vec<Option<Mean>> {
        let capabilities = self.instrument.capabilities().map(|c| scores.capability(c).outcome);
        let dimensions = self.instrument.dimensions().filter_map(|d| scores.dimension(d));
        let parts = capabilities.chain(dimensions).map(Outcome::mean);
        parts.chain([scores.total().ok().map(|total| total.mean)]).collect()
    }
}

type Weights = Vec<(u64, Vec<(u64, usize)>)>;

fn instrument(dimensions: &Weights) -> Instrument {
    let names: Vec<String> = (0..20).map(|position| format!("c{position}")).collect();
    let mut names = names.iter();
    let sketches: Vec<Vec<Sketch>> = dimensions
        .iter()
        .map(|(_, capabilities)| {
            let sketched = capabilities.iter().zip(&mut names);
            sketched.map(|(&(weight, items), name)| (&**name, weight, items)).collect()
        })
        .collect();
    let dimensions: Vec<_> = ["a", "b", "c", "d"]
        .into_iter()
        .zip(dimensions)
        .zip(&sketches)
        .map(|((name, (weight, _)), capabilities)| (name, *weight, &capabilities[..]))
        .collect();
    sketch(&dimensions)
}

fn weights() -> impl Strategy<Value = Weights> {
    let capability = (prop_oneof![4 => Just(1), 1 => 0..=3_u64], 1..=4_usize);
    let dimension = (prop_oneof![4 => Just(1), 1 => 0..=3_u64], vec(capability, 1..=5));
    vec(dimension, 1..=4).prop_map(|mut dimensions| {
        // Not every weight may be zero.
        dimensions[0].0 = dimensions[0].0.max(1);
        for (_, capabilities) in &mut dimensions {
            capabilities[0].0 = capabilities[0].0.max(1);
        }
        dimensions
    })
}

fn rated() -> impl Strategy<Value = Answer> {
    (0..5_usize).prop_map(|offset| Answer::Rated(Level::ALL[offset]))
}

fn answer() -> impl Strategy<Value = Option<Answer>> {
    prop_oneof![
        12 => rated().prop_map(Some),
        1 => Just(Some(Answer::DontKnow)),
        1 => Just(Some(Answer::NotApplicable)),
        1 => Just(None),
    ]
}

fn depth() -> impl Strategy<Value = Depth> {
    prop_oneof![1 => Just(Depth::Out), 4 => Just(Depth::Quick), 10 => Just(Depth::Full)]
}

pub(crate) fn case() -> impl Strategy<Value = Case> {
    (weights(), vec(answer(), 80), vec(depth(), 4)).prop_map(|(weights, answers, depths)| {
        let instrument = instrument(&weights);
        let answers = answers.into_iter().take(instrument.items().len()).collect();
        let scope = depths.into_iter().take(instrument.dimensions().len()).collect();
        Case { instrument, answers, scope }
    })
}

fn within(index: Ratio, band: Band) -> bool {
    band.low <= index && index <= band.high
}

proptest! {
    #[test]
    fn every_index_is_from_0_to_100(case in case()) {
        let scores = case.scores();
        for mean in case.means(&scores).into_iter().flatten() {
            prop_assert!(Ratio::ZERO <= mean.index() && mean.index() <= 100.into());
        }
        if let Ok(total) = scores.total() {
            let Band { low, high } = total.band;
            prop_assert!(Ratio::ZERO <= low && low <= high && high <= 100.into());
        }
    }

    #[test]
    fn raising_an_answer_lowers_nothing(case in case(), index: Index) {
        let raised = case.pick(index, |answer| answer.and_then(Answer::next_option).is_some());
        let Some(item) = raised else { return Ok(()) };
        let next = case.answers.get(item).and_then(Answer::next_option).map(Answer::Rated);
        let (before, after) = (case.scores(), case.scores_of(&case.answers.with(item, next)));
        for (before, after) in case.means(&before).into_iter().zip(case.means(&after)) {
            prop_assert!(before <= after);
        }
        if let (Ok(before), Ok(after)) = (before.total(), after.total()) {
            prop_assert!(before.shown_level() <= after.shown_level());
        }
    }

    #[test]
    fn a_capability_of_which_nothing_applies_is_not_applicable(case in case(), index: Index) {
        let capabilities: Vec<CapabilityIx> = case.instrument.capabilities().collect();
        let capability = *index.get(&capabilities);
        let answers = case.instrument.items_of(capability).fold(case.answers.clone(), |a, item| {
            a.with(item, Some(Answer::NotApplicable))
        });
        let scores = case.scores_of(&answers);
        prop_assert_eq!(scores.capability(capability).outcome, Outcome::NotApplicable);
    }

    #[test]
    fn not_applicable_throughout_scores_nothing(case in case()) {
        let nothing = case.instrument.items().map(|_| Some(Answer::NotApplicable)).collect();
        let scores = case.scores_of(&nothing);
        for dimension in case.instrument.dimensions() {
            let expected = scores.dimension(dimension).map(|_| Outcome::NotApplicable);
            prop_assert_eq!(scores.dimension(dimension), expected);
        }
        prop_assert!(scores.total().is_err());
    }

    #[test]
    fn the_order_of_answering_is_irrelevant(
        case in case(),
        order in Just((0..80).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let items: Vec<_> = case.instrument.items().collect();
        let answered = order.into_iter().filter_map(|position| items.get(position)).fold(
            Answers::none(&case.instrument),
            |answers, &item| answers.with(item, case.answers.get(item)),
        );
        prop_assert_eq!(case.scores_of(&answered), case.scores());
    }

    /// The index of answers without gaps lies in the band of the same answers with any gaps.
    #[test]
    fn whatever_the_open_answers_are_the_index_is_in_the_band(
        case in case(),
        filling in vec(rated(), 80),
    ) {
        let open = |item| matches!(case.answers.get(item), None | Some(Answer::DontKnow));
        let filled = case.instrument.items().zip(filling).map(|(item, rating)| {
            if open(item) { Some(rating) } else { case.answers.get(item) }
        });
        let filled = case.scores_of(&filled.collect());
        if let Ok(total) = case.scores().total() {
            let index = filled.total().map(|total| total.mean.index());
            prop_assert!(index.is_ok_and(|index| within(index, total.band)));
        }
    }

    #[test]
    fn turning_an_answer_into_dont_know_widens_the_band(case in case(), index: Index) {
        let Some(item) = case.pick(index, |answer| answer.and_then(Answer::rated).is_some())
        else { return Ok(()) };
        let unknown = case.answers.with(item, Some(Answer::DontKnow));
        let (known, unknown) = (case.scores(), case.scores_of(&unknown));
        if let (Ok(known), Ok(unknown)) = (known.total(), unknown.total()) {
            prop_assert!(within(known.band.low, unknown.band));
            prop_assert!(within(known.band.high, unknown.band));
        }
    }

    #[test]
    fn the_plan_is_short_spread_out_and_holds_the_weakest(
        case in case(),
        targets in vec(0..5_usize, 20),
    ) {
        let scores = case.scores();
        let targets = case.instrument.capabilities().zip(targets).fold(
            Targets::good_practice(&case.instrument),
            |targets, (capability, offset)| targets.with(capability, Level::ALL[offset]),
        );
        let found = plan(&case.instrument, &scores, &targets);
        prop_assert!(found.steps.len() <= 5);
        for dimension in case.instrument.dimensions() {
            let of_dimension = |c| case.instrument.capability(c).dimension == dimension;
            let steps = found.steps.iter().filter(|step| of_dimension(step.capability));
            prop_assert!(steps.count() <= 3);
        }
        let mean = |capability| scores.capability(capability).outcome.mean();
        let below = |&c: &CapabilityIx| mean(c).is_some_and(|m| m.level() < targets.get(c));
        let weakest = case.instrument.capabilities().filter(below).min_by_key(|&c| mean(c));
        prop_assert_eq!(found.steps.first().map(|step| step.capability), weakest);
        for (position, step) in found.steps.iter().enumerate() {
            prop_assert!(below(&step.capability));
            let later = &found.steps[position + 1..];
            prop_assert!(later.iter().all(|other| other.capability != step.capability));
            prop_assert!(position == 0 || later.iter().all(|o| o.priority <= step.priority));
        }
    }

    #[test]
    fn the_preview_is_never_below_today(case in case()) {
        let scores = case.scores();
        let found = plan(&case.instrument, &scores, &Targets::good_practice(&case.instrument));
        if let (Some(after), Ok(today)) = (found.after, scores.total()) {
            prop_assert!(after.mean >= today.mean);
            prop_assert!(after.shown_level >= today.shown_level());
            prop_assert!(after.dimensions.iter().zip(case.instrument.dimensions()).all(
                |(&mean, d)| Some(mean) >= scores.dimension(d).and_then(Outcome::mean)
            ));
        }
    }
}
