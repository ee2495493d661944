mod compared;
mod course;
mod gather;
mod kept;
mod tables;

use std::rc::Rc;

pub(in crate::ui::desk) use gather::filed;

use yew::NodeRef;

use crate::model::{FileTrouble, LinkTrouble, Month, Past, Refusal, Scene, Sheet, Work};
use crate::text::calendar;
use crate::text::desk::{Frame, Passing};
use crate::ui::desk::state::State as Desk;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class};

/// What this scene holds beside the work.
#[derive(Clone, Default)]
pub(in crate::ui::desk) struct State {
    places: Rc<Places>,
    /// What stands in the field for links.
    pasted: Rc<str>,
    /// What became of what was last added.
    said: Vec<Said>,
    /// Months of which only a part is entered, or no month: by the place of the result.
    drafts: Vec<(Place, Draft)>,
    /// The earlier result to compare with, if one was chosen.
    wished: Option<usize>,
}

/// What has to be found again on the page.
#[derive(Default)]
struct Places {
    /// Where files are chosen.
    files: NodeRef,
    /// Where links are pasted.
    field: NodeRef,
    /// The heading of the results.
    results: NodeRef,
}

/// A result: the visitor's own, or the earlier one at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui::desk) enum Place {
    Own,
    Past(usize),
}

/// A month while it is entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui::desk) struct Draft {
    month: Option<u8>,
    year: Rc<str>,
}

/// What became of something that was added.
#[derive(Clone)]
enum Said {
    Added(usize),
    Nothing,
    Trouble(Source, Trouble),
    Refused(Source, Refusal),
}

/// Where it stood.
#[derive(Clone)]
pub(in crate::ui::desk) enum Source {
    Line(usize),
    File(Rc<str>),
}

/// What a line or a file holds.
type Found = (Source, Result<Sheet, Trouble>);

/// Why it holds no result.
#[derive(Clone)]
pub(in crate::ui::desk) enum Trouble {
    Link(LinkTrouble),
    File(FileTrouble),
    IsTeam,
}

/// What changes this scene.
#[derive(Clone)]
pub(in crate::ui::desk) enum Act {
    Typed(Rc<str>),
    Added(Vec<Found>),
    /// The same of a file, which may be meant for another scene.
    Filed(Vec<Found>),
    Removed(usize),
    Wished(usize),
    Dated(Place, Draft),
}

/// The desk after it.
pub(in crate::ui::desk) fn reduce(desk: &Desk, act: Act) -> Desk {
    let mut next = desk.clone();
    match act {
        Act::Typed(text) => next.time.pasted = text,
        Act::Filed(_) if desk.scene != Scene::Time => {}
        Act::Added(found) | Act::Filed(found) => {
            add(&mut next, found);
            return aimed(next);
        }
        Act::Removed(at) => {
            next.work = with_past(&desk.work, desk.work.past.without(at));
            next.time = State { said: vec![], drafts: vec![], wished: None, ..desk.time.clone() };
            return aimed(next);
        }
        Act::Wished(at) => next.time.wished = Some(at),
        Act::Dated(place, draft) => {
            let made = draft.month();
            next.work = match place {
                Place::Past(at) => with_past(&desk.work, desk.work.past.dated(at, made)),
                Place::Own => Rc::new(Work {
                    own: desk.work.own.clone().map(|own| Sheet { made, ..own }),
                    ..(*desk.work).clone()
                }),
            };
            next.time.drafts.retain(|(known, _)| *known != place);
            next.time.drafts.push((place, draft));
        }
    }
    next
}

