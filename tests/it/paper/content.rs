use std::collections::BTreeSet;

use maturity_check::model::{Instrument, Lang, Level};
use maturity_check::paper::{STYLE, STYLE_FILE, page, paper};
use maturity_check::text::{Msg, say};
use maturity_check::wire::definition;
use scraper::ElementRef;
use serde_json::Value;

use super::{Page, all, instruments, text};
use crate::scenario::{MINIMAL, SOCIAL_MEDIA};

/// What no text of an instrument may do.
const HOSTILE: &str = "</p></script><img src=x onerror=alert(1)>&lt;\"'\\ href=\"style.css\" {{style}} \u{1}\n\u{2028}";

/// An instrument in which every text is hostile.
fn hostile() -> Instrument {
    fn spoil(value: &mut Value) {
        match value {
            Value::Object(members) => match members.get_mut("de") {
                Some(text) => *text = HOSTILE.into(),
                None => members.values_mut().for_each(spoil),
            },
            Value::Array(members) => members.iter_mut().for_each(spoil),
            _ => {}
        }
    }
    let mut json = serde_json::from_str(MINIMAL).unwrap();
    spoil(&mut json);
    definition::read(&json.to_string()).unwrap().remove(0)
}

/// HTML of a tree, as a loader would build it.
fn html(tree: &Value) -> String {
    let escaped = |text: &str| {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    };
    let Value::Array(parts) = tree else { return escaped(tree.as_str().unwrap()) };
    let [name, attributes, children @ ..] = &parts[..] else { panic!("{tree}") };
    let name = name.as_str().unwrap();
    let attributes: Vec<_> = attributes_of(attributes)
        .iter()
        .map(|(name, value)| format!(" {name}=\"{}\"", escaped(value)))
        .collect();
    let attributes = attributes.concat();
    let children: String = children.iter().map(html).collect();
    let end = if name == "input" { String::new() } else { format!("</{name}>") };
    format!("<{name}{attributes}>{children}{end}")
}

/// In the order of their names, as JSON objects are read here.
fn attributes_of(attributes: &Value) -> Vec<(&str, &str)> {
    let attributes = attributes.as_object().unwrap().iter();
    attributes.map(|(name, value)| (&**name, value.as_str().unwrap())).collect()
}

/// Every name of an element and an attribute in a tree.
fn names<'a>(tree: &'a Value, found: &mut BTreeSet<&'a str>) {
    if let Some([name, attributes, children @ ..]) = tree.as_array().map(Vec::as_slice) {
        found.insert(name.as_str().unwrap());
        found.extend(attributes_of(attributes).into_iter().map(|(name, _)| name));
        for child in children {
            names(child, found);
        }
    }
}

fn tree(instrument: &Instrument) -> Value {
    serde_json::from_str(&paper(instrument).json()).unwrap()
}

#[test]
fn every_question_has_its_five_anchors_and_two_ways_out() {
    for instrument in instruments() {
        let page = Page::of(&instrument);
        let fieldsets = page.all("fieldset");
        assert_eq!(fieldsets.len(), instrument.items().len());
        for (ix, fieldset) in instrument.items().zip(fieldsets) {
            let (item, lang) = (instrument.item(ix), instrument.lang());
            assert_eq!(text(all(fieldset, "legend > .ask")[0]), *item.text);
            assert_eq!(
                all(fieldset, ".help").into_iter().map(text).next().as_deref(),
                item.help.as_deref()
            );
            let anchor = |level: usize| format!(" {level} {}", item.options[level - 1]);
            let outs =
                [Msg::DontKnow, Msg::NotApplicable].map(|msg| format!(" {}", say(lang, msg)));
            let expected: Vec<_> = (1..=5).map(anchor).chain(outs).collect();
            let labels: Vec<_> = all(fieldset, "label").into_iter().map(text).collect();
            assert_eq!(labels, expected, "{}", item.id);
            let radios = all(fieldset, "label > input[type=radio]");
            let values: Vec<_> = radios.iter().filter_map(|radio| radio.attr("value")).collect();
            assert_eq!(values, ["1", "2", "3", "4", "5", "dk", "na"]);
            assert!(radios.iter().all(|radio| radio.attr("name") == Some(&*item.id)));
        }
    }
}

