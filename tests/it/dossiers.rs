//! Results and plans as files: whatever is written can be read again, and what cannot be read is
//! told apart.

mod table;

use maturity_check::model::{
    Agenda, Choice, Dossier, Expected, FileTrouble, Instrument, Lang, Month, Scope, Sheet, Targets,
    score,
};
use maturity_check::wire::dossier;
use proptest::prelude::*;

use crate::scenario::{SOCIAL_MEDIA, instrument};
use crate::support::{answers, capability, level, scope};

const A: &str = "32? 433 221 n23  232 443 3?? 223  434 445 233 334";

/// The worked example A with a plan that was worked on.
fn example(instrument: &Instrument) -> Dossier {
    let answers = answers(instrument, A);
    let scope = Scope::full(instrument);
    let scores = score(instrument, &answers, &scope);
    let of = |id| capability(instrument, id);
    let choices = [
        Choice::TargetSet(of("openness"), level('5')),
        Choice::Added(of("strategy")),
        Choice::OwnerNamed(of("dialogue"), "Mara \"Ö\" \\ Tom; sonst, =2".into()),
        Choice::DueSet(of("dialogue"), Month::new(2027, 3)),
        Choice::Dropped(of("listening")),
        Choice::MovedUp(of("dialogue")),
        Choice::MovedUp(of("dialogue")),
    ];
    let proposed = Agenda::new(instrument, &scores, Targets::good_practice(instrument));
    let agenda =
        choices.iter().fold(proposed, |agenda, choice| agenda.after(instrument, &scores, choice));
    Dossier { sheet: Sheet { answers, scope, made: Month::new(2026, 11) }, agenda }
}

#[test]
fn a_file_brings_result_and_plan_back() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::De);
    let written = example(&instrument);
    let text = dossier::write(&instrument, &written);
    assert_eq!(dossier::read(&instrument, &text), Ok(written.clone()));
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["format"], "maturity-check/dossier");
    assert_eq!(json["version"], 1);
    assert_eq!(json["made"], "2026-11");
    assert_eq!(json["answers"]["listening-monitoring"], 3);
    assert_eq!(json["scores"]["total"]["shown_level"], 3);
    assert_eq!(json["plan"]["steps"][0]["owner"], "Mara \"Ö\" \\ Tom; sonst, =2");
    assert_eq!(json["plan"]["steps"][0]["due"], "2027-03");
    assert_eq!(json["plan"]["taken_out"][0], "listening");
    // As a program for texts saves it.
    let saved = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(dossier::read(&instrument, &saved), Ok(written));
}

#[test]
fn a_file_is_read_in_another_language() {
    let (german, english) =
        (instrument(SOCIAL_MEDIA, Lang::De), instrument(SOCIAL_MEDIA, Lang::En));
    let written = example(&german);
    let text = dossier::write(&german, &written);
    assert_eq!(dossier::read(&english, &text), Ok(written));
}

#[test]
fn what_is_written_can_be_read_whatever_it_is() {
    let of = instrument(SOCIAL_MEDIA, Lang::En);
    let given = prop::collection::vec(prop::sample::select(b"12345?n.".to_vec()), 36);
    let asked = ["full", "quick", "only culture", "quick with culture in full"];
    let notes = prop::collection::vec((0..12_usize, "\\PC{0,90}", 0..Month::COUNT), 0..6);
    let moves = prop::collection::vec((0..12_usize, 0..4_u8), 0..8);
    let made = prop::option::of(0..Month::COUNT);
    let asked = prop::sample::select(asked.to_vec());
    proptest!(|(given in given, asked in asked, notes in notes, moves in moves, made in made)| {
        let scope = scope(&of, asked);
        let mut answers = answers(&of, &String::from_utf8(given).unwrap());
        for item in of.items().filter(|&item| !scope.shows(&of, item)) {
            answers = answers.with(item, None);
        }
        let scores = score(&of, &answers, &scope);
        let mut agenda = Agenda::new(&of, &scores, Targets::good_practice(&of));
        let capabilities: Vec<_> = of.capabilities().collect();
        for (at, kind) in moves {
            let capability = capabilities[at];
            agenda = agenda.after(&of, &scores, &match kind {
                0 => Choice::Added(capability),
                1 => Choice::Dropped(capability),
                2 => Choice::MovedUp(capability),
                _ => Choice::TargetSet(capability, level('5')),
            });
        }
        for (at, owner, due) in notes {
            let owner = Choice::OwnerNamed(capabilities[at], owner.into());
            let due = Choice::DueSet(capabilities[at], Month::from_count(due));
            agenda = agenda.after(&of, &scores, &owner).after(&of, &scores, &due);
        }
        let made = made.and_then(Month::from_count);
        let written = Dossier { sheet: Sheet { answers, scope, made }, agenda };
        let text = dossier::write(&of, &written);
        prop_assert_eq!(dossier::read(&of, &text), Ok(written));
    });
}

