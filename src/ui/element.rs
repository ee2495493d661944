//! Elements, built by calls.
//!
//! `html!` unfolds every element into some 400 bytes of code, and a report has two hundred of
//! them. The calls here are shared by all, so that an element costs a quarter of that: the screens
//! as a whole are smaller by a fifth of everything that a visitor downloads.

use std::borrow::Cow;
use std::iter;
use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VTag, VText};
use yew::{AttrValue, Callback, Html, NodeRef};

/// An element in the making. Boxed, since a `VTag` is large and every call hands it on.
pub(super) struct Element(Box<VTag>);

/// The attributes that an element may have. Each element has a place for each of them: to keep them
/// in a map would cost every visitor a kilobyte.
const NAMES: &[&str] = &[
    #[cfg(feature = "desk")]
    "accept",
    "aria-busy",
    "aria-current",
    "aria-describedby",
    #[cfg(feature = "desk")]
    "aria-disabled",
    "aria-hidden",
    #[cfg(feature = "desk")]
    "aria-invalid",
    "aria-label",
    "aria-pressed",
    "autocapitalize",
    "autocomplete",
    "class",
    "colspan",
    "cx",
    "cy",
    "d",
    #[cfg(feature = "desk")]
    "data-capability",
    "data-deepen",
    #[cfg(feature = "desk")]
    "data-do",
    #[cfg(feature = "desk")]
    "data-file",
    "data-figure",
    "data-high",
    "data-index",
    "data-item",
    "data-low",
    #[cfg(feature = "desk")]
    "data-scene",
    "dir",
    #[cfg(feature = "desk")]
    "disabled",
    "dominant-baseline",
    "height",
    "id",
    #[cfg(feature = "desk")]
    "inputmode",
    "lang",
    #[cfg(feature = "desk")]
    "maxlength",
    #[cfg(feature = "desk")]
    "multiple",
    "name",
    "part",
    "preserveAspectRatio",
    "r",
    "readonly",
    "role",
    #[cfg(feature = "desk")]
    "rows",
    "scope",
    "selected",
    "spellcheck",
    "tabindex",
    "text-anchor",
    "translate",
    "type",
    "value",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];

/// An empty element with this tag.
#[inline(never)]
pub(super) fn tag(name: &'static str) -> Element {
    let mut tag = VTag::new(name);
    let values = iter::repeat_with(|| None).take(NAMES.len()).collect();
    tag.attributes = Attributes::Dynamic { keys: NAMES, values };
    Element(Box::new(tag))
}

/// An element with this tag and class.
#[inline(never)]
pub(super) fn of_class(name: &'static str, class: &'static str) -> Element {
    tag(name).set("class", class)
}

/// An element with this tag and text.
pub(super) fn of_text(name: &'static str, text: impl IntoText) -> Element {
    tag(name).text(text)
}

/// A list; none if it would be empty.
pub(super) fn list(
    class: &'static str,
    entries: impl IntoIterator<Item = Element>,
) -> Option<Element> {
    let mut entries = entries.into_iter().peekable();
    entries.peek()?;
    Some(of_class("ul", class).each(entries))
}

impl Element {
    /// The same element with an attribute.
    pub(super) fn set(self, name: &'static str, value: impl IntoText) -> Self {
        value.become_attribute(self, name)
    }

    /// The same element with an attribute that needs no value, if so.
    #[inline(never)]
    pub(super) fn set_if(self, condition: bool, name: &'static str) -> Self {
        if condition { self.set(name, name) } else { self }
    }

    fn attribute(mut self, name: &'static str, value: AttrValue) -> Self {
        if let Attributes::Dynamic { keys, values } = &mut self.0.attributes {
            let mut places = keys.iter().zip(values);
            if let Some((_, place)) = places.find(|(key, _)| **key == name) {
                *place = Some(AttributeOrProperty::Attribute(value));
            }
        }
        self
    }

    /// The same element with a text at its end.
    pub(super) fn text(self, content: impl IntoText) -> Self {
        content.become_child(self)
    }

    fn child(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    /// The same element with another at its end.
    #[inline(never)]
    pub(super) fn with(self, child: Self) -> Self {
        self.child((*child.0).into())
    }

    /// The same element with another at its end, if there is one.
    #[inline(never)]
    pub(super) fn maybe(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// The same element with others at its end.
    pub(super) fn each(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::with)
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

    /// The same element, listening for an event of this type.
    #[inline(never)]
    pub(super) fn on(mut self, kind: &'static str, callback: Callback<Event>) -> Self {
        self.0.add_listener(Rc::new(On { kind, callback }));
        self
    }

    /// The same element, listening for clicks.
    pub(super) fn on_click(self, callback: Callback<Event>) -> Self {
        self.on("click", callback)
    }
}

impl From<Element> for Html {
    #[inline(never)]
    fn from(element: Element) -> Self {
        (*element.0).into()
    }
}

/// What can stand as a text or as the value of an attribute.
pub(super) trait IntoText {
    fn become_attribute(self, element: Element, name: &'static str) -> Element;
    fn become_child(self, parent: Element) -> Element;
}

impl IntoText for AttrValue {
    #[inline(never)]
    fn become_attribute(self, element: Element, name: &'static str) -> Element {
        element.attribute(name, self)
    }

    #[inline(never)]
    fn become_child(self, parent: Element) -> Element {
        parent.child(VText::new(self).into())
    }
}

impl IntoText for &'static str {
    #[inline(never)]
    fn become_attribute(self, element: Element, name: &'static str) -> Element {
        AttrValue::Static(self).become_attribute(element, name)
    }

    #[inline(never)]
    fn become_child(self, parent: Element) -> Element {
        AttrValue::Static(self).become_child(parent)
    }
}

/// A text of the instrument: shared, not copied.
impl IntoText for &Rc<str> {
    #[inline(never)]
    fn become_attribute(self, element: Element, name: &'static str) -> Element {
        AttrValue::Rc(self.clone()).become_attribute(element, name)
    }

    #[inline(never)]
    fn become_child(self, parent: Element) -> Element {
        AttrValue::Rc(self.clone()).become_child(parent)
    }
}

impl IntoText for String {
    #[inline(never)]
    fn become_attribute(self, element: Element, name: &'static str) -> Element {
        AttrValue::from(self).become_attribute(element, name)
    }

    #[inline(never)]
    fn become_child(self, parent: Element) -> Element {
        AttrValue::from(self).become_child(parent)
    }
}

/// What Yew's own listeners do, one type for every kind of event.
struct On {
    kind: &'static str,
    callback: Callback<Event>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        ListenerKind::other(Cow::Borrowed(self.kind))
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
