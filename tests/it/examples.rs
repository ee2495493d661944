//! The worked examples A and B of the method, as they stand there.

use maturity_check::model::{
    Answers, Certainty, DimensionIx, Evenness, Instrument, Level, Mean, Outcome, Plan, Profile,
    Scope, Scores, StandoutKind, Step, Targets, Total, plan, profile, score,
};

use crate::support::{answers, capability, decimal, dimension, ids, social_media_with_efforts};

struct Example {
    instrument: Instrument,
    scores: Scores,
    profile: Profile,
    plan: Plan,
}

impl Example {
    fn new(instrument: Instrument, given: &str) -> Self {
        let answers: Answers = answers(&instrument, given);
        let scope = Scope::full(&instrument);
        let scores = score(&instrument, &answers, &scope);
        let profile = profile(&instrument, &answers, &scope, &scores, None);
        let plan = plan(&instrument, &scores, &Targets::good_practice(&instrument));
        Self { instrument, scores, profile, plan }
    }

    /// One person, full.
    fn a() -> Self {
        let efforts = [("dialogue", 1), ("listening", 1), ("autonomy", 1), ("development", 3)];
        Self::new(
            social_media_with_efforts(&efforts),
            "32? 433 221 n23  232 443 3?? 223  434 445 233 334",
        )
    }

    /// Shop window.
    fn b() -> Self {
        let efforts = [("communication", 1), ("autonomy", 1), ("knowledge", 3)];
        Self::new(
            social_media_with_efforts(&efforts),
            "445 554 454 444  112 221 111 212  332 334 223 332",
        )
    }

    fn total(&self) -> &Total {
        self.scores.total().unwrap()
    }

    fn dimension(&self, id: &str) -> DimensionIx {
        dimension(&self.instrument, id)
    }

    fn mean_of(&self, id: &str) -> Mean {
        self.scores.dimension(self.dimension(id)).and_then(Outcome::mean).unwrap()
    }

    #[track_caller]
    fn assert_capabilities(&self, expected: &[(&str, &str)]) {
        for (id, mean) in expected {
            let outcome = self.scores.capability(capability(&self.instrument, id)).outcome;
            let shown = outcome.mean().map_or("too few".into(), |mean| decimal(mean.get(), 2));
            assert_eq!(shown, *mean, "{id}");
        }
    }

    fn pattern(&self) -> Option<&str> {
        let position = self.scores.balance()?.pattern?;
        Some(&self.instrument.patterns()[position].id)
    }

    /// `dialogue 2.33, listening 1.50`
    fn steps(&self) -> String {
        let step = |step: &Step| {
            let id = &self.instrument.capability(step.capability).id;
            format!("{id} {}", decimal(step.priority, 2))
        };
        self.plan.steps.iter().map(step).collect::<Vec<_>>().join(", ")
    }
}

#[test]
fn a_has_these_means() {
    let a = Example::a();
    a.assert_capabilities(&[
        ("listening", "2.50"),
        ("strategy", "3.33"),
        ("dialogue", "1.67"),
        ("value-creation", "2.50"),
        ("communication", "2.33"),
        ("collaboration", "3.67"),
        ("knowledge", "too few"),
        ("development", "2.33"),
        ("leadership", "3.67"),
        ("openness", "4.33"),
        ("autonomy", "2.67"),
        ("learning", "3.33"),
    ]);
    let dimensions = [
        ("external-dialogue", "2.50", "37.5", "38", Level::Two),
        ("internal-use", "2.78", "44.4", "44", Level::Three),
        ("culture", "3.50", "62.5", "63", Level::Three),
    ];
    for (id, mean, index, shown, level) in dimensions {
        let found = a.mean_of(id);
        assert_eq!(decimal(found.get(), 2), mean, "{id}");
        assert_eq!(decimal(found.index(), 1), index, "{id}");
        assert_eq!(decimal(found.index(), 0), shown, "{id}");
        assert_eq!(found.level(), level, "{id}");
    }
}

#[test]
fn a_has_this_total() {
    let a = Example::a();
    assert_eq!((a.scores.answered(), a.scores.applicable()), (32, 35));
    assert_eq!(decimal(a.total().mean.get(), 3), "2.926");
    assert_eq!(decimal(a.total().mean.index(), 0), "48");
    assert_eq!(a.total().level(), Level::Three);
    assert_eq!(a.total().shown_level(), Level::Three);
    assert_eq!(a.total().gate, None);
    assert_eq!(decimal(a.total().band.low, 1), "44.8");
    assert_eq!(decimal(a.total().band.high, 1), "53.1");
    assert_eq!(a.total().band.certainty(), Certainty::FairlyCertain);
}

