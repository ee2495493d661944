use std::ops::Deref;

use yew::{Callback, UseReducerDispatcher};

use super::host::DeskHandle;
use super::state::{Act, State};
use crate::text::desk::Phrase;
use crate::text::fill;
use crate::ui::element::{Element, IntoText, of_class};
use crate::ui::look::Look;

/// What every scene looks at.
#[derive(Clone)]
pub(super) struct View {
    pub(super) look: Look,
    pub(super) state: State,
    pub(super) act: UseReducerDispatcher<State>,
    pub(super) host: DeskHandle,
}

impl Deref for View {
    type Target = Look;

    fn deref(&self) -> &Look {
        &self.look
    }
}

impl View {
    /// What a phrase says.
    pub(super) fn say(&self, phrase: impl Phrase) -> &'static str {
        phrase.said(self.lang())
    }

    /// What a phrase says with its values.
    pub(super) fn fill(&self, phrase: impl Phrase, values: &[&str]) -> String {
        fill(self.say(phrase), values)
    }

    /// What is said of one or of many.
    pub(super) fn count(&self, one: impl Phrase, many: impl Phrase, count: usize) -> String {
        let text = if count == 1 { self.say(one) } else { self.say(many) };
        fill(text, &[&count.to_string()])
    }

    /// A callback that acts, whatever caused it.
    pub(super) fn acts(&self, act: Act) -> Callback<web_sys::Event> {
        let on_act = self.act.clone();
        Callback::from(move |_| on_act.dispatch(act.clone()))
    }

    /// The heading of a scene: it can take the focus.
    pub(super) fn scene_heading(&self, phrase: impl Phrase) -> Element {
        self.scene_heading_of(self.say(phrase))
    }

    /// The same with a text of the instrument.
    pub(super) fn scene_heading_of(&self, text: impl IntoText) -> Element {
        let heading = of_class(self.level(1), "scene").found_by(&self.state.places.heading);
        heading.set("tabindex", "-1").text(text)
    }
}
