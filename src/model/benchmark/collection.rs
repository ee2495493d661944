use super::histogram::Histogram;
use super::standing::index;
use super::{Benchmark, BenchmarkDraft, BenchmarkProblem, Mode, Norm, Parent, Subject};
use crate::model::{Instrument, Month, Scope, Sheet, score};

/// Results that become a benchmark, one after the other. None of them is kept.
pub struct Collection<'a> {
    instrument: &'a Instrument,
    mode: Mode,
    scope: Scope,
    n: u64,
    histograms: Vec<(Subject, Histogram)>,
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
        let histograms =
            Subject::all(instrument).map(|subject| (subject, Histogram::new())).collect();
        Self { instrument, mode, scope: mode.scope(instrument), n: 0, histograms }
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
        for (subject, histogram) in &mut self.histograms {
            if let Some(index) = index(&scores, *subject) {
                histogram.add(index);
            }
        }
        Ok(())
    }

    /// The benchmark of what was counted. A figure that fewer than [`Benchmark::FEWEST`] have, or
    /// fewer of the larger group outside, is left out.
    ///
    /// # Errors
    /// Everything that forbids it.
    pub fn benchmark(
        &self,
        group: &str,
        source: &str,
        as_of: Month,
        parent: Option<Parent>,
    ) -> Result<Benchmark, Vec<BenchmarkProblem>> {
        let norms: Vec<_> = self
            .histograms
            .iter()
            .filter_map(|&(subject, ref histogram)| {
                let n = histogram.n();
                let larger = parent.as_ref();
                let is_known =
                    larger.is_some_and(|larger| larger.rest_too_few(subject, n).is_some());
                let norm = Norm { n, quantiles: histogram.quantiles()? };
                (n >= Benchmark::FEWEST && !is_known).then_some((subject, norm))
            })
            .collect();
        let mut problems = match Benchmark::new(BenchmarkDraft {
            mode: self.mode,
            group: group.into(),
            source: source.into(),
            as_of,
            n: self.n,
            parent,
            norms,
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
