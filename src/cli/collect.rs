use std::io::{self, Write};

use clap::ValueEnum;

use super::stream::read_lines;
use super::{Failure, InstrumentFile, report};
use crate::model::{
    Benchmark, BenchmarkProblem, Collection, Instrument, LeftOut, Mode, Month, Sheet,
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
        let mut count = Count::default();
        let wrong = read_lines(
            |line| read(&instrument, &reader, line),
            |sheet| {
                *match collection.add(&sheet) {
                    Ok(()) => &mut count.counted,
                    Err(LeftOut::OtherMode) => &mut count.other_mode,
                    Err(LeftOut::NoTotal) => &mut count.no_total,
                    Err(LeftOut::LimitedComparability) => &mut count.limited,
                } += 1;
                true
            },
        )?;
        let Count { counted, other_mode, no_total, limited } = count;
        report(format_args!(
            "{counted} counted; left out: {wrong} unreadable, {other_mode} of another extent, \
             {no_total} with too few answers, {limited} with too much that does not apply"
        ));
        let outcome = collection.benchmark(&self.group, &self.source, self.as_of, self.parent_n);
        let benchmark = outcome.map_err(|problems| {
            for problem in problems {
                report(message(problem));
            }
            Failure::Problems
        })?;
        let text = file::write(&instrument, &benchmark, self.parent_n);
        io::stdout().write_all(text.as_bytes())?;
        if wrong > 0 { Err(Failure::Problems) } else { Ok(()) }
    }
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
        BenchmarkProblem::RestTooFew { rest } => format!(
            "--parent-n: expected at least {fewest} more than the results that count, found {rest} more"
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
