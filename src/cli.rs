//! The command line: checks and compiles instruments, scores answers, reads and writes result
//! links.
//!
//! Streams are JSON Lines on standard input and output. Problems go to standard error as
//! `file:line: pointer: message`. Exit status: 0 without problems, 1 with some, 2 for wrong usage.

mod collect;
mod files;
mod stream;
mod team;

use std::fmt::Display;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::model::{Instrument, Privacy, Targets, Threshold, score, steps};
use crate::wire::record::{AnswerReader, write_answers, write_scores};
use crate::wire::{Fault, code};
use stream::each_line;

const ANSWERS: &str = r#"Answers: {"mode":"full","made":"2026-11","answers":{"<item>":3,"<item>":"dk","<item>":"na"}}
  What is absent is not answered. The mode is "full", "quick", or the depth of each dimension that
  is asked about: {"<dimension>":"full","<dimension>":"quick"}.
  The month in which they were given may be absent."#;

const BENCHMARK: &str = "Each line is a code, a link, or answers as for `score`. \
Every result counts, also one that came before: two people may well give the same answers, so take out \
beforehand what was sent twice. Lines that are the same, sign by sign, are counted on standard error as \
repeated: among the first 100,000 different ones, and not where one person sent two different lines. \
A group of less than 10 is refused, and so is one that leaves less than 10 of the larger group outside; \
a figure that less than 10 have, or less than 10 of the larger group outside, is left out. For the latter, \
--parent has to name the file of the larger group. What less than 30 have is written as its quartiles \
to whole points; of more, quantiles are exact to a thousandth of a point. Nothing of a single result is \
kept but 64 bits of its line while the program runs, and the memory does not grow beyond that.";

/// Self-assessments of maturity: check and compile instruments, score answers, read and write
/// result links.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check instruments and say everything that is wrong with them.
    Check {
        /// Instruments as JSON.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Compile an instrument to packs, the form that visitors download: per language one with the
    /// texts of the quick check, and one with all.
    Compile {
        /// The instrument as JSON.
        file: PathBuf,
        /// The folder for the packs, named <id>.<language>.pack and <id>.<language>-full.pack; it is
        /// made if need be.
        #[arg(short, long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Write the questionnaire on paper: a page per language, to print and to score by hand.
    Paper {
        /// The instrument as JSON.
        file: PathBuf,
        /// The folder for the pages, named <language>.html, and for what belongs to them; it is
        /// made if need be.
        #[arg(short, long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Score answers: a JSON object per line in, another out.
    #[command(after_help = ANSWERS)]
    Score {
        #[command(flatten)]
        instrument: InstrumentFile,
    },
    /// Write and read result links.
    #[command(subcommand)]
    Link(Link),
    /// Make the benchmark of a group: a code, a link or answers per line in, the file out.
    #[command(after_help = BENCHMARK)]
    Benchmark(collect::Collect),
    /// What several people come to as a team: a code or a link per line in, one JSON object out.
    Team {
        /// Show nothing about fewer people than this, 5..=50; without it, everything is shown.
        #[arg(long, value_name = "PEOPLE", value_parser = clap::value_parser!(u16).range(5..=50))]
        anonymous: Option<u16>,
        #[command(flatten)]
        instrument: InstrumentFile,
    },
    /// Print the JSON Schema of instruments, for editors.
    Schema,
    /// Write an instrument to start from. A file that is there already is left alone.
    New {
        /// Where to write it.
        file: PathBuf,
    },
}

#[derive(Subcommand)]
enum Link {
    /// Answers in, as for `score`; a code per line out.
    #[command(after_help = ANSWERS)]
    Encode {
        /// The address of the page that the links open; without it, bare codes are printed.
        #[arg(long, value_name = "URL")]
        base: Option<String>,
        #[command(flatten)]
        instrument: InstrumentFile,
    },
    /// A code or a link per line in; answers out, as for `score`.
    #[command(after_help = ANSWERS)]
    Decode {
        #[command(flatten)]
        instrument: InstrumentFile,
    },
}

#[derive(clap::Args)]
struct InstrumentFile {
    /// The instrument as JSON; without it, the one on social media.
    #[arg(long = "instrument", value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Why a command did not do all of its work.
enum Failure {
    /// There were problems, and they have been reported.
    Problems,
    /// Standard input or output cannot be used.
    Stream(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Stream(error)
    }
}

/// Runs the command that the arguments of the process name.
#[must_use]
pub fn run() -> ExitCode {
    match Args::parse().command.run() {
        Ok(()) => ExitCode::SUCCESS,
        // Who reads the output has seen enough, as `head` has.
        Err(Failure::Stream(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(Failure::Stream(error)) => {
            report(error);
            ExitCode::FAILURE
        }
        Err(Failure::Problems) => ExitCode::FAILURE,
    }
}

impl Command {
    fn run(self) -> Result<(), Failure> {
        match self {
            Self::Check { files } => files::check(&files),
            Self::Compile { file, out } => files::compile(&file, &out),
            Self::Paper { file, out } => files::paper(&file, &out),
            Self::Score { instrument } => score_lines(&instrument.read()?),
            Self::Link(Link::Encode { base, instrument }) => {
                encode_lines(&instrument.read()?, base.as_deref())
            }
            Self::Link(Link::Decode { instrument }) => decode_lines(&instrument.read()?),
            Self::Benchmark(collect) => collect.run(),
            Self::Team { anonymous, instrument } => {
                let threshold = anonymous.and_then(Threshold::new);
                let privacy = threshold.map_or(Privacy::Open, Privacy::Anonymous);
                team::team(&instrument.read()?, privacy)
            }
            Self::Schema => files::schema(),
            Self::New { file } => files::new(&file),
        }
    }
}

impl InstrumentFile {
    fn read(&self) -> Result<Instrument, Failure> {
        files::instrument(self.file.as_deref())
    }
}

fn score_lines(instrument: &Instrument) -> Result<(), Failure> {
    let reader = AnswerReader::new(instrument);
    let targets = Targets::good_practice(instrument);
    each_line(
        |line| reader.read(line),
        |out, sheet| {
            let scores = score(instrument, &sheet.answers, &sheet.scope);
            write_scores(out, instrument, &scores, &steps(instrument, &scores, &targets));
        },
    )
}

fn encode_lines(instrument: &Instrument, base: Option<&str>) -> Result<(), Failure> {
    let reader = AnswerReader::new(instrument);
    each_line(
        |line| reader.read(line),
        |out, sheet| {
            let code = code::encode(instrument, &sheet);
            let link = base.map(|base| code::link(base, &code));
            out.extend(link.unwrap_or(code).into_bytes());
        },
    )
}

fn decode_lines(instrument: &Instrument) -> Result<(), Failure> {
    each_line(
        |line| {
            code::decode(instrument, line).map_err(|error| vec![Fault::of_line(error.to_string())])
        },
        |out, sheet| write_answers(out, instrument, &sheet),
    )
}

/// Writes a message to standard error. If nobody listens there, nobody can be told.
fn report(message: impl Display) {
    let _ = writeln!(io::stderr(), "{message}");
}