fn add(next: &mut Desk, found: Vec<Found>) {
    let mut past = next.work.past.clone();
    let mut said = Vec::new();
    let mut added = 0;
    for (source, sheet) in found {
        match sheet.map(|sheet| past.with(sheet, next.work.own.as_ref())) {
            Ok(Ok(more)) => {
                past = more;
                added += 1;
            }
            Ok(Err(refusal)) => said.push(Said::Refused(source, refusal)),
            Err(trouble) => said.push(Said::Trouble(source, trouble)),
        }
    }
    if added > 0 {
        said.insert(0, Said::Added(added));
        next.time.pasted = Rc::default();
    } else if said.is_empty() {
        said.push(Said::Nothing);
    }
    next.time.said = said;
    next.work = with_past(&next.work, past);
}

/// The focus goes to the results; to the field, if something there is not in order or none is left.
fn aimed(desk: Desk) -> Desk {
    let is_in_order = desk.time.said.iter().all(|said| matches!(said, Said::Added(_)));
    let places = desk.time.places.clone();
    let is_shown = !desk.work.past.sheets().is_empty();
    desk.aiming_at(if is_in_order && is_shown { &places.results } else { &places.field }.clone())
}

fn with_past(work: &Work, past: Past) -> Rc<Work> {
    Rc::new(Work { past, ..work.clone() })
}

impl Draft {
    fn of(made: Option<Month>) -> Self {
        made.map_or_else(Self::default, |made| Self {
            month: Some(made.month()),
            year: made.year().to_string().into(),
        })
    }

    fn month(&self) -> Option<Month> {
        Month::new(self.year()?, self.month?)
    }

    fn year(&self) -> Option<u16> {
        self.year.trim().parse().ok()
    }

    /// Whether something stands for the year that is none.
    fn is_bad(&self) -> bool {
        let is_year = self.year().is_some_and(|year| Month::new(year, 1).is_some());
        !self.year.trim().is_empty() && !is_year
    }
}

/// The results of this scene, each with what people call it.
struct Results {
    sheets: Vec<(Place, Sheet)>,
    names: Vec<String>,
}

impl Results {
    fn of(view: &View) -> Self {
        let work = &view.state.work;
        let past = (0..).map(Place::Past).zip(work.past.sheets().iter().cloned());
        let own = work.own.clone().map(|own| (Place::Own, own));
        let sheets: Vec<_> = past.chain(own).collect();
        let names = sheets.iter().enumerate().map(|(at, sheet)| name(view, &sheets, at, sheet));
        Self { names: names.collect(), sheets }
    }

    fn own(&self) -> Option<usize> {
        self.sheets.iter().position(|(place, _)| *place == Place::Own)
    }

    fn sheets(&self) -> Vec<Sheet> {
        self.sheets.iter().map(|(_, sheet)| sheet.clone()).collect()
    }
}

/// Its month, if it is the only one of that month; otherwise with its number.
fn name(view: &View, all: &[(Place, Sheet)], at: usize, (place, sheet): &(Place, Sheet)) -> String {
    let number = (at + 1).to_string();
    match (sheet.made, place) {
        (Some(made), _) => {
            let month = calendar::month(made, view.lang());
            let is_alone = all.iter().filter(|(_, other)| other.made == Some(made)).count() == 1;
            if is_alone { month } else { view.fill(Passing::Again, &[&month, &number]) }
        }
        (None, Place::Own) => view.say(Passing::Own).to_owned(),
        (None, Place::Past(_)) => view.fill(Passing::Numbered, &[&number]),
    }
}

pub(in crate::ui::desk) fn show(view: &View) -> Element {
    let results = Results::of(view);
    let compared = compared::show(view, &results).into_iter().enumerate();
    let compared = compared.map(|(at, part)| part.key(at.to_string()));
    // With a key for each part, the form stays the same on the page while others come and go.
    of_class("section", "time")
        .with(view.scene_heading(Frame::Time).key("heading".to_owned()))
        .with(gather::show(view).key("gather".to_owned()))
        .maybe(kept::show(view, &results).map(|kept| kept.key("kept".to_owned())))
        .each(compared)
        .maybe(course::show(view, &results).map(|course| course.key("course".to_owned())))
}
