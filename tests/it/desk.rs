//! The desk as the browser first sees it: how its scenes look, and what holds for all of them.

mod render;
mod words;

use std::collections::BTreeSet;
use std::path::Path;

use maturity_check::model::{
    Added, Choice, Lang, Month, Origin, Past, Perspective, Privacy, Scene, Scope, Sheet, Threshold,
    Work,
};
use scraper::{ElementRef, Html, Selector};

use crate::scenario::{SOCIAL_MEDIA, instrument};
use crate::support::{answers, capability, equals_file, scope};
use crate::views::print;

/// The worked examples A and B of the method, and the quick items of A.
const A: &str = "32? 433 221 n23  232 443 3?? 223  434 445 233 334";
const B: &str = "445 554 454 444  112 221 111 212  332 334 223 332";
/// The second run of example C.
const C: &str = "324 433 322 n23  232 443 3?? 223  434 445 233 334";
const QUICK: &str = "3.. .3. 2.. n..  2.. 4.. 3.. .2.  4.. .4. 2.. 3..";

/// Some work by its name.
type Named = (&'static str, fn(Lang) -> Work);
/// What was asked and answered before, and when.
type Earlier = (&'static str, &'static str, Option<(u16, u8)>);

/// A scene with a result, in one language.
struct Shown {
    name: String,
    title_level: u8,
    html: String,
}

impl Shown {
    fn of(name: &str, scene: Scene, work: fn(Lang) -> Work, lang: Lang) -> Self {
        let title_level = if lang == Lang::De { 1 } else { 2 };
        let html = render::html(work(lang), scene, lang, title_level);
        Self { name: format!("desk-{name}.{}", lang.tag()), title_level, html }
    }

    fn parsed(&self) -> Html {
        Html::parse_fragment(&self.html)
    }
}

fn work_of(lang: Lang, asked: &str, given: &str) -> Work {
    let of = instrument(SOCIAL_MEDIA, lang);
    let sheet = Sheet {
        answers: answers(&of, given),
        scope: scope(&of, asked),
        made: Month::new(2026, 11),
    };
    Work::new(&of, Some(sheet), Origin::Own)
}

/// The example A with notes, a step added and one taken out.
fn noted(lang: Lang) -> Work {
    let of = instrument(SOCIAL_MEDIA, lang);
    let work = work_of(lang, "full", A);
    let scores = work.scores(&of).unwrap();
    let ix = |id| capability(&of, id);
    let choices = [
        Choice::OwnerNamed(ix("dialogue"), "Mara".into()),
        Choice::DueSet(ix("dialogue"), Month::new(2027, 3)),
        Choice::Added(ix("openness")),
        Choice::Dropped(ix("listening")),
        Choice::TargetSet(ix("openness"), maturity_check::model::Level::Five),
    ];
    let agenda = work.agenda.clone().unwrap();
    let agenda = choices.iter().fold(agenda, |agenda, choice| agenda.after(&of, &scores, choice));
    Work { agenda: Some(agenda), ..work }
}

fn lopsided(lang: Lang) -> Work {
    work_of(lang, "full", B)
}

fn quick(lang: Lang) -> Work {
    work_of(lang, "quick", QUICK)
}

fn part(lang: Lang) -> Work {
    work_of(lang, "only culture", A)
}

fn unscored(lang: Lang) -> Work {
    work_of(lang, "full", &"?".repeat(36))
}

fn at_target(lang: Lang) -> Work {
    work_of(lang, "full", &"5".repeat(36))
}

fn nothing(lang: Lang) -> Work {
    let _ = Scope::full(&instrument(SOCIAL_MEDIA, lang));
    Work::new(&instrument(SOCIAL_MEDIA, lang), None, Origin::Own)
}

/// Example C of the method: the second run beside the first.
fn again(lang: Lang) -> Work {
    past(work_of(lang, "full", C), lang, &[("full", A, Some((2025, 11)))])
}

/// Several, of which one has no month and one is a quick check.
fn for_years(lang: Lang) -> Work {
    let earlier = [
        ("full", B, Some((2024, 5))),
        ("quick", QUICK, Some((2025, 2))),
        ("full", A, Some((2025, 11))),
        ("only culture", A, None),
    ];
    past(work_of(lang, "full", C), lang, &earlier)
}

/// Nothing in common.
fn strange(lang: Lang) -> Work {
    past(work_of(lang, "only culture", A), lang, &[("only internal-use", A, None)])
}

/// Earlier results alone.
fn only_past(lang: Lang) -> Work {
    past(nothing(lang), lang, &[("full", B, Some((2024, 5))), ("full", A, Some((2025, 11)))])
}

fn past(work: Work, lang: Lang, earlier: &[Earlier]) -> Work {
    let past = earlier.iter().fold(Past::default(), |past, (asked, given, month)| {
        let made = month.and_then(|(year, month)| Month::new(year, month));
        let sheet = work_of(lang, asked, given).own.map(|own| Sheet { made, ..own });
        past.with(sheet.unwrap(), None).unwrap()
    });
    Work { past, ..work }
}

/// Six people in full, one of them twice, with their perspectives.
fn workshop(lang: Lang) -> Work {
    team_of(lang, Privacy::Open, &[A, TEAM[0], TEAM[1], TEAM[2], A, B])
}

/// Seven people of whom nobody is to be known; two left a question out.
fn unknown(lang: Lang) -> Work {
    let people = [A, TEAM[0], TEAM[1], TEAM[2], TEAM[3], TEAM[4], B];
    team_of(lang, Privacy::Anonymous(Threshold::LEAST), &people)
}

/// Two quick checks: too little for most of what there is to say.
fn pair(lang: Lang) -> Work {
    let of = instrument(SOCIAL_MEDIA, lang);
    let sheets = [QUICK, "4.. .3. 5.. ?..  1.. 4.. ?.. .2.  4.. .4. 2.. 3.."];
    let sheets = sheets.map(|given| Sheet {
        answers: answers(&of, given),
        scope: Scope::quick(&of),
        made: None,
    });
    teamed(lang, Privacy::Open, sheets.into())
}

const TEAM: [&str; 5] = [
    "432 333 231 n24  232 443 32? 123  334 245 223 335",
    "52? 432 221 323  222 341 33? 224  414 345 133 434",
    "34? 433 223 n13  132 443 334 423  434 444 235 333",
    "123 453 521 333  112 341 315 222  434 345 533 114",
    "222 333 444 333  222 333 444 333  222 333 444 333",
];

fn team_of(lang: Lang, privacy: Privacy, people: &[&str]) -> Work {
    let sheets = people.iter().map(|given| work_of(lang, "full", given).own.unwrap());
    teamed(lang, privacy, sheets.collect())
}

fn teamed(lang: Lang, privacy: Privacy, sheets: Vec<Sheet>) -> Work {
    let of = instrument(SOCIAL_MEDIA, lang);
    let mut work = nothing(lang);
    work.team.agree(privacy);
    for (at, sheet) in sheets.into_iter().enumerate() {
        let (Added::New(person) | Added::Same(person, _)) = work.team.add(&of, sheet).unwrap();
        work.team.place(person, Some(Perspective::ALL[at % 2]));
    }
    work.team.show(&of).unwrap();
    work
}

fn scenes() -> Vec<Shown> {
    let works: [Named; 6] = [
        ("noted", noted),
        ("lopsided", lopsided),
        ("quick", quick),
        ("part", part),
        ("unscored", unscored),
        ("at-target", at_target),
    ];
    let mut shown = Vec::new();
    for lang in Lang::ALL {
        for (name, work) in works {
            for scene in [Scene::Plan, Scene::Paper, Scene::Keep] {
                let name = format!("{}-{name}", scene.tag());
                shown.push(Shown::of(&name, scene, work, lang));
            }
        }
        let teams: [Named; 4] =
            [("nobody", nothing), ("workshop", workshop), ("unknown", unknown), ("pair", pair)];
        for (name, work) in teams {
            shown.push(Shown::of(&format!("team-{name}"), Scene::Team, work, lang));
        }
        shown.push(Shown::of("keep-nothing", Scene::Keep, nothing, lang));
        let times: [Named; 6] = [
            ("time-nothing", nothing),
            ("time-alone", quick),
            ("time-again", again),
            ("time-for-years", for_years),
            ("time-strange", strange),
            ("time-only-past", only_past),
        ];
        for (name, work) in times {
            shown.push(Shown::of(name, Scene::Time, work, lang));
        }
    }
    shown
}

#[test]
fn scenes_look_as_they_did() {
    let kept = [
        "plan-noted.de",
        "paper-noted.de",
        "paper-quick.en",
        "paper-part.de",
        "keep-nothing.de",
        "time-again.de",
        "time-for-years.en",
        "team-nobody.de",
        "team-unknown.en",
        "team-pair.de",
    ];
    let shown = scenes();
    for name in kept.map(|name| format!("desk-{name}")) {
        let shown = shown.iter().find(|shown| shown.name == name).unwrap();
        let path = format!("tests/data/views/{name}.html");
        equals_file(Path::new(&path), &print::pretty(&shown.parsed()));
    }
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

fn label(element: ElementRef<'_>) -> String {
    let field =
        element.ancestors().filter_map(ElementRef::wrap).find(|e| e.value().name() == "label");
    match element.attr("aria-label") {
        Some(label) => label.to_owned(),
        None => field.map_or_else(|| text(element), text),
    }
}

#[test]
fn what_holds_for_the_screens_holds_at_the_desk() {
    for shown in scenes() {
        let (html, name) = (shown.parsed(), &shown.name);
        assert_eq!(html.errors, [""; 0], "{name}");
        for control in select(&html, "input, select, button") {
            assert_ne!(label(control), "", "{name}: {}", control.html());
        }
        for button in select(&html, "button") {
            assert_eq!(button.attr("type"), Some("button"), "{name}");
            let (label, text) = (label(button).to_lowercase(), text(button).to_lowercase());
            assert!(!text.is_empty() && label.contains(&text), "{name}: {}", button.html());
        }
        let headings = select(&html, "h1, h2, h3, h4, h5, h6");
        let levels: Vec<u8> =
            headings.iter().map(|h| h.value().name()[1..].parse().unwrap()).collect();
        assert_eq!(levels[0], shown.title_level, "{name}");
        for (before, level) in levels.iter().zip(&levels[1..]) {
            let follows = *level > shown.title_level && *level <= before + 1;
            assert!(follows, "{name}: {before} to {level}");
        }
        assert_eq!(select(&html, ".scene[tabindex='-1']").len(), 1, "{name}");
        for heading in select(&html, "[tabindex='-1']") {
            assert!(heading.value().name().starts_with('h'), "{name}: {}", heading.html());
        }
        for table in select(&html, "table") {
            assert!(table.html().contains("<caption"), "{name}");
            let row = Selector::parse("tr").unwrap();
            let span =
                |cell: ElementRef<'_>| cell.attr("colspan").map_or(1, |n| n.parse().unwrap());
            let widths: BTreeSet<usize> =
                table.select(&row).map(|row| row.child_elements().map(span).sum()).collect();
            assert_eq!(widths.len(), 1, "{name}: {widths:?}");
        }
        for heading in select(&html, "th") {
            assert!(heading.attr("scope").is_some() && !text(heading).is_empty(), "{name}");
        }
        for list in select(&html, "ul, ol, select, figure, nav, section") {
            assert!(list.child_elements().next().is_some(), "{name}: {}", list.html());
        }
        let forbidden = "style, script, link, [style], [href], [src], iframe";
        assert_eq!(select(&html, forbidden).len(), 0, "{name}");
        let said = html.root_element().text().collect::<Vec<_>>();
        for hole in ["{", ": .", "()", "„“", "‘’"] {
            assert!(said.iter().all(|text| !text.contains(hole)), "{name}: {hole}");
        }
    }
}

#[test]
fn an_anonymous_team_is_shown_without_its_members_answers() {
    for lang in Lang::ALL {
        let shown = Shown::of("team", Scene::Team, unknown, lang);
        let html = shown.parsed();
        assert_eq!(select(&html, ".members > li").len(), 7);
        for dots in select(&html, ".items .entry") {
            let circle = Selector::parse(".dot").unwrap();
            let dots = dots.select(&circle).count();
            assert!(dots == 0 || dots >= 5, "{dots}");
        }
        let said: String = html.root_element().text().collect();
        let dont_know =
            if lang == Lang::De { "× „weiß nicht“" } else { "× ‘don’t know’" };
        assert!(!said.contains(dont_know));
        let open = Shown::of("team", Scene::Team, workshop, lang);
        assert!(open.html.contains(dont_know));
    }
}

#[test]
fn the_paper_says_what_the_plan_says() {
    for lang in Lang::ALL {
        let shown = Shown::of("paper", Scene::Paper, noted, lang);
        let html = shown.parsed();
        let of = instrument(SOCIAL_MEDIA, lang);
        let rows: Vec<_> = select(&html, ".sheet .plan tbody tr").into_iter().map(text).collect();
        let work = noted(lang);
        let agenda = work.agenda.as_ref().unwrap();
        assert_eq!(rows.len(), agenda.entries().len());
        for (row, entry) in rows.iter().zip(agenda.entries()) {
            let capability = of.capability(entry.capability);
            assert!(row.contains(&*capability.name), "{row}");
            assert!(row.contains(&*capability.recommendation(entry.to).unwrap().title), "{row}");
            assert!(row.contains(&*entry.owner), "{row}");
        }
        let march = if lang == Lang::De { "März 2027" } else { "March 2027" };
        assert!(rows.iter().any(|row| row.contains("Mara") && row.contains(march)), "{rows:?}");
        let lines = select(&html, ".sheet .lines li");
        assert_eq!(lines.len(), 5);
        let link = select(&html, ".sheet .address").into_iter().map(text).next().unwrap();
        assert!(link.starts_with("https://example.org/check/#r="), "{link}");
        assert!(!link.contains("Mara"));
    }
}

#[test]
fn over_time_what_is_said_is_what_changed() {
    let said = |work, lang, selector: &str| -> Vec<String> {
        let html = Shown::of("time", Scene::Time, work, lang).parsed();
        select(&html, selector).into_iter().map(text).collect()
    };
    let lead = |lang| said(again, lang, ".compared .lead");
    assert_eq!(lead(Lang::De), ["Insgesamt etwa gleich: Index 48,1 damals, 49,5 jetzt (+1,4)."]);
    assert_eq!(lead(Lang::En), ["About the same overall: index 48.1 then, 49.5 now (+1.4)."]);
    let rows = said(again, Lang::En, ".profiles tbody tr");
    assert_eq!(rows.len(), 12);
    assert_eq!(rows[0], "3Capacity for dialogue1.672.33+0.67 noticeably up");
    assert!(rows[11].ends_with("cannot be compared"), "{}", rows[11]);
    // What went down stands before what went up, in the table as in the lists.
    let falls = said(for_years, Lang::En, ".profiles tbody tr");
    let place = |word: &str| falls.iter().position(|row| row.contains(word));
    assert!(place("noticeably down") < place("noticeably up") || place("noticeably up").is_none());
    let course = said(for_years, Lang::De, ".readings tbody tr");
    assert_eq!(
        course,
        [
            "Mai 2024462ja",
            "Februar 2025473nein: andere Fragen als zuletzt",
            "November 2025483ja",
            "November 2026513ja",
        ]
    );
    let note = said(for_years, Lang::De, ".course .note");
    assert_eq!(note, ["Ohne Monat und deshalb nicht im Verlauf: Ergebnis 4."]);
    let strange = said(strange, Lang::De, ".compared .lead");
    assert_eq!(strange, ["Diese beiden Ergebnisse haben keine Frage gemeinsam."]);
}
