//! The unit in which a team's means are added up: a common denominator of them all, so that the
//! scores stay exact.
//!
//! Fifty people who leave out different questions would need a denominator beyond 64 bits. Then the
//! mean of each item is rounded to the finest unit that this instrument has room for, at best a
//! 720,720th, which no figure shows.

use super::{Ratings, Said};
use crate::model::Instrument;

/// Divisible by 1 to 16.
const FINE: i64 = 720_720;

pub(super) fn of(instrument: &Instrument, said: &[Said]) -> i64 {
    let most = most(instrument);
    let exact = said.iter().filter_map(|said| said.ratings()).try_fold(1, |unit: i64, ratings| {
        let (_, count) = ratings.sum_and_count();
        multiple(unit, count).filter(|unit| *unit <= most)
    });
    exact.unwrap_or_else(|| most.clamp(1, FINE))
}

/// The mean of ratings in this unit.
pub(super) fn rating(unit: i64, ratings: Ratings) -> i64 {
    let (sum, count) = ratings.sum_and_count();
    if count == 0 { 0 } else { (2 * sum * unit + count).div_euclid(2 * count) }
}

/// The largest unit with which no figure of this instrument leaves 64 bits: the denominator of a
/// total divides the unit times a multiple of all numbers of items, times the weights of every
/// dimension, times those of the whole; the figures made of it are up to 200 times as large.
fn most(instrument: &Instrument) -> i64 {
    let items = instrument.capabilities().map(|capability| instrument.items_of(capability).len());
    let items = i64::try_from(items.max().unwrap_or(1)).unwrap_or(i64::MAX);
    let weights = instrument.dimensions().map(|dimension| {
        let of_dimension = instrument.capabilities_of(dimension);
        of_dimension.map(|part| instrument.capability(part).weight.get()).sum::<i64>()
    });
    let whole: i64 =
        instrument.dimensions().map(|part| instrument.dimension(part).weight.get()).sum();
    let counts = (1..=items).try_fold(200, multiple);
    let needed =
        weights.chain([whole]).fold(counts, |product, sum| product?.checked_mul(sum.max(1)));
    needed.map_or(1, |needed| i64::MAX / needed)
}

/// The least common multiple.
fn multiple(a: i64, b: i64) -> Option<i64> {
    let (mut divisor, mut rest) = (a, b);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    (a / divisor.max(1)).checked_mul(b)
}
