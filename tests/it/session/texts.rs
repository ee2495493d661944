//! A visit that began with the texts of the quick check only: nothing is asked or shown without one.

use maturity_check::model::{Event, Lang, Origin, Screen, Session};

use crate::scenario::{SOCIAL_MEDIA, Scenario, instrument, quick_instrument};

/// Answers to every question.
const GIVEN: &str = "32? 433 221 n23  232 443 3?? 223  434 445 233 334";

fn visit() -> Scenario {
    Scenario::start_without_texts(SOCIAL_MEDIA)
}

fn all_texts() -> Event {
    Event::Translated(instrument(SOCIAL_MEDIA, Lang::De))
}

/// What asks or shows more than the quick check does.
fn beyond(visit: &Scenario) -> Vec<Event> {
    let culture = visit.dimension("culture");
    let opened = |scope| visit.sheet_of(scope, GIVEN);
    let restored = |scope, screen| Event::Restored(opened(scope), screen, Origin::Own);
    vec![
        Event::ScopeChosen(visit.scope_of("full")),
        Event::ScopeChosen(visit.scope_of("only culture")),
        Event::Deepened(None),
        Event::Deepened(Some(culture)),
        Event::Opened(Ok(opened("full"))),
        Event::Opened(Ok(opened("quick with culture in full"))),
        restored("full", Screen::Report),
        restored("only culture", Screen::Question(visit.find("learning-people"))),
    ]
}

#[test]
fn what_needs_more_texts_happens_once_they_are_there() {
    let quick = visit().answers("332n24324423");
    for event in beyond(&quick) {
        assert!(quick.0.lacks_texts_for(&event), "{event:?}");
        let waiting = quick.clone().not_changed_by(event.clone());
        let whole = waiting.then(all_texts());
        assert_eq!((whole.screen(), whole.given()), (quick.screen(), quick.given()));
        assert!(!whole.0.lacks_texts_for(&event), "{event:?}");
        let _ = whole.then(event);
    }
}

#[test]
fn the_quick_check_needs_nothing_more() {
    let report = visit().answers("332n24324423");
    assert_eq!(report.screen(), "report");
    let opened = report.sheet_of("quick", GIVEN);
    let events = [
        Event::Revised(report.find("strategy-plan")),
        Event::Opened(Ok(opened)),
        Event::Translated(quick_instrument(SOCIAL_MEDIA, Lang::En)),
        Event::Restarted,
    ];
    for event in events {
        assert!(!report.0.lacks_texts_for(&event));
        let _ = report.clone().then(event);
    }
}

#[test]
fn no_language_takes_texts_away_that_are_needed() {
    let visit = visit().then(all_texts()).choose("full").answers("32?");
    let english = quick_instrument(SOCIAL_MEDIA, Lang::En);
    visit.not_changed_by(Event::Translated(english));
}

#[test]
fn a_visit_is_another_one_when_its_texts_are_complete() {
    let of = |instrument| Session::new(instrument);
    let (quick, whole) =
        (quick_instrument(SOCIAL_MEDIA, Lang::De), instrument(SOCIAL_MEDIA, Lang::De));
    assert_ne!(of(quick.clone()), of(whole));
    assert_eq!(of(quick.clone()), of(quick));
}
