//! A visit, from the first question to the report and on.

pub(crate) mod laws;
mod links;
mod texts;

use maturity_check::model::{Event, Origin, Pace, Screen, Untotalled, score};

use crate::scenario::{MINIMAL, SOCIAL_MEDIA, Scenario, TEN_SECONDS};
use crate::support::answer;

const QUICK: [&str; 12] = [
    "listening-monitoring",
    "strategy-plan",
    "dialogue-response",
    "value-creation-processes",
    "communication-transparency",
    "collaboration-departments",
    "knowledge-sharing",
    "development-feedback",
    "leadership-presence",
    "openness-mistakes",
    "autonomy-latitude",
    "learning-competence",
];

fn visit() -> Scenario {
    Scenario::start(SOCIAL_MEDIA)
}

#[test]
fn a_visit_begins_at_the_first_question_of_the_quick_check() {
    let visit = visit();
    assert_eq!(visit.screen(), "listening-monitoring");
    assert_eq!(visit.walk(), QUICK);
    assert_eq!(visit.given(), "............");
    assert_eq!(visit.0.origin(), Origin::Own);
    assert!(!visit.0.concluded());
}

#[test]
fn one_question_follows_the_other_up_to_the_report() {
    let mut visit = visit();
    for (position, question) in QUICK.into_iter().enumerate() {
        assert_eq!((visit.screen(), visit.0.position()), (question, Some(position)));
        visit = visit.answer('3').next();
    }
    assert_eq!((visit.screen(), visit.0.position()), ("report", None));
    assert!(visit.0.concluded());
    visit.not_changed_by(Event::Continued(TEN_SECONDS));
}

#[test]
fn going_back_loses_nothing() {
    let visit = visit().answers("34").answer('5').back();
    assert_eq!((visit.screen(), &*visit.given()), ("strategy-plan", "345........."));
    let visit = visit.back();
    assert_eq!((visit.screen(), &*visit.given()), ("listening-monitoring", "345........."));
    let visit = visit.not_changed_by(Event::WentBack).next().next();
    assert_eq!((visit.screen(), &*visit.given()), ("dialogue-response", "345........."));
}

#[test]
fn the_way_back_from_the_report_leads_to_the_last_question() {
    let visit = visit().answers("333333333333").back();
    assert_eq!((visit.screen(), &*visit.given()), ("learning-competence", "333333333333"));
    assert_eq!(visit.next().screen(), "report");
}

#[test]
fn an_answer_can_be_changed_and_taken_back() {
    let visit = visit().answer('3').answer('n');
    assert_eq!(visit.given(), "n...........");
    assert_eq!(visit.answer('.').given(), "............");
}

#[test]
fn what_is_skipped_stays_open_and_is_all_that_resuming_asks() {
    let visit = visit().answers("3.3333?33.33");
    assert_eq!((visit.screen(), &*visit.given()), ("report", "3.3333?33.33"));
    let visit = visit.then(Event::Resumed);
    assert_eq!(visit.walk(), ["strategy-plan", "openness-mistakes"]);
    assert_eq!(visit.screen(), "strategy-plan");
    let visit = visit.answers("12");
    assert_eq!((visit.screen(), &*visit.given()), ("report", "313333?33233"));
    visit.not_changed_by(Event::Resumed);
}

#[test]
fn the_report_can_be_had_at_any_time() {
    let visit = visit().answer('3').then(Event::Concluded);
    assert_eq!(visit.screen(), "report");
    assert_eq!(visit.then(Event::Resumed).walk(), &QUICK[1..]);
}

#[test]
fn deepening_asks_only_what_was_not_asked() {
    let quick = visit().answers("3333333.3333");
    let deeper = quick.clone().deepen_all();
    let ids = deeper.instrument().items().map(|item| &*deeper.instrument().item(item).id);
    let left_out: Vec<_> = ids.filter(|id| !QUICK.contains(id)).collect();
    assert_eq!(left_out.len(), 24);
    assert_eq!(deeper.walk(), left_out);
    assert_eq!(deeper.screen(), "listening-insights");
    let full = deeper.answers(&"4".repeat(24));
    assert_eq!(full.screen(), "report");
    assert_eq!(full.given(), "3444343443443443443444.4344434344344");
    assert_eq!(full.then(Event::Resumed).walk(), ["development-feedback"]);
}

