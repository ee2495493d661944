use std::rc::Rc;

use yew::Reducible;

use crate::model::{Event, Session};

/// The session as the screens hold it.
#[derive(PartialEq)]
pub(super) struct Live {
    pub(super) session: Rc<Session>,
    /// How often the visitor moved to another screen. The focus follows a move, nothing else.
    pub(super) moves: u32,
}

impl Reducible for Live {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let stays =
            matches!(event, Event::ScopeChosen(_) | Event::Answered(..) | Event::Translated(_));
        match self.session.apply(event) {
            Some(session) => {
                let moved = !stays && session.screen() != self.session.screen();
                Rc::new(Self { session: Rc::new(session), moves: self.moves + u32::from(moved) })
            }
            None => self,
        }
    }
}
