//! The screens as the browser first sees them: how they look, and what holds for all of them.

pub(crate) mod print;
mod render;
mod rules;

use std::path::Path;
use std::sync::LazyLock;

use maturity_check::model::{Event, Lang, LinkTrouble, Session};
use proptest::prelude::*;
use scraper::Html;

use crate::scenario::{MINIMAL, SOCIAL_MEDIA, Scenario, instrument};
use crate::session::laws::any_restored;
use crate::support::equals_file;

/// A screen in one language.
struct Shown {
    name: &'static str,
    lang: Lang,
    /// The heading level of the title: 1 on a page of its own, in German; 2 inside another, in
    /// English.
    title_level: u8,
    html: String,
}

/// Every screen in both languages.
static SHOWN: LazyLock<Vec<Shown>> = LazyLock::new(|| {
    let mut shown = Vec::new();
    for (name, json, visit) in screens() {
        let english = visit.clone().in_language(json, Lang::En);
        for (lang, title_level, visit) in [(Lang::De, 1, visit), (Lang::En, 2, english)] {
            let html = render::html(&visit.0, title_level);
            shown.push(Shown { name, lang, title_level, html });
        }
    }
    shown
});

impl Shown {
    fn parsed(&self) -> Html {
        Html::parse_fragment(&self.html)
    }

    /// For messages.
    fn place(&self) -> String {
        format!("{} in {}", self.name, self.lang.tag())
    }
}

/// The quick items of the worked example A of the method.
const QUICK: &str = "3.. .3. 2.. n..  2.. 4.. 3.. .2.  4.. .4. 2.. 3..";
/// The worked examples A and B.
const A: &str = "32? 433 221 n23  232 443 3?? 223  434 445 233 334";
const B: &str = "445 554 454 444  112 221 111 212  332 334 223 332";

fn screens() -> Vec<(&'static str, &'static str, Scenario)> {
    let visit = || Scenario::start(SOCIAL_MEDIA);
    let full = |given| visit().choose("full").answers(given);
    let trouble = |trouble| visit().open_broken(trouble);
    let of_project = [
        ("first-question", visit()),
        ("first-question-full", visit().choose("full")),
        ("single-dimension-chosen", visit().choose("only internal-use")),
        ("later-question-answered", visit().answers("343").answer('2')),
        ("later-question-skipped", visit().answers("34.")),
        ("not-applicable-chosen", visit().answers("34").answer('n')),
        ("last-question-answered", visit().answers("34?n4433224").answer('3')),
        ("report-quick", visit().answers("332n24324423")),
        ("report-quick-empty", visit().then(Event::Concluded)),
        ("report-quick-on-the-edge-of-a-level", visit().answers("2323 2323 2323")),
        ("report-full", full(A)),
        ("report-full-gate", full(B)),
        ("report-too-few-answers", visit().answers("3.?? 24?2 4423")),
        ("report-nothing-known", full(&"?".repeat(36))),
        ("report-not-applicable", full(&"n".repeat(36))),
        ("report-same-answer", full(&"3".repeat(36))),
        ("report-all-at-target", visit().answers("4544 4554 4445")),
        ("report-part", visit().choose("only culture").answers("434 445 233 334")),
        ("report-deepened", visit().answers("332224324423").deepen("culture").answers("34444444")),
        ("report-received", visit().open("quick", QUICK)),
        ("revised-question", full(A).revise("knowledge-experts")),
        ("trouble-empty", trouble(LinkTrouble::Empty)),
        ("trouble-damaged", trouble(LinkTrouble::Damaged)),
        ("trouble-foreign", trouble(LinkTrouble::Foreign)),
        ("trouble-newer", trouble(LinkTrouble::Newer)),
        ("trouble-older", trouble(LinkTrouble::Older)),
    ];
    let smallest = [
        ("smallest-question", Scenario::start(MINIMAL)),
        ("smallest-report", Scenario::start(MINIMAL).answers("2")),
    ];
    let with = |json| move |(name, visit)| (name, json, visit);
    of_project.map(with(SOCIAL_MEDIA)).into_iter().chain(smallest.map(with(MINIMAL))).collect()
}

/// Those whose looks are kept in `tests/data/views`.
const KEPT: [(&str, Lang); 17] = [
    ("first-question", Lang::De),
    ("first-question", Lang::En),
    ("single-dimension-chosen", Lang::De),
    ("later-question-answered", Lang::De),
    ("not-applicable-chosen", Lang::De),
    ("report-quick", Lang::De),
    ("report-quick", Lang::En),
    ("report-full-gate", Lang::De),
    ("report-too-few-answers", Lang::De),
    ("report-part", Lang::De),
    ("report-received", Lang::De),
    ("report-all-at-target", Lang::De),
    ("trouble-empty", Lang::De),
    ("trouble-damaged", Lang::De),
    ("trouble-foreign", Lang::De),
    ("trouble-newer", Lang::De),
    ("trouble-older", Lang::De),
];

#[test]
fn screens_look_as_they_did() {
    for (name, lang) in KEPT {
        let shown = SHOWN.iter().find(|shown| (shown.name, shown.lang) == (name, lang)).unwrap();
        let path = format!("tests/data/views/{name}.{}.html", lang.tag());
        equals_file(Path::new(&path), &print::pretty(&shown.parsed()));
    }
}

#[test]
fn whatever_was_answered_can_be_shown() {
    let of = instrument(SOCIAL_MEDIA, Lang::En);
    let start = Session::new(of.clone());
    proptest!(ProptestConfig::with_cases(32), |(event in any_restored(&of))| {
        let session = start.apply(event).unwrap_or(start.clone());
        let html = Html::parse_fragment(&render::html(&session, 2));
        prop_assert_eq!(&html.errors, &[""; 0]);
        rules::assert_no_hole(&html);
    });
}
