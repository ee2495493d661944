//! JSON that somebody hands over, looked at place by place.

use serde_json::{Map, Value};

use crate::model::{Expected, FileTrouble};

/// A value of a text and where it stands.
pub(super) struct Place<'a> {
    path: String,
    value: Option<&'a Value>,
}

impl<'a> Place<'a> {
    pub(super) fn root(value: &'a Value) -> Self {
        Self { path: String::new(), value: Some(value) }
    }

    /// What an object has under a name, possibly nothing.
    pub(super) fn member(&self, name: &str) -> Self {
        let member = self.value.and_then(|value| value.get(name));
        Self { path: [&self.path, "/", name].concat(), value: member }
    }

    /// The place itself, unless nothing or `null` stands there.
    pub(super) fn present(self) -> Option<Self> {
        self.value.is_some_and(|value| !value.is_null()).then_some(self)
    }

    /// As a JSON pointer.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn value(&self) -> Option<&'a Value> {
        self.value
    }

    pub(super) fn text(&self) -> Result<&'a str, FileTrouble> {
        self.of(Expected::Text, Value::as_str)
    }

    pub(super) fn flag(&self) -> Result<bool, FileTrouble> {
        self.of(Expected::Flag, Value::as_bool)
    }

    pub(super) fn number(&self) -> Option<u64> {
        self.value.and_then(Value::as_u64)
    }

    pub(super) fn word(&self) -> Option<&'a str> {
        self.value.and_then(Value::as_str)
    }

    /// The members of an object, with their names.
    pub(super) fn members(&self) -> Result<impl Iterator<Item = (&'a str, Self)>, FileTrouble> {
        let members: &Map<_, _> = self.of(Expected::Object, Value::as_object)?;
        let path = &self.path;
        Ok(members.iter().map(move |(name, value)| {
            let escaped = name.replace('~', "~0").replace('/', "~1");
            (&**name, Self { path: [path, "/", &*escaped].concat(), value: Some(value) })
        }))
    }

    /// The entries of a list.
    pub(super) fn entries(&self) -> Result<impl Iterator<Item = Self>, FileTrouble> {
        let entries = self.of(Expected::List, Value::as_array)?;
        let path = &self.path;
        Ok(entries.iter().zip(0_usize..).map(move |(value, at)| Self {
            path: [path, "/", &*at.to_string()].concat(),
            value: Some(value),
        }))
    }

    fn of<T>(
        &self,
        expected: Expected,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<T, FileTrouble> {
        self.value.and_then(read).ok_or_else(|| self.wrong(expected))
    }

    /// What stands here is not what was expected.
    pub(super) fn wrong(&self, expected: Expected) -> FileTrouble {
        FileTrouble::Wrong { path: self.path.clone(), expected, found: self.found() }
    }

    /// What stands here, in a few characters.
    pub(super) fn found(&self) -> Option<String> {
        self.value.map(|value| match value {
            Value::Object(_) => String::from("{…}"),
            Value::Array(_) => String::from("[…]"),
            other => shortened(&other.to_string()),
        })
    }

    /// The name under which this stands is not what was expected.
    pub(super) fn wrong_name(&self, name: &str, expected: Expected) -> FileTrouble {
        let found = Some(shortened(name));
        FileTrouble::Wrong { path: self.path.clone(), expected, found }
    }
}

/// So many characters are enough to recognise it.
pub(super) fn shortened(text: &str) -> String {
    const LONGEST: usize = 40;
    let end = if text.chars().nth(LONGEST).is_some() { "…" } else { "" };
    text.chars().take(LONGEST).chain(end.chars()).collect()
}
