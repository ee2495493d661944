use std::rc::Rc;

use yew::{NodeRef, Reducible};

use super::host::News;
use super::scenes::{keep, paper, plan, team, time, workshop};
use crate::model::{Instrument, Scene, Work};

/// The state of the desk: the work, and what the scenes hold beside it.
#[derive(Clone)]
pub(super) struct State {
    pub(super) instrument: Rc<Instrument>,
    pub(super) work: Rc<Work>,
    pub(super) scene: Scene,
    /// How often the visitor went to another scene. The focus follows a move, nothing else.
    pub(super) moves: u32,
    /// Where the focus goes next, beside the headings.
    pub(super) aim: Aim,
    pub(super) places: Rc<Places>,
    pub(super) plan: plan::State,
    pub(super) team: team::State,
    pub(super) time: time::State,
    pub(super) paper: paper::State,
    pub(super) keep: keep::State,
    pub(super) workshop: workshop::State,
}

/// What has to be found again on the page.
#[derive(Default)]
pub(super) struct Places {
    /// The heading that takes the focus when the scene changes.
    pub(super) heading: NodeRef,
}

/// An element that takes the focus because of what the visitor did.
#[derive(Clone, Default)]
pub(super) struct Aim {
    /// How often there was one.
    pub(super) count: u32,
    pub(super) at: NodeRef,
}

/// What changes the state.
#[derive(Clone)]
pub(super) enum Act {
    Went(Scene),
    Heard(News),
    Plan(plan::Act),
    Team(team::Act),
    Time(time::Act),
    Paper(paper::Act),
    Keep(keep::Act),
    Workshop(workshop::Act),
}

impl State {
    pub(super) fn new(instrument: Rc<Instrument>, work: Rc<Work>, scene: Scene) -> Self {
        let has_own = work.own.is_some();
        Self {
            instrument,
            work,
            scene: if scene.needs_own() && !has_own { Scene::Keep } else { scene },
            moves: 0,
            aim: Aim::default(),
            places: Rc::default(),
            plan: plan::State::default(),
            team: team::State::default(),
            time: time::State::default(),
            paper: paper::State::default(),
            keep: keep::State::default(),
            workshop: workshop::State::default(),
        }
    }
}

impl State {
    /// The same, with the focus on its way to an element.
    pub(super) fn aiming_at(self, at: NodeRef) -> Self {
        Self { aim: Aim { count: self.aim.count + 1, at }, ..self }
    }
}

impl Reducible for State {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        Rc::new(match act {
            Act::Went(scene) => Self { scene, moves: self.moves + 1, ..(*self).clone() },
            Act::Heard(News::File(..)) => return self,
            Act::Plan(act) => plan::reduce(&self, act),
            Act::Team(act) => team::reduce(&self, act),
            Act::Time(act) => time::reduce(&self, act),
            Act::Paper(act) => paper::reduce(&self, act),
            Act::Keep(act) => keep::reduce(&self, act),
            Act::Workshop(act) => workshop::reduce(&self, act),
        })
    }
}