#[test]
fn deepening_one_dimension_leaves_the_others_as_they_are() {
    let visit = visit().answers("3333.3333333").deepen("culture");
    assert_eq!(
        visit.walk(),
        [
            "leadership-rationale",
            "leadership-values",
            "openness-transparency",
            "openness-trust",
            "autonomy-guidelines",
            "autonomy-unplanned",
            "learning-roles",
            "learning-people",
        ]
    );
    let visit = visit.answers("22222222");
    assert_eq!(visit.given(), "3333.333322232322322");
    assert_eq!(visit.screen(), "report");
}

#[test]
fn nothing_is_left_out_of_a_check_whose_questions_are_all_quick() {
    let visit = Scenario::start(MINIMAL).answers("2");
    assert_eq!(visit.screen(), "report");
    assert_eq!(visit.0.left_out(None).count(), 0);
    assert_eq!(visit.deepen_all().screen(), "report");
}

#[test]
fn a_dimension_alone_has_no_total_until_the_others_are_asked_too() {
    let is_part = |visit: &Scenario| {
        let session = &visit.0;
        let scores = score(session.instrument(), session.answers(), session.scope());
        scores.total() == Err(&Untotalled::PartOfInstrument)
    };
    let alone = visit().choose("only culture").answers("343 434 343 434");
    assert!(is_part(&alone));
    let two = alone.clone().deepen("internal-use").answers("232 232 232 232");
    assert_eq!(two.given(), "232232232232343434343434");
    assert!(is_part(&two));
    let all = two.deepen_all().answers("333 333 333 333");
    assert_eq!(all.given(), "333333333333232232232232343434343434");
    assert!(!is_part(&all));
}

#[test]
fn choosing_the_extent_keeps_the_answers() {
    let visit = visit().answers("34").back().back();
    let visit = visit.choose("only culture");
    assert_eq!((visit.screen(), &*visit.given()), ("leadership-presence", "............"));
    let visit = visit.choose("full");
    assert_eq!((visit.screen(), visit.walk().len()), ("listening-monitoring", 36));
    assert!(visit.given().starts_with("3...4..."));
    assert_eq!(visit.choose("quick").given(), "34..........");
}

#[test]
fn what_was_answered_under_another_extent_is_not_asked_again() {
    let visit = visit().answers("34").back().back().choose("only culture").then(Event::Concluded);
    let visit = visit.deepen("external-dialogue");
    assert_eq!(visit.walk().len(), 10);
    assert_eq!(visit.screen(), "listening-insights");
}

#[test]
fn a_revised_answer_leads_back_to_the_report() {
    let report = visit().answers("333333333333");
    let revising = report.clone().revise("knowledge-sharing");
    assert_eq!(revising.walk(), ["knowledge-sharing"]);
    let revised = revising.clone().answers("5");
    assert_eq!((revised.screen(), &*revised.given()), ("report", "333333533333"));
    assert_eq!(revising.back().screen(), "report");
    let not_asked = report.find("knowledge-experts");
    report.not_changed_by(Event::Revised(not_asked));
}

#[test]
fn the_pace_is_that_of_the_questions_that_were_answered() {
    let visit = visit().answers("3.3");
    assert_eq!(visit.0.pace(), Some(Pace { seconds: 20, items: 2 }));
    let visit = visit.then(Event::Continued(u32::MAX)).answer('3').then(Event::Continued(u32::MAX));
    let pace = visit.0.pace().unwrap();
    assert_eq!((pace.seconds, pace.items), (u32::MAX / 1000, 3));
}

#[test]
fn progress_counts_the_questions_of_each_dimension() {
    let visit = visit().answers("3.n??");
    let dimensions = visit.instrument().dimensions();
    let progress: Vec<_> = dimensions.map(|dimension| visit.0.progress(dimension)).collect();
    assert_eq!(progress, [(3, 4), (1, 4), (0, 4)]);
    assert_eq!(visit.0.answered_count(), 4);
    assert_eq!(visit.0.open_items().count(), 8);
}

#[test]
fn an_event_that_changes_nothing_makes_no_new_session() {
    let visit = visit().answers("3");
    let (here, left_out) = (visit.find("strategy-plan"), visit.find("strategy-goals"));
    visit
        .not_changed_by(Event::Answered(here, None))
        .not_changed_by(Event::Answered(left_out, answer('3')))
        .not_changed_by(Event::Revised(left_out))
        .not_changed_by(Event::Visited(Screen::Question(here)))
        .not_changed_by(Event::Visited(Screen::Report));
}
