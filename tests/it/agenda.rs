//! §9 of the method, the visitor's part: the proposal is a beginning, and decisions stay.

use maturity_check::model::{Agenda, Choice, Entry, Instrument, Month, Scores, Targets, plan};
use proptest::prelude::*;

use crate::support::{
    answers, capability, full, ids, level, scope, social_media, social_media_with_efforts,
};

/// The worked example A of the method, with the efforts that it states.
const A: &str = "32? 433 221 n23  232 443 3?? 223  434 445 233 334";

fn example_a() -> (Instrument, Scores) {
    let efforts = [("dialogue", 1), ("listening", 1), ("autonomy", 1), ("development", 3)];
    let instrument = social_media_with_efforts(&efforts);
    let scores = full(&instrument, &answers(&instrument, A));
    (instrument, scores)
}

/// `add openness`, `drop dialogue`, `up x`, `down x`, `target x 5`, `owner x Mara`, `due x 2027-3`,
/// `due x never`, `start over`.
fn choice(instrument: &Instrument, text: &str) -> Choice {
    let mut words = text.splitn(3, ' ');
    let (what, id, value) =
        (words.next().unwrap(), words.next().unwrap(), words.next().unwrap_or_default());
    if what == "start" {
        return Choice::StartedOver;
    }
    let of = capability(instrument, id);
    match what {
        "add" => Choice::Added(of),
        "drop" => Choice::Dropped(of),
        "up" => Choice::MovedUp(of),
        "down" => Choice::MovedDown(of),
        "target" => Choice::TargetSet(of, level(value.chars().next().unwrap())),
        "owner" => Choice::OwnerNamed(of, value.into()),
        "due" => Choice::DueSet(of, month(value)),
        _ => panic!("{text}"),
    }
}

fn month(text: &str) -> Option<Month> {
    let (year, month) = text.split_once('-')?;
    Month::new(year.parse().unwrap(), month.parse().unwrap())
}

/// The proposal, and then one choice after the other, with semicolons between them.
fn decided(instrument: &Instrument, scores: &Scores, choices: &str) -> Agenda {
    let proposed = Agenda::new(instrument, scores, Targets::good_practice(instrument));
    let choices = choices.split(';').map(str::trim).filter(|choice| !choice.is_empty());
    choices
        .fold(proposed, |agenda, text| agenda.after(instrument, scores, &choice(instrument, text)))
}

fn steps(instrument: &Instrument, agenda: &Agenda) -> String {
    ids(instrument, agenda.entries().iter().map(|entry| entry.capability))
}

/// `after this plan: 58`, as far as it can be said.
fn after(instrument: &Instrument, scores: &Scores, agenda: &Agenda) -> String {
    let preview = agenda.preview(instrument, scores);
    preview.map_or("nothing".into(), |after| after.mean.index().round_half_up().to_string())
}

#[test]
fn it_begins_as_the_plan_by_phase() {
    let (instrument, scores) = example_a();
    let targets = Targets::good_practice(&instrument);
    let proposed = plan(&instrument, &scores, &targets);
    let by_phase = ids(&instrument, proposed.by_phase().iter().map(|step| step.capability));
    let agenda = Agenda::new(&instrument, &scores, targets);
    assert_eq!(steps(&instrument, &agenda), by_phase);
    assert_eq!(by_phase, "value-creation, dialogue, listening, autonomy, communication");
    assert_eq!(agenda.preview(&instrument, &scores), proposed.after);
    assert_eq!(after(&instrument, &scores, &agenda), "58");
}

#[test]
fn the_visitor_decides_what_is_in_and_in_which_order() {
    let (instrument, scores) = example_a();
    let all = "value-creation, dialogue, listening, autonomy, communication";
    let cases = [
        ("nothing", "", all),
        ("taken out", "drop dialogue", "value-creation, listening, autonomy, communication"),
        (
            "all taken out",
            "drop communication; drop dialogue; drop autonomy; drop listening; drop value-creation",
            "",
        ),
        ("taken out and in again", "drop dialogue; add dialogue", all),
        (
            "taken out twice",
            "drop dialogue; drop dialogue",
            "value-creation, listening, autonomy, communication",
        ),
        (
            "added beyond five, in its phase",
            "add openness",
            "value-creation, dialogue, listening, autonomy, communication, openness",
        ),
        (
            "added twice",
            "add openness; add openness",
            "value-creation, dialogue, listening, autonomy, communication, openness",
        ),
        ("added, though it is not scored", "add knowledge", all),
        ("moved up", "up dialogue", "dialogue, value-creation, listening, autonomy, communication"),
        (
            "moved down",
            "down dialogue",
            "value-creation, listening, dialogue, autonomy, communication",
        ),
        ("moved there and back", "up dialogue; down dialogue", all),
        ("moved beyond the beginning", "up value-creation", all),
        ("moved beyond the end", "down communication", all),
        ("moved, though it is not there", "up openness; down knowledge", all),
        (
            "added to an order of one's own",
            "up dialogue; add openness",
            "dialogue, value-creation, listening, autonomy, communication, openness",
        ),
        (
            "started over",
            "up dialogue; add openness; drop listening; target dialogue 2; start over",
            all,
        ),
    ];
    for (name, choices, expected) in cases {
        assert_eq!(steps(&instrument, &decided(&instrument, &scores, choices)), expected, "{name}");
    }
}

