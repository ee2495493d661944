//! What holds for every two results.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use maturity_check::model::{Change, Instrument, Motion, Moved, Sheet, Trend, trend};
use proptest::prelude::*;

use crate::laws::{Case, case};

/// Two results of the same instrument.
fn two() -> impl Strategy<Value = (Instrument, Sheet, Sheet)> {
    (case(), case()).prop_map(|(one, other)| {
        // The answers of the other case, as far as there are any, to the instrument of this one.
        let borrowed: Vec<_> = other.instrument.items().map(|i| other.answers.get(i)).collect();
        let answers = one
            .instrument
            .items()
            .map(|item| borrowed.get(item.get()).copied().flatten())
            .collect();
        let Case { instrument, answers: own, scope } = one;
        let full = maturity_check::model::Scope::full(&instrument);
        let later = Sheet { answers, scope: full, made: None };
        (instrument, Sheet { answers: own, scope, made: None }, later)
    })
}

fn turned(motion: Motion) -> Motion {
    match motion {
        Motion::Down => Motion::Up,
        Motion::Up => Motion::Down,
        Motion::AboutTheSame => Motion::AboutTheSame,
    }
}

fn turned_round(change: Change) -> Change {
    Change {
        before: change.after,
        after: change.before,
        motion: turned(change.motion),
        levels: change.levels.map(|(before, after)| (after, before)),
    }
}

fn by_place<Ix: Copy + Ord>(moved: &[Moved<Ix>]) -> BTreeMap<Ix, Change>
where
    Change: Copy,
{
    moved.iter().map(|part| (part.of, part.change)).collect()
}

fn backwards<Ix: Copy + Ord>(moved: &[Moved<Ix>]) -> BTreeMap<Ix, Change> {
    moved.iter().map(|part| (part.of, turned_round(part.change))).collect()
}

fn changes(trend: &Trend) -> Vec<Change> {
    let parts = trend.dimensions.iter().map(|moved| moved.change);
    parts.chain(trend.capabilities.iter().map(|m| m.change)).chain(trend.total.ok()).collect()
}

proptest! {
    #[test]
    fn the_way_back_is_the_way_there_turned_round((instrument, one, other) in two()) {
        let (there, back) = (trend(&instrument, &one, &other), trend(&instrument, &other, &one));
        prop_assert_eq!((there.matched, there.unmatched), (back.matched, back.unmatched));
        prop_assert_eq!((there.earlier, there.later), (back.later, back.earlier));
        prop_assert_eq!(there.total.map(turned_round), back.total);
        prop_assert_eq!(backwards(&there.dimensions), by_place(&back.dimensions));
        prop_assert_eq!(backwards(&there.capabilities), by_place(&back.capabilities));
    }

    #[test]
    fn a_result_is_about_the_same_as_itself(case in case()) {
        let sheet = Sheet { answers: case.answers, scope: case.scope, made: None };
        let found = trend(&case.instrument, &sheet, &sheet);
        prop_assert_eq!(found.unmatched, 0);
        for change in changes(&found) {
            prop_assert_eq!(change.delta().cmp(&0.into()), Ordering::Equal);
            prop_assert_eq!((change.motion, change.levels), (Motion::AboutTheSame, None));
        }
        prop_assert_eq!(found.total.ok().map(|total| total.before), found.earlier);
    }

    #[test]
    fn setbacks_come_first((instrument, one, other) in two()) {
        let found = trend(&instrument, &one, &other);
        let motions = |motions: Vec<Motion>| motions.is_sorted();
        prop_assert!(motions(found.dimensions.iter().map(|m| m.change.motion).collect()));
        prop_assert!(motions(found.capabilities.iter().map(|m| m.change.motion).collect()));
    }
}
