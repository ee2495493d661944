//! The figures of teams whose members leave out different questions: they have room, and their
//! levels are those of the exact means.

use maturity_check::model::{
    Depth, Instrument, Lang, Level, Mean, Outcome, Privacy, Ratings, Ratio, Said, Scope, Targets,
    Team, TeamResult,
};
use maturity_check::text::number::{one_decimal, two_decimals};
use proptest::prelude::*;

use crate::support::{Sketch, sketch, social_media};

/// `lcm(1..=50)` and `lcm(1..=12)`.
const COUNTS: i128 = 3_099_044_504_245_996_706_400;
const ITEMS: i128 = 27_720;

/// Ratings of so many people that add up to this, as equal as possible.
fn ratings(people: u16, sum: u16) -> Said {
    let (each, more) = (usize::from(sum / people), sum % people);
    let mut counts = [0; 5];
    counts[each - 1] = people - more;
    if more > 0 {
        counts[each] = more;
    }
    Said::Rated(Ratings::new(counts))
}

fn found(instrument: &Instrument, said: Vec<Said>) -> TeamResult {
    TeamResult::of(instrument, Privacy::Open, 50, Scope::full(instrument), said.into())
}

/// A sum of `factor · sum / count`, each in integers of its own.
struct Sum(Vec<(i128, Ratings)>);

impl Sum {
    fn is_above(&self, border: i128) -> bool {
        let (mut whole, mut rest) = (0, 0);
        for &(factor, ratings) in &self.0 {
            let count = i128::from(ratings.count());
            let levels = ratings.by_level();
            let sum: i128 = levels.map(|(l, n)| i128::from(l.number()) * i128::from(n)).sum();
            whole += factor * sum / count;
            rest += factor * sum % count * (COUNTS / count);
        }
        (whole + rest / COUNTS, rest % COUNTS) > (border, 0)
    }

    /// The level of this sum divided by `by`.
    fn level(&self, by: i128) -> u8 {
        let twice = Self(self.0.iter().map(|&(factor, ratings)| (2 * factor, ratings)).collect());
        [3, 5, 7, 9].map(|middle| u8::from(twice.is_above(middle * by))).iter().sum::<u8>() + 1
    }
}

/// Every way in which the mean is shown: a test stops where one leaves 64 bits.
fn look_at(mean: Mean) {
    for ratio in [mean.get(), mean.index()] {
        look_at_ratio(ratio);
    }
    mean.to_next().into_iter().for_each(look_at_ratio);
}

fn look_at_ratio(ratio: Ratio) {
    assert!((0..=100).contains(&ratio.round_half_up()), "{ratio:?}");
    let _ = one_decimal(ratio, Lang::De);
    let _ = two_decimals(ratio, Lang::En);
}

