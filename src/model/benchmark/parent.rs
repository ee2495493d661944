use super::{Benchmark, Subject};

/// How many are in the larger group that a group was taken from, if that has a benchmark as well.
/// What the two differ by could be told from both, and has to be of many, too (§12).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parent {
    /// All of them.
    pub n: u64,
    /// How many have a figure, where not all do.
    pub of: Vec<(Subject, u64)>,
}

impl Parent {
    /// A larger group in which nothing is known of single figures.
    #[must_use]
    pub const fn all(n: u64) -> Self {
        Self { n, of: Vec::new() }
    }

    /// The larger group as its own benchmark tells of it.
    #[must_use]
    pub fn of(larger: &Benchmark) -> Self {
        let of = larger.norms.iter().map(|&(subject, norm)| (subject, norm.n));
        Self { n: larger.n, of: of.filter(|&(_, n)| n != larger.n).collect() }
    }

    /// How many have a figure, where not all do.
    #[must_use]
    pub fn n_of(&self, subject: Subject) -> Option<u64> {
        self.of.iter().find(|(of, _)| *of == subject).map(|&(_, n)| n)
    }

    /// How many have a figure outside the smaller group, of which `n` have it, if they are too few.
    pub(super) fn rest_too_few(&self, subject: Subject, n: u64) -> Option<u64> {
        let rest = self.n_of(subject)?.saturating_sub(n);
        (rest < Benchmark::FEWEST).then_some(rest)
    }
}
