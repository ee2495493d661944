use serde::Serialize;

use crate::model::Ratio;

/// JSON that is being written.
///
/// `serde_json` looks at every character of every name for one to escape, which takes longer than
/// scoring does. No name here has one: ids are letters, digits and hyphens.
pub(super) struct Json(Vec<u8>);

impl Json {
    pub(super) fn new() -> Self {
        Self(Vec::with_capacity(4096))
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    pub(super) fn object(&mut self, fill: impl FnOnce(&mut Self)) {
        self.0.push(b'{');
        fill(self);
        self.0.push(b'}');
    }

    pub(super) fn array(&mut self, fill: impl FnOnce(&mut Self)) {
        self.0.push(b'[');
        fill(self);
        self.0.push(b']');
    }

    /// Begins a field of an object. Its value comes next.
    pub(super) fn field(&mut self, name: &str) -> &mut Self {
        self.entry().id(name);
        self.0.push(b':');
        self
    }

    /// Begins an entry of an array. It comes next.
    pub(super) fn entry(&mut self) -> &mut Self {
        if !self.0.ends_with(b"{") && !self.0.ends_with(b"[") {
            self.0.push(b',');
        }
        self
    }

    pub(super) fn optional<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        match value {
            Some(value) => write(self, value),
            None => self.0.extend_from_slice(b"null"),
        }
    }

    pub(super) fn id(&mut self, id: &str) {
        self.0.push(b'"');
        self.0.extend_from_slice(id.as_bytes());
        self.0.push(b'"');
    }

    pub(super) fn number(&mut self, number: impl Serialize) {
        // Memory takes everything, and every number can be written.
        let _ = serde_json::to_writer(&mut self.0, &number);
    }

    #[expect(
        clippy::cast_precision_loss,
        clippy::float_arithmetic,
        reason = "JSON has no fractions; this is the one place where they become floats"
    )]
    pub(super) fn ratio(&mut self, ratio: Ratio) {
        self.number(ratio.num() as f64 / ratio.den() as f64);
    }
}
