use super::{Benchmark, Mode, Norm, Subject};
use crate::model::{Depth, Instrument, Mean, Outcome, Ratio, Scope, Scores, Sheet, score};

/// Where an index stands in a group (§12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// In a small group, or one of which no more is told: below the middle half.
    BelowMiddle,
    /// In such a group: within the middle half.
    WithinMiddle,
    /// In such a group: above the middle half.
    AboveMiddle,
    /// Below what 90 % have.
    BelowTenth,
    /// So many per cent have less, to the nearest 5: 10, 15 … 90.
    Percentile(u8),
    /// Above what 90 % have.
    AboveNinetieth,
}

impl Norm {
    /// Where an index stands.
    #[must_use]
    pub fn standing(&self, index: Ratio) -> Standing {
        let (low, high) = self.quantiles.middle();
        let has_ends = self.quantiles.ends().is_some();
        match self.n {
            Benchmark::FEWEST_FOR_PERCENTILES.. if has_ends => self.percentile(index),
            _ if index < low => Standing::BelowMiddle,
            _ if index > high => Standing::AboveMiddle,
            _ => Standing::WithinMiddle,
        }
    }

    /// Linear between the quantiles. Where several are the same, half of those between them count,
    /// as in a rank among single results (§12).
    fn percentile(&self, index: Ratio) -> Standing {
        let marks = self.quantiles.marks();
        let mut below: Option<(u8, Ratio)> = None;
        let mut hit: Option<(u8, u8)> = None;
        for (percent, at) in marks {
            if at == index {
                hit = Some((hit.map_or(percent, |(first, _)| first), percent));
            } else if at > index {
                return match (hit, below) {
                    (Some(hit), _) => nearest(between(hit)),
                    (None, None) => Standing::BelowTenth,
                    (None, Some((from, low))) => {
                        let part = (index - low) / (at - low);
                        let width = i64::from(percent) - i64::from(from);
                        nearest(Ratio::whole(from.into()) + part * Ratio::whole(width))
                    }
                };
            }
            below = Some((percent, at));
        }
        hit.map_or(Standing::AboveNinetieth, |hit| nearest(between(hit)))
    }
}

fn between((first, last): (u8, u8)) -> Ratio {
    Ratio::new(i64::from(first) + i64::from(last), 2)
}

fn nearest(percent: Ratio) -> Standing {
    let fives = (percent / Ratio::whole(5)).round_half_up();
    Standing::Percentile(u8::try_from(5 * fives).unwrap_or(u8::MAX))
}

/// A figure of a result beside those of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// What it is about.
    pub subject: Subject,
    /// The group's.
    pub norm: Norm,
    /// The result's own index and where it stands, if it has one.
    pub own: Option<(Ratio, Standing)>,
}

/// A result beside a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standings {
    /// Every figure that the group has, in the order of the instrument.
    pub figures: Vec<Compared>,
    /// Whether only the questions of the quick check were looked at, though more were answered.
    pub is_reduced: bool,
}

/// Why a result is not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotCompared {
    /// It was asked less than the group.
    AskedLess,
    /// More than a quarter of the items do not apply (§1).
    LimitedComparability,
}

impl Benchmark {
    /// A result of this instrument beside the group. Indices are compared, never levels (§12).
    ///
    /// # Errors
    /// It cannot be compared.
    pub fn compare(
        &self,
        instrument: &Instrument,
        sheet: &Sheet,
    ) -> Result<Standings, NotCompared> {
        let scope = self.mode.scope(instrument);
        if !scope.items(instrument).all(|item| sheet.scope.shows(instrument, item)) {
            return Err(NotCompared::AskedLess);
        }
        let scores = score(instrument, &sheet.answers, &scope);
        if scores.limited_comparability() {
            return Err(NotCompared::LimitedComparability);
        }
        let figures = Subject::all(instrument).filter_map(|subject| {
            let norm = self.norm(subject)?;
            let own = index(&scores, subject).map(|index| (index, norm.standing(index)));
            Some(Compared { subject, norm, own })
        });
        let is_reduced = self.mode == Mode::Quick && asks_more(instrument, &sheet.scope);
        Ok(Standings { figures: figures.collect(), is_reduced })
    }
}

fn asks_more(instrument: &Instrument, scope: &Scope) -> bool {
    let is_more =
        |item| scope.shows(instrument, item) && !Depth::Quick.shows(instrument.item(item));
    instrument.items().any(is_more)
}

/// The index of a result about a subject (§3).
pub(super) fn index(scores: &Scores, subject: Subject) -> Option<Ratio> {
    let mean = match subject {
        Subject::Total => scores.total().ok().map(|total| total.mean),
        Subject::Dimension(dimension) => scores.dimension(dimension).and_then(Outcome::mean),
        Subject::Capability(capability) => scores.capability(capability).outcome.mean(),
    };
    mean.map(Mean::index)
}