/// Looks at every figure and compares every level with that of the exact mean.
fn check(instrument: &Instrument, said: Vec<Said>) {
    let found = found(instrument, said);
    let scores = found.scores();
    let mut dimensions = vec![];
    for dimension in instrument.dimensions() {
        let (mut parts, mut weights) = (vec![], 0);
        for capability in instrument.capabilities_of(dimension) {
            let score = scores.capability(capability);
            let Some(mean) = score.outcome.mean() else { continue };
            look_at(mean);
            let rated: Vec<_> = instrument
                .items_of(capability)
                .filter_map(|item| found.said(item)?.ratings())
                .collect();
            let answered = i128::from(score.answered);
            let own = Sum(rated.iter().map(|&ratings| (1, ratings)).collect());
            assert_eq!(mean.level().number(), own.level(answered), "{capability:?} {mean:?}");
            let weight = i128::from(instrument.capability(capability).weight.get());
            weights += weight;
            parts.extend(rated.into_iter().map(|ratings| (weight * ITEMS / answered, ratings)));
        }
        let Some(mean) = scores.dimension(dimension).and_then(Outcome::mean) else { continue };
        look_at(mean);
        let own = Sum(parts);
        let level = own.level(weights * ITEMS);
        assert_eq!(mean.level().number(), level, "{dimension:?} {mean:?}");
        dimensions.push((dimension, own, weights, level));
    }
    let plan = found.plan(instrument, &Targets::good_practice(instrument));
    for mean in plan.after.iter().flat_map(|after| after.dimensions.iter().chain([&after.mean])) {
        look_at(*mean);
    }
    let Ok(total) = scores.total() else { return };
    look_at(total.mean);
    let (band, balance) = (total.band, total.balance);
    for ratio in [band.low, band.high, band.high - band.low] {
        look_at_ratio(ratio);
    }
    if let Some(balance) = balance {
        look_at_ratio(balance.spread);
    }
    let product: i128 = dimensions.iter().map(|(_, _, weights, _)| weights).product();
    let (mut parts, mut whole) = (vec![], 0);
    for (dimension, own, weights, _) in &dimensions {
        let weight = i128::from(instrument.dimension(*dimension).weight.get());
        whole += weight;
        let factor = weight * (product / weights);
        parts.extend(own.0.iter().map(|&(own, ratings)| (factor * own, ratings)));
    }
    let level = Sum(parts).level(whole * product * ITEMS);
    assert_eq!(total.level().number(), level, "{:?}", total.mean);
    let lowest = dimensions.iter().map(|(_, _, _, level)| level).min().unwrap();
    assert_eq!(total.shown_level().number(), level.min(lowest + 1));
}

/// Numbers that look random.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn instrument(&mut self, dimensions: usize, capabilities: u64, items: u64) -> Instrument {
        let names: Vec<Vec<String>> = (0..dimensions)
            .map(|d| (0..=self.below(capabilities)).map(|c| format!("d{d}-c{c}")).collect())
            .collect();
        let mut part = |at: usize, name| {
            // something of each dimension weighs something
            (
                name,
                self.below(4).max(u64::from(at == 0)),
                usize::try_from(self.below(items)).unwrap() + 1,
            )
        };
        let parts: Vec<Vec<Sketch>> = names
            .iter()
            .map(|names| names.iter().enumerate().map(|(at, name)| part(at, &**name)).collect())
            .collect();
        let ids = ["a", "b", "c", "d", "e", "f"];
        let whole: Vec<_> =
            ids.into_iter().zip(&parts).map(|(id, p)| (id, 1 + self.below(3), &p[..])).collect();
        sketch(&whole)
    }

    /// Any ratings; or such that every mean is the middle of two levels, or hardly above or below it.
    fn said(&mut self, instrument: &Instrument) -> Vec<Said> {
        let middle = self.below(2) == 0;
        let twice = 3 + 2 * self.below(4);
        let mut said = vec![];
        for capability in instrument.capabilities() {
            let items = instrument.items_of(capability).len();
            let mut owed: Option<(u64, u64)> = None;
            for _ in 0..items {
                if self.below(30) == 0 {
                    said.push(if self.below(2) == 0 {
                        Said::DontKnow
                    } else {
                        Said::NotApplicable
                    });
                    continue;
                }
                let (people, sum) = match owed.take() {
                    _ if !middle => {
                        let people = 2 + self.below(49);
                        (people, people + self.below(4 * people + 1))
                    }
                    Some(owed) => owed,
                    None => {
                        let people = 2 * (1 + self.below(25));
                        let half = people * twice / 2;
                        let more = self.below(people / 2 + 1);
                        owed = Some((people, half - more));
                        (people, half + more)
                    }
                };
                said.push(ratings(u16::try_from(people).unwrap(), u16::try_from(sum).unwrap()));
            }
            if let (Some((people, _)), Some(last)) = (owed, said.last_mut()) {
                let sum = people * twice / 2;
                *last = ratings(u16::try_from(people).unwrap(), u16::try_from(sum).unwrap());
            }
        }
        if middle && self.below(2) == 0 {
            let at = usize::try_from(self.below(said.len() as u64)).unwrap();
            said[at] = ratings(47, if self.below(2) == 0 { 46 * 2 + 3 } else { 47 * 4 });
        }
        said
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn every_figure_has_room_and_every_level_is_that_of_the_exact_mean(seed: u64, large in 0..8) {
        let mut dice = Dice(seed);
        let dimensions = 1 + usize::try_from(dice.below(6)).unwrap();
        let (capabilities, items) = if large == 0 { (24, 12) } else { (4, 6) };
        let instrument = dice.instrument(dimensions, capabilities, items);
        let said = dice.said(&instrument);
        check(&instrument, said);
        let said = dice.said(&social_media());
        check(&social_media(), said);
    }
}

