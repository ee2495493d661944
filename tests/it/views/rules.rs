//! What holds for every screen: for those who look, who listen and who use a keyboard.

use std::collections::{BTreeSet, HashSet};

use scraper::{ElementRef, Html, Selector};

use super::{SHOWN, Shown};
use crate::texts;

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// The nearest element of this kind that an element is in.
fn closest<'a>(element: ElementRef<'a>, selector: &str) -> Option<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    element.ancestors().filter_map(ElementRef::wrap).find(|outer| selector.matches(outer))
}

fn contains(element: ElementRef<'_>, selector: &str) -> bool {
    element.select(&Selector::parse(selector).unwrap()).next().is_some()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

/// How a screen reader names an element.
fn name(element: ElementRef<'_>) -> String {
    match element.attr("aria-label") {
        Some(label) => label.to_owned(),
        None if matches!(element.value().name(), "input" | "select") => {
            closest(element, "label").map(text).unwrap_or_default()
        }
        None => text(element),
    }
}

/// Checks every screen.
#[track_caller]
fn on_every_screen(check: impl Fn(&Shown, &Html)) {
    for shown in &*SHOWN {
        check(shown, &shown.parsed());
    }
}

#[test]
fn the_markup_is_valid() {
    on_every_screen(|shown, html| {
        assert_eq!(html.errors, [""; 0], "{}", shown.place());
        assert_eq!(html.root_element().child_elements().count(), 1, "{}", shown.place());
    });
}

#[test]
fn within_a_text_stands_nothing_but_text() {
    let texts = "p, span, strong, label, button, legend, summary, dt, h1, h2, h3, h4, h5, h6";
    let blocks = "p, div, ul, ol, dl, table, section, form, fieldset, details, figure";
    on_every_screen(|shown, html| {
        for element in select(html, texts) {
            assert!(!contains(element, blocks), "{}: {}", shown.place(), element.html());
        }
    });
}

#[test]
fn every_control_has_a_name() {
    on_every_screen(|shown, html| {
        for control in select(html, "input, select, button") {
            assert_ne!(name(control), "", "{}: {}", shown.place(), control.html());
        }
    });
}

#[test]
fn every_group_has_a_name() {
    on_every_screen(|shown, html| {
        let groups = "nav, [role=group], [role=radiogroup], [role=img], [part=progress]";
        for group in select(html, groups) {
            let label = group.attr("aria-label").unwrap_or_default();
            assert_ne!(label, "", "{}: {}", shown.place(), group.html());
        }
        for fieldset in select(html, "fieldset") {
            let first = fieldset.child_elements().next();
            let legend = first.filter(|first| first.value().name() == "legend").map(text);
            assert!(legend.is_some_and(|legend| !legend.is_empty()), "{}", shown.place());
        }
    });
}

#[test]
fn every_button_says_what_it_is_and_is_named_as_it_looks() {
    on_every_screen(|shown, html| {
        for button in select(html, "button") {
            assert_eq!(button.attr("type"), Some("button"), "{}: {}", shown.place(), button.html());
            let (name, text) = (name(button).to_lowercase(), text(button).to_lowercase());
            let is_named_so = !text.is_empty() && name.contains(&text);
            assert!(is_named_so, "{}: {}", shown.place(), button.html());
        }
    });
}

#[test]
fn ids_are_unique_and_whatever_refers_to_one_finds_it() {
    on_every_screen(|shown, html| {
        let ids: Vec<_> = select(html, "[id]").into_iter().filter_map(|e| e.attr("id")).collect();
        assert_eq!(ids.len(), ids.iter().collect::<HashSet<_>>().len(), "{}", shown.place());
        for attribute in ["for", "aria-describedby", "aria-labelledby", "aria-controls"] {
            for element in select(html, &format!("[{attribute}]")) {
                let referred = element.attr(attribute).unwrap_or_default();
                assert!(ids.contains(&referred), "{}: no #{referred}", shown.place());
            }
        }
    });
}

#[test]
fn every_drawing_is_decoration_or_has_a_table_for_a_twin() {
    on_every_screen(|shown, html| {
        for drawing in select(html, "svg") {
            let is_decoration = drawing.attr("aria-hidden") == Some("true");
            let has_twin = drawing.attr("role") == Some("img")
                && closest(drawing, "section").is_some_and(|section| contains(section, "table"));
            assert!(is_decoration != has_twin, "{}: {}", shown.place(), drawing.html());
        }
    });
}

#[test]
fn tables_are_complete() {
    on_every_screen(|shown, html| {
        for table in select(html, "table") {
            assert!(contains(table, "caption"), "{}", shown.place());
            let width = |row: ElementRef<'_>| -> usize {
                let span =
                    |cell: ElementRef<'_>| cell.attr("colspan").map_or(1, |n| n.parse().unwrap());
                row.child_elements().map(span).sum()
            };
            let widths: BTreeSet<_> = select(html, "tr").into_iter().map(width).collect();
            assert_eq!(widths.len(), 1, "{}: {widths:?}", shown.place());
        }
        for heading in select(html, "th") {
            assert!(heading.attr("scope").is_some(), "{}: {}", shown.place(), heading.html());
        }
    });
}

#[test]
fn no_list_is_empty() {
    on_every_screen(|shown, html| {
        for list in select(html, "ul, ol, dl, select, figure, nav, section") {
            let has_content = list.child_elements().next().is_some();
            assert!(has_content, "{}: {}", shown.place(), list.html());
        }
    });
}

