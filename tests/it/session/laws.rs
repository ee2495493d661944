//! What holds whatever happens in a visit, in whichever order.

use maturity_check::model::{
    Answer, Answers, Depth, Event, Instrument, Lang, Level, LinkTrouble, Month, Origin, Scope,
    Screen, Session, Sheet, score,
};
use maturity_check::wire::code;
use proptest::prelude::*;
use proptest::sample::select;

use crate::scenario::{MINIMAL, SOCIAL_MEDIA, instrument, quick_instrument};

pub(crate) fn any_answer() -> impl Strategy<Value = Option<Answer>> {
    let rated = Level::ALL.map(Answer::Rated).map(Some);
    let others = [None, Some(Answer::DontKnow), Some(Answer::NotApplicable)];
    select([&rated[..], &others].concat())
}

/// Asks something.
pub(crate) fn any_scope(instrument: &Instrument) -> impl Strategy<Value = Scope> + use<> {
    let depth = select(vec![Depth::Out, Depth::Quick, Depth::Full]);
    prop::collection::vec(depth, instrument.dimensions().len())
        .prop_filter("asks nothing", |depths| depths.iter().any(|depth| *depth != Depth::Out))
        .prop_map(Scope::from_iter)
}

pub(crate) fn any_screen(instrument: &Instrument) -> impl Strategy<Value = Screen> + use<> {
    let question = select(instrument.items().collect::<Vec<_>>()).prop_map(Screen::Question);
    prop_oneof![4 => question, 1 => Just(Screen::Report)]
}

fn any_answers(instrument: &Instrument) -> impl Strategy<Value = Answers> + use<> {
    prop::collection::vec(any_answer(), instrument.items().len())
        .prop_map(|answers| answers.into_iter().collect())
}

/// What a link may hold.
pub(crate) fn any_sheet(instrument: &Instrument) -> impl Strategy<Value = Sheet> + use<> {
    let made =
        prop::option::of((0..Month::COUNT).prop_map(|count| Month::from_count(count).unwrap()));
    (any_answers(instrument), any_scope(instrument), made)
        .prop_map(|(answers, scope, made)| Sheet { answers, scope, made })
}

/// The visit of somebody who comes back, at whatever screen.
pub(crate) fn any_restored(instrument: &Instrument) -> impl Strategy<Value = Event> + use<> {
    let origin = select(vec![Origin::Own, Origin::Received]);
    (any_sheet(instrument), any_screen(instrument), origin)
        .prop_map(|(sheet, screen, origin)| Event::Restored(sheet, screen, origin))
}

fn any_event(instrument: &Instrument) -> impl Strategy<Value = Event> + use<> {
    let item = select(instrument.items().collect::<Vec<_>>());
    let dimension = select(instrument.dimensions().collect::<Vec<_>>());
    let others = [Lang::De, Lang::En].map(|lang| {
        [quick_instrument(SOCIAL_MEDIA, lang), crate::scenario::instrument(SOCIAL_MEDIA, lang)]
    });
    let trouble = select(vec![LinkTrouble::Empty, LinkTrouble::Damaged, LinkTrouble::Older]);
    prop_oneof![
        8 => (item.clone(), any_answer()).prop_map(|(item, answer)| Event::Answered(item, answer)),
        8 => (0_u32..60_000).prop_map(Event::Continued),
        4 => Just(Event::WentBack),
        1 => any_scope(instrument).prop_map(Event::ScopeChosen),
        1 => prop::option::of(dimension).prop_map(Event::Deepened),
        1 => Just(Event::Resumed),
        2 => item.prop_map(Event::Revised),
        1 => Just(Event::Concluded),
        1 => any_sheet(instrument).prop_map(|sheet| Event::Opened(Ok(sheet))),
        1 => any_restored(instrument),
        1 => trouble.prop_map(|trouble| Event::Opened(Err(trouble))),
        1 => Just(Event::Adopted),
        1 => Just(Event::Restarted),
        3 => any_screen(instrument).prop_map(Event::Visited),
        1 => select(others.concat()).prop_map(Event::Translated),
    ]
}

