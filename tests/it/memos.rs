//! What the page keeps of the work at the desk comes back, even to other answers.

use maturity_check::model::{
    Agenda, Choice, Instrument, Lang, Month, Origin, Past, Scope, Sheet, Work,
};
use maturity_check::wire::memo;

use crate::scenario::{SOCIAL_MEDIA, instrument};
use crate::support::{answers, capability, ids};

const A: &str = "32? 433 221 n23  232 443 3?? 223  434 445 233 334";

const B: &str = "445 554 454 444  112 221 111 212  332 334 223 332";

fn sheet(instrument: &Instrument, given: &str) -> Sheet {
    Sheet { answers: answers(instrument, given), scope: Scope::full(instrument), made: None }
}

/// The worked example A with a step that has an owner, and one that was taken out.
fn work(instrument: &Instrument, origin: Origin) -> Work {
    let work = Work::new(instrument, Some(sheet(instrument, A)), origin);
    let scores = work.scores(instrument).unwrap();
    let choices = [
        Choice::OwnerNamed(capability(instrument, "dialogue"), "Mara „Ö“".into()),
        Choice::DueSet(capability(instrument, "dialogue"), Month::new(2027, 3)),
        Choice::Dropped(capability(instrument, "listening")),
    ];
    let agenda = choices.iter().fold(work.agenda.clone().unwrap(), |agenda: Agenda, choice| {
        agenda.after(instrument, &scores, choice)
    });
    let earlier =
        |given, month| Sheet { made: Month::new(2025, month), ..sheet(instrument, given) };
    let past = Past::default().with(earlier(B, 3), None).unwrap();
    let past = past.with(earlier(A, 13), None).unwrap();
    Work { agenda: Some(agenda), past, ..work }
}

#[test]
fn the_same_answers_get_the_same_work_back() {
    let of = instrument(SOCIAL_MEDIA, Lang::De);
    let left = work(&of, Origin::Own);
    let text = memo::write(&of, &left);
    assert_eq!(memo::read(&of, &text, left.own.clone(), Origin::Own), left);
}

#[test]
fn other_answers_keep_the_notes_that_still_have_a_step() {
    let of = instrument(SOCIAL_MEDIA, Lang::De);
    let text = memo::write(&of, &work(&of, Origin::Own));
    let better = sheet(&of, &A.replace("221", "333"));
    let agenda = memo::read(&of, &text, Some(better), Origin::Own).agenda.unwrap();
    let dialogue = agenda.entry(capability(&of, "dialogue")).unwrap();
    assert_eq!((&*dialogue.owner, dialogue.to.number()), ("Mara „Ö“", 4));
    let best = sheet(&of, &A.replace("221", "555"));
    let agenda = memo::read(&of, &text, Some(best), Origin::Own).agenda.unwrap();
    assert_eq!(agenda.entry(capability(&of, "dialogue")), None);
    assert_eq!(ids(&of, agenda.dropped().iter().copied()), "listening");
}

#[test]
fn what_cannot_be_read_or_is_another_persons_is_as_if_it_were_not_there() {
    let of = instrument(SOCIAL_MEDIA, Lang::De);
    let own = || Some(sheet(&of, A));
    let fresh = Work::new(&of, own(), Origin::Own);
    let received = memo::write(&of, &work(&of, Origin::Received));
    for text in
        ["", "{", "[]", "{\"origin\":\"own\"}", "{\"origin\":\"own\",\"plan\":3}", &received]
    {
        let read = memo::read(&of, text, own(), Origin::Own);
        assert_eq!((read.own, read.agenda), (fresh.own.clone(), fresh.agenda.clone()), "{text}");
    }
    let nothing = Work::new(&of, None, Origin::Own);
    assert_eq!(memo::read(&of, &memo::write(&of, &nothing), None, Origin::Own), nothing);
}