#[test]
fn a_new_target_changes_what_is_proposed_and_nothing_that_is_decided() {
    let (instrument, scores) = example_a();
    let cases = [
        (
            "a target that is reached",
            "target dialogue 2",
            "development, value-creation, listening, autonomy, communication",
        ),
        (
            "and back",
            "target dialogue 2; target dialogue 4",
            "value-creation, dialogue, listening, autonomy, communication",
        ),
        (
            "reached, but it has an owner",
            "owner dialogue Mara; target dialogue 2",
            "development, value-creation, dialogue, listening, autonomy, communication",
        ),
        (
            "reached, but it has a month",
            "due dialogue 2027-3; target dialogue 2",
            "development, value-creation, dialogue, listening, autonomy, communication",
        ),
        (
            "reached, but it was moved",
            "up dialogue; target dialogue 2",
            "dialogue, value-creation, listening, autonomy, communication, development",
        ),
        (
            "reached, but it was added",
            "drop dialogue; add dialogue; target dialogue 2",
            "development, value-creation, dialogue, listening, autonomy, communication",
        ),
        (
            "a higher target makes room",
            "target openness 5; target leadership 5",
            "value-creation, dialogue, listening, autonomy, communication",
        ),
        (
            "what was taken out does not come back",
            "drop dialogue; target listening 5; target listening 4",
            "value-creation, listening, autonomy, communication",
        ),
        (
            "nor is its place taken",
            "drop dialogue; target strategy 5",
            "strategy, listening, autonomy, communication",
        ),
    ];
    for (name, choices, expected) in cases {
        assert_eq!(steps(&instrument, &decided(&instrument, &scores, choices)), expected, "{name}");
    }
}

#[test]
fn the_preview_is_that_of_the_steps_that_are_in() {
    let (instrument, scores) = example_a();
    let cases = [
        ("", "58"),
        ("drop dialogue", "55"),
        ("up dialogue; owner dialogue Mara", "58"),
        ("add openness", "59"),
        (
            "drop communication; drop dialogue; drop autonomy; drop listening; drop value-creation",
            "nothing",
        ),
    ];
    for (choices, expected) in cases {
        let agenda = decided(&instrument, &scores, choices);
        assert_eq!(after(&instrument, &scores, &agenda), expected, "{choices}");
    }
}

#[test]
fn notes_are_one_line_and_not_too_long() {
    let long = "ü".repeat(90);
    let cases = [
        ("Mara", "Mara"),
        ("", ""),
        ("Mara and the team ", "Mara and the team "),
        ("Mara\nTom\t", "Mara Tom "),
        (&*long, &long[..160]),
    ];
    for (text, expected) in cases {
        assert_eq!(&*Entry::owner(text), expected, "{text:?}");
    }
    let (instrument, scores) = example_a();
    let agenda = decided(&instrument, &scores, "owner dialogue Mara; due dialogue 2027-3");
    let entry = agenda.entry(capability(&instrument, "dialogue")).unwrap();
    assert_eq!((&*entry.owner, entry.due, entry.to), ("Mara", month("2027-3"), level('3')));
    let agenda = decided(&instrument, &scores, "due dialogue 2027-3; due dialogue never");
    assert_eq!(agenda.entry(capability(&instrument, "dialogue")).unwrap().due, None);
}

#[test]
fn a_note_about_a_step_that_is_not_there_changes_nothing() {
    let (instrument, scores) = example_a();
    let proposed = decided(&instrument, &scores, "");
    assert_eq!(
        decided(&instrument, &scores, "owner openness Mara; due knowledge 2027-3"),
        proposed
    );
}

