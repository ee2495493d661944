//! Instruments and answers in a few words, and results as text.

use std::path::Path;
use std::rc::Rc;

use maturity_check::model::{
    Answer, Answers, CapabilityIx, DimensionIx, Draft, DraftCapability, DraftDimension, DraftItem,
    DraftRecommendation, Instrument, Lang, Level, LevelWords, Named, Outcome, Ratio, Scope, Scores,
    Total, score,
};
use maturity_check::wire::definition;

/// The project's instrument.
pub(crate) fn social_media() -> Instrument {
    let json = include_str!("../../assets/instruments/social-media.json");
    definition::read(json).unwrap().remove(0)
}

/// The project's instrument with other efforts: those named here, 2 for every other capability.
pub(crate) fn social_media_with_efforts(efforts: &[(&str, u64)]) -> Instrument {
    let json = include_str!("../../assets/instruments/social-media.json");
    let mut definition: serde_json::Value = serde_json::from_str(json).unwrap();
    for dimension in definition["dimensions"].as_array_mut().unwrap() {
        for capability in dimension["capabilities"].as_array_mut().unwrap() {
            let named = efforts.iter().find(|(id, _)| capability["id"] == **id);
            for recommendation in capability["recommendations"].as_array_mut().unwrap() {
                recommendation["effort"] = named.map_or(2, |(_, effort)| *effort).into();
            }
        }
    }
    definition::read(&definition.to_string()).unwrap().remove(0)
}

/// A capability of a sketch: id, weight, number of items.
pub(crate) type Sketch<'a> = (&'a str, u64, usize);

/// An instrument of dimensions (id, weight, capabilities). The first item of each capability is
/// the quick one; every recommendation is of effort 1 in the only phase.
pub(crate) fn sketch(dimensions: &[(&str, u64, &[Sketch])]) -> Instrument {
    draft(dimensions).check().unwrap()
}

/// The draft of such an instrument.
pub(crate) fn draft(dimensions: &[(&str, u64, &[Sketch])]) -> Draft {
    let text: Rc<str> = "x".into();
    let recommendations = (2..=5).map(|to| DraftRecommendation {
        to,
        phase: "phase".into(),
        effort: 1,
        title: text.clone(),
        text: text.clone(),
    });
    let capability = |&(id, weight, items): &Sketch| DraftCapability {
        id: id.into(),
        name: text.clone(),
        about: text.clone(),
        weight,
        items: (0..items)
            .map(|number| DraftItem {
                id: format!("{id}-{number}").into(),
                quick: number == 0,
                text: text.clone(),
                help: None,
                options: vec![text.clone(); 5],
            })
            .collect(),
        recommendations: recommendations.clone().collect(),
    };
    let dimension = |&(id, weight, capabilities): &(&str, u64, &[Sketch])| DraftDimension {
        id: id.into(),
        name: text.clone(),
        about: text.clone(),
        weight,
        levels: vec![text.clone(); 5],
        capabilities: capabilities.iter().map(capability).collect(),
    };
    Draft {
        lang: Lang::En,
        id: "sketch".into(),
        edition: 1,
        title: text.clone(),
        about: text.clone(),
        levels: vec![LevelWords { name: text.clone(), text: text.clone() }; 5],
        phases: vec![Named { id: "phase".into(), name: text.clone() }],
        dimensions: dimensions.iter().map(dimension).collect(),
        patterns: vec![],
    }
}

/// Answers to every item, one character each: `1` to `5`, `?` for “don't know”, `n` for “not
/// applicable”, `.` for none. Spaces do not count.
#[track_caller]
pub(crate) fn answers(instrument: &Instrument, text: &str) -> Answers {
    let given: Vec<_> = text.chars().filter(|c| !c.is_whitespace()).map(answer).collect();
    assert_eq!(given.len(), instrument.items().len(), "{text}");
    given.into_iter().collect()
}

/// Answers by capability, `listening 32?, strategy n.5`; none to a capability that is not named.
#[track_caller]
pub(crate) fn answers_to(instrument: &Instrument, text: &str) -> Answers {
    let mut answers = Answers::none(instrument);
    for part in text.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let (id, given) = part.split_once(' ').unwrap_or_else(|| panic!("{part}"));
        let items = instrument.items_of(capability(instrument, id));
        assert_eq!(items.len(), given.trim().chars().count(), "{part}");
        for (item, given) in items.zip(given.trim().chars()) {
            answers = answers.with(item, answer(given));
        }
    }
    answers
}