#[test]
fn the_questions_of_the_quick_check_are_marked() {
    for json in [SOCIAL_MEDIA, MINIMAL] {
        for instrument in definition::read(json).unwrap() {
            let page = Page::of(&instrument);
            let marked: Vec<_> = page
                .all("fieldset:has(.quick)")
                .into_iter()
                .filter_map(|fieldset| all(fieldset, "input")[0].attr("name"))
                .collect();
            let items = instrument.items().map(|ix| instrument.item(ix));
            let quick: Vec<_> = items.filter(|item| item.quick).map(|item| &*item.id).collect();
            // Where all are quick, there is nothing to mark.
            let has_choice = quick.len() < instrument.items().len();
            assert_eq!(marked, if has_choice { quick } else { vec![] });
        }
    }
    let rule = |lang: usize| {
        Page::of(&definition::read(SOCIAL_MEDIA).unwrap()[lang]).texts(".how li").remove(2)
    };
    assert!(rule(0).starts_with("Kurzfassung: nur diese 12."), "{}", rule(0));
    assert!(rule(1).starts_with("Quick check: only these 12."), "{}", rule(1));
}

#[test]
fn every_capability_is_asked_scored_and_developed() {
    for instrument in instruments() {
        let page = Page::of(&instrument);
        let capabilities = instrument.capabilities().map(|ix| instrument.capability(ix));
        let names: Vec<_> = capabilities.map(|capability| capability.name.to_string()).collect();
        let dimensions = instrument.dimensions().map(|ix| instrument.dimension(ix));
        let dimensions: Vec<_> = dimensions.map(|dimension| dimension.name.to_string()).collect();
        assert_eq!(page.texts(".questions > h2"), dimensions);
        assert_eq!(page.texts(".questions h3"), names);
        assert_eq!(page.texts(".steps h3"), names);
        let mut rows = page.texts(".sums tbody th");
        assert_eq!(rows.split_off(names.len()), dimensions);
        assert_eq!(rows, names);
    }
}

#[test]
fn every_level_and_every_recommendation_is_there() {
    for instrument in instruments() {
        let page = Page::of(&instrument);
        let of_whole = Level::ALL.map(|level| instrument.level(level).text.to_string());
        assert_eq!(page.texts(".levels dd"), of_whole);
        let mut expected = Vec::new();
        for ix in instrument.dimensions() {
            let levels = &instrument.dimension(ix).levels;
            expected.extend(levels.iter().map(ToString::to_string));
            for ix in instrument.capabilities_of(ix) {
                for step in
                    Level::ALL.iter().filter_map(|&to| instrument.capability(ix).recommendation(to))
                {
                    let phase = &instrument.phase(step.phase).name;
                    let effort = say(instrument.lang(), step.effort.into());
                    expected.push(format!("{}{}{phase} · {effort}", step.title, step.text));
                }
            }
        }
        assert_eq!(page.texts(".steps dd"), expected);
    }
}

#[test]
fn the_tree_and_the_page_say_the_same() {
    for instrument in instruments().into_iter().chain([hostile()]) {
        // The order of attributes says nothing.
        let of_page = serde_json::from_str::<Value>(&paper(&instrument).json()).unwrap();
        let built = Page(scraper::Html::parse_document(&html(&of_page)));
        let page = Page::of(&instrument);
        let (built, page) = (built.all(".paper")[0], page.all("body > main > .paper")[0]);
        assert_eq!(outline(built), outline(page));
    }
}

