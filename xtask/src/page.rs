//! What a page says of itself.

/// The text of its title, as it is written there.
pub fn title(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<title>")?;
    Some(rest.split_once("</title>")?.0.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_what_stands_in_its_element() {
        assert_eq!(title("<head><title> A title\n</title></head>"), Some("A title"));
        assert_eq!(title("<head><title>cut off"), None);
        assert_eq!(title("<h1>No title</h1>"), None);
    }
}
