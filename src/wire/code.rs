//! The result code: answers as a few characters, made to survive mail programs and paper.
//!
//! | characters | what |
//! |---|---|
//! | 1 | version of the format, `2` |
//! | 1 | edition of the instrument, a digit |
//! | 2 | mark of the instrument: twelve bits that depend on its id |
//! | 2 | [`Month`] in which it was made: months since January 2020; 4095 where that is not known |
//! | … | 2 bits per dimension, its [`Depth`]; 3 bits per item that is asked, its answer; zeros up to the next digit |
//! | 3 | check sum of everything before, each character below 62 |
//!
//! Version `1` has no month; the rest is the same. It is read for ever and no longer written.
//!
//! Digits are those of URL-safe base64, six bits each. The last three are letters or digits of ten,
//! because programs that find links in a text leave `-` and `_` out at the end. Every version
//! begins with its own character and ends with this check sum, so that a newer code can be told
//! from a damaged one. Codes have been published: none of this may change, and what has to change
//! gets the next version.

mod finding;

use std::cmp::Ordering;
use std::error::Error;
use std::fmt;

use crate::model::{Answer, Depth, Instrument, Level, Month, Scope, Sheet};

const VERSION: char = '2';
const WITHOUT_MONTH: char = '1';
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const HEAD: usize = 4;
const CHECK: usize = 3;

/// Why a text gives no answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CodeError {
    /// There is no code in it.
    Empty,
    /// Something is missing or was changed on the way.
    Damaged,
    /// It belongs to another instrument.
    Foreign,
    /// It was made by a newer version of this program or for a newer edition of the instrument.
    Newer,
    /// It was made for an older edition of the instrument.
    Older,
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "expected a result code, found none",
            Self::Damaged => "a damaged result code",
            Self::Foreign => "a result code of another instrument",
            Self::Newer => "a result code of a newer version or edition",
            Self::Older => "a result code of an older edition",
        })
    }
}

impl Error for CodeError {}

/// The code of a sheet: the answers to the items that its scope asks, and its month. It ends with a
/// letter or a digit.
#[must_use]
pub fn encode(instrument: &Instrument, Sheet { answers, scope, made }: &Sheet) -> String {
    let mut code = String::from(VERSION);
    let mut writer = Writer::new(&mut code);
    writer.put(instrument.edition().into(), 6);
    writer.put(mark(instrument), 12);
    writer.put(made.map_or(Month::COUNT, Month::count).into(), 12);
    for dimension in instrument.dimensions() {
        writer.put(depth_bits(scope.depth(dimension)), 2);
    }
    for item in scope.items(instrument) {
        writer.put(answer_bits(answers.get(item)), 3);
    }
    writer.fill();
    seal(&mut code);
    code
}

/// Puts the check sum at the end.
pub(super) fn seal(code: &mut String) {
    let check = check_sum(code);
    for value in [check / (62 * 62), check / 62 % 62, check % 62] {
        code.push(digit(value));
    }
}

/// The link that opens these answers on the page at `base`.
#[must_use]
pub fn link(base: &str, code: &str) -> String {
    let page = base.split('#').next().unwrap_or(base);
    [page, "#r=", code].concat()
}

/// The sheet of a code, wherever it stands: alone, in a link or its fragment, in a
/// sentence, with what mail programs do to all of these.
///
/// # Errors
/// There is no code in the text, or not one that fits this instrument and edition.
pub fn decode(instrument: &Instrument, text: &str) -> Result<Sheet, CodeError> {
    found(text, |code| read(instrument, code))
}

/// What is read from the code in a text.
pub(super) fn found<T>(
    text: &str,
    read: impl Fn(&str) -> Result<T, CodeError>,
) -> Result<T, CodeError> {
    let text = finding::plain(text).ok_or(CodeError::Damaged)?;
    let mut outcome = Err(CodeError::Empty);
    // Space may have been put into the link by a mail program, or be the end of it. So the first
    // word is tried, then the first two without the space between them, and so on.
    let mut joined = String::new();
    for word in text.split_ascii_whitespace() {
        joined.push_str(word);
        outcome = read(finding::code_in(&joined));
        if !matches!(outcome, Err(CodeError::Empty | CodeError::Damaged)) {
            break;
        }
    }
    outcome
}

fn read(instrument: &Instrument, code: &str) -> Result<Sheet, CodeError> {
    if code.is_empty() {
        return Err(CodeError::Empty);
    }
    let content = checked(code).ok_or(CodeError::Damaged)?;
    let mut content = content.chars();
    let has_month = match content.next() {
        Some(VERSION) => true,
        Some(WITHOUT_MONTH) => false,
        _ => return Err(CodeError::Newer),
    };
    let content = content.as_str();
    let mut reader = Reader::new(content);
    let edition = reader.take(6).ok_or(CodeError::Damaged)?;
    if reader.take(12) != Some(mark(instrument)) {
        return Err(CodeError::Foreign);
    }
    match edition.cmp(&instrument.edition().into()) {
        Ordering::Less => Err(CodeError::Older),
        Ordering::Equal => payload(instrument, reader, has_month).ok_or(CodeError::Damaged),
        Ordering::Greater => Err(CodeError::Newer),
    }
}

