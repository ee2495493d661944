//! Months, as a result code carries them.

use maturity_check::model::{Lang, Month};
use maturity_check::text::calendar;

#[test]
fn a_month_keeps_its_year_and_its_number() {
    for (year, month) in [(2020, 1), (2020, 12), (2021, 1), (2026, 11), (2361, 3)] {
        let made = Month::new(year, month).unwrap();
        assert_eq!((made.year(), made.month()), (year, month));
        assert_eq!(Month::from_count(made.count()), Some(made));
    }
}

#[test]
fn there_is_no_month_outside_the_calendar_of_codes() {
    for (year, month) in [(2019, 12), (2026, 0), (2026, 13), (2361, 4), (u16::MAX, 12)] {
        assert_eq!(Month::new(year, month), None, "{year}-{month}");
    }
    assert_eq!(Month::from_count(Month::COUNT), None);
}

#[test]
fn months_stand_in_the_order_of_the_calendar() {
    let months = [(2020, 1), (2025, 12), (2026, 1), (2026, 11)];
    assert!(months.map(|(year, month)| Month::new(year, month).unwrap()).is_sorted());
}

#[test]
fn a_day_falls_into_its_month() {
    let cases = [
        (0, None),
        (18_261, None),
        (18_262, Some((2020, 1))),
        (18_292, Some((2020, 1))),
        (18_293, Some((2020, 2))),
        (18_321, Some((2020, 2))), // 29 February 2020
        (18_322, Some((2020, 3))),
        (20_780, Some((2026, 11))), // 23 November 2026
        (20_787, Some((2026, 11))),
        (20_788, Some((2026, 12))),
        (47_540, Some((2100, 2))), // 28 February 2100, which is no leap year
        (47_541, Some((2100, 3))),
        (u32::MAX, None),
    ];
    for (day, expected) in cases {
        let found = Month::of_day(day).map(|month| (month.year(), month.month()));
        assert_eq!(found, expected, "{day}");
    }
}

#[test]
fn people_read_the_name_of_a_month() {
    let cases = [
        ((2026, 11), "November 2026", "November 2026", "11/2026"),
        ((2021, 3), "März 2021", "March 2021", "03/2021"),
        ((2020, 1), "Januar 2020", "January 2020", "01/2020"),
        ((2034, 12), "Dezember 2034", "December 2034", "12/2034"),
    ];
    for ((year, month), german, english, short) in cases {
        let made = Month::new(year, month).unwrap();
        assert_eq!(calendar::month(made, Lang::De), german);
        assert_eq!(calendar::month(made, Lang::En), english);
        assert_eq!(calendar::short_month(made), short);
    }
}