#[test]
fn whatever_is_below_level_5_and_not_in_the_plan_is_offered() {
    let instrument = social_media();
    let cases = [
        ("222 ".repeat(12), "", 7),
        ("555 ".repeat(12), "", 0),
        (format!("444 {}", "555 ".repeat(11)), "listening", 1),
        (format!("4?? {}", "555 ".repeat(11)), "", 0),
    ];
    for (given, expected, count) in cases {
        let scores = full(&instrument, &answers(&instrument, &given));
        let agenda = decided(&instrument, &scores, "");
        let offered: Vec<_> = agenda.offered(&instrument, &scores).collect();
        assert_eq!(offered.len(), count, "{given}");
        if !expected.is_empty() {
            assert_eq!(ids(&instrument, offered), expected);
        }
    }
}

#[test]
fn the_timeline_names_the_phases_in_which_something_is_done() {
    let (instrument, scores) = example_a();
    let agenda = decided(&instrument, &scores, "up communication; up communication");
    let timeline: Vec<_> = agenda
        .by_phase(&instrument)
        .into_iter()
        .map(|(phase, entries)| {
            let steps = ids(&instrument, entries.iter().map(|entry| entry.capability));
            format!("{}: {steps}", instrument.phase(phase).id)
        })
        .collect();
    assert_eq!(
        timeline,
        [
            "goals: value-creation",
            "strategy: dialogue",
            "implementation: communication, listening, autonomy"
        ],
    );
}

#[test]
fn other_answers_leave_decisions_and_move_steps_to_their_new_level() {
    let (instrument, scores) = example_a();
    let agenda = decided(&instrument, &scores, "owner dialogue Mara; drop listening");
    let better = A.replace("221", "333").replace("232", "444");
    let scores = full(&instrument, &answers(&instrument, &better));
    let agenda = agenda.rescored(&instrument, &scores);
    let dialogue = agenda.entry(capability(&instrument, "dialogue")).unwrap();
    assert_eq!((dialogue.to, &*dialogue.owner), (level('4'), "Mara"));
    let steps = steps(&instrument, &agenda);
    assert!(!steps.contains("communication") && !steps.contains("listening"), "{steps}");
}

#[test]
fn a_part_of_the_instrument_has_a_plan_and_no_preview() {
    let instrument = social_media();
    let given = answers(&instrument, A);
    let only = scope(&instrument, "only culture");
    let scores = maturity_check::model::score(&instrument, &given, &only);
    let agenda = decided(&instrument, &scores, "");
    assert_eq!(steps(&instrument, &agenda), "autonomy, learning");
    assert_eq!(after(&instrument, &scores, &agenda), "nothing");
}

/// Any choice about any capability.
fn any_choice(instrument: &Instrument) -> impl Strategy<Value = String> + use<> {
    let ids: Vec<_> =
        instrument.capabilities().map(|c| instrument.capability(c).id.to_string()).collect();
    let what = ["add", "drop", "up", "down", "target", "owner", "due"];
    (prop::sample::select(what.to_vec()), prop::sample::select(ids), 2..=5_u8).prop_map(
        |(what, id, number)| match what {
            "target" => format!("target {id} {number}"),
            "owner" => format!("owner {id} Mara"),
            "due" => format!("due {id} 2027-{number}"),
            _ => format!("{what} {id}"),
        },
    )
}

#[test]
fn no_sequence_of_choices_repeats_a_step_or_brings_one_back() {
    let (instrument, scores) = example_a();
    let choices = prop::collection::vec(any_choice(&instrument), 0..12);
    proptest!(|(choices in choices)| {
        let mut agenda = decided(&instrument, &scores, "");
        for text in &choices {
            let before = agenda.clone();
            let choice = choice(&instrument, text);
            agenda = agenda.after(&instrument, &scores, &choice);
            for entry in before.entries().iter().filter(|entry| entry.is_decided) {
                let stays = agenda.entry(entry.capability).is_some();
                prop_assert!(stays || choice == Choice::Dropped(entry.capability), "{}", text);
            }
            for &dropped in before.dropped() {
                let back = agenda.entry(dropped).is_some();
                prop_assert!(!back || choice == Choice::Added(dropped), "{}", text);
            }
        }
        for (position, entry) in agenda.entries().iter().enumerate() {
            let again = agenda.entries()[..position].iter().any(|e| e.capability == entry.capability);
            prop_assert!(!again && !agenda.dropped().contains(&entry.capability));
        }
        let (targets, entries) = (agenda.targets().clone(), agenda.entries().to_vec());
        let dropped = agenda.dropped().to_vec();
        let restored = Agenda::restored(
            &instrument, &scores, targets, entries, dropped, agenda.is_arranged(),
        );
        prop_assert_eq!(restored, agenda);
    });
}
