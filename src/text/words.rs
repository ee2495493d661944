use std::rc::Rc;

use super::Msg;

/// The texts of the interface in one language, as they come with an instrument's pack: a visitor
/// downloads only the language that is read.
#[derive(Debug, PartialEq, Eq)]
pub struct Words(Box<[Rc<str>]>);

impl Words {
    /// One text for each of [`Msg::ALL`], in that order; `None` for any other number of them.
    #[must_use]
    pub fn new(texts: Vec<Rc<str>>) -> Option<Self> {
        (texts.len() == Msg::ALL.len()).then(|| Self(texts.into()))
    }

    /// What a message says.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "there is a text for every message")]
    pub fn say(&self, msg: Msg) -> &Rc<str> {
        &self.0[msg as usize]
    }

    /// What a message says with its values in place of `{0}`, `{1}` …
    #[must_use]
    pub fn fill(&self, msg: Msg, values: &[&str]) -> String {
        fill(self.say(msg), values)
    }

    /// What a message says of one or of many.
    #[must_use]
    pub fn count(&self, one: Msg, many: Msg, count: usize) -> String {
        self.fill(if count == 1 { one } else { many }, &[&count.to_string()])
    }
}

/// A text with its values in place of `{0}`, `{1}` …
#[must_use]
pub fn fill(text: &str, values: &[&str]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (number, after) = after.split_once('}').unwrap_or((after, ""));
        let value = number.parse().ok().and_then(|number: usize| values.get(number));
        filled.push_str(before);
        filled.push_str(value.copied().unwrap_or_default());
        rest = after;
    }
    filled.push_str(rest);
    filled
}
