mod answers;
mod balance;
mod deepen;
mod method;
mod plan;
mod profile;
mod verdict;

use crate::model::{Event, Origin, Plan, Profile, Scores, Targets, plan, profile, score};
use crate::text::Msg;
use crate::ui::element::{Element, of_class, tag};
use crate::ui::parts::share;
use crate::ui::view::{View, slot};

/// What the answers come to, computed once per rendering.
struct Facts {
    scores: Scores,
    profile: Profile,
    plan: Plan,
}

impl Facts {
    fn of(view: &View) -> Self {
        let session = &view.session;
        let (instrument, answers, scope) =
            (session.instrument(), session.answers(), session.scope());
        let scores = score(instrument, answers, scope);
        Self {
            profile: profile(instrument, answers, scope, &scores, session.pace()),
            plan: plan(instrument, &scores, &Targets::good_practice(instrument)),
            scores,
        }
    }

    /// Otherwise there is neither a strength nor a step to speak of: only what to find out.
    fn is_anything_scored(&self, view: &View) -> bool {
        let outcome = |ix| self.scores.capability(ix).outcome;
        view.instrument().capabilities().any(|ix| outcome(ix).mean().is_some())
    }
}

/// The result, from the verdict through its reasons to the steps.
pub(in crate::ui) fn report(view: &View) -> Element {
    let facts = Facts::of(view);
    let report = of_class("article", "report")
        .set("part", "report")
        .maybe(received(view))
        .with(verdict::verdict(view, &facts));
    let report = if facts.is_anything_scored(view) {
        report
            .with(profile::dimensions(view, &facts))
            .with(profile::profile(view, &facts))
            .with(balance::balance(view, &facts))
    } else {
        report
    };
    report
        .maybe(plan::plan(view, &facts))
        .with(slot("cta"))
        .with(answers::answers(view))
        .maybe(deepen::deepen(view))
        .with(share(view))
        .with(method::method(view, &facts))
}

/// Says that these are somebody else's answers, and what a recipient can do with them.
fn received(view: &View) -> Option<Element> {
    if view.session.origin() == Origin::Own {
        return None;
    }
    let words = &view.words;
    let explained = tag("p")
        .with(tag("strong").text(words.say(Msg::Received)))
        .text(" ")
        .text(words.say(Msg::ReceivedAbout));
    let actions = of_class("div", "steps")
        .with(view.button("secondary", words.say(Msg::TakeItYourself), Event::Restarted))
        .with(view.button("quiet", words.say(Msg::ChangeAnswers), Event::Adopted));
    Some(of_class("aside", "received").with(explained).with(actions))
}
