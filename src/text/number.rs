//! Numbers as people read them.

use crate::model::{Lang, Ratio};

const MINUS: &str = "−";

/// A whole number, the exact middle going up (§3).
#[must_use]
pub fn whole(ratio: Ratio) -> String {
    ratio.round_half_up().to_string().replace('-', MINUS)
}

/// One decimal, the exact middle going up, with the language's decimal sign (§3).
#[must_use]
pub fn one_decimal(ratio: Ratio, lang: Lang) -> String {
    ratio.decimal(1, MINUS, lang)
}

/// Two decimals, for showing how a figure came about.
#[must_use]
pub fn two_decimals(ratio: Ratio, lang: Lang) -> String {
    ratio.decimal(2, MINUS, lang)
}

/// A change with its sign and one decimal. What rounds to nothing has no sign, and the way back reads
/// like the way there.
#[must_use]
pub fn signed_one_decimal(change: Ratio, lang: Lang) -> String {
    signed(change, one_decimal, lang)
}

/// A change with its sign and two decimals.
#[must_use]
pub fn signed_two_decimals(change: Ratio, lang: Lang) -> String {
    signed(change, two_decimals, lang)
}

fn signed(change: Ratio, decimals: fn(Ratio, Lang) -> String, lang: Lang) -> String {
    let size = decimals(change.max(Ratio::ZERO - change), lang);
    let is_nothing = size == decimals(Ratio::ZERO, lang);
    let sign = match change >= Ratio::ZERO {
        _ if is_nothing => "",
        true => "+",
        false => MINUS,
    };
    [sign, &size].concat()
}
