use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::Callback;

use crate::chart::{Qr, qr};
use crate::model::{Instrument, ItemIx, Level, Mode, Scene};
use crate::text::desk::Room;
use crate::ui::desk::state::{Act as DeskAct, State as Desk};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text};
use crate::ui::view::{button, dot};

/// What the room sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui::desk) enum State {
    /// How to take part.
    #[default]
    Opening,
    /// The question at a place, from 0.
    Asking(Mode, usize),
    /// How to go on.
    Done(Mode),
}

/// What changes it.
#[derive(Clone, Copy)]
pub(in crate::ui::desk) enum Act {
    Began(Mode),
    Forward,
    Backward,
    Restarted,
}

impl State {
    fn after(self, instrument: &Instrument, act: Act) -> Self {
        let last = |mode| items(instrument, mode).count().saturating_sub(1);
        match (act, self) {
            (Act::Began(mode), _) => Self::Asking(mode, 0),
            (Act::Forward, Self::Asking(mode, at)) if at < last(mode) => Self::Asking(mode, at + 1),
            (Act::Forward, Self::Asking(mode, _)) => Self::Done(mode),
            (Act::Backward, Self::Asking(_, 0)) | (Act::Restarted, _) => Self::Opening,
            (Act::Backward, Self::Asking(mode, at)) => Self::Asking(mode, at - 1),
            (Act::Backward, Self::Done(mode)) => Self::Asking(mode, last(mode)),
            (Act::Forward | Act::Backward, state) => state,
        }
    }
}

fn items(instrument: &Instrument, mode: Mode) -> impl Iterator<Item = ItemIx> {
    let scope = mode.scope(instrument);
    instrument.items().filter(move |&item| scope.shows(instrument, item))
}

/// The desk after it. Every page of the show is a move: its heading takes the focus.
pub(in crate::ui::desk) fn reduce(desk: &Desk, act: Act) -> Desk {
    let workshop = desk.workshop.after(&desk.instrument, act);
    let moves = desk.moves + u32::from(workshop != desk.workshop);
    Desk { moves, workshop, ..desk.clone() }
}

pub(in crate::ui::desk) fn show(view: &View) -> Element {
    let stage = of_class("section", "workshop").on("keydown", keys(view));
    match view.state.workshop {
        State::Opening => opening(view, stage),
        State::Asking(mode, at) => match items(view.instrument(), mode).nth(at) {
            Some(item) => asking(view, stage, mode, at, item),
            None => stage,
        },
        State::Done(_) => done(view, stage),
    }
}

/// Forward and back, by the arrows and by what a presenter sends.
fn keys(view: &View) -> Callback<web_sys::Event> {
    let act = view.act.clone();
    Callback::from(move |event: web_sys::Event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if key.alt_key() || key.ctrl_key() || key.meta_key() || key.shift_key() {
            return;
        }
        let turned = match &*key.key() {
            "ArrowRight" | "PageDown" => Act::Forward,
            "ArrowLeft" | "PageUp" => Act::Backward,
            _ => return,
        };
        event.prevent_default();
        act.dispatch(DeskAct::Workshop(turned));
    })
}

fn press(view: &View, class: &'static str, phrase: Room, act: Act) -> Element {
    button(class, view.say(phrase), view.acts(DeskAct::Workshop(act)))
}

fn opening(view: &View, stage: Element) -> Element {
    let begin = |class, phrase, mode| {
        let count = items(view.instrument(), mode).count().to_string();
        let act = view.acts(DeskAct::Workshop(Act::Began(mode)));
        button(class, view.fill(phrase, &[&count]), act)
    };
    let steps = of_class("div", "steps")
        .with(begin("primary", Room::Quick, Mode::Quick))
        .with(begin("secondary", Room::Full, Mode::Full));
    stage
        .with(view.scene_heading(Room::Heading))
        .with(of_class("p", "lead").text(view.say(Room::About)))
        .maybe(joining(view))
        .with(steps)
        .with(of_class("p", "help").text(view.say(Room::Keys)))
}

/// The page's address, for cameras and for people.
fn joining(view: &View) -> Option<Element> {
    let address = view.host.address();
    let code = drawing(view, &address)?;
    let caption = of_class("figcaption", "address")
        .with(of_text("span", view.say(Room::Join)))
        .with(of_text("strong", address).set("translate", "no"));
    Some(of_class("figure", "join").with(code).with(caption))
}

fn drawing(view: &View, address: &str) -> Option<Element> {
    let Qr { size, path } = qr(address)?;
    let side = size.to_string();
    let ground = of_class("rect", "light").set("width", side.clone()).set("height", side.clone());
    let drawing = of_class("svg", "qr")
        .set("viewBox", ["0 0 ", &side, " ", &side].concat())
        .set("role", "img")
        .set("aria-label", view.fill(Room::QrOf, &[address]))
        .with(ground)
        .with(of_class("path", "dark").set("d", path));
    Some(drawing)
}

fn asking(view: &View, stage: Element, mode: Mode, at: usize, ix: ItemIx) -> Element {
    let instrument = view.instrument();
    let item = instrument.item(ix);
    let count = items(instrument, mode).count();
    let place = view.fill(Room::Question, &[&(at + 1).to_string(), &count.to_string()]);
    let eyebrow = of_class("p", "eyebrow")
        .text(place)
        .with(dot())
        .text(&instrument.capability(item.capability).name);
    let options = Level::ALL.iter().map(|&level| of_text("li", item.option(level)));
    let next = if at + 1 < count { Room::Next } else { Room::Finish };
    let steps = of_class("div", "steps")
        .with(press(view, "quiet", Room::Back, Act::Backward))
        .with(press(view, "primary", next, Act::Forward));
    let heading = view.scene_heading_of(&item.text);
    let slide = of_class("div", "slide")
        .key(item.id.clone())
        .with(eyebrow)
        .with(heading)
        .with(of_class("ol", "answers-shown").each(options));
    stage.with(slide).with(of_class("div", "foot").with(steps).maybe(joining(view)))
}

fn done(view: &View, stage: Element) -> Element {
    let merge = button("primary", view.say(Room::Merge), view.acts(DeskAct::Went(Scene::Team)));
    let steps = of_class("div", "steps")
        .with(merge)
        .with(press(view, "quiet", Room::Back, Act::Backward))
        .with(press(view, "quiet", Room::Again, Act::Restarted));
    stage
        .with(view.scene_heading(Room::Done))
        .with(of_class("p", "lead").text(view.say(Room::DoneAbout)))
        .with(steps)
}
