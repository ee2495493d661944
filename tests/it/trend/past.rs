//! Which results are there to compare, and which two are compared.

use maturity_check::model::{Month, Past, Refusal, Sheet, pair};

use crate::support::{answers, scope, sketch};

/// A result of one capability, and its month of 2026 if that is known.
fn made((given, month): (&str, Option<u8>)) -> Sheet {
    let instrument = sketch(&[("d", 1, &[("c", 1, 2)])]);
    Sheet {
        answers: answers(&instrument, given),
        scope: scope(&instrument, "full"),
        made: month.and_then(|month| Month::new(2026, month)),
    }
}

fn past(sheets: &[(&str, Option<u8>)]) -> Past {
    sheets.iter().fold(Past::default(), |past, &sheet| past.with(made(sheet), None).unwrap())
}

#[test]
fn the_same_result_counts_once_unless_it_is_of_another_month() {
    let known = past(&[("12", Some(3)), ("34", None)]);
    let own = made(("55", Some(7)));
    let cases = [
        (("21", Some(3)), None),
        (("12", Some(3)), Some(Refusal::TwinOf(0))),
        (("12", None), Some(Refusal::TwinOf(0))),
        (("12", Some(4)), None),
        (("34", Some(9)), Some(Refusal::TwinOf(1))),
        (("55", Some(7)), Some(Refusal::TwinOfOwn)),
        (("55", Some(6)), None),
    ];
    for (sheet, expected) in cases {
        assert_eq!(known.with(made(sheet), Some(&own)).err(), expected, "{sheet:?}");
    }
}

#[test]
fn there_are_as_many_as_a_page_can_show() {
    let months: Vec<_> = (0..=Past::MOST).collect();
    let sheet = |&months: &usize| Sheet {
        made: u16::try_from(months).ok().and_then(Month::from_count),
        ..made(("12", None))
    };
    let full = months[..Past::MOST]
        .iter()
        .fold(Past::default(), |past, month| past.with(sheet(month), None).unwrap());
    assert_eq!(full.with(sheet(&Past::MOST), None), Err(Refusal::Full));
    assert_eq!(full.without(0).sheets().len(), Past::MOST - 1);
}

#[test]
fn results_are_taken_out_and_dated() {
    let before = past(&[("12", Some(3)), ("34", None)]);
    assert_eq!(before.without(0), past(&[("34", None)]));
    assert_eq!(before.without(7), before);
    assert_eq!(before.dated(1, Month::new(2026, 5)), past(&[("12", Some(3)), ("34", Some(5))]));
    assert_eq!(before.dated(7, None), before);
}

#[test]
fn the_earlier_of_the_two_stands_first() {
    let cases: [(&[Option<u8>], _, _, _); 11] = [
        (&[], None, None, None),
        (&[Some(1)], Some(0), None, None),
        // The subject is the last; without a wish it is compared with the latest before it.
        (&[Some(3), Some(5), Some(9)], Some(2), None, Some((1, 2))),
        (&[Some(5), Some(3), Some(9)], Some(2), None, Some((0, 2))),
        (&[Some(3), Some(5), Some(9)], Some(2), Some(0), Some((0, 2))),
        (&[Some(3), Some(11), Some(9)], Some(2), None, Some((0, 2))),
        // What is wished may be later.
        (&[Some(3), Some(11), Some(9)], Some(2), Some(1), Some((2, 1))),
        (&[Some(11), Some(9)], Some(1), None, Some((1, 0))),
        // Without a subject, the latest is it.
        (&[Some(11), Some(3), Some(9)], None, None, Some((2, 0))),
        (&[None, None], Some(1), None, Some((0, 1))),
        // A wish for the subject itself is none.
        (&[Some(3), Some(9)], Some(1), Some(1), Some((0, 1))),
    ];
    for (months, subject, wished, expected) in cases {
        let sheets: Vec<_> = months.iter().map(|&month| made(("12", month))).collect();
        assert_eq!(pair(&sheets, subject, wished), expected, "{months:?} {subject:?} {wished:?}");
    }
}