/// The same answer to every item.
pub(crate) fn same_answer(instrument: &Instrument, given: char) -> Answers {
    instrument.items().map(|_| answer(given)).collect()
}

pub(crate) fn answer(given: char) -> Option<Answer> {
    match given {
        '.' => None,
        '?' => Some(Answer::DontKnow),
        'n' => Some(Answer::NotApplicable),
        level => Some(Answer::Rated(self::level(level))),
    }
}

/// The level of a digit.
#[track_caller]
pub(crate) fn level(digit: char) -> Level {
    let number = digit.to_digit(10).and_then(|number| u8::try_from(number).ok());
    number.and_then(Level::new).unwrap_or_else(|| panic!("{digit} is no level"))
}

/// The scores of a full check.
pub(crate) fn full(instrument: &Instrument, answers: &Answers) -> Scores {
    score(instrument, answers, &Scope::full(instrument))
}

/// The total of a full check with answers to every item.
#[track_caller]
pub(crate) fn total_of(instrument: &Instrument, given: &str) -> Total {
    *full(instrument, &answers(instrument, given)).total().unwrap()
}

/// `full`, `quick`, `quick with culture in full` or `only culture`.
pub(crate) fn scope(instrument: &Instrument, text: &str) -> Scope {
    if let Some(id) = text.strip_prefix("only ") {
        Scope::only(instrument, dimension(instrument, id))
    } else if let Some(deepened) = text.strip_prefix("quick with ") {
        let id = deepened.strip_suffix(" in full").unwrap();
        Scope::quick(instrument).deepened(dimension(instrument, id))
    } else if text == "quick" {
        Scope::quick(instrument)
    } else {
        assert_eq!(text, "full");
        Scope::full(instrument)
    }
}

#[track_caller]
pub(crate) fn capability(instrument: &Instrument, id: &str) -> CapabilityIx {
    instrument.find_capability(id).unwrap_or_else(|| panic!("no capability {id}"))
}

#[track_caller]
pub(crate) fn dimension(instrument: &Instrument, id: &str) -> DimensionIx {
    instrument.find_dimension(id).unwrap_or_else(|| panic!("no dimension {id}"))
}

/// The ids of capabilities, separated by commas.
pub(crate) fn ids(
    instrument: &Instrument,
    capabilities: impl IntoIterator<Item = CapabilityIx>,
) -> String {
    let ids: Vec<_> = capabilities.into_iter().map(|c| &*instrument.capability(c).id).collect();
    ids.join(", ")
}

/// `5/2`, `3`.
pub(crate) fn fraction(ratio: Ratio) -> String {
    if ratio.den() == 1 {
        ratio.num().to_string()
    } else {
        format!("{}/{}", ratio.num(), ratio.den())
    }
}

/// `5/2`, `too few`, `not applicable`.
pub(crate) fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::Scored(mean) => fraction(mean.get()),
        Outcome::TooFew => "too few".into(),
        Outcome::NotApplicable => "not applicable".into(),
    }
}

/// With so many digits after the point, the exact middle rounded up, as the method's examples are.
pub(crate) fn decimal(ratio: Ratio, places: u32) -> String {
    let scale = 10_i64.pow(places);
    let scaled = (ratio * scale.into()).round_half_up();
    if places == 0 {
        return scaled.to_string();
    }
    format!("{}.{:0width$}", scaled / scale, scaled % scale, width = places as usize)
}

/// Compares with a file, or writes it if `UPDATE_EXPECT` is set.
#[track_caller]
pub(crate) fn equals_file(path: &Path, found: &str) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, found).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    let same = expected.lines().zip(found.lines()).take_while(|(a, b)| a == b).count();
    let next = |text: &str| text.lines().nth(same).unwrap_or_default().to_owned();
    assert!(
        expected == found,
        "{}:{} (UPDATE_EXPECT=1 accepts it)\nexpected: {}\n   found: {}",
        path.display(),
        same + 1,
        next(&expected),
        next(found),
    );
}
