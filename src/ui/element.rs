//! Elements, built by calls.
//!
//! `html!` unfolds every element into some 400 bytes of code, and a report has two hundred of
//! them. The calls here are shared by all, so that an element costs a quarter of that: the screens
//! as a whole are smaller by a fifth of everything that a visitor downloads.

use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{Key, Listener, ListenerKind, VTag, VText};
use yew::{AttrValue, Callback, Html, NodeRef};

/// An element in the making. Boxed, since a `VTag` is large and every call hands it on.
pub(super) struct Element(Box<VTag>);

/// An empty element with this tag.
pub(super) fn tag(name: &'static str) -> Element {
    Element(Box::new(VTag::new(name)))
}

/// An element with this tag and class.
pub(super) fn of_class(name: &'static str, class: &'static str) -> Element {
    tag(name).set("class", class)
}

/// An element with this tag and text.
pub(super) fn of_text(name: &'static str, text: impl Into<AttrValue>) -> Element {
    tag(name).text(text)
}

/// A text without an element.
pub(super) fn text(text: impl Into<AttrValue>) -> Html {
    text_node(text.into())
}

#[inline(never)]
fn text_node(text: AttrValue) -> Html {
    VText::new(text).into()
}

impl Element {
    /// The same element with an attribute.
    pub(super) fn set(self, name: &'static str, value: impl Into<AttrValue>) -> Self {
        self.attribute(name, value.into())
    }

    /// The same element with an attribute that needs no value, if so.
    pub(super) fn set_if(self, condition: bool, name: &'static str) -> Self {
        if condition { self.attribute(name, AttrValue::Static(name)) } else { self }
    }

    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.add_attribute(name, value);
        self
    }

    /// The same element with a child at its end.
    pub(super) fn with(self, child: impl Into<Html>) -> Self {
        self.child(child.into())
    }

    /// The same element with a child, if there is one.
    pub(super) fn maybe(self, child: Option<impl Into<Html>>) -> Self {
        match child {
            Some(child) => self.child(child.into()),
            None => self,
        }
    }

    /// The same element with children at its end.
    pub(super) fn each(self, children: impl IntoIterator<Item = Element>) -> Self {
        children.into_iter().fold(self, Self::with)
    }

    /// The same element with a text at its end.
    pub(super) fn text(self, content: impl Into<AttrValue>) -> Self {
        self.child(text(content))
    }

    #[inline(never)]
    fn child(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    /// The same element, told apart from its neighbours by a key.
    pub(super) fn key(mut self, key: impl Into<Key>) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// The same element, to be found by a reference.
    #[inline(never)]
    pub(super) fn found_by(mut self, reference: &NodeRef) -> Self {
        self.0.node_ref = reference.clone();
        self
    }

    /// The same radio, chosen or not.
    #[inline(never)]
    pub(super) fn checked(mut self, checked: bool) -> Self {
        self.0.set_checked(checked);
        self
    }

    /// The same input with its present value.
    #[inline(never)]
    pub(super) fn value(mut self, value: AttrValue) -> Self {
        self.0.set_value(value);
        self
    }

    /// The same element, listening.
    #[inline(never)]
    pub(super) fn on(mut self, kind: ListenerKind, callback: Callback<Event>) -> Self {
        self.0.add_listener(Rc::new(On { kind, callback }));
        self
    }

    /// The same element, listening for clicks.
    pub(super) fn on_click(self, callback: Callback<Event>) -> Self {
        self.on(ListenerKind::onclick, callback)
    }
}

impl From<Element> for Html {
    #[inline(never)]
    fn from(element: Element) -> Self {
        (*element.0).into()
    }
}

/// What Yew's own listeners do, one type for every kind of event.
struct On {
    kind: ListenerKind,
    callback: Callback<Event>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
