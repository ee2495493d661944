use std::rc::Rc;

/// A piece of the paper: an element or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

/// An element. The names of elements and attributes stand in this program; only texts and values
/// come from an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub(super) name: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) children: Vec<Node>,
}

/// An empty element.
pub(super) fn tag(name: &'static str) -> Element {
    Element { name, attributes: Vec::new(), children: Vec::new() }
}

/// An empty element with a class.
pub(super) fn of_class(name: &'static str, class: &'static str) -> Element {
    tag(name).set("class", class)
}

/// An element with a text.
pub(super) fn of_text(name: &'static str, text: impl Into<Node>) -> Element {
    tag(name).with(text)
}

impl Element {
    /// The same element with an attribute.
    pub(super) fn set(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The same element with one more child.
    pub(super) fn with(mut self, child: impl Into<Node>) -> Self {
        self.children.push(child.into());
        self
    }

    /// The same element with more children.
    pub(super) fn each<T: Into<Node>>(mut self, children: impl IntoIterator<Item = T>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&Rc<str>> for Node {
    fn from(text: &Rc<str>) -> Self {
        Self::Text(text.to_string())
    }
}