#[test]
fn a_is_ready_to_step_out() {
    let a = Example::a();
    let balance = a.scores.balance().unwrap();
    assert_eq!(decimal(balance.spread, 1), "25.0");
    assert_eq!(decimal(balance.balance, 0), "75");
    assert_eq!(balance.evenness, Evenness::Uneven);
    assert_eq!(a.pattern(), Some("ready-to-step-out"));
}

#[test]
fn a_has_these_strengths_and_gaps() {
    let Example { instrument, profile, .. } = Example::a();
    assert_eq!(profile.strengths.kind, StandoutKind::Absolute);
    assert_eq!(
        ids(&instrument, profile.strengths.capabilities),
        "openness, collaboration, leadership",
    );
    assert_eq!(profile.gaps.kind, StandoutKind::Absolute);
    assert_eq!(ids(&instrument, profile.gaps.capabilities), "dialogue, communication, development",);
}

#[test]
fn a_has_this_plan() {
    let a = Example::a();
    assert_eq!(ids(&a.instrument, a.plan.find_out.iter().copied()), "knowledge");
    assert_eq!(
        a.steps(),
        "dialogue 2.33, listening 1.50, autonomy 1.33, communication 1.11, value-creation 1.00",
    );
    let after = a.plan.after.as_ref().unwrap();
    let dimensions: Vec<_> = after.dimensions.iter().map(|mean| decimal(mean.get(), 2)).collect();
    assert_eq!(dimensions, ["3.08", "3.00", "3.83"]);
    assert_eq!(decimal(after.mean.index(), 1), "57.6");
    assert_eq!(decimal(after.mean.index(), 0), "58");
}

#[test]
fn b_has_these_means() {
    let b = Example::b();
    b.assert_capabilities(&[
        ("listening", "4.33"),
        ("strategy", "4.67"),
        ("dialogue", "4.33"),
        ("value-creation", "4.00"),
        ("communication", "1.33"),
        ("collaboration", "1.67"),
        ("knowledge", "1.00"),
        ("development", "1.67"),
        ("leadership", "2.67"),
        ("openness", "3.33"),
        ("autonomy", "2.33"),
        ("learning", "2.67"),
    ]);
    let dimensions = [
        ("external-dialogue", "4.333", "83.3", Level::Four),
        ("internal-use", "1.417", "10.4", Level::One),
        ("culture", "2.750", "43.8", Level::Three),
    ];
    for (id, mean, index, level) in dimensions {
        let found = b.mean_of(id);
        assert_eq!(decimal(found.get(), 3), mean, "{id}");
        assert_eq!(decimal(found.index(), 1), index, "{id}");
        assert_eq!(found.level(), level, "{id}");
    }
}

#[test]
fn b_is_held_back_by_internal_use() {
    let b = Example::b();
    assert_eq!(decimal(b.total().mean.get(), 3), "2.833");
    assert_eq!(decimal(b.total().mean.index(), 0), "46");
    assert!(b.total().band.is_exact());
    assert_eq!(b.total().level(), Level::Three);
    assert_eq!(b.total().shown_level(), Level::Two);
    let held_back_by = b.total().gate.map(|gate| gate.held_back_by);
    assert_eq!(held_back_by, Some(b.dimension("internal-use")));
    assert_eq!(b.scores.bottleneck(), Some(b.dimension("internal-use")));
}

#[test]
fn b_is_a_shop_window() {
    let b = Example::b();
    let balance = b.scores.balance().unwrap();
    assert_eq!(decimal(balance.spread, 1), "72.9");
    assert_eq!(decimal(balance.balance, 0), "27");
    assert_eq!(balance.evenness, Evenness::Lopsided);
    assert_eq!(b.pattern(), Some("shop-window"));
}

#[test]
fn b_has_this_plan() {
    let b = Example::b();
    assert_eq!(b.plan.find_out, []);
    assert_eq!(
        b.steps(),
        "knowledge 1.88, communication 3.33, collaboration 1.94, autonomy 1.67, leadership 0.89",
    );
}
