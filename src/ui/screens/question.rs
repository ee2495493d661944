use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::{AttrValue, Callback, NodeRef, TargetCast};

use super::start::start;
use crate::model::{Answer, Event, ItemIx, Level};
use crate::text::Msg;
use crate::ui::element::{Element, of_class, tag};
use crate::ui::view::{ENTER, View, button, dot, shared};

/// One question with its options, and above the very first what this is.
pub(in crate::ui) fn question(view: &View, item: ItemIx) -> impl Iterator<Item = Element> {
    let answer = view.session.answers().get(item);
    let note = (answer == Some(Answer::NotApplicable)).then_some(Msg::RarelyNotApplicable);
    // A form that is never submitted: a sandboxed frame would not let it. But without one, Chromium
    // loses count of the radios in a shadow root, and Tab passes them by.
    let question = of_class("form", "question")
        .set("part", "question")
        .on("submit", Callback::from(|event: web_sys::Event| event.prevent_default()))
        .with(group(view, item, answer))
        .with(view.status(note))
        .with(navigation(view, answer.is_some()));
    start(view).into_iter().chain([question])
}

fn group(view: &View, ix: ItemIx, answer: Option<Answer>) -> Element {
    let (words, item) = (&view.words, view.instrument().item(ix));
    let legend =
        tag("legend").with(eyebrow(view, ix)).with(view.screen_heading("ask").text(&item.text));
    let options = Level::ALL
        .iter()
        .zip(&view.places.radios)
        .map(|(&level, radio)| option(shared(item.option(level)), level, answer).found(radio));
    let outs = of_class("div", "outs")
        .with(out("dk", shared(words.say(Msg::DontKnow)), answer == Some(Answer::DontKnow)))
        .with(out(
            "na",
            shared(words.say(Msg::NotApplicable)),
            answer == Some(Answer::NotApplicable),
        ));
    let help = item.help.as_ref().map(|help| of_class("p", "help").set("id", "help").text(help));
    let fieldset = if help.is_some() {
        tag("fieldset").set("aria-describedby", "help")
    } else {
        tag("fieldset")
    };
    fieldset
        .key(item.id.clone())
        .on("change", chosen(view, ix))
        .on("keydown", keys(view, ix))
        .with(legend)
        .maybe(help)
        .with(of_class("div", "options").set("part", "options").each(options))
        .with(outs)
}

fn eyebrow(view: &View, item: ItemIx) -> Element {
    let instrument = view.instrument();
    let capability = instrument.capability(instrument.item(item).capability);
    let position = view.session.position().unwrap_or_default() + 1;
    let count = view
        .words
        .fill(Msg::QuestionOf, &[&position.to_string(), &view.session.path().len().to_string()]);
    of_class("span", "eyebrow")
        .with(tag("span").set("translate", "no").text(count))
        .with(dot())
        .text(&capability.name)
}

/// A row to choose: the whole row is the target.
struct Row {
    class: &'static str,
    radio: Element,
    label: AttrValue,
    key: Option<AttrValue>,
}

fn option(anchor: AttrValue, level: Level, answer: Option<Answer>) -> Row {
    let number = AttrValue::from(level.number().to_string());
    let checked = answer == Some(Answer::Rated(level));
    Row { class: "option", radio: radio(number.clone(), checked), label: anchor, key: Some(number) }
}

fn out(value: &'static str, label: AttrValue, checked: bool) -> Element {
    Row { class: "out", radio: radio(value.into(), checked), label, key: None }.element()
}

fn radio(value: AttrValue, checked: bool) -> Element {
    tag("input").set("type", "radio").set("name", "answer").value(value).checked(checked)
}

impl Row {
    fn found(self, radio: &NodeRef) -> Element {
        Self { radio: self.radio.found_by(radio), ..self }.element()
    }

    fn element(self) -> Element {
        let key = self.key.map(|key| of_class("span", "key").set("aria-hidden", "true").text(key));
        of_class("label", self.class)
            .with(self.radio)
            .with(of_class("span", "anchor").text(self.label))
            .maybe(key)
    }
}

fn navigation(view: &View, answered: bool) -> Element {
    let (words, session) = (&view.words, &view.session);
    let position = session.position().unwrap_or_default();
    let (first, last) = (position == 0, position + 1 == session.path().len());
    let (class, label) = match (answered, last) {
        (true, true) => ("primary", words.say(Msg::ToReport)),
        (true, false) => ("primary", words.say(Msg::Next)),
        (false, _) => ("secondary", words.say(Msg::Skip)),
    };
    let next = button(class, label, goes_on(view)).key("next").set("part", "button next");
    let back = (!first || session.concluded()).then(|| {
        let back = view.button("quiet", words.say(Msg::Back), Event::WentBack);
        back.key("back").set("part", "button back")
    });
    let to_report = (session.concluded() && !last)
        .then(|| view.button("quiet", words.say(Msg::ToReport), Event::Concluded).key("report"));
    of_class("div", "steps").set("part", "nav").with(next).maybe(back).maybe(to_report)
}

fn goes_on(view: &View) -> Callback<web_sys::Event> {
    let view = view.clone();
    Callback::from(move |_| go_on(&view))
}

/// Goes on, and says how long the question was looked at.
fn go_on(view: &View) {
    let spent = view.host.now().saturating_sub(view.places.shown_at.get());
    view.tell(Event::Continued(spent.try_into().unwrap_or(u32::MAX)));
}

/// The answer whose radio was chosen.
fn chosen(view: &View, item: ItemIx) -> Callback<web_sys::Event> {
    let view = view.clone();
    Callback::from(move |event: web_sys::Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let answer = match &*input.value() {
            "dk" => Some(Answer::DontKnow),
            "na" => Some(Answer::NotApplicable),
            level => level.parse().ok().and_then(Level::new).map(Answer::Rated),
        };
        view.tell(Event::Answered(item, answer));
    })
}

/// While the focus is in the group, the digits 1 to 5 choose an option, and Enter goes on.
fn keys(view: &View, item: ItemIx) -> Callback<web_sys::Event> {
    let view = view.clone();
    Callback::from(move |event: web_sys::Event| {
        let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let key = event.key();
        if key == ENTER {
            event.prevent_default();
            return go_on(&view);
        }
        let level = key.parse().ok().and_then(Level::new);
        let radio = level.and_then(|level| Some((level, view.places.radios.get(level.offset())?)));
        if let Some((level, radio)) = radio {
            event.prevent_default();
            view.tell(Event::Answered(item, Some(Answer::Rated(level))));
            view.host.focus(radio);
        }
    })
}
