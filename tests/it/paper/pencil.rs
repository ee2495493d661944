//! Somebody with a pencil, who knows nothing but what the paper says, and a calculator that cuts
//! figures off behind the third decimal.

use std::collections::HashMap;

use maturity_check::model::{Answer, Answers, DimensionIx, Instrument, ItemIx};

use super::{Page, all, text};

/// A number in thousandths.
pub(super) type Figure = u64;

pub(super) const ONE: Figure = 1000;

/// What is written for a mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Mean(Figure),
    QuestionMark,
    Dash,
}

impl Entry {
    pub(super) fn mean(self) -> Option<Figure> {
        match self {
            Self::Mean(mean) => Some(mean),
            Self::QuestionMark | Self::Dash => None,
        }
    }
}

/// What a paper that is filled in comes to: levels, and the index of the whole.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Result {
    pub(super) capabilities: Vec<Option<usize>>,
    pub(super) dimensions: Vec<Option<usize>>,
    pub(super) whole: Option<usize>,
    pub(super) overall: Option<usize>,
    pub(super) index: Option<i64>,
}

/// A paper and the rules that are printed on it.
pub(super) struct Paper {
    pub(super) instrument: Instrument,
    /// The highest mean of every level.
    pub(super) thresholds: Vec<Figure>,
    /// The number that is enough, by the number that counts.
    pub(super) least_answers: HashMap<usize, usize>,
    pub(super) least_capabilities: HashMap<usize, usize>,
    /// The weights of what each table adds up.
    pub(super) weights: Vec<Vec<u64>>,
    /// The items that are marked for the quick check.
    marked: Vec<String>,
}

impl Paper {
    pub(super) fn of(instrument: Instrument) -> Self {
        let page = Page::of(&instrument);
        let thresholds = page.texts(".thresholds td:nth-child(2)");
        let least = |step: usize| {
            let rules = page.texts(&format!(".scoring > section:nth-of-type({step}) dd"));
            let is_it = |rule: &&String| rule.contains("1 von 1") || rule.contains("1 of 1");
            pairs(rules.iter().find(is_it).unwrap())
        };
        let name = |fieldset| all(fieldset, "input")[0].attr("name").unwrap().to_owned();
        Self {
            thresholds: thresholds.iter().filter_map(|range| figures(range).pop()).collect(),
            least_answers: least(1),
            least_capabilities: least(2),
            weights: page.all(".sums").into_iter().map(weights).collect(),
            marked: page.all("fieldset:has(.quick)").into_iter().map(name).collect(),
            instrument,
        }
    }

    /// Works out what the answers come to; of the quick check only those that are marked.
    pub(super) fn filled_in(&self, answers: &Answers, quick: bool) -> Result {
        let capabilities = self.capabilities(answers, quick);
        let mut rows = capabilities.iter().copied();
        let dimensions: Vec<_> = self
            .instrument
            .dimensions()
            .zip(&self.weights)
            .map(|(ix, weights)| {
                let count = self.instrument.capabilities_of(ix).len();
                self.dimension(&rows.by_ref().take(count).collect::<Vec<_>>(), weights)
            })
            .collect();
        let given: Vec<_> = self.given(answers, quick).flatten().collect();
        let whole = self.whole(&dimensions, &given);
        let level = |entry: &Entry| entry.mean().map(|mean| self.level(mean));
        let dimensions: Vec<_> = dimensions.iter().map(level).collect();
        let lowest = dimensions.iter().flatten().min();
        Result {
            capabilities: capabilities.iter().map(level).collect(),
            whole: level(&whole),
            overall: level(&whole).zip(lowest).map(|(level, lowest)| level.min(lowest + 1)),
            index: whole.mean().map(|mean| ((25 * (mean - ONE) + ONE / 2) / ONE).cast_signed()),
            dimensions,
        }
    }

