use super::{Month, Sheet};

/// Earlier results to compare with (§11), in the order in which they came. A change makes a new
/// value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Past(Vec<Sheet>);

/// Why a result is not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// It is the visitor's own.
    TwinOfOwn,
    /// The earlier result at this place is the same.
    TwinOf(usize),
    /// There are as many as can be.
    Full,
}

impl Past {
    /// How many there can be.
    pub const MOST: usize = 24;

    /// The results.
    #[must_use]
    pub fn sheets(&self) -> &[Sheet] {
        &self.0
    }

    /// The same and one more.
    ///
    /// # Errors
    /// It is there already, or there are too many.
    pub fn with(&self, sheet: Sheet, own: Option<&Sheet>) -> Result<Self, Refusal> {
        if own.is_some_and(|own| is_twin(own, &sheet)) {
            Err(Refusal::TwinOfOwn)
        } else if let Some(at) = self.0.iter().position(|known| is_twin(known, &sheet)) {
            Err(Refusal::TwinOf(at))
        } else if self.0.len() >= Self::MOST {
            Err(Refusal::Full)
        } else {
            Ok(Self([&self.0[..], &[sheet]].concat()))
        }
    }

    /// The same without the one at this place.
    #[must_use]
    pub fn without(&self, at: usize) -> Self {
        let kept = self.0.iter().enumerate().filter(|(place, _)| *place != at);
        Self(kept.map(|(_, sheet)| sheet.clone()).collect())
    }

    /// The same with another month for the one at this place.
    #[must_use]
    pub fn dated(&self, at: usize, made: Option<Month>) -> Self {
        let mut sheets = self.0.clone();
        if let Some(sheet) = sheets.get_mut(at) {
            sheet.made = made;
        }
        Self(sheets)
    }
}

/// The same answers to the same questions, unless they are known to be of different months: a year
/// later, everything may be as it was.
fn is_twin(one: &Sheet, other: &Sheet) -> bool {
    let is_of_other_month = one.made.zip(other.made).is_some_and(|(a, b)| a != b);
    one.answers == other.answers && one.scope == other.scope && !is_of_other_month
}

/// Which two of these results are compared, the earlier one first: the subject, or without one the
/// latest, and the wished one or else the latest before it.
///
/// Results without a month count as earlier than any other, and among themselves by their order.
/// `None` for fewer than two.
#[must_use]
pub fn pair(
    sheets: &[Sheet],
    subject: Option<usize>,
    wished: Option<usize>,
) -> Option<(usize, usize)> {
    let age = |at: usize| (sheets.get(at).and_then(|sheet| sheet.made), at);
    let places = || 0..sheets.len();
    let subject = subject.or_else(|| places().max_by_key(|&at| age(at)))?;
    let others = || places().filter(|&at| at != subject);
    let is_before = |&at: &usize| age(at).0 <= age(subject).0;
    let latest_before = others().filter(is_before).max_by_key(|&at| age(at));
    let wished = wished.filter(|&at| others().any(|other| other == at));
    let other = wished.or(latest_before).or_else(|| others().max_by_key(|&at| age(at)))?;
    let is_later = age(other).0.zip(age(subject).0).is_some_and(|(other, own)| other > own);
    Some(if is_later { (subject, other) } else { (other, subject) })
}
