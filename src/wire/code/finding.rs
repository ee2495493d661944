//! Where in a text the code stands.

/// Longer texts are not looked at. The longest code is that of a team, of at most two thousand
/// characters.
const LONGEST: usize = 4096;

/// The text without percent-encoding, up to three layers of it, and without anything that is not
/// ASCII: a code is, and characters that nobody sees are not. `None` if the text is too long.
pub(super) fn plain(text: &str) -> Option<String> {
    if text.len() > LONGEST {
        return None;
    }
    let mut plain = unescaped(&unescaped(&unescaped(text)));
    plain.retain(|character| character.is_ascii());
    Some(plain)
}

fn unescaped(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut plain = String::from(pieces.next().unwrap_or_default());
    for piece in pieces {
        let escape = piece
            .split_at_checked(2)
            .and_then(|(hex, rest)| Some((u8::from_str_radix(hex, 16).ok()?, rest)));
        if let Some((byte, rest)) = escape {
            plain.push(byte.into());
            plain.push_str(rest);
        } else {
            plain.push('%');
            plain.push_str(piece);
        }
    }
    plain
}

/// What may be a code in a text without space: what follows `#r=`, or a leading `r=`, or the whole
/// if it is no address. It ends before the first character that no code has, be it the punctuation
/// of a sentence or the `&` of a parameter that somebody added.
pub(super) fn code_in(text: &str) -> &str {
    let marked = text.split('#').skip(1).find_map(|rest| rest.strip_prefix("r="));
    let after = if let Some(after) = marked {
        after
    } else if let Some(after) = text.strip_prefix("r=") {
        after
    } else if text.contains(['#', '/']) {
        ""
    } else {
        text.trim_start_matches(|character: char| !character.is_ascii_alphanumeric())
    };
    let of_codes = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    let end = after.find(|character| !of_codes(character)).unwrap_or(after.len());
    after.get(..end).unwrap_or_default().trim_end_matches(['-', '_'])
}