#[test]
fn headings_begin_with_the_title_and_skip_no_level() {
    on_every_screen(|shown, html| {
        let headings = select(html, "h1, h2, h3, h4, h5, h6");
        let levels: Vec<u8> =
            headings.iter().map(|heading| heading.value().name()[1..].parse().unwrap()).collect();
        assert_eq!(levels[0], shown.title_level, "{}", shown.place());
        for (before, level) in levels.iter().zip(&levels[1..]) {
            assert!(*level > shown.title_level, "{}: two titles", shown.place());
            assert!(*level <= before + 1, "{}: {before} to {level}", shown.place());
        }
        assert!(headings.iter().all(|&heading| !text(heading).is_empty()), "{}", shown.place());
    });
}

#[test]
fn one_heading_can_take_the_focus() {
    on_every_screen(|shown, html| {
        let focusable = select(html, "[tabindex]");
        let [heading] = focusable[..] else { panic!("{}", shown.place()) };
        assert_eq!(heading.attr("tabindex"), Some("-1"));
        assert_eq!(heading.value().name(), format!("h{}", shown.title_level + 1));
    });
}

#[test]
fn nothing_needs_what_a_strict_page_forbids() {
    on_every_screen(|shown, html| {
        let forbidden = "style, script, link, [style], [href], [src], iframe, [contenteditable]";
        assert_eq!(select(html, forbidden).len(), 0, "{}", shown.place());
        for element in html.root_element().descendent_elements() {
            let handler = element.value().attrs().find(|(name, _)| name.starts_with("on"));
            assert_eq!(handler, None, "{}", shown.place());
        }
    });
}

#[test]
fn every_question_is_one_group_of_seven_answers() {
    on_every_screen(|shown, html| {
        for question in select(html, "[part=question]") {
            let values: Vec<_> = question
                .select(&Selector::parse("fieldset > * > label > input[name=answer]").unwrap())
                .map(|radio| radio.attr("value").unwrap())
                .collect();
            assert_eq!(values, ["1", "2", "3", "4", "5", "dk", "na"], "{}", shown.place());
            assert!(select(html, "[name=answer][checked]").len() <= 1, "{}", shown.place());
            assert_eq!(select(html, "button[part~=next]").len(), 1, "{}", shown.place());
        }
    });
}

#[test]
fn the_language_is_declared_and_so_is_that_of_each_button_for_another() {
    on_every_screen(|shown, html| {
        let base = html.root_element().child_elements().next().unwrap();
        assert_eq!(base.attr("lang"), Some(shown.lang.tag()), "{}", shown.place());
        assert_eq!(base.attr("dir"), Some("ltr"), "{}", shown.place());
        let others: Vec<_> = select(html, "[lang] [lang]")
            .into_iter()
            .map(|button| (text(button), button.attr("lang"), button.attr("aria-pressed")))
            .collect();
        let pressed = |lang| Some(if shown.lang.tag() == lang { "true" } else { "false" });
        let expected = [("Deutsch", "de"), ("English", "en")]
            .map(|(name, tag)| (name.to_owned(), Some(tag), pressed(tag)));
        assert_eq!(others, expected, "{}", shown.place());
    });
}

/// Every word on a screen is one of the interface or the instrument in its language. So nothing
/// stays behind in another one, and no component has words of its own.
#[test]
fn a_screen_speaks_one_language() {
    let vocabulary = |lang| -> HashSet<String> {
        let texts = texts::interface(lang).into_iter().chain(texts::of_instruments(lang));
        let name = words(maturity_check::text::name(lang));
        texts.flat_map(|text| words(&text.says)).chain(name).collect()
    };
    let vocabularies = maturity_check::model::Lang::ALL.map(|lang| (lang.tag(), vocabulary(lang)));
    on_every_screen(|shown, html| {
        for (lang, said) in said(html) {
            let (_, vocabulary) = vocabularies.iter().find(|(tag, _)| *tag == lang).unwrap();
            for word in words(&said) {
                assert!(vocabulary.contains(&word), "{}: {word:?} in {said:?}", shown.place());
            }
        }
    });
}

#[test]
fn no_sentence_has_a_hole() {
    on_every_screen(|_, html| assert_no_hole(html));
}

pub(super) fn assert_no_hole(html: &Html) {
    for (_, said) in said(html) {
        let holes =
            ["{", "  ", ": .", ": ,", " .", " ,", "()", "„“", "‘’", "“”", " 0,0 P", " 0.0 p"];
        for hole in holes {
            assert!(!said.contains(hole), "{said:?}");
        }
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Whatever is shown or read out, with the language in which it is declared to be.
fn said(html: &Html) -> Vec<(&str, String)> {
    let mut said = Vec::new();
    for element in html.root_element().descendent_elements().skip(1) {
        let holder =
            if element.attr("lang").is_some() { Some(element) } else { closest(element, "[lang]") };
        let lang = holder.and_then(|holder| holder.attr("lang")).unwrap();
        let texts = element.children().filter_map(|child| child.value().as_text());
        let labels = ["aria-label", "title", "alt", "placeholder"].map(|name| element.attr(name));
        said.extend(texts.map(|text| (lang, text.to_string())));
        said.extend(labels.into_iter().flatten().map(|label| (lang, label.to_owned())));
    }
    said
}

#[test]
fn where_nothing_is_scored_nothing_is_praised() {
    let cases = [
        ("report-quick-empty", false),
        ("report-not-applicable", false),
        ("report-nothing-known", true),
    ];
    for (name, finds_out) in cases {
        for shown in SHOWN.iter().filter(|shown| shown.name == name) {
            let html = shown.parsed();
            let count = |selector| select(&html, selector).len();
            assert_eq!(count("[part=result], [part=link]"), 2, "{}", shown.place());
            assert_eq!(count(".balance, [part=table], svg, .plan .lead"), 0, "{}", shown.place());
            assert_eq!(count("[part=plan]"), usize::from(finds_out), "{}", shown.place());
        }
    }
}
