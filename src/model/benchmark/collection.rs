use super::standing::index;
use super::tally::Tally;
use super::{Benchmark, BenchmarkDraft, BenchmarkProblem, Mode, Norm, Subject};
use crate::model::{Instrument, Month, Scope, Sheet, score};

/// Results that become a benchmark, one after the other. None of them is kept.
pub struct Collection<'a> {
    instrument: &'a Instrument,
    mode: Mode,
    scope: Scope,
    n: u64,
    tallies: Vec<(Subject, Tally)>,
}

/// Why a result does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeftOut {
    /// It was asked more or less than the group.
    OtherMode,
    /// It has no total (§1).
    NoTotal,
    /// More than a quarter of the items do not apply (§1).
    LimitedComparability,
}

impl<'a> Collection<'a> {
    /// Nothing yet.
    #[must_use]
    pub fn new(instrument: &'a Instrument, mode: Mode) -> Self {
        let tallies = Subject::all(instrument).map(|subject| (subject, Tally::new())).collect();
        Self { instrument, mode, scope: mode.scope(instrument), n: 0, tallies }
    }

    /// Counts a result. Every one counts, also if the same came before: two people may well give
    /// the same answers.
    ///
    /// # Errors
    /// It does not count.
    pub fn add(&mut self, sheet: &Sheet) -> Result<(), LeftOut> {
        if sheet.scope != self.scope {
            return Err(LeftOut::OtherMode);
        }
        let scores = score(self.instrument, &sheet.answers, &sheet.scope);
        if scores.limited_comparability() {
            return Err(LeftOut::LimitedComparability);
        }
        if scores.total().is_err() {
            return Err(LeftOut::NoTotal);
        }
        self.n += 1;
        for (subject, tally) in &mut self.tallies {
            if let Some(index) = index(&scores, *subject) {
                tally.add(index);
            }
        }
        Ok(())
    }

    /// The benchmark of what was counted. A figure that fewer than [`Benchmark::FEWEST`] have is left out.
    ///
    /// # Errors
    /// Everything that forbids it.
    pub fn benchmark(
        &self,
        group: &str,
        source: &str,
        as_of: Month,
        parent: Option<u64>,
    ) -> Result<Benchmark, Vec<BenchmarkProblem>> {
        let norms = self.tallies.iter().filter(|(_, tally)| tally.n() >= Benchmark::FEWEST);
        let norms = norms.filter_map(|(subject, tally)| {
            Some((*subject, Norm { n: tally.n(), quantiles: tally.quantiles()? }))
        });
        let mut problems = match Benchmark::new(BenchmarkDraft {
            mode: self.mode,
            group: group.into(),
            source: source.into(),
            as_of,
            n: self.n,
            parent,
            norms: norms.collect(),
        }) {
            Ok(benchmark) => return Ok(benchmark),
            Err(problems) => problems,
        };
        // That nothing can be shown follows from there being too few.
        if self.n < Benchmark::FEWEST {
            problems.retain(|problem| *problem != BenchmarkProblem::Nothing);
        }
        Err(problems)
    }
}
