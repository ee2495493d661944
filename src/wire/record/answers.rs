use std::collections::HashMap;
use std::rc::Rc;

use super::format::{Asked, Entries, Given, Id, Made, Mode, Record};
use crate::model::{Answers, Depth, DimensionIx, Instrument, Scope, Sheet};
use crate::wire::Fault;
use crate::wire::fault::escaped;
use crate::wire::near::unknown;

/// Reads records of answers to one instrument.
pub struct AnswerReader<'a> {
    instrument: &'a Instrument,
    items: Vec<&'a str>,
    positions: HashMap<&'a str, usize>,
}

impl<'a> AnswerReader<'a> {
    /// A reader for the items of this instrument.
    #[must_use]
    pub fn new(instrument: &'a Instrument) -> Self {
        let items: Vec<_> = instrument.items().map(|item| &*instrument.item(item).id).collect();
        let positions = items.iter().copied().zip(0..).collect();
        Self { instrument, items, positions }
    }

    /// The sheet of a line.
    ///
    /// # Errors
    /// What is wrong with the line, which counts as the first.
    pub fn read(&self, line: &str) -> Result<Sheet, Vec<Fault>> {
        let record = parse(line).map_err(|fault| vec![fault])?;
        let mut faults = Vec::new();
        let scope = self.scope(&record.mode, &mut faults);
        let answers = self.answers(&record.answers, &mut faults);
        let made = record.made.map(|Made(month)| month);
        if faults.is_empty() { Ok(Sheet { answers, scope, made }) } else { Err(faults) }
    }

    fn scope(&self, mode: &Mode<'_>, faults: &mut Vec<Fault>) -> Scope {
        let dimensions = self.instrument.dimensions();
        let depths = match mode {
            Mode::All(asked) => return dimensions.map(|_| asked.depth()).collect(),
            Mode::Each(depths) => depths,
        };
        if depths.0.is_empty() {
            let message = String::from("expected a dimension, found none");
            faults.push(Fault { pointer: "/mode".into(), ..Fault::of_line(message) });
        }
        let mut scope = vec![None; dimensions.len()];
        for (Id(id), asked) in &depths.0 {
            let dimension = self.instrument.find_dimension(id).map(DimensionIx::get);
            fill(&mut scope, dimension, asked.depth()).unwrap_or_else(|slip| {
                let dimensions = self.instrument.dimensions();
                let ids = dimensions.map(|dimension| &self.instrument.dimension(dimension).id);
                faults.push(slip.fault("/mode/", id, ids));
            });
        }
        scope.into_iter().map(|depth| depth.unwrap_or(Depth::Out)).collect()
    }

    fn answers(&self, given: &Entries<'_, Given>, faults: &mut Vec<Fault>) -> Answers {
        let mut answers = vec![None; self.items.len()];
        let mut next = 0;
        for (Id(id), Given(answer)) in &given.0 {
            let position = self.position(id, next);
            next = position.map_or(0, |position| position + 1);
            fill(&mut answers, position, *answer).unwrap_or_else(|slip| {
                let items = self.instrument.items();
                let ids = items.map(|item| &self.instrument.item(item).id);
                faults.push(slip.fault("/answers/", id, ids));
            });
        }
        answers.into_iter().collect()
    }

    /// Where the item is. It mostly is the next one.
    fn position(&self, id: &str, next: usize) -> Option<usize> {
        match self.items.get(next) {
            Some(item) if *item == id => Some(next),
            _ => self.positions.get(id).copied(),
        }
    }
}

/// Fills the slot at a position that was looked up.
fn fill<T>(slots: &mut [Option<T>], position: Option<usize>, value: T) -> Result<(), Slip> {
    let slot = position.and_then(|position| slots.get_mut(position)).ok_or(Slip::Unknown)?;
    slot.replace(value).map_or(Ok(()), |_| Err(Slip::Repeated))
}

/// What can be wrong with an id.
enum Slip {
    Unknown,
    Repeated,
}

impl Slip {
    fn fault<'a>(&self, at: &str, id: &str, known: impl Iterator<Item = &'a Rc<str>>) -> Fault {
        let message = match self {
            Self::Unknown => unknown(id, &known.cloned().collect::<Vec<_>>()),
            Self::Repeated => format!("expected every id once, found {id:?} again"),
        };
        Fault { pointer: at.to_owned() + &escaped(id), ..Fault::of_line(message) }
    }
}

fn parse(line: &str) -> Result<Record<'_>, Fault> {
    serde_json::from_str(line).or_else(|_| {
        // Only a line that is wrong pays for finding out where.
        let mut parser = serde_json::Deserializer::from_str(line);
        let record = serde_path_to_error::deserialize(&mut parser)
            .map_err(|error| Fault::from_json(Some(error.path()), error.inner()))?;
        parser.end().map_err(|error| Fault::from_json(None, &error)).map(|()| record)
    })
}

/// Appends a record of a sheet: of the answers that its scope asks for.
pub fn write_answers(out: &mut Vec<u8>, instrument: &Instrument, sheet: &Sheet) {
    let Sheet { answers, scope, made } = sheet;
    let asked = scope.items(instrument).filter_map(|item| {
        Some((Id((&*instrument.item(item).id).into()), Given(answers.get(item)?)))
    });
    let record = Record {
        mode: mode(instrument, scope),
        made: made.map(Made),
        answers: Entries(asked.collect()),
    };
    // Memory takes everything, and nothing in a record can fail to be written.
    let _ = serde_json::to_writer(out, &record);
}

fn mode<'a>(instrument: &'a Instrument, scope: &Scope) -> Mode<'a> {
    let depths: Vec<_> = instrument
        .dimensions()
        .filter_map(|dimension| {
            let id = &*instrument.dimension(dimension).id;
            Some((Id(id.into()), Asked::of(scope.depth(dimension))?))
        })
        .collect();
    for all in [Asked::Full, Asked::Quick] {
        if depths.len() == instrument.dimensions().len()
            && depths.iter().all(|(_, asked)| *asked == all)
        {
            return Mode::All(all);
        }
    }
    Mode::Each(Entries(depths))
}
