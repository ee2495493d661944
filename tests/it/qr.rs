//! QR codes are read by a reader that knows nothing of how they were drawn.

use maturity_check::chart::{Qr, qr};
use proptest::prelude::*;

/// The drawing as rows of modules, dark or not, whichever way the path goes.
fn modules(qr: &Qr) -> Vec<Vec<bool>> {
    let size = usize::try_from(qr.size).unwrap();
    let mut rows = vec![vec![false; size]; size];
    for stroke in qr.path.split('M').skip(1) {
        let (at, lengths) = stroke.split_once('h').unwrap();
        let (x, y) = at.split_once(' ').unwrap();
        let (run, back) = lengths.split_once("v1h-").unwrap();
        assert_eq!(back, format!("{run}z"), "{stroke}");
        let [x, y, run] = [x, y, run].map(|number| number.parse::<usize>().unwrap());
        rows[y][x..x + run].fill(true);
    }
    rows
}

/// What a camera reads.
fn read(qr: &Qr) -> String {
    const WIDTH: usize = 4;
    let rows = modules(qr);
    let side = rows.len() * WIDTH;
    let shade = |x: usize, y: usize| if rows[y / WIDTH][x / WIDTH] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
    let found = image.detect_grids();
    let [code] = &found[..] else { panic!("one code, not {}", found.len()) };
    code.decode().unwrap().1
}

#[test]
fn whatever_is_drawn_can_be_read() {
    proptest!(ProptestConfig::with_cases(24), |(text in "\\PC{1,120}")| {
        prop_assert_eq!(read(&qr(&text).unwrap()), text);
    });
}

#[test]
fn a_result_link_needs_few_modules() {
    let link = "https://example.org/check/#r=1B3kqa8bSOTTUjf6TjklTbcDYc";
    let code = qr(link).unwrap();
    assert_eq!(read(&code), link);
    assert!(code.size <= 33 + 8, "{}", code.size);
}

#[test]
fn a_quiet_zone_of_four_surrounds_the_code() {
    let code = qr("x").unwrap();
    let rows = modules(&code);
    let last = rows.len() - 1;
    for (y, row) in rows.iter().enumerate() {
        for (x, dark) in row.iter().enumerate() {
            let is_quiet = [x, y].iter().any(|&at| at < 4 || at > last - 4);
            assert!(!(is_quiet && *dark), "{x} {y}");
        }
    }
    // The corner marks begin right behind it.
    assert!(rows[4][4] && rows[4][last - 4] && rows[last - 4][4]);
}

#[test]
fn a_text_that_no_code_holds_is_not_drawn() {
    assert!(qr(&"x".repeat(2_300)).is_some());
    assert_eq!(qr(&"x".repeat(2_400)), None);
}