#[test]
fn seven_capabilities_of_a_single_dimension_have_room() {
    let capabilities = [
        ("a", 1, 12),
        ("b", 1, 11),
        ("c", 1, 10),
        ("d", 1, 9),
        ("e", 1, 8),
        ("f", 1, 7),
        ("g", 1, 12),
    ];
    let instrument = sketch(&[("whole", 1, &capabilities)]);
    let counts = [47, 43, 41, 37, 31, 29, 23, 19, 7];
    let mut dice = Dice(1);
    for _ in 0..400 {
        let mut said = |at: usize| {
            let people = counts[at % counts.len()];
            ratings(people, 5 * people - u16::try_from(dice.below(6)).unwrap())
        };
        check(&instrument, (0..instrument.items().len()).map(&mut said).collect());
    }
}

/// 81, 79 and 80 of 32 people each are 2.5; the other items have nothing to do with it.
#[test]
fn the_exact_middle_counts_as_the_lower_level_whatever_else_is_asked() {
    let instrument = social_media();
    let others = [31, 37, 41, 43, 47, 29, 23, 19, 17, 49, 27, 25, 50, 13];
    let said = (0..instrument.items().len()).map(|at| match [81, 79, 80].get(at) {
        Some(&sum) => ratings(32, sum),
        None => ratings(others[at % others.len()], 3 * others[at % others.len()] - 1),
    });
    let found = found(&instrument, said.collect());
    let first = instrument.capabilities().next().unwrap();
    let mean = found.scores().capability(first).outcome.mean().unwrap();
    assert_eq!((mean.get(), mean.level()), (Ratio::new(5, 2), Level::Two));
}

/// The largest instrument, its weights as unlike as they can be, and all numbers of people.
#[test]
fn the_longest_fractions_there_are_have_room() {
    let sums = [71, 70, 69, 67, 61, 59];
    let names: Vec<Vec<String>> =
        (0..6).map(|d| (0..24).map(|c| format!("d{d}-c{c}")).collect()).collect();
    let parts: Vec<Vec<Sketch>> = names
        .iter()
        .zip(sums)
        .map(|(names, sum)| {
            let weigh = |at: u64| 2 + u64::from(at < sum - 48);
            let parts = names.iter().zip(0..).zip((7..=12).rev().cycle());
            parts.map(|((name, at), items)| (&**name, weigh(at), items)).collect()
        })
        .collect();
    let whole: Vec<_> = ["a", "b", "c", "d", "e", "f"]
        .into_iter()
        .zip([3, 3, 3, 3, 3, 2])
        .zip(&parts)
        .map(|((id, weight), parts)| (id, weight, &parts[..]))
        .collect();
    let instrument = sketch(&whole);
    let items = instrument.items().len();
    let mut dice = Dice(1);
    for _ in 0..3 {
        let said = |at: usize| {
            let people = u16::try_from(at % (Team::MOST - 1)).unwrap() + 2;
            ratings(people, people + u16::try_from(dice.below(u64::from(4 * people + 1))).unwrap())
        };
        check(&instrument, (0..items).map(said).collect());
    }
    // and beyond what a team can be: rounded, but never out of bounds
    let said = (0..items).map(|at| ratings(9_973 - u16::try_from(at).unwrap(), 30_011));
    let found = found(&instrument, said.collect());
    look_at(found.scores().total().unwrap().mean);
    assert_eq!(
        instrument.dimensions().filter(|&d| found.scope().depth(d) == Depth::Out).count(),
        0
    );
}