/// Where a session may stand.
fn assert_sound(session: &Session) {
    let (instrument, scope) = (session.instrument(), session.scope());
    let asked: Vec<_> = scope.items(instrument).collect();
    assert!(asked.iter().all(|&item| !instrument.item(item).text.is_empty()));
    assert!(!session.path().is_empty());
    assert!(session.path().iter().all(|item| asked.contains(item)));
    match session.screen() {
        Screen::Question(item) => {
            assert!(scope.shows(instrument, item));
            assert_eq!(session.path().get(session.position().unwrap()), Some(&item));
        }
        Screen::Report => assert!(session.concluded() && session.position().is_none()),
        Screen::Trouble(_) => assert_eq!(session.position(), None),
    }
    assert_eq!(session.answered_count() + session.open_items().count(), asked.len());
    let progress = instrument.dimensions().map(|dimension| session.progress(dimension));
    let (answered, of) = progress.fold((0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1));
    assert_eq!((answered, of), (session.answered_count(), asked.len()));
    assert!(session.left_out(None).all(|item| !asked.contains(&item)));
}

/// The answers to what is not asked count nowhere.
fn assert_alone(session: &Session) {
    let (instrument, answers, scope) = (session.instrument(), session.answers(), session.scope());
    let asked = instrument
        .items()
        .map(|item| answers.get(item).filter(|_| scope.shows(instrument, item)))
        .collect();
    assert_eq!(score(instrument, answers, scope), score(instrument, &asked, scope));
    let code = code::encode(instrument, session.sheet());
    let asked = Sheet { answers: asked, ..session.sheet().clone() };
    assert_eq!(code::decode(instrument, &code), Ok(asked));
}

/// Whoever only ever goes on gets to the report, unless a link is in the way.
fn assert_leads_to_the_report(mut session: Session) {
    for _ in 0..=session.path().len() {
        session = session.apply(Event::Continued(0)).unwrap_or(session);
    }
    match session.screen() {
        Screen::Trouble(_) => {
            assert_eq!(session.apply(Event::Concluded).unwrap().screen(), Screen::Report);
        }
        screen => assert_eq!(screen, Screen::Report),
    }
}

#[test]
fn whatever_happens_leads_to_a_sound_session() {
    let instruments = [SOCIAL_MEDIA, MINIMAL].map(|json| instrument(json, Lang::De));
    for start in [quick_instrument(SOCIAL_MEDIA, Lang::De)].into_iter().chain(instruments) {
        let start = Session::new(start);
        let events = prop::collection::vec(any_event(start.instrument()), 0..40);
        proptest!(|(events in events)| {
            let mut session = start.clone();
            for event in events {
                let lacks_texts = session.lacks_texts_for(&event);
                if let Some(next) = session.apply(event) {
                    prop_assert!(!lacks_texts);
                    prop_assert_ne!(&next, &session);
                    session = next;
                }
                assert_sound(&session);
            }
            assert_alone(&session);
            assert_leads_to_the_report(session);
        });
    }
}

#[test]
fn going_back_and_on_again_changes_neither_answers_nor_place() {
    let start = Session::new(instrument(SOCIAL_MEDIA, Lang::De));
    let events = prop::collection::vec(any_event(start.instrument()), 0..20);
    proptest!(|(events in events)| {
        let session = events.into_iter().fold(start.clone(), |session, event| {
            session.apply(event).unwrap_or(session)
        });
        if let Some(before) = session.apply(Event::WentBack) {
            prop_assert_eq!(before.answers(), session.answers());
            if session.position().is_some_and(|position| position > 0) {
                let again = before.apply(Event::Continued(0)).unwrap();
                prop_assert_eq!(again.screen(), session.screen());
                prop_assert_eq!(again.answers(), session.answers());
            }
        }
    });
}

#[test]
fn a_visit_can_be_left_and_restored_on_every_screen() {
    let start = Session::new(instrument(SOCIAL_MEDIA, Lang::De));
    proptest!(|(event in any_restored(start.instrument()))| {
        let session = start.apply(event).unwrap_or(start.clone());
        assert_sound(&session);
        assert_leads_to_the_report(session);
    });
}