fn payload(instrument: &Instrument, mut reader: Reader<'_>, has_month: bool) -> Option<Sheet> {
    let months = if has_month { reader.take(12)? } else { Month::COUNT.into() };
    let made = u16::try_from(months).ok().and_then(Month::from_count);
    let scope: Scope =
        instrument.dimensions().map(|_| depth(reader.take(2)?)).collect::<Option<_>>()?;
    let answers =
        instrument
            .items()
            .map(|item| {
                if scope.shows(instrument, item) { reader.take(3).map(answer) } else { Some(None) }
            })
            .collect::<Option<_>>()?;
    let asks = scope.items(instrument).next().is_some();
    (asks && reader.is_done()).then_some(Sheet { answers, scope, made })
}

/// What stands before the check sum, if that is right.
pub(super) fn checked(code: &str) -> Option<&str> {
    let (content, check) = code.split_at_checked(code.len().checked_sub(CHECK)?)?;
    let check = check.bytes().try_fold(0, |sum, byte| {
        value(byte).filter(|&value| value < 62).map(|value| sum * 62 + value)
    })?;
    (content.len() > HEAD && check == check_sum(content)).then_some(content)
}

pub(super) fn depth_bits(depth: Depth) -> u32 {
    match depth {
        Depth::Out => 0,
        Depth::Quick => 1,
        Depth::Full => 2,
    }
}

pub(super) fn depth(bits: u32) -> Option<Depth> {
    [Depth::Out, Depth::Quick, Depth::Full].into_iter().find(|&depth| depth_bits(depth) == bits)
}

fn answer_bits(answer: Option<Answer>) -> u32 {
    match answer {
        None => 0,
        Some(Answer::Rated(level)) => level.number().into(),
        Some(Answer::NotApplicable) => 6,
        Some(Answer::DontKnow) => 7,
    }
}

fn answer(bits: u32) -> Option<Answer> {
    match bits {
        0 => None,
        6 => Some(Answer::NotApplicable),
        7 => Some(Answer::DontKnow),
        level => u8::try_from(level).ok().and_then(Level::new).map(Answer::Rated),
    }
}

pub(super) fn mark(instrument: &Instrument) -> u32 {
    check_sum(instrument.id()) % 4096
}

/// A polynomial in 131, a primitive root of the largest prime below 62³. So no change of one
/// character goes unnoticed, nor does an exchange of two.
fn check_sum(text: &str) -> u32 {
    text.bytes().fold(0, |sum, byte| (sum * 131 + u32::from(byte)) % 238_321)
}

fn digit(value: u32) -> char {
    DIGITS.get(value as usize).map_or('_', |&digit| digit.into())
}

fn value(digit: u8) -> Option<u32> {
    DIGITS.iter().zip(0..).find(|(known, _)| **known == digit).map(|(_, value)| value)
}

/// Writes bits as digits, the highest bit first.
pub(super) struct Writer<'a> {
    code: &'a mut String,
    buffer: u32,
    held: u32,
}

impl<'a> Writer<'a> {
    pub(super) fn new(code: &'a mut String) -> Self {
        Self { code, buffer: 0, held: 0 }
    }

    pub(super) fn put(&mut self, bits: u32, count: u32) {
        self.buffer = self.buffer << count | bits;
        self.held += count;
        while self.held >= 6 {
            self.held -= 6;
            self.code.push(digit(self.buffer >> self.held));
            self.buffer &= (1 << self.held) - 1;
        }
    }

    pub(super) fn fill(&mut self) {
        self.put(0, (6 - self.held) % 6);
    }
}

/// Reads the bits of digits, the highest first.
pub(super) struct Reader<'a> {
    digits: std::str::Bytes<'a>,
    buffer: u32,
    held: u32,
}

impl<'a> Reader<'a> {
    pub(super) fn new(digits: &'a str) -> Self {
        Self { digits: digits.bytes(), buffer: 0, held: 0 }
    }

    pub(super) fn take(&mut self, count: u32) -> Option<u32> {
        while self.held < count {
            self.buffer = self.buffer << 6 | value(self.digits.next()?)?;
            self.held += 6;
        }
        self.held -= count;
        let bits = self.buffer >> self.held;
        self.buffer &= (1 << self.held) - 1;
        Some(bits)
    }

    /// Whether nothing is left but the zeros that fill the last digit.
    pub(super) fn is_done(&self) -> bool {
        self.digits.len() == 0 && self.held < 6 && self.buffer == 0
    }
}
