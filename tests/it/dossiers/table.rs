//! Results and plans as tables for spreadsheets.

use maturity_check::model::{Choice, Dossier, Entry, Lang, score};
use maturity_check::wire::csv::{self, Heads};
use proptest::prelude::*;

use super::example;
use crate::scenario::{SOCIAL_MEDIA, instrument};
use crate::support::capability;

fn table(lang: Lang, dossier: &Dossier) -> (String, Vec<Vec<String>>) {
    let columns = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
    let heads = Heads { columns, dont_know: "weiß nicht", not_applicable: "trifft nicht zu" };
    let text = csv::write(&instrument(SOCIAL_MEDIA, lang), dossier, &heads);
    let separator = match lang {
        Lang::De => b';',
        Lang::En => b',',
    };
    let content = text.strip_prefix('\u{feff}').unwrap();
    let mut reader =
        ::csv::ReaderBuilder::new().delimiter(separator).from_reader(content.as_bytes());
    assert_eq!(reader.headers().unwrap(), &columns[..]);
    let cells = |row: ::csv::StringRecord| row.iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| cells(row.unwrap())).collect();
    (text, rows)
}

#[test]
fn a_table_has_a_complete_row_per_question_in_the_manner_of_its_language() {
    let german = instrument(SOCIAL_MEDIA, Lang::De);
    let dossier = example(&german);
    let (text, rows) = table(Lang::De, &dossier);
    assert_eq!(rows.len(), 36);
    assert!(text.ends_with("\r\n"));
    // Dialogue: 2, 2, 1.
    let row = &rows[6];
    assert_eq!(
        row[..2],
        ["Externer Dialog", &*german.capability(capability(&german, "dialogue")).name]
    );
    assert_eq!(row[3..8], ["2", "1,67", "16,67", "2", "4"]);
    assert_eq!(row[9..], ["Mara \"Ö\" \\ Tom; sonst, =2", "2027-03"]);
    assert_eq!((&*rows[2][3], &*rows[9][3]), ("weiß nicht", "trifft nicht zu"));
    // Knowledge: too few answers.
    assert_eq!(rows[18][4..8], ["", "", "", "4"]);
    let (_, rows) = table(Lang::En, &dossier);
    assert_eq!(rows[6][3..8], ["2", "1.67", "16.67", "2", "4"]);
}

/// The example, its first step with this owner.
fn owned(owner: &str) -> Dossier {
    let of = instrument(SOCIAL_MEDIA, Lang::De);
    let written = example(&of);
    let scores = score(&of, &written.sheet.answers, &written.sheet.scope);
    let choice = Choice::OwnerNamed(capability(&of, "dialogue"), owner.into());
    Dossier { agenda: written.agenda.after(&of, &scores, &choice), ..written }
}

#[test]
fn an_owner_is_one_cell_whatever_it_looks_like() {
    let cases = [
        // The owner, and what the cell reads: itself, or with an apostrophe where it could be a
        // formula.
        ("1,2", "1,2"),
        ("1,2,3", "1,2,3"),
        (",", ","),
        (";", ";"),
        ("1;2", "1;2"),
        ("1.000,50", "1.000,50"),
        ("\"", "\""),
        ("a\"b", "a\"b"),
        ("\",\"", "\",\""),
        ("12", "12"),
        ("a;=1", "a;=1"),
        ("a,=1", "a,=1"),
        ("=1+1", "'=1+1"),
        ("+49 30 1", "'+49 30 1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("=1,2", "'=1,2"),
        ("=1;2", "'=1;2"),
        ("=HYPERLINK(\"http://x\",\"y\")", "'=HYPERLINK(\"http://x\",\"y\")"),
        ("＝1+1", "'＝1+1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠SUM(A1)", "'＠SUM(A1)"),
    ];
    for (owner, expected) in cases {
        for lang in Lang::ALL {
            // A row that breaks has another number of cells, which the reader refuses.
            let (_, rows) = table(lang, &owned(owner));
            assert_eq!(rows[6][9], expected, "{owner} in {lang:?}");
            assert_eq!(rows[6][10], "2027-03", "{owner} in {lang:?}");
        }
    }
}

#[test]
fn every_separator_of_a_text_stands_within_quotes_and_no_figure_does() {
    for (lang, row) in [(Lang::De, ";2;1,67;16,67;2;4;"), (Lang::En, ",2,1.67,16.67,2,4,")] {
        for owner in ["1,2", "1;2", ",", ";", "'=1,2"] {
            let (text, _) = table(lang, &owned(owner));
            assert!(text.contains(&format!("\"{owner}\"")), "{owner:?} in {lang:?}");
            assert!(text.contains(row), "{text}");
        }
    }
}

#[test]
fn every_owner_comes_back() {
    proptest!(ProptestConfig::with_cases(64), |(owner in "\\PC{0,80}")| {
        let kept = Entry::owner(&owner).to_string();
        for lang in Lang::ALL {
            let (_, rows) = table(lang, &owned(&owner));
            let cell = &rows[6][9];
            prop_assert_eq!(cell.strip_prefix('\'').filter(|_| *cell != kept).unwrap_or(cell), &kept);
        }
    });
}
