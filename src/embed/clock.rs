//! The only clock.

use crate::model::Month;

const DAY: u64 = 24 * 60 * 60 * 1000;

/// Milliseconds since 1970.
pub(super) fn now() -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the clock stands between 1970 and the year 10000"
    )]
    let millis = js_sys::Date::now() as u64;
    millis
}

/// The present month in Greenwich; `None` if the clock is far off.
pub(super) fn month() -> Option<Month> {
    Month::of_day(u32::try_from(now() / DAY).ok()?)
}
