//! Where a visit stands, in a line: `<o or r> <position of the question, or nothing for the report>
//! <code>`. So it stands in the entries of the history, and so the loader keeps it for the instance
//! after a crash.

#[cfg(feature = "check")]
use super::browser::{encode, open};
use crate::model::Origin;
#[cfg(feature = "check")]
use crate::model::{Event, Screen, Session};

/// The line that leads to a question, by its position, or to the report (an empty position).
pub(super) fn line(origin: Origin, position: &str, code: &str) -> String {
    let origin = if origin == Origin::Own { "o" } else { "r" };
    [origin, " ", position, " ", code].concat()
}

/// The line of a session; nothing where it has nothing to lose.
#[cfg(feature = "check")]
pub(super) fn write(session: &Session) -> String {
    match session.screen() {
        Screen::Question(item) => line(session.origin(), &item.get().to_string(), &encode(session)),
        Screen::Report => line(session.origin(), "", &encode(session)),
        Screen::Trouble(_) if session.answers().is_empty() => String::new(),
        // A link that cannot be opened is not opened again: the answers before it are shown.
        Screen::Trouble(_) => {
            session.apply(Event::WentBack).as_ref().map(write).unwrap_or_default()
        }
    }
}

/// What a line restores in a session, as [`Event::Restored`]; `None` if it is no such line.
#[cfg(feature = "check")]
pub(super) fn read(session: &Session, line: &str) -> Option<Event> {
    let mut parts = line.split(' ');
    let origin = if parts.next()? == "o" { Origin::Own } else { Origin::Received };
    let screen = match parts.next()? {
        "" => Screen::Report,
        position => Screen::Question(session.instrument().items().nth(position.parse().ok()?)?),
    };
    match open(session, parts.next()?) {
        Event::Opened(Ok(sheet)) => Some(Event::Restored(sheet, screen, origin)),
        _ => None,
    }
}
