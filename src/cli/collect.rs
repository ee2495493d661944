use std::collections::HashSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};
use std::path::PathBuf;

use clap::ValueEnum;

use super::stream::read_lines;
use super::{Failure, InstrumentFile, report};
use crate::model::{
    Benchmark, BenchmarkProblem, Collection, Instrument, LeftOut, Mode, Month, Parent, Sheet,
};
use crate::wire::record::AnswerReader;
use crate::wire::{Fault, benchmark as file, code};

/// What becomes a benchmark.
#[derive(clap::Args)]
pub(super) struct Collect {
    /// Who the members of the group are, for those who compare themselves with it.
    #[arg(long, value_name = "TEXT")]
    group: String,
    /// Where the results come from.
    #[arg(long, value_name = "TEXT")]
    source: String,
    /// The month in which they were collected, such as 2026-11.
    #[arg(long, value_name = "MONTH", value_parser = file::month)]
    as_of: Month,
    /// What the members were asked. Results of any other extent are counted and left out.
    #[arg(long, value_enum, default_value_t = Asked::Full)]
    mode: Asked,
    /// How many are in the larger group that this one was taken from, if that has a benchmark as
    /// well.
    #[arg(long, value_name = "N")]
    parent_n: Option<u64>,
    /// The benchmark of that larger group, which also tells how many there have each figure.
    #[arg(long, value_name = "FILE", conflicts_with = "parent_n")]
    parent: Option<PathBuf>,
    #[command(flatten)]
    instrument: InstrumentFile,
}

#[derive(Clone, Copy, ValueEnum)]
enum Asked {
    Full,
    Quick,
}

/// What was read, and what became of it.
#[derive(Default)]
struct Count {
    counted: u64,
    other_mode: u64,
    no_total: u64,
    limited: u64,
    repeated: u64,
}

/// Lines that came before. It knows so many of them, by 64 bits each.
#[derive(Default)]
struct Lines(HashSet<u64>);

impl Lines {
    const MOST: usize = 100_000;

    /// Whether this line came before.
    fn is_repeated(&mut self, line: u64) -> bool {
        if self.0.len() < Self::MOST { !self.0.insert(line) } else { self.0.contains(&line) }
    }
}

impl Collect {
    /// Prints the benchmark of the results on standard input, and says what was left out.
    pub(super) fn run(&self) -> Result<(), Failure> {
        let instrument = self.instrument.read()?;
        let reader = AnswerReader::new(&instrument);
        let mode = match self.mode {
            Asked::Full => Mode::Full,
            Asked::Quick => Mode::Quick,
        };
        let mut collection = Collection::new(&instrument, mode);
        let parent = self.parent(&instrument, mode)?;
        let (mut count, mut lines) = (Count::default(), Lines::default());
        let wrong = read_lines(
            |line| Ok((hash(line), read(&instrument, &reader, line)?)),
            |(line, sheet)| {
                count.repeated += u64::from(lines.is_repeated(line));
                *match collection.add(&sheet) {
                    Ok(()) => &mut count.counted,
                    Err(LeftOut::OtherMode) => &mut count.other_mode,
                    Err(LeftOut::NoTotal) => &mut count.no_total,
                    Err(LeftOut::LimitedComparability) => &mut count.limited,
                } += 1;
                true
            },
        )?;
        let Count { counted, other_mode, no_total, limited, repeated } = count;
        report(format_args!(
            "{counted} counted; left out: {wrong} unreadable, {other_mode} of another extent, \
             {no_total} with too few answers, {limited} with too much that does not apply"
        ));
        if repeated > 0 {
            report(format_args!(
                "{repeated} lines repeated one that came before, and were not left out"
            ));
        }
        let outcome = collection.benchmark(&self.group, &self.source, self.as_of, parent);
        let benchmark = outcome.map_err(|problems| {
            for problem in problems {
                report(message(problem));
            }
            Failure::Problems
        })?;
        let text = file::write(&instrument, &benchmark);
        io::stdout().write_all(text.as_bytes())?;
        if wrong > 0 { Err(Failure::Problems) } else { Ok(()) }
    }

    fn parent(&self, instrument: &Instrument, mode: Mode) -> Result<Option<Parent>, Failure> {
        let Some(path) = &self.parent else { return Ok(self.parent_n.map(Parent::all)) };
        let refused = |message: &str| {
            report(format_args!("{}: {message}", path.display()));
            Failure::Problems
        };
        let text = fs::read_to_string(path).map_err(|error| refused(&error.to_string()))?;
        let larger = file::read(instrument, &text).map_err(|error| refused(&error.to_string()))?;
        if larger.mode() != mode {
            return Err(refused("expected a group that was asked the same questions"));
        }
        Ok(Some(Parent::of(&larger)))
    }
}

fn hash(line: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    line.hash(&mut hasher);
    hasher.finish()
}

/// A result as a code, a link or a record of answers.
fn read(
    instrument: &Instrument,
    reader: &AnswerReader<'_>,
    line: &str,
) -> Result<Sheet, Vec<Fault>> {
    if line.starts_with('{') {
        return reader.read(line);
    }
    code::decode(instrument, line).map_err(|error| vec![Fault::of_line(error.to_string())])
}

fn message(problem: BenchmarkProblem) -> String {
    let fewest = Benchmark::FEWEST;
    match problem {
        BenchmarkProblem::TooFew { n, .. } => {
            format!("expected at least {fewest} results that count, found {n}")
        }
        BenchmarkProblem::RestTooFew { rest, .. } => format!(
            "the larger group: expected at least {fewest} more than the results that count, found {rest} more"
        ),
        BenchmarkProblem::BadGroup => {
            format!("--group: expected a text of 1 to {} characters", Benchmark::LONGEST)
        }
        BenchmarkProblem::BadSource => {
            format!("--source: expected a text of 1 to {} characters", Benchmark::LONGEST)
        }
        BenchmarkProblem::MoreThanAll { .. } | BenchmarkProblem::Nothing => {
            "expected at least one figure".into()
        }
    }
}
