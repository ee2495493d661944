use super::Quantiles;
use crate::model::Ratio;

/// How often each index occurred, to the nearest thousandth of a point.
///
/// It takes the same room for ten results as for ten million. Rounding keeps the order, so each of
/// the sorted values is at most half a thousandth off, and so is a quantile before it is rounded
/// itself: at most a thousandth in all.
#[derive(Clone, Debug)]
pub(super) struct Histogram {
    n: u64,
    counts: Box<[u64]>,
}

const PARTS: i64 = Quantiles::PARTS as i64;

impl Histogram {
    pub(super) fn new() -> Self {
        Self { n: 0, counts: vec![0; 100 * Quantiles::PARTS as usize + 1].into() }
    }

    pub(super) fn add(&mut self, index: Ratio) {
        let thousandths = (index * Ratio::whole(PARTS)).round_half_up();
        let place = usize::try_from(thousandths).ok().and_then(|at| self.counts.get_mut(at));
        if let Some(count) = place {
            *count += 1;
            self.n += 1;
        }
    }

    pub(super) fn n(&self) -> u64 {
        self.n
    }

    /// Between neighbours of the sorted values, linear: the quantile `p` is the value at the place
    /// `p·(n − 1)`, counted from 0. `None` if there are no values.
    pub(super) fn quantiles(&self) -> Option<Quantiles> {
        let last = self.n.checked_sub(1)?;
        Quantiles::new(Quantiles::PERCENTS.map(|percent| {
            let percent = u64::from(percent);
            // `last · percent / 100`, without a product that could be too large.
            let hundredths = last % 100 * percent;
            let place = last / 100 * percent + hundredths / 100;
            let part = hundredths % 100;
            let (low, high) = (self.value(place), self.value(place + u64::from(part > 0)));
            let weighted = low * (100 - part) + high * part;
            u32::try_from((weighted + 50) / 100).unwrap_or(u32::MAX)
        }))
    }

    /// The value at a place of the sorted values.
    fn value(&self, place: u64) -> u64 {
        let mut before = 0;
        let found = self.counts.iter().position(|count| {
            before += count;
            before > place
        });
        found.and_then(|at| u64::try_from(at).ok()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Norm, Standing};

    #[test]
    fn the_twelve_of_worked_example_c_have_their_quartiles() {
        let mut histogram = Histogram::new();
        for index in [22, 31, 35, 38, 41, 44, 44, 47, 52, 58, 63, 71] {
            histogram.add(Ratio::whole(index));
        }
        let quantiles = histogram.quantiles().unwrap();
        assert_eq!(quantiles.middle(), (Ratio::new(149, 4), Ratio::new(107, 2)), "37.25 and 53.5");
        assert_eq!(quantiles.median(), Ratio::whole(44));
        // Of so few, only whole points are told, and those change nothing for the example.
        let coarse = quantiles.coarse();
        assert_eq!(coarse.middle(), (Ratio::whole(37), Ratio::whole(54)));
        assert_eq!(coarse.ends(), None);
        for quantiles in [quantiles, coarse] {
            let standing = Norm { n: histogram.n(), quantiles }.standing(Ratio::whole(44));
            assert_eq!(standing, Standing::WithinMiddle);
        }
    }
}
