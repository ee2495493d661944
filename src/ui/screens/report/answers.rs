use std::rc::Rc;

use yew::AttrValue;

use crate::model::{Answer, DimensionIx, Event, ItemIx};
use crate::text::Msg;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::view::{View, shared};

/// Every answer with the option above it: advice for free, exact to the answer (§8).
pub(super) fn answers(view: &View) -> Element {
    let words = &view.words;
    of_class("section", "answers")
        .with(view.heading(2, words.say(Msg::Answers)))
        .with(of_text("p", words.say(Msg::AnswersAbout)))
        .each(view.instrument().dimensions().filter_map(|dimension| of_dimension(view, dimension)))
}

fn of_dimension(view: &View, dimension: DimensionIx) -> Option<Element> {
    let instrument = view.instrument();
    let scope = view.session.scope();
    let mut items = scope
        .items(instrument)
        .filter(|&item| instrument.dimension_of(item) == dimension)
        .peekable();
    items.peek()?;
    let details = tag("details").with(of_text("summary", &instrument.dimension(dimension).name));
    Some(details.with(of_class("ul", "plain-list").each(items.map(|item| one(view, item)))))
}

fn one(view: &View, ix: ItemIx) -> Element {
    let (words, item) = (&view.words, view.instrument().item(ix));
    let answer = view.session.answers().get(ix);
    let said = match answer {
        Some(Answer::Rated(level)) => shared(item.option(level)),
        Some(Answer::DontKnow) => shared(words.say(Msg::DontKnow)),
        Some(Answer::NotApplicable) => shared(words.say(Msg::NotApplicable)),
        None => shared(words.say(Msg::Unanswered)),
    };
    let next = answer.and_then(Answer::next_option).map(|level| shared(item.option(level)));
    let change = view
        .button("plain", words.say(Msg::Change), Event::Revised(ix))
        .set("data-item", &item.id)
        .set("aria-label", words.fill(Msg::ChangeItem, &[&item.text]));
    let pairs = tag("dl")
        .with(pair("today", words.say(Msg::YourAnswer), said))
        .maybe(next.map(|next| pair("next", words.say(Msg::NextOption), next)));
    of_class("li", "answer").with(of_class("p", "asked").text(&item.text)).with(pairs).with(change)
}

fn pair(class: &'static str, term: &Rc<str>, description: AttrValue) -> Element {
    of_class("div", class).with(of_text("dt", term)).with(of_text("dd", description))
}
