mod choice;
mod items;
mod members;
mod result;
mod share;
mod sides;
mod steps;

use std::rc::Rc;

use yew::NodeRef;

use crate::model::{
    Added, Instrument, LinkTrouble, NoResult, NotAdded, Person, Perspective, Privacy, Scene, Work,
};
use crate::text::desk::{Frame, Teaming};
use crate::ui::desk::host::{Brought, Unread};
use crate::ui::desk::state::State as Desk;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text};
use crate::ui::view::button;

/// What this scene holds beside the work.
#[derive(Clone, Default)]
pub(in crate::ui::desk) struct State {
    pasted: Rc<str>,
    /// What became of what was brought last.
    report: Option<Report>,
    refused: Option<NoResult>,
    copied: Option<bool>,
    places: Rc<Places>,
}

#[derive(Default)]
struct Places {
    files: NodeRef,
    link: NodeRef,
}

/// What came of a number of lines or a file.
#[derive(Clone, Default)]
struct Report {
    added: usize,
    troubles: Vec<(Source, Trouble)>,
}

/// Where something came from.
#[derive(Clone)]
pub(in crate::ui::desk) enum Source {
    Line(usize),
    File(Rc<str>),
    Own,
}

/// Why it does not count.
#[derive(Clone, Copy)]
enum Trouble {
    Link(LinkTrouble),
    File,
    IsTeam,
    NotAdded(NotAdded),
    Same(Person),
}

/// What changes this scene.
#[derive(Clone)]
pub(in crate::ui::desk) enum Act {
    Typed(Rc<str>),
    Brought(Vec<(Source, Result<Brought, Unread>)>),
    Filed(Rc<str>, Result<Brought, Unread>),
    Agreed(Privacy),
    Placed(Person, Option<Perspective>),
    ToldApart(Person, bool),
    Removed(Person),
    Shown,
    Emptied,
    PutAway,
    Copied(bool),
}

/// The desk after it.
pub(in crate::ui::desk) fn reduce(desk: &Desk, act: Act) -> Desk {
    // Files that are dropped belong to the scene that is open.
    if matches!(act, Act::Filed(..)) && desk.scene != Scene::Team {
        return desk.clone();
    }
    let mut work = (*desk.work).clone();
    let team = desk.team.clone().after(&desk.instrument, &mut work, act);
    let work = if work == *desk.work { desk.work.clone() } else { Rc::new(work) };
    Desk { work, team, ..desk.clone() }
}

impl State {
    fn after(mut self, instrument: &Instrument, work: &mut Work, act: Act) -> Self {
        if !matches!(act, Act::Typed(_) | Act::Copied(_)) {
            self.copied = None;
            self.refused = None;
        }
        match act {
            Act::Typed(text) => self.pasted = text,
            Act::Brought(brought) => {
                self.pasted = Rc::default();
                self.take(instrument, work, Report::default(), brought);
            }
            // Several files come one after the other: their reports are one.
            Act::Filed(name, brought) => {
                let is_of_files = |report: &Report| {
                    report.troubles.iter().all(|(source, _)| matches!(source, Source::File(_)))
                };
                let report = self.report.take().filter(is_of_files).unwrap_or_default();
                self.take(instrument, work, report, vec![(Source::File(name), brought)]);
            }
            Act::Agreed(privacy) => work.team.agree(privacy),
            Act::Placed(person, perspective) => work.team.place(person, perspective),
            Act::ToldApart(person, is_another) => work.team.tell_apart(person, is_another),
            Act::Removed(person) => {
                work.team.remove(person);
                self.report = None;
            }
            Act::Shown => self.refused = work.team.show(instrument).err(),
            Act::Emptied => {
                work.team.empty();
                self = Self { places: self.places, ..Self::default() };
            }
            Act::PutAway => work.received = None,
            Act::Copied(is_copied) => self.copied = Some(is_copied),
        }
        self
    }

    fn take(
        &mut self,
        instrument: &Instrument,
        work: &mut Work,
        mut report: Report,
        brought: Vec<(Source, Result<Brought, Unread>)>,
    ) {
        // A team is opened if it comes alone.
        if let [(_, Ok(Brought::Team(received)))] = brought.as_slice() {
            work.received = Some(received.clone());
            self.report = None;
            return;
        }
        for (source, brought) in brought {
            let trouble = match brought {
                Ok(Brought::Sheet(sheet)) => match work.team.add(instrument, sheet) {
                    Ok(Added::New(_)) => None,
                    Ok(Added::Same(_, same)) => Some(Trouble::Same(same)),
                    Err(reason) => Some(Trouble::NotAdded(reason)),
                },
                Ok(Brought::Team(_)) => Some(Trouble::IsTeam),
                Err(Unread::Link(trouble)) => Some(Trouble::Link(trouble)),
                Err(Unread::File) => Some(Trouble::File),
            };
            match trouble {
                Some(trouble) => report.troubles.push((source, trouble)),
                None => report.added += 1,
            }
        }
        self.report = Some(report);
    }
}

pub(in crate::ui::desk) fn show(view: &View) -> Element {
    let scene = of_class("section", "team").with(view.scene_heading(Frame::Team));
    if let Some(received) = &view.state.work.received {
        let people = received.people().to_string();
        let said = match received.privacy() {
            Privacy::Open => view.fill(Teaming::FromLink, &[&people]),
            Privacy::Anonymous(threshold) => {
                let least = threshold.get().to_string();
                view.fill(Teaming::FromLinkAnonymous, &[&people, &least])
            }
        };
        let own = button("secondary", view.say(Teaming::Own), acts(view, Act::PutAway));
        let about = of_class("aside", "received").with(of_text("p", said)).with(own);
        return scene.with(about).with(result::result(view, received));
    }
    let found = view.state.work.team.result(view.instrument());
    scene
        .with(of_class("p", "lead").text(view.say(Teaming::About)))
        .with(choice::choice(view))
        .with(members::members(view))
        .maybe(found.map(|found| result::result(view, &found)))
}

fn acts(view: &View, act: Act) -> yew::Callback<web_sys::Event> {
    view.acts(crate::ui::desk::state::Act::Team(act))
}

fn act(view: &View, act: Act) {
    view.act.dispatch(crate::ui::desk::state::Act::Team(act));
}