/// What reading says after one change to the text of the example.
fn read_changed(from: &str, to: &str) -> Result<(), FileTrouble> {
    let instrument = instrument(SOCIAL_MEDIA, Lang::De);
    let text = dossier::write(&instrument, &example(&instrument));
    assert!(text.contains(from), "{from} in {text}");
    dossier::read(&instrument, &text.replacen(from, to, 1)).map(|_| ())
}

#[test]
fn files_that_belong_elsewhere_are_told_apart() {
    let foreign = FileTrouble::Foreign { id: "other".into() };
    let cases = [
        ("\"version\":1", "\"version\":2", FileTrouble::Newer),
        ("\"version\":1", "\"version\":0", FileTrouble::NotDossier),
        ("\"edition\":1", "\"edition\":2", FileTrouble::Newer),
        ("\"edition\":1", "\"edition\":0", FileTrouble::Older),
        ("\"id\":\"social-media-maturity\"", "\"id\":\"other\"", foreign),
        ("maturity-check/dossier", "other/format", FileTrouble::NotDossier),
        ("\"format\":", "\"kind\":", FileTrouble::NotDossier),
        ("\"version\":1", "\"version\":\"1\"", FileTrouble::NotDossier),
        ("\"mode\"", "mode", FileTrouble::NotJson { line: 4, column: 1 }),
    ];
    for (from, to, expected) in cases {
        assert_eq!(read_changed(from, to), Err(expected), "{from} → {to}");
    }
}

#[test]
fn texts_that_are_no_files_of_ours_are_told_apart() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::De);
    let cases = [
        ("", FileTrouble::NotJson { line: 1, column: 0 }),
        ("name;value", FileTrouble::NotJson { line: 1, column: 2 }),
        ("%PDF-1.7", FileTrouble::NotJson { line: 1, column: 1 }),
        ("{\"format\":", FileTrouble::NotJson { line: 1, column: 10 }),
        ("[]", FileTrouble::NotDossier),
        ("null", FileTrouble::NotDossier),
        ("{}", FileTrouble::NotDossier),
        ("12", FileTrouble::NotDossier),
    ];
    for (text, expected) in cases {
        assert_eq!(dossier::read(&instrument, text).unwrap_err(), expected, "{text:?}");
    }
    let nested = "[".repeat(100_000);
    assert!(matches!(dossier::read(&instrument, &nested), Err(FileTrouble::NotJson { .. })));
    let endless = format!("\"{}\"", "x".repeat(2 << 20));
    assert_eq!(dossier::read(&instrument, &endless), Err(FileTrouble::NotDossier));
}

