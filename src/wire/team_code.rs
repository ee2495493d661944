//! The team code: what a team said to each item, counted, in a link.
//!
//! | characters | what |
//! |---|---|
//! | 1 | `T`, the version |
//! | 1 | edition of the instrument, a digit |
//! | 2 | mark of the instrument, as in a result code |
//! | 2 | 6 bits: the people; 6 bits: the threshold of anonymous mode, 0 for an open workshop |
//! | … | 2 bits per dimension, its [`crate::model::Depth`]; per item that is asked one number, in as many bits as the largest needs; zeros up to the next digit |
//! | 3 | check sum, as in a result code |
//!
//! The number of an item is the place of its counts among all that so many people can bring about: of
//! the levels 1 to 5, “not applicable”, “don't know” and no answer in an open workshop; in anonymous
//! mode of the levels alone, after four places for what is hidden or was not rated.
//!
//! It carries neither perspectives nor which answers belong together, and of an anonymous team
//! nothing that was not shown. The rules of result codes hold: nothing of this may change.

use std::cmp::Ordering;

use super::code::{self, CodeError, Reader, Writer, checked, depth, depth_bits, found, mark};
use crate::model::{
    Hidden, Instrument, Privacy, Ratings, Said, Scope, Tally, Team, TeamResult, Threshold,
};

pub(super) const VERSION: char = 'T';

/// The longest code that is written: programs cut links off that are much longer.
const LONGEST: usize = 2000;

/// A number is written in two parts: it can have 31 bits, more than a writer or reader holds at once.
const PART: u32 = 16;

/// What an anonymous team did not rate, or what is hidden: the places before the counts.
const UNRATED: [Said; 4] = [
    Said::Hidden(Hidden::TooFew),
    Said::Hidden(Hidden::SmallGroup),
    Said::NotApplicable,
    Said::DontKnow,
];

/// The code of what may be known of a team. `None` if it would be too long for a link.
#[must_use]
pub fn encode(instrument: &Instrument, result: &TeamResult) -> Option<String> {
    let mut code = String::from(VERSION);
    let mut writer = Writer::new(&mut code);
    writer.put(instrument.edition().into(), 6);
    writer.put(mark(instrument), 12);
    let form = Form { people: result.people(), privacy: result.privacy() };
    writer.put(form.people.into(), 6);
    writer.put(form.threshold().into(), 6);
    for dimension in instrument.dimensions() {
        writer.put(depth_bits(result.scope().depth(dimension)), 2);
    }
    for item in result.scope().items(instrument) {
        let place = match result.tally(item) {
            Some(tally) => form.place_of_tally(&tally),
            None => form.place_of_said(result.said(item)?),
        };
        let bits = form.bits();
        writer.put(place >> PART, bits.saturating_sub(PART));
        writer.put(place & ((1 << PART) - 1), bits.min(PART));
    }
    writer.fill();
    code::seal(&mut code);
    (code.len() <= LONGEST).then_some(code)
}

/// Whether a text holds a whole team code, of whichever instrument.
#[must_use]
pub fn is_team_code(text: &str) -> bool {
    let read = |code: &str| {
        let content = checked(code).ok_or(CodeError::Damaged)?;
        if content.starts_with(VERSION) { Ok(()) } else { Err(CodeError::Newer) }
    };
    found(text, read).is_ok()
}

/// What a team code carries, wherever it stands, as [`code::decode`] finds a result code.
///
/// # Errors
/// There is no team code in the text, or not one that fits this instrument and edition.
pub fn decode(instrument: &Instrument, text: &str) -> Result<TeamResult, CodeError> {
    found(text, |code| read(instrument, code))
}

fn read(instrument: &Instrument, code: &str) -> Result<TeamResult, CodeError> {
    if code.is_empty() {
        return Err(CodeError::Empty);
    }
    let content = checked(code).ok_or(CodeError::Damaged)?;
    let content = content.strip_prefix(VERSION).ok_or(CodeError::Newer)?;
    let mut reader = Reader::new(content);
    let edition = reader.take(6).ok_or(CodeError::Damaged)?;
    if reader.take(12) != Some(mark(instrument)) {
        return Err(CodeError::Foreign);
    }
    match edition.cmp(&instrument.edition().into()) {
        Ordering::Less => Err(CodeError::Older),
        Ordering::Equal => payload(instrument, reader).ok_or(CodeError::Damaged),
        Ordering::Greater => Err(CodeError::Newer),
    }
}

