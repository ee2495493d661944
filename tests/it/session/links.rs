//! What comes from outside: links, the page, another language.

use maturity_check::model::{
    Event, Lang, LinkTrouble, Month, Origin, Pace, Screen, Session, Sheet,
};

use super::{QUICK, visit};
use crate::scenario::{MINIMAL, SOCIAL_MEDIA, Scenario, instrument};

/// Somebody's answers to every question.
const RECEIVED: &str = "32? 433 221 n23  232 443 3?? 223  434 445 233 334";

#[test]
fn starting_again_forgets_everything_but_the_language() {
    let visit = visit()
        .in_language(SOCIAL_MEDIA, Lang::En)
        .open("full", RECEIVED)
        .then(Event::Adopted)
        .then(Event::Restarted);
    assert_eq!(visit.0, Session::new(instrument(SOCIAL_MEDIA, Lang::En)));
    visit.not_changed_by(Event::Restarted);
}

#[test]
fn an_opened_link_shows_somebodys_report() {
    let visit = visit().answers("55").open("full", RECEIVED);
    assert_eq!((visit.screen(), &*visit.given()), ("report", &*RECEIVED.replace(' ', "")));
    assert_eq!(visit.0.origin(), Origin::Received);
    assert_eq!(visit.0.answered_count(), 36);
    assert_eq!(visit.back().screen(), "learning-people");
}

#[test]
fn received_answers_can_be_made_ones_own() {
    let visit = visit().open("quick", RECEIVED).then(Event::Adopted);
    assert_eq!((visit.screen(), &*visit.given()), ("listening-monitoring", "332n24324423"));
    assert_eq!(visit.0.origin(), Origin::Own);
    assert_eq!(visit.walk(), QUICK);
}

#[test]
fn who_changes_a_received_answer_makes_the_answers_their_own() {
    let received = visit().open("quick", RECEIVED);
    let revising = received.revise("strategy-plan");
    assert_eq!(revising.0.origin(), Origin::Received);
    assert_eq!(revising.clone().next().0.origin(), Origin::Received);
    assert_eq!(revising.answers("5").0.origin(), Origin::Own);
}

#[test]
fn a_link_that_cannot_be_opened_costs_nothing() {
    use LinkTrouble::{Damaged, Empty, Foreign, Newer, Older};
    let before = visit().answers("34");
    for trouble in [Empty, Damaged, Foreign, Newer, Older] {
        let visit = before.clone().open_broken(trouble);
        assert_eq!(visit.0.screen(), Screen::Trouble(trouble));
        assert_eq!((&*visit.given(), visit.0.position()), ("34..........", None));
        let question = visit.find("dialogue-response");
        assert_eq!(visit.clone().then(Event::Visited(Screen::Question(question))), before);
        assert_eq!(visit.open("quick", RECEIVED).screen(), "report");
    }
}

#[test]
fn the_page_visits_only_screens_that_exist() {
    let asking = visit().answers("34");
    let report = asking.clone().then(Event::Concluded);
    let question = |id| Screen::Question(asking.find(id));
    let cases = [
        (&asking, question("learning-competence"), true),
        (&asking, question("listening-monitoring"), true),
        (&asking, question("listening-insights"), false),
        (&asking, Screen::Report, false),
        (&report, question("dialogue-response"), true),
        (&report, question("learning-people"), false),
    ];
    for (visit, screen, exists) in cases {
        let visited = visit.0.apply(Event::Visited(screen));
        assert_eq!(visited.is_some(), exists, "{screen:?} from {}", visit.screen());
        if let Some(session) = visited {
            assert_eq!(session.screen(), screen);
            assert_eq!(session.answers(), visit.0.answers());
        }
    }
    let revising = report.revise("strategy-plan").then(Event::Visited(Screen::Report));
    assert_eq!(revising.screen(), "report");
}

#[test]
fn who_visits_a_question_off_the_walk_walks_on_from_there() {
    let visit = visit().answers("333333333333").revise("strategy-plan");
    let question = Screen::Question(visit.find("openness-mistakes"));
    let visit = visit.then(Event::Visited(question));
    assert_eq!((visit.screen(), visit.walk().len()), ("openness-mistakes", 12));
    assert_eq!(visit.next().screen(), "autonomy-latitude");
}

#[test]
fn another_language_changes_the_texts_and_nothing_else() {
    let visit = visit().answers("3.?n").answer('5');
    let title = visit.instrument().title().clone();
    let translated = visit.clone().in_language(SOCIAL_MEDIA, Lang::En);
    assert_ne!(*translated.instrument().title(), title);
    assert_eq!((translated.screen(), translated.given()), (visit.screen(), visit.given()));
    assert_eq!(translated.in_language(SOCIAL_MEDIA, Lang::De), visit);
}

#[test]
fn only_the_same_instrument_is_a_translation() {
    let edition = SOCIAL_MEDIA.replacen("\"edition\": 1", "\"edition\": 2", 1);
    visit()
        .not_changed_by(Event::Translated(instrument(MINIMAL, Lang::En)))
        .not_changed_by(Event::Translated(instrument(&edition, Lang::En)))
        .not_changed_by(Event::Translated(instrument(SOCIAL_MEDIA, Lang::De)));
}

