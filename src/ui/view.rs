use std::ops::Deref;
use std::rc::Rc;

use yew::{AttrValue, Callback, UseReducerDispatcher};

use super::element::{Element, IntoText, of_class, tag};
use super::host::Handle;
use super::look::{Look, status};
use super::state::{Act, Aside, Live, Places};
use crate::model::{Event, Session};
use crate::text::Msg;

/// What every screen and part of the check looks at.
#[derive(Clone)]
pub(super) struct View {
    pub(super) look: Look,
    pub(super) session: Rc<Session>,
    pub(super) moves: u32,
    pub(super) aside: Aside,
    pub(super) act: UseReducerDispatcher<Live>,
    pub(super) host: Handle,
    pub(super) places: Rc<Places>,
}

impl Deref for View {
    type Target = Look;

    fn deref(&self) -> &Look {
        &self.look
    }
}

impl View {
    /// Tells the session of an event.
    pub(super) fn tell(&self, event: Event) {
        self.act.dispatch(Act::Told(event));
    }

    /// A callback that acts, whatever caused it.
    pub(super) fn acts(&self, act: Act) -> Callback<web_sys::Event> {
        let on_act = self.act.clone();
        Callback::from(move |_| on_act.dispatch(act.clone()))
    }

    /// A callback that tells the session of an event, whatever caused it.
    pub(super) fn tells(&self, event: Event) -> Callback<web_sys::Event> {
        self.acts(Act::Told(event))
    }

    /// A button that tells the session of an event.
    pub(super) fn button(
        &self,
        class: &'static str,
        label: impl IntoText,
        event: Event,
    ) -> Element {
        button(class, label, self.tells(event))
    }

    /// A place where something may be said while the screen stays.
    pub(super) fn status(&self, msg: Option<Msg>) -> Element {
        status(msg.map(|msg| self.words.say(msg)))
    }

    /// What there is to say where texts could not be fetched.
    pub(super) fn denial(&self) -> Option<Msg> {
        self.aside.denied.then_some(Msg::NotFetched)
    }

    /// The heading of a screen: it can take the focus.
    pub(super) fn screen_heading(&self, class: &'static str) -> Element {
        of_class(self.level(1), class).found_by(&self.places.heading).set("tabindex", "-1")
    }
}

/// The key that does what a form's submit button would do.
pub(super) const ENTER: &str = "Enter";

/// A button that does something.
pub(super) fn button(
    class: &'static str,
    label: impl IntoText,
    onclick: Callback<web_sys::Event>,
) -> Element {
    of_class("button", class)
        .set("type", "button")
        .set("part", "button")
        .text(label)
        .on_click(onclick)
}

/// A place for what the partner puts inside the element.
pub(super) fn slot(name: &'static str) -> Element {
    tag("slot").set("name", name)
}

/// A text of the instrument, shared and not copied.
pub(super) fn shared(text: &Rc<str>) -> AttrValue {
    AttrValue::Rc(text.clone())
}

/// A dot between two parts of a line.
pub(super) fn dot() -> Element {
    of_class("span", "dot").text(" · ")
}