fn payload(instrument: &Instrument, mut reader: Reader<'_>) -> Option<TeamResult> {
    let form = Form::new(reader.take(6)?, reader.take(6)?)?;
    let scope: Scope =
        instrument.dimensions().map(|_| depth(reader.take(2)?)).collect::<Option<_>>()?;
    scope.items(instrument).next()?;
    let bits = form.bits();
    let places = instrument.items().map(|item| {
        if scope.shows(instrument, item) {
            let high = reader.take(bits.saturating_sub(PART))?;
            Some(Some(high << PART | reader.take(bits.min(PART))?))
        } else {
            Some(None)
        }
    });
    let places: Vec<Option<u32>> = places.collect::<Option<_>>()?;
    let result = match form.privacy {
        Privacy::Open => {
            let tally = |place: &Option<u32>| match place {
                Some(place) => form.tally_at(*place),
                None => Some(Tally::default()),
            };
            let tallies = places.iter().map(tally).collect::<Option<_>>()?;
            TeamResult::open(instrument, form.people, scope, tallies)
        }
        Privacy::Anonymous(_) => {
            let said = |place: &Option<u32>| match place {
                Some(place) => form.said_at(*place),
                None => Some(Said::Hidden(Hidden::TooFew)),
            };
            let said = places.iter().map(said).collect::<Option<_>>()?;
            TeamResult::of(instrument, form.privacy, form.people, scope, said)
        }
    };
    reader.is_done().then_some(result)
}

/// What the number of an item means: it depends on how many people there are, and on what may be
/// known of them.
struct Form {
    people: u16,
    privacy: Privacy,
}

impl Form {
    fn new(people: u32, threshold: u32) -> Option<Self> {
        let people =
            u16::try_from(people).ok().filter(|&people| usize::from(people) <= Team::MOST)?;
        let privacy = match u16::try_from(threshold).ok()? {
            0 => Privacy::Open,
            threshold => Privacy::Anonymous(Threshold::new(threshold)?),
        };
        (people >= privacy.least()).then_some(Self { people, privacy })
    }

    fn threshold(&self) -> u16 {
        match self.privacy {
            Privacy::Open => 0,
            Privacy::Anonymous(threshold) => threshold.get(),
        }
    }

    /// How many numbers there are for an item.
    fn places(&self) -> u32 {
        match self.privacy {
            Privacy::Open => choose(self.people + 8, 8),
            Privacy::Anonymous(_) => 4 + choose(self.people + 5, 5),
        }
    }

    fn bits(&self) -> u32 {
        u32::BITS - (self.places() - 1).leading_zeros()
    }

    fn place_of_tally(&self, tally: &Tally) -> u32 {
        let [one, two, three, four, five] = tally.ratings.counts();
        let Tally { not_applicable, dont_know, empty, .. } = *tally;
        let counts = [one, two, three, four, five, not_applicable, dont_know, empty];
        place(&counts, self.people)
    }

    fn tally_at(&self, place: u32) -> Option<Tally> {
        let [one, two, three, four, five, not_applicable, dont_know, empty] =
            counts_at(place, self.people)?;
        let ratings = Ratings::new([one, two, three, four, five]);
        Some(Tally { ratings, not_applicable, dont_know, empty })
    }

    fn place_of_said(&self, said: Said) -> u32 {
        match said {
            Said::Hidden(Hidden::TooFew) => 0,
            Said::Hidden(Hidden::SmallGroup) => 1,
            Said::NotApplicable => 2,
            Said::DontKnow => 3,
            Said::Rated(ratings) => 4 + place(&ratings.counts(), self.people),
        }
    }

    fn said_at(&self, place: u32) -> Option<Said> {
        let Some(place) = place.checked_sub(4) else {
            return UNRATED.into_iter().nth(place as usize);
        };
        let ratings = Ratings::new(counts_at(place, self.people)?);
        (ratings.count() >= self.privacy.least()).then_some(Said::Rated(ratings))
    }
}

/// The place of these counts among all that add up to `most` at most, in ascending order.
fn place(counts: &[u16], most: u16) -> u32 {
    let (mut place, mut left, mut after) = (0, most, counts.len());
    for &count in counts {
        after -= 1;
        place += (0..count).map(|less| ways(left.saturating_sub(less), after)).sum::<u32>();
        left = left.saturating_sub(count);
    }
    place
}

/// The counts at a place; `None` beyond the last.
fn counts_at<const N: usize>(place: u32, most: u16) -> Option<[u16; N]> {
    let (mut rest, mut left) = (place, most);
    let mut counts = [0; N];
    for (count, after) in counts.iter_mut().zip((0..N).rev()) {
        loop {
            let ways = ways(left, after);
            if rest < ways {
                break;
            }
            rest -= ways;
            left = left.checked_sub(1)?;
            *count += 1;
        }
    }
    (rest == 0).then_some(counts)
}

/// In how many ways so many counts can add up to `most` at most.
fn ways(most: u16, counts: usize) -> u32 {
    let counts = u16::try_from(counts).unwrap_or_default();
    choose(most + counts, counts)
}

/// The binomial coefficient; at most that of 58 and 8 is asked for.
fn choose(all: u16, chosen: u16) -> u32 {
    let steps = (1..=u64::from(chosen)).zip(u64::from(all - chosen) + 1..);
    let ways = steps.fold(1, |ways, (step, factor)| ways * factor / step);
    u32::try_from(ways).unwrap_or(u32::MAX)
}