#[test]
fn a_visit_goes_on_where_it_was_left() {
    let fresh = visit();
    let question = |id| Screen::Question(fresh.find(id));
    let cases = [
        ("quick", question("openness-mistakes"), "openness-mistakes"),
        ("full", question("learning-people"), "learning-people"),
        ("quick", Screen::Report, "report"),
        // The entry of the browser's history may belong to another extent.
        ("quick", question("learning-people"), "listening-monitoring"),
        ("only culture", question("strategy-plan"), "leadership-presence"),
    ];
    for (scope, screen, expected) in cases {
        let sheet = fresh.sheet_of(scope, RECEIVED);
        let scope = sheet.scope.clone();
        let restored = fresh.clone().then(Event::Restored(sheet, screen, Origin::Own));
        // Nothing is open, so that there is a way to the report.
        assert_eq!((restored.screen(), restored.0.concluded()), (expected, true));
        assert_eq!(restored.0.path(), scope.items(fresh.instrument()).collect::<Vec<_>>());
        assert_eq!((restored.0.origin(), restored.0.pace()), (Origin::Own, None));
    }
}

#[test]
fn somebody_elses_answers_are_restored_as_theirs() {
    let received = visit().open("full", RECEIVED);
    for left in [received.clone(), received.revise("knowledge-experts")] {
        let (sheet, screen) = (left.sheet_of("full", RECEIVED), left.0.screen());
        let restored = visit().then(Event::Restored(sheet, screen, Origin::Received));
        assert_eq!((restored.screen(), restored.0.origin()), (left.screen(), Origin::Received));
        assert!(restored.0.concluded(), "there is a way back to the report");
    }
}

#[test]
fn a_visit_that_was_left_without_an_answer_is_timed_as_a_fresh_one() {
    let left = visit().choose("full").next();
    let kept = Event::Restored(left.0.sheet().clone(), left.0.screen(), Origin::Own);
    let restored = visit().then(kept);
    assert_eq!((restored.screen(), restored.0.concluded()), (left.screen(), false));
    assert_eq!(restored.0.pace(), left.0.pace());
}

#[test]
fn ones_own_answers_come_back_after_a_link() {
    let own = visit().answers("3.2");
    let kept = Event::Restored(own.0.sheet().clone(), own.0.screen(), Origin::Own);
    let back = own.clone().open("full", RECEIVED).then(kept);
    assert_eq!(
        (back.screen(), back.given(), back.0.origin()),
        (own.screen(), own.given(), Origin::Own)
    );
}

#[test]
fn a_way_back_from_a_broken_link_leads_to_the_first_open_question() {
    let visit = visit().answers("3.2").then(Event::Opened(Err(LinkTrouble::Damaged)));
    assert_eq!(visit.back().screen(), "strategy-plan");
}

#[test]
fn the_pace_of_received_answers_is_unknown() {
    let received = visit().open("full", RECEIVED);
    assert_eq!(received.0.pace(), None);
    let adopted = received.then(Event::Adopted).next().answer('1').next();
    assert_eq!(adopted.0.pace(), None);
    let own = adopted.then(Event::Restarted);
    assert_eq!(own.0.pace(), Some(Pace { seconds: 0, items: 0 }));
}

#[test]
fn answers_have_the_month_they_came_with_until_one_changes() {
    let (visit, november) = (visit(), Month::new(2026, 11));
    let sheet = |scope, made| Sheet { made, ..visit.sheet_of(scope, RECEIVED) };
    let opened = visit.clone().then(Event::Opened(Ok(sheet("quick", november))));
    let made = |visit: Scenario| visit.0.sheet().made;
    let report = Screen::Report;
    let restored = Event::Restored(sheet("full", november), report, Origin::Own);
    let cases = [
        ("a fresh visit", visit.clone(), None),
        ("answers of this visit", visit.clone().answers("34"), None),
        ("a link", opened.clone(), november),
        ("a link without a month", visit.clone().open("quick", RECEIVED), None),
        ("an interrupted visit", visit.clone().then(restored), november),
        ("another screen", opened.clone().revise("strategy-plan").next(), november),
        ("answers made one's own", opened.clone().then(Event::Adopted), november),
        ("questions added", opened.clone().deepen("culture"), november),
        ("another language", opened.clone().in_language(SOCIAL_MEDIA, Lang::En), november),
        ("a link that is broken", opened.clone().open_broken(LinkTrouble::Damaged), november),
        ("an answer changed", opened.clone().revise("strategy-plan").answer('5'), None),
        ("an answer taken back", opened.clone().revise("strategy-plan").answer('.'), None),
        ("another link", opened.clone().open("full", RECEIVED), None),
        ("a new start", opened.then(Event::Restarted), None),
    ];
    for (what, visit, expected) in cases {
        assert_eq!(made(visit), expected, "{what}");
    }
}
