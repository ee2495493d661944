use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

use super::start::start;
use crate::model::{Answer, Event, ItemIx, Level};
use crate::ui::element::{Element, of_class, tag};
use crate::ui::view::{View, dot, shared};

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct QuestionProps {
    pub(in crate::ui) view: View,
    pub(in crate::ui) item: ItemIx,
}

/// One question with its options.
#[component]
pub(in crate::ui) fn Question(QuestionProps { view, item }: &QuestionProps) -> Html {
    let shown_at = use_mut_ref(|| 0);
    use_effect_with(*item, {
        let (shown_at, host) = (shown_at.clone(), view.host.clone());
        move |_| *shown_at.borrow_mut() = host.now()
    });
    let radios = use_memo((), |()| std::array::from_fn::<_, 5, _>(|_| NodeRef::default()));
    let onsubmit = {
        let view = view.clone();
        Callback::from(move |event: web_sys::Event| {
            event.prevent_default();
            let spent = view.host.now().saturating_sub(*shown_at.borrow());
            view.on_event.emit(Event::Continued(spent.try_into().unwrap_or(u32::MAX)));
        })
    };
    let answer = view.session.answers().get(*item);
    let note =
        if answer == Some(Answer::NotApplicable) { view.words().rarely_not_applicable } else { "" };
    let form = of_class("form", "question")
        .set("part", "question")
        .set_if(true, "novalidate")
        .on(ListenerKind::onsubmit, onsubmit)
        .with(group(view, *item, answer, &radios))
        .with(of_class("p", "note").set("role", "status").text(note))
        .with(navigation(view, answer.is_some()));
    tag("div").maybe(start(view)).with(form).into()
}

fn group(view: &View, ix: ItemIx, answer: Option<Answer>, radios: &[NodeRef; 5]) -> Element {
    let (words, item) = (view.words(), view.instrument().item(ix));
    let legend = tag("legend")
        .with(eyebrow(view, ix))
        .with(view.screen_heading("ask").text(shared(&item.text)));
    let options = Level::ALL
        .iter()
        .zip(radios)
        .map(|(&level, radio)| option(shared(item.option(level)), level, answer).found(radio));
    let outs = of_class("div", "outs")
        .with(out("dk", words.dont_know, answer == Some(Answer::DontKnow)))
        .with(out("na", words.not_applicable, answer == Some(Answer::NotApplicable)));
    let help =
        item.help.as_ref().map(|help| of_class("p", "help").set("id", "help").text(shared(help)));
    let fieldset = if help.is_some() {
        tag("fieldset").set("aria-describedby", "help")
    } else {
        tag("fieldset")
    };
    fieldset
        .key(&*item.id)
        .on(ListenerKind::onchange, chosen(view, ix))
        .on(ListenerKind::onkeydown, digits(view, ix, radios))
        .with(legend)
        .maybe(help)
        .with(of_class("div", "options").set("part", "options").each(options))
        .with(outs)
}

fn eyebrow(view: &View, item: ItemIx) -> Element {
    let instrument = view.instrument();
    let capability = instrument.capability(instrument.item(item).capability);
    let position = view.session.position().unwrap_or_default() + 1;
    let count = (view.words().question_of)(position, view.session.path().len());
    of_class("p", "eyebrow")
        .with(tag("span").set("translate", "no").text(count))
        .with(dot())
        .text(shared(&capability.name))
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

fn out(value: &'static str, label: &'static str, checked: bool) -> Element {
    Row { class: "out", radio: radio(value.into(), checked), label: label.into(), key: None }
        .element()
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
    let (words, session) = (view.words(), &view.session);
    let position = session.position().unwrap_or_default();
    let (first, last) = (position == 0, position + 1 == session.path().len());
    let (class, label) = match (answered, last) {
        (true, true) => ("primary", words.to_report),
        (true, false) => ("primary", words.next),
        (false, _) => ("secondary", words.skip),
    };
    let next =
        of_class("button", class).set("part", "button next").set("type", "submit").text(label);
    let back = (!first || session.concluded())
        .then(|| view.button("quiet", words.back, Event::WentBack).set("part", "button back"));
    let to_report = (session.concluded() && !last)
        .then(|| view.button("quiet", words.to_report, Event::Concluded));
    of_class("div", "steps").set("part", "nav").with(next).maybe(back).maybe(to_report)
}

/// The answer whose radio was chosen.
fn chosen(view: &View, item: ItemIx) -> Callback<web_sys::Event> {
    let on_event = view.on_event.clone();
    Callback::from(move |event: web_sys::Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let answer = match &*input.value() {
            "dk" => Some(Answer::DontKnow),
            "na" => Some(Answer::NotApplicable),
            level => level.parse().ok().and_then(Level::new).map(Answer::Rated),
        };
        on_event.emit(Event::Answered(item, answer));
    })
}

/// The digits 1 to 5 choose an option while the focus is in the group.
fn digits(view: &View, item: ItemIx, radios: &[NodeRef; 5]) -> Callback<web_sys::Event> {
    let (view, radios) = (view.clone(), radios.clone());
    Callback::from(move |event: web_sys::Event| {
        let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let level = event.key().parse().ok().and_then(Level::new);
        if let Some((level, radio)) =
            level.and_then(|level| Some((level, radios.get(level.offset())?)))
        {
            event.prevent_default();
            view.on_event.emit(Event::Answered(item, Some(Answer::Rated(level))));
            view.host.focus(radio);
        }
    })
}