#[test]
fn what_is_wrong_inside_has_its_place() {
    use Expected::{
        Answer, Capability, Dimension, Edition, Flag, Item, List, Mode, Object, Step, Target, Text,
    };
    let cases = [
        ("\"edition\":1", "\"edition\":null", "/instrument/edition", Edition, Some("null")),
        ("\"id\":", "\"name\":", "/instrument/id", Text, None),
        (
            "\"made\":\"2026-11\"",
            "\"made\":\"2026-13\"",
            "/made",
            Expected::Month,
            Some("\"2026-13\""),
        ),
        (
            "\"made\":\"2026-11\"",
            "\"made\":\"+026-11\"",
            "/made",
            Expected::Month,
            Some("\"+026-11\""),
        ),
        ("\"mode\":\"full\"", "\"mode\":\"all\"", "/mode", Mode, Some("\"all\"")),
        ("\"mode\":\"full\"", "\"mode\":{}", "/mode", Mode, Some("{…}")),
        ("\"mode\":\"full\"", "\"mode\":{\"culture\":1}", "/mode/culture", Mode, Some("1")),
        (
            "\"mode\":\"full\"",
            "\"mode\":{\"cult\":\"full\"}",
            "/mode/cult",
            Dimension,
            Some("cult"),
        ),
        ("\"answers\":{", "\"answers\":[],\"x\":{", "/answers", Object, Some("[…]")),
        (
            "\"listening-monitoring\":3",
            "\"listening-monitoring\":6",
            "/answers/listening-monitoring",
            Answer,
            Some("6"),
        ),
        (
            "\"listening-monitoring\":3",
            "\"listening-monitoring\":2.5",
            "/answers/listening-monitoring",
            Answer,
            Some("2.5"),
        ),
        ("\"listening-monitoring\":3", "\"a/b~\":3", "/answers/a~1b~0", Item, Some("a/b~")),
        (
            "\"targets\":{\"listening\":4",
            "\"targets\":{\"listening\":1",
            "/plan/targets/listening",
            Target,
            Some("1"),
        ),
        (
            "\"targets\":{\"listening\":4",
            "\"targets\":{\"hearing\":4",
            "/plan/targets/hearing",
            Capability,
            Some("hearing"),
        ),
        ("\"steps\":[", "\"steps\":{},\"x\":[", "/plan/steps", List, Some("{…}")),
        (
            "\"steps\":[{\"capability\":\"dialogue\"",
            "\"steps\":[{\"capability\":\"knowledge\"",
            "/plan/steps/0/capability",
            Step,
            Some("\"knowledge\""),
        ),
        (
            "\"steps\":[{\"capability\":\"dialogue\"",
            "\"steps\":[{\"capability\":\"strategy\"",
            "/plan/steps/3/capability",
            Step,
            Some("\"strategy\""),
        ),
        (
            "\"due\":\"2027-03\"",
            "\"due\":\"March\"",
            "/plan/steps/0/due",
            Expected::Month,
            Some("\"March\""),
        ),
        ("\"owner\":\"Mara", "\"owner\":7,\"x\":\"Mara", "/plan/steps/0/owner", Text, Some("7")),
        ("\"decided\":true", "\"decided\":\"yes\"", "/plan/steps/0/decided", Flag, Some("\"yes\"")),
        (
            "\"taken_out\":[\"listening\"",
            "\"taken_out\":[\"hearing\"",
            "/plan/taken_out/0",
            Capability,
            Some("\"hearing\""),
        ),
        ("\"arranged\":true", "\"arranged\":1", "/plan/arranged", Flag, Some("1")),
        ("\"plan\":", "\"idea\":", "/plan/targets", Object, None),
    ];
    for (from, to, path, expected, found) in cases {
        let found = found.map(str::to_owned);
        let wrong = FileTrouble::Wrong { path: path.into(), expected, found };
        assert_eq!(read_changed(from, to), Err(wrong), "{from} → {to}");
    }
}

#[test]
fn the_name_of_another_instrument_is_shortened() {
    let id = "x".repeat(100_000);
    let foreign = FileTrouble::Foreign { id: "x".repeat(40) + "…" };
    assert_eq!(read_changed("\"social-media-maturity\"", &format!("\"{id}\"")), Err(foreign));
}

#[test]
fn answers_to_what_was_not_asked_are_left_out() {
    let of = instrument(SOCIAL_MEDIA, Lang::De);
    let answers = answers(&of, &"3".repeat(36));
    let file = |scope: &Scope| {
        let scores = score(&of, &answers, scope);
        let agenda = Agenda::new(&of, &scores, Targets::good_practice(&of));
        let sheet = Sheet { answers: answers.clone(), scope: scope.clone(), made: None };
        let text = dossier::write(&of, &Dossier { sheet, agenda });
        serde_json::from_str::<serde_json::Value>(&text).unwrap()
    };
    let all = file(&Scope::full(&of));
    for asked in ["quick", "only culture", "quick with culture in full"] {
        let scope = scope(&of, asked);
        let mut changed = file(&scope);
        changed["answers"] = all["answers"].clone();
        let read = dossier::read(&of, &changed.to_string()).unwrap();
        let kept = of.items().filter(|&item| read.sheet.answers.get(item).is_some());
        assert!(kept.eq(scope.items(&of)), "{asked}");
    }
}

#[test]
fn what_may_be_missing_may_be_missing() {
    let cases = [
        (",\n\"made\":\"2026-11\"", ""),
        ("\"made\":\"2026-11\"", "\"made\":null"),
        (",\"due\":\"2027-03\"", ""),
        (",\n\"taken_out\":[\"listening\"],\"arranged\":true", ""),
        ("\"scores\":", "\"something\":"),
    ];
    for (from, to) in cases {
        assert_eq!(read_changed(from, to), Ok(()), "{from} → {to}");
    }
}

#[test]
fn no_text_stops_the_reader() {
    let of = instrument(SOCIAL_MEDIA, Lang::De);
    let text = dossier::write(&of, &example(&of));
    proptest!(|(start in 0..text.len(), end in 0..text.len(), with in "\\PC{0,12}")| {
        let (start, end) = (start.min(end), start.max(end));
        if text.is_char_boundary(start) && text.is_char_boundary(end) {
            let _ = dossier::read(&of, &[&text[..start], &with, &text[end..]].concat());
        }
    });
}
