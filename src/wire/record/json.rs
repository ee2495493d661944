use crate::model::Ratio;

/// A record that is being written, piece by piece.
///
/// A general serializer looks at every character of every name for one to escape and finds the
/// shortest digits of every float, which takes longer than scoring does. Here names are ids, which
/// have no such character, and numbers are fractions.
pub(in crate::wire) struct Json(pub(in crate::wire) Vec<u8>);

impl Json {
    /// What is the same in every record.
    pub(in crate::wire) fn text(&mut self, text: &str) -> &mut Self {
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    pub(in crate::wire) fn id(&mut self, id: &str) -> &mut Self {
        self.0.push(b'"');
        self.text(id);
        self.0.push(b'"');
        self
    }

    /// Any text.
    pub(in crate::wire) fn string(&mut self, text: &str) -> &mut Self {
        self.text("\"");
        for sign in text.chars() {
            match sign {
                '"' => self.text("\\\""),
                '\\' => self.text("\\\\"),
                // No text that is written here needs to keep its line breaks.
                sign if sign.is_control() => self.text(" "),
                sign => self.text(sign.encode_utf8(&mut [0; 4])),
            };
        }
        self.text("\"")
    }

    pub(in crate::wire) fn flag(&mut self, flag: bool) -> &mut Self {
        self.text(if flag { "true" } else { "false" })
    }

    pub(in crate::wire) fn number(&mut self, number: impl Into<u64>) -> &mut Self {
        let number = number.into();
        if number >= 10 {
            self.number(number / 10);
        }
        self.0.push(b'0' + (number % 10) as u8);
        self
    }

    /// A fraction that is not negative, rounded to nine decimals.
    pub(in crate::wire) fn ratio(&mut self, ratio: Ratio) -> &mut Self {
        const UNIT: u64 = 1_000_000_000;
        let (num, den) = (ratio.num().unsigned_abs(), u128::from(ratio.den().unsigned_abs()));
        let scaled = (u128::from(num) * u128::from(UNIT) + den / 2) / den;
        let scaled = u64::try_from(scaled).unwrap_or(u64::MAX);
        self.number(scaled / UNIT);
        let mut rest = scaled % UNIT;
        let mut decimals = *b".000000000";
        for digit in decimals.iter_mut().skip(1).rev() {
            *digit += (rest % 10) as u8;
            rest /= 10;
        }
        let last = decimals.iter().rposition(|digit| *digit != b'0').unwrap_or_default();
        self.0.extend(decimals.iter().take(last.max(1) + 1));
        self
    }

    /// The value, or `null`.
    pub(in crate::wire) fn optional<T>(
        &mut self,
        value: Option<T>,
        write: impl FnOnce(&mut Self, T) -> &mut Self,
    ) -> &mut Self {
        match value {
            Some(value) => write(self, value),
            None => self.text("null"),
        }
    }

    /// Entries with commas between them.
    pub(in crate::wire) fn list<T>(
        &mut self,
        entries: impl IntoIterator<Item = T>,
        write: impl Fn(&mut Self, T) -> &mut Self,
    ) -> &mut Self {
        let mut between = "";
        for entry in entries {
            write(self.text(between), entry);
            between = ",";
        }
        self
    }
}