/// Elements, attributes and texts, in order.
fn outline(element: ElementRef) -> Vec<String> {
    element
        .descendants()
        .map(|node| match node.value() {
            scraper::Node::Element(element) => {
                let attributes: BTreeSet<_> = element.attrs().collect();
                format!("{} {attributes:?}", element.name())
            }
            scraper::Node::Text(text) => text.to_string(),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn whatever_an_instrument_says_stays_text() {
    let instrument = hostile();
    assert!(tree(&instrument).to_string().contains("onerror"));
    let document = page(&instrument);
    let page = Page::of(&instrument);
    assert!(page.all("img, script").is_empty());
    assert_eq!(page.texts("h1"), [HOSTILE]);
    assert_eq!(page.texts("title"), [HOSTILE]);
    assert_eq!(page.all("meta[name=description]")[0].attr("content"), Some(HOSTILE));
    assert_eq!(page.texts("legend > .ask"), [HOSTILE]);
    let reference = format!("href=\"{STYLE_FILE}\"");
    assert_eq!(document.matches(&reference).count(), 1);
}

#[test]
fn nothing_but_harmless_elements_and_attributes_is_used() {
    let allowed = "aria-describedby aria-label autocomplete b caption class dd div dl dt fieldset h1 h2 \
        h3 id input label lang legend li name p part scope section size span strong table tbody td \
        tfoot th thead tr type ul value";
    for instrument in instruments() {
        let tree = tree(&instrument);
        let mut found = BTreeSet::new();
        names(&tree, &mut found);
        let allowed: BTreeSet<_> = allowed.split_whitespace().collect();
        assert!(found.is_subset(&allowed), "{:?}", found.difference(&allowed));
    }
}

#[test]
fn a_page_runs_nothing_and_asks_for_nothing_but_its_style() {
    for instrument in instruments() {
        let page = Page::of(&instrument);
        assert_eq!(page.0.root_element().attr("lang"), Some(instrument.lang().tag()));
        let policy =
            page.all("meta[http-equiv=Content-Security-Policy]")[0].attr("content").unwrap();
        assert!(policy.starts_with("default-src 'none'; style-src 'self'; img-src data:;"));
        assert!(!policy.contains("script-src") && !policy.contains("unsafe"), "{policy}");
        assert!(page.all("script, style, form, a, [style]").is_empty());
        let links: Vec<_> = page.all("link").iter().filter_map(|link| link.attr("rel")).collect();
        assert_eq!(links, ["icon", "stylesheet"]);
    }
}

#[test]
fn headings_nest() {
    for instrument in instruments() {
        let page = Page::of(&instrument);
        let headings = page.all("h1, h2, h3, h4, h5, h6").into_iter();
        let levels: Vec<_> =
            headings.map(|heading| heading.value().name().as_bytes()[1] - b'0').collect();
        assert_eq!(levels[0], 1);
        assert!(!levels[1..].contains(&1), "{levels:?}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        // A partner's page may begin with the fourth level, and there is none below the sixth.
        assert_eq!(levels.iter().max(), Some(&3));
    }
}

#[test]
fn tables_and_fields_can_be_read_aloud() {
    for instrument in instruments() {
        let page = Page::of(&instrument);
        for table in page.all("table") {
            assert_eq!(all(table, "caption").len(), 1);
            let columns = all(table, "thead th[scope=col]").len();
            for row in all(table, "tbody tr, tfoot tr") {
                assert_eq!(all(row, "th[scope=row]").len(), 1);
                assert_eq!(all(row, "th, td").len(), columns);
            }
        }
        assert!(
            page.texts("caption, th, legend, dt, dd, label, li, p")
                .iter()
                .all(|text| !text.trim().is_empty())
        );
        assert!(page.all("th:not([scope])").is_empty());
        let names = page.all("td input").into_iter().map(|field| field.attr("aria-label").unwrap());
        let distinct: BTreeSet<_> = names.clone().collect();
        assert_eq!(distinct.len(), names.count());
        assert_eq!(
            page.all("input").len(),
            page.all("td > input[aria-label], label > input").len()
        );
        for described in page.all("[aria-describedby]") {
            let id = described.attr("aria-describedby").unwrap();
            assert_eq!(page.all(&format!("[id={id}]")).len(), 1);
        }
    }
}

#[test]
fn texts_are_set_as_each_language_sets_them() {
    for instrument in instruments() {
        let page = Page::of(&instrument);
        for text in page.0.root_element().text() {
            let count = |sign| text.matches(sign).count();
            assert!(!text.contains(['"', '\'', '`', '´']), "a straight quote in {text:?}");
            assert!(
                !text.contains("  ") && !text.contains("..") && !text.contains('{'),
                "{text:?}"
            );
            match instrument.lang() {
                Lang::De => assert_eq!((count('„'), count('’')), (count('“'), 0), "{text:?}"),
                Lang::En => assert_eq!((count('“'), count('„')), (count('”'), 0), "{text:?}"),
            }
        }
    }
}

#[test]
fn the_style_sheet_takes_no_custom_property_of_its_own() {
    let tokens = include_str!("../../../assets/styles/1-tokens.css");
    for name in STYLE.split("var(--mc-").skip(1).filter_map(|rest| rest.split([',', ')']).next()) {
        assert!(tokens.contains(&format!("var(--mc-{name}")), "--mc-{name}");
    }
}
