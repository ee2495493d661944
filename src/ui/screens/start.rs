use yew::AttrValue;

use crate::model::{Event, Scene, Scope};
use crate::text::Msg;
use crate::ui::element::{Element, of_class, tag};
use crate::ui::parts::work;
use crate::ui::view::{View, shared, slot};

/// Seconds that a question takes, reading included.
const SECONDS: usize = 15;

/// What this is and how much is asked; stands above the very first question.
pub(in crate::ui) fn start(view: &View) -> Option<Element> {
    if view.session.position() != Some(0) || view.session.concluded() {
        return None;
    }
    let words = &view.words;
    let size = [&size(view, view.session.scope()), ". ", words.say(Msg::Promise)].concat();
    let summary = tag("summary")
        .with(tag("span").text(size))
        .with(of_class("span", "change").text(words.say(Msg::ChangeExtent)));
    let extent =
        of_class("details", "extent").set("part", "extent").with(summary).with(extents(view));
    let extent = extent.with(work(view, Msg::Together, Scene::Team).set("class", "plain"));
    let about = of_class("p", "about").text(view.instrument().about());
    let start = of_class("section", "start").set("part", "intro");
    Some(start.with(slot("intro")).with(about).with(extent))
}

fn extents(view: &View) -> Element {
    let (instrument, words, scope) = (view.instrument(), &view.words, wanted(view));
    let (quick, full) = (Scope::quick(instrument), Scope::full(instrument));
    let is_single = !scope.is_whole();
    let only = |dimension| Scope::only(instrument, dimension);
    let single =
        if is_single { Some(scope.clone()) } else { instrument.dimensions().next().map(only) };
    let has_choice = instrument.dimensions().len() > 1;
    let single = single.filter(|_| has_choice).map(|scope| {
        choice(view, "extent", ("single".into(), shared(words.say(Msg::Single))), &scope, is_single)
            .with(of_class("span", "size").text(size(view, &scope)))
    });
    let whole = |value: &'static str, label, whole: &Scope| {
        choice(view, "extent", (value.into(), shared(words.say(label))), whole, scope == whole)
            .with(of_class("span", "size").text(size(view, whole)))
    };
    of_class("fieldset", "extents")
        .with(of_class("legend", "hidden").text(words.say(Msg::Extent)))
        .with(whole("quick", Msg::Quick, &quick))
        .with(whole("full", Msg::Full, &full))
        .maybe(single)
        .maybe((is_single && has_choice).then(|| dimensions(view)))
}

/// The scope that was chosen, even if its texts are still on their way.
fn wanted(view: &View) -> &Scope {
    match view.aside.wish.as_ref().and_then(|wish| wish.event.as_ref()) {
        Some(Event::ScopeChosen(scope)) => scope,
        _ => view.session.scope(),
    }
}

fn dimensions(view: &View) -> Element {
    let instrument = view.instrument();
    let which = instrument.dimensions().map(|ix| {
        let (scope, dimension) = (Scope::only(instrument, ix), instrument.dimension(ix));
        let named = (shared(&dimension.id), shared(&dimension.name));
        choice(view, "dimension", named, &scope, scope == *wanted(view))
    });
    of_class("div", "which")
        .set("role", "radiogroup")
        .set("aria-label", view.words.say(Msg::WhichDimension))
        .each(which)
}

/// A radio with its name that chooses a scope.
fn choice(
    view: &View,
    group: &'static str,
    (value, label): (AttrValue, AttrValue),
    scope: &Scope,
    checked: bool,
) -> Element {
    let radio = tag("input")
        .set("type", "radio")
        .set("name", group)
        .value(value)
        .checked(checked)
        .on("change", view.tells(Event::ScopeChosen(scope.clone())));
    of_class("label", "choice").with(radio).with(of_class("span", "name").text(label))
}

/// How many questions, and how long they take.
fn size(view: &View, scope: &Scope) -> String {
    let questions = scope.items(view.instrument()).count();
    let minutes = (questions * SECONDS).div_ceil(60);
    let count = |one, many, count| view.words.count(one, many, count);
    let questions = count(Msg::OneQuestion, Msg::Questions, questions);
    [&questions, ", ", &*count(Msg::OneMinute, Msg::Minutes, minutes)].concat()
}