    /// The means of the capabilities.
    pub(super) fn capabilities(&self, answers: &Answers, quick: bool) -> Vec<Entry> {
        let row = |given: Vec<_>| {
            let numbers = numbers(&given);
            match questions(&given) {
                0 => Entry::Dash,
                count if numbers.len() < self.least_answers[&count] => Entry::QuestionMark,
                _ => Entry::Mean(ONE * numbers.iter().sum::<u64>() / numbers.len() as u64),
            }
        };
        self.given(answers, quick).map(row).collect()
    }

    pub(super) fn level(&self, mean: Figure) -> usize {
        1 + self.thresholds.iter().position(|highest| mean <= *highest).unwrap()
    }

    /// The answers of each capability.
    fn given(&self, answers: &Answers, quick: bool) -> impl Iterator<Item = Vec<Option<Answer>>> {
        let is_asked = move |ix: &ItemIx| {
            !quick || self.marked.iter().any(|id| **id == *self.instrument.item(*ix).id)
        };
        let of = |ix: DimensionIx| self.instrument.capabilities_of(ix);
        let items = move |ix| self.instrument.items_of(ix).filter(is_asked);
        self.instrument
            .dimensions()
            .flat_map(of)
            .map(move |ix| items(ix).map(|ix| answers.get(ix)).collect())
    }

    fn dimension(&self, rows: &[Entry], weights: &[u64]) -> Entry {
        let counted = rows.iter().filter(|row| **row != Entry::Dash).count();
        let scored = rows.iter().filter(|row| row.mean().is_some()).count();
        let least = self.least_capabilities.get(&counted);
        if least.is_some_and(|least| scored >= *least) {
            mean(rows, weights)
        } else {
            Entry::QuestionMark
        }
    }

    fn whole(&self, dimensions: &[Entry], given: &[Option<Answer>]) -> Entry {
        let is_scored = dimensions.iter().all(|entry| entry.mean().is_some());
        if is_scored && 3 * numbers(given).len() >= 2 * questions(given) {
            mean(dimensions, self.weights.last().unwrap())
        } else {
            Entry::QuestionMark
        }
    }
}

/// How many are not “not applicable”.
fn questions(given: &[Option<Answer>]) -> usize {
    given.iter().filter(|answer| **answer != Some(Answer::NotApplicable)).count()
}

/// The answers from 1 to 5.
fn numbers(given: &[Option<Answer>]) -> Vec<u64> {
    let number = |answer: &Option<Answer>| match answer {
        Some(Answer::Rated(level)) => Some(level.number().into()),
        _ => None,
    };
    given.iter().filter_map(number).collect()
}

/// The means added up, each times its weight, and divided by the sum of the weights.
fn mean(rows: &[Entry], weights: &[u64]) -> Entry {
    let means = rows.iter().zip(weights).filter_map(|(row, weight)| Some((row.mean()?, weight)));
    let (sum, weights) =
        means.fold((0, 0), |(sum, all), (mean, weight)| (sum + mean * weight, all + weight));
    sum.checked_div(weights).map_or(Entry::QuestionMark, Entry::Mean)
}

/// The weights in a table; where none are printed, each is one.
fn weights(table: scraper::ElementRef) -> Vec<u64> {
    let weight = |row| text(all(row, "td")[0]).parse().unwrap_or(1);
    all(table, "tbody tr").into_iter().map(weight).collect()
}

/// The numbers of a text: `2,5`, `2.5`, `3`.
pub(super) fn figures(text: &str) -> Vec<Figure> {
    let figure = |word: &str| {
        let word = word.trim_matches([',', '.']);
        let (whole, decimals) = word.split_once([',', '.']).unwrap_or((word, ""));
        format!("{whole}{decimals:0<3}").parse().ok()
    };
    let words = text.split(|sign: char| !sign.is_ascii_digit() && sign != ',' && sign != '.');
    words
        .filter(|word| word.contains(|sign: char| sign.is_ascii_digit()))
        .filter_map(figure)
        .collect()
}

/// `1 of 1, 2 of 2 or 2 of 3`: the first number by the second.
fn pairs(text: &str) -> HashMap<usize, usize> {
    let numbers: Vec<_> = figures(text).into_iter().map(|figure| (figure / ONE) as usize).collect();
    numbers.chunks(2).map(|pair| (pair[1], pair[0])).collect()
}
