//! A record of answers, field by field.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::{Answer, Depth, Level, Month};
use crate::wire::month;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with mode, answers and perhaps made")]
pub(super) struct Record<'a> {
    #[serde(borrow)]
    pub(super) mode: Mode<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) made: Option<Made>,
    #[serde(borrow)]
    pub(super) answers: Entries<'a, Given>,
}

/// The depth of all dimensions, or that of each that is asked about.
#[derive(Serialize, Deserialize)]
#[serde(untagged, expecting = "expected \"full\", \"quick\" or one of them per dimension")]
pub(super) enum Mode<'a> {
    All(Asked),
    Each(#[serde(borrow)] Entries<'a, Asked>),
}

/// A depth that asks something.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Asked {
    Quick,
    Full,
}

impl Asked {
    pub(super) const fn of(depth: Depth) -> Option<Self> {
        match depth {
            Depth::Out => None,
            Depth::Quick => Some(Self::Quick),
            Depth::Full => Some(Self::Full),
        }
    }

    pub(super) const fn depth(self) -> Depth {
        match self {
            Self::Quick => Depth::Quick,
            Self::Full => Depth::Full,
        }
    }
}

/// A month as `"2026-11"`.
pub(super) struct Made(pub(super) Month);

impl Serialize for Made {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&month::text(self.0))
    }
}

impl<'de> Deserialize<'de> for Made {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        let expected = "a month from 2020 on, such as \"2026-11\"";
        month::read(&text)
            .map(Made)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &expected))
    }
}

/// An answer: 1 to 5, `"dk"` or `"na"`.
#[derive(Clone, Copy)]
pub(super) struct Given(pub(super) Answer);

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Answer::Rated(level) => serializer.serialize_u8(level.number()),
            Answer::DontKnow => serializer.serialize_str("dk"),
            Answer::NotApplicable => serializer.serialize_str("na"),
        }
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(GivenVisitor)
    }
}

struct GivenVisitor;

impl Visitor<'_> for GivenVisitor {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("1 to 5, \"dk\" or \"na\"")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Given, E> {
        let level = u8::try_from(number).ok().and_then(Level::new);
        level
            .map(|level| Given(Answer::Rated(level)))
            .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Given, E> {
        match word {
            "dk" => Ok(Given(Answer::DontKnow)),
            "na" => Ok(Given(Answer::NotApplicable)),
            _ => Err(E::invalid_value(Unexpected::Str(word), &self)),
        }
    }
}

/// What is known by an id, in the order of the text.
pub(super) struct Entries<'a, T>(pub(super) Vec<(Id<'a>, T)>);

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Id<'a>(#[serde(borrow)] pub(super) Cow<'a, str>);

impl<T: Serialize> Serialize for Entries<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>> Deserialize<'de> for Entries<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<'a, T>(PhantomData<Entries<'a, T>>);

impl<'de: 'a, 'a, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<'a, T> {
    type Value = Entries<'a, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with ids")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::with_capacity(map.size_hint().unwrap_or(64));
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}
