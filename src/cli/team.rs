use std::io::{self, Read, Write};

use super::{Failure, report};
use crate::model::{Added, Instrument, NoResult, NotAdded, Privacy, Targets, Team, steps};
use crate::wire::record::write_team;
use crate::wire::{Fault, code, team_code};

/// More than fifty codes take.
const LONGEST: u64 = 1 << 20;

/// A code or a link per line in, and what these people come to out.
pub(super) fn team(instrument: &Instrument, privacy: Privacy) -> Result<(), Failure> {
    let mut text = String::new();
    io::stdin().lock().take(LONGEST).read_to_string(&mut text)?;
    let mut team = Team::default();
    team.agree(privacy);
    let mut outcome = Ok(());
    for (line, text) in (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty()) {
        let added = code::decode(instrument, text).map(|sheet| team.add(instrument, sheet));
        let message = match added {
            Ok(Ok(Added::New(_))) => continue,
            Ok(Ok(Added::Same(_, same))) => {
                format!("the same as person {}, counted once", same.number())
            }
            Ok(Err(NotAdded::Full)) => format!("a team has {} members at most", Team::MOST),
            Ok(Err(NotAdded::TooManyTried)) => {
                format!("a team remembers {} different codes at most", Team::MOST_TRIED)
            }
            Err(_) if team_code::is_team_code(text) => "the code of a whole team".into(),
            Err(error) => error.to_string(),
        };
        report(format_args!("stdin:{}", Fault { line, ..Fault::of_line(message) }));
        outcome = Err(Failure::Problems);
    }
    if let Err(reason) = team.show(instrument) {
        report(match reason {
            NoResult::TooFewPeople | NoResult::SmallGroup => "stdin: too few people",
            NoResult::NothingShared => "stdin: no question that enough of them were asked",
        });
        return Err(Failure::Problems);
    }
    let Some(result) = team.result(instrument) else { return Err(Failure::Problems) };
    let planned = steps(instrument, result.scores(), &Targets::good_practice(instrument));
    let code = team_code::encode(instrument, &result);
    let mut out = Vec::new();
    write_team(&mut out, instrument, &result, &planned, code.as_deref());
    out.push(b'\n');
    io::stdout().lock().write_all(&out)?;
    outcome
}
