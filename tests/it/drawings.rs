//! The drawing that stands alone: what the screens draw, as a file for every program.

use maturity_check::chart::{Axis, Captions, radar, standalone};
use maturity_check::model::Ratio;
use proptest::prelude::*;
use scraper::{Html, Selector};

fn axes() -> Vec<Axis> {
    let axis = |at: usize| Axis {
        sector: at / 4,
        value: (at != 6).then(|| Ratio::whole(8 * i64::try_from(at).unwrap())),
        target: Some(Ratio::whole(75)),
    };
    (0..12).map(axis).collect()
}

fn names() -> Vec<(String, &'static str)> {
    let names = ["Zuhören", "Strategie", "Dialog", "Wert"];
    (0..12).map(|at| ((at + 1).to_string(), names[at % 4])).collect()
}

fn drawn(title: &str) -> String {
    let names = names();
    standalone(
        &axes(),
        &Captions {
            lang: "de",
            title,
            description: "Netzdiagramm",
            shape: "Ihr Stand",
            target: "Ziel",
            axes: &names,
            sectors: &["Externer Dialog", "Interne Nutzung", "Kultur"],
        },
    )
}

fn attributes(svg: &str, selector: &str, name: &str) -> Vec<String> {
    let html = Html::parse_fragment(svg);
    let selector = Selector::parse(selector).unwrap();
    let found = html.select(&selector).filter_map(|element| element.attr(name));
    found.map(str::to_owned).collect()
}

#[test]
fn it_has_the_geometry_of_the_screens() {
    let svg = drawn("Profil");
    let drawing = radar(&axes());
    let paths = attributes(&svg, "path", "d");
    for run in drawing.shape.iter().chain(&drawing.target) {
        assert!(paths.contains(&run.path()), "{}", run.path());
    }
    for sector in &drawing.sectors {
        assert!(paths.contains(&sector.band) && paths.contains(&sector.label.path()));
    }
    assert_eq!(attributes(&svg, "line", "x2").len(), 12);
    assert_eq!(attributes(&svg, "circle", "cx").len(), drawing.dots.len());
}

#[test]
fn it_needs_no_style_and_nothing_from_elsewhere() {
    let svg = drawn("Profil");
    for foreign in ["style", "class=", "<script", "url(", "<image", "<use", "xlink"] {
        assert!(!svg.contains(foreign), "{foreign}");
    }
    let links: Vec<_> = svg.match_indices("http").collect();
    assert_eq!(links.len(), 1, "only the name space");
    for reference in attributes(&svg, "textPath", "href") {
        assert!(svg.contains(&format!("id=\"{}\"", &reference[1..])), "{reference}");
    }
}

#[test]
fn it_says_what_it_shows() {
    let svg = drawn("Profil");
    for text in
        ["<title>Profil</title>", "<desc>Netzdiagramm</desc>", "lang=\"de\"", "role=\"img\""]
    {
        assert!(svg.contains(text), "{text}");
    }
    for name in ["Ihr Stand", "Ziel", "1  Zuhören", "12  Wert", "Externer Dialog", "Kultur"] {
        assert!(svg.contains(&format!(">{name}</text")), "{name}");
    }
}

/// The names of the tags that open and close, in pairs.
fn is_well_formed(svg: &str) -> bool {
    let mut open = Vec::new();
    for tag in svg.split('<').skip(1) {
        let Some((tag, _)) = tag.split_once('>') else { return false };
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return false;
            }
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap());
        }
        if tag.matches('"').count() % 2 == 1 {
            return false;
        }
    }
    open.is_empty()
}

#[test]
fn every_text_is_only_a_text() {
    proptest!(ProptestConfig::with_cases(64), |(title in "(\\PC|[<>&\"'/]){0,30}")| {
        prop_assert!(is_well_formed(&drawn(&title)));
    });
    assert!(drawn("<b>&\"").contains("<title>&lt;b&gt;&amp;&quot;</title>"));
}
