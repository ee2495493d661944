//! Where the values of a JSON text stand.

use std::collections::HashMap;

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// From 1.
    pub(super) line: usize,
    /// From 1, in bytes.
    pub(super) column: usize,
}

/// The place of every value, by its JSON pointer.
pub(super) struct Places(HashMap<String, Place>);

impl Places {
    /// The places in a text that has been parsed before: a scanner of JSON that is known to be
    /// right can be this short.
    pub(super) fn of(json: &str) -> Self {
        let mut scanner =
            Scanner { rest: json, line: 1, column: 1, at: String::new(), places: HashMap::new() };
        scanner.value();
        Self(scanner.places)
    }

    /// The place of a value, or of the nearest one around it if it is not there.
    pub(super) fn find(&self, pointer: &str) -> Place {
        let mut pointer = pointer;
        loop {
            if let Some(place) = self.0.get(pointer) {
                return *place;
            }
            match pointer.rsplit_once('/') {
                Some((around, _)) => pointer = around,
                None => return Place { line: 1, column: 1 },
            }
        }
    }
}

struct Scanner<'a> {
    rest: &'a str,
    line: usize,
    column: usize,
    at: String,
    places: HashMap<String, Place>,
}

impl<'a> Scanner<'a> {
    /// Steps over a value and notes where it and everything in it begins.
    fn value(&mut self) {
        self.space();
        self.places.insert(self.at.clone(), Place { line: self.line, column: self.column });
        match self.rest.as_bytes().first() {
            Some(b'{') => self.list(|scanner, _| {
                let key = scanner.string();
                scanner.space();
                scanner.step(1);
                key.to_owned()
            }),
            Some(b'[') => self.list(|_, position| position.to_string()),
            Some(b'"') => {
                self.string();
            }
            _ => {
                let end = |c: char| matches!(c, ',' | ']' | '}') || c.is_ascii_whitespace();
                self.step(self.rest.find(end).unwrap_or(self.rest.len()));
            }
        }
    }

    /// Steps over an object or an array, whose entries begin with what `name` steps over.
    fn list(&mut self, name: impl Fn(&mut Self, usize) -> String) {
        self.step(1);
        for position in 0.. {
            self.space();
            if self.rest.is_empty() || self.rest.starts_with(['}', ']']) {
                break;
            }
            let name = name(self, position);
            let length = self.at.len();
            self.at.push('/');
            self.at.push_str(&name);
            self.value();
            self.at.truncate(length);
            self.space();
            if self.rest.starts_with(',') {
                self.step(1);
            }
        }
        self.step(1);
    }

    /// Steps over a string and returns what stands between its quotes. Escapes stay as they are:
    /// no name of the format needs one.
    fn string(&mut self) -> &'a str {
        let mut escaped = false;
        let end = self.rest.bytes().skip(1).position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        let end = end.map_or(self.rest.len(), |end| end + 1);
        let string = self.rest.get(1..end).unwrap_or_default();
        self.step(end + 1);
        string
    }

    fn space(&mut self) {
        self.step(self.rest.len() - self.rest.trim_ascii_start().len());
    }

    fn step(&mut self, bytes: usize) {
        let (over, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.line += over.bytes().filter(|&byte| byte == b'\n').count();
        self.column = over.rfind('\n').map_or(self.column + over.len(), |end| over.len() - end);
        self.rest = rest;
    }
}
