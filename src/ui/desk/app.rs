use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::host::{DeskHandle, News};
use super::scenes::{group, keep, paper, plan, team, time, workshop};
use super::state::{Act, State};
use super::view::View;
use crate::model::{Scene, Work};
use crate::text::desk::Frame;
use crate::ui::Texts;
use crate::ui::element::{Element, of_class, tag};
use crate::ui::look::Look;
use crate::ui::view::button;

/// What the desk needs to begin.
#[derive(PartialEq, Properties)]
pub struct DeskProps {
    /// The instrument and the words of the language that everything is shown in.
    pub texts: Rc<Texts>,
    /// The work to begin with.
    pub work: Rc<Work>,
    /// The scene to begin with, if the work allows it.
    pub scene: Scene,
    /// The door to the browser.
    pub host: DeskHandle,
    /// The heading level of the title, 1..=4.
    pub title_level: u8,
}

/// What was last told to the page.
type Told = Cell<Option<(Rc<Work>, u32, u32)>>;

/// The desk: one component, one reducer.
#[component]
pub fn Desk(props: &DeskProps) -> Html {
    let state = {
        let (instrument, work) = (props.texts.instrument.clone(), props.work.clone());
        let scene = props.scene;
        use_reducer(move || State::new(instrument, work, scene))
    };
    let view = View {
        look: Look {
            instrument: props.texts.instrument.clone(),
            words: props.texts.words.clone(),
            title_level: props.title_level,
        },
        state: (*state).clone(),
        act: state.dispatcher(),
        host: props.host.clone(),
    };
    let told = use_mut_ref(Told::default);
    use_effect({
        let view = view.clone();
        move || settle(&view, &told.borrow())
    });
    page(&view)
}

/// What follows from a change, once it is on the page.
fn settle(view: &View, told: &Told) {
    let (work, moves, aim) = (&view.state.work, view.state.moves, &view.state.aim);
    let before = told.replace(Some((work.clone(), moves, aim.count)));
    if before.is_none() {
        let (act, host) = (view.act.clone(), view.host.clone());
        view.host.listen(Callback::from(move |news| {
            let News::File(name, text) = &news;
            let filed = keep::Act::Filed(name.clone(), host.dossier(text));
            act.dispatch(Act::Keep(filed));
            act.dispatch(Act::Time(time::filed(&host, name, text)));
            let filed = team::Act::Filed(name.clone(), host.brought(text));
            act.dispatch(Act::Team(filed));
            act.dispatch(Act::Heard(news));
        }));
    }
    if before.as_ref().is_none_or(|(before, ..)| !Rc::ptr_eq(before, work)) {
        view.host.changed(work);
    }
    if before.as_ref().is_some_and(|(.., before)| *before != aim.count) {
        view.host.focus(&aim.at);
    }
    if before.is_none_or(|(_, before, _)| before != moves) {
        view.host.focus(&view.state.places.heading);
    }
}

fn page(view: &View) -> Html {
    let host = view.host.clone();
    let back = if view.state.work.own.is_some() { Frame::ToReport } else { Frame::ToCheck };
    let close = Callback::from(move |_: web_sys::Event| host.close());
    let top = of_class("div", "top")
        .with(view.heading(0, view.say(Frame::Title)).set("class", "title"))
        .with(button("quiet back", view.say(back), close));
    let content = of_class("div", "wide").with(top).with(scenes(view)).with(scene(view));
    let base = tag("div").set("part", "base").set("class", "base desk");
    base.set("lang", view.lang().tag()).set("dir", "ltr").with(content).into()
}

fn scene(view: &View) -> Element {
    match view.state.scene {
        Scene::Plan => plan::show(view),
        Scene::Team => team::show(view),
        Scene::Time => time::show(view),
        Scene::Group => group::show(view),
        Scene::Paper => paper::show(view),
        Scene::Keep => keep::show(view),
        Scene::Workshop => workshop::show(view),
    }
}

/// A button per scene that there is something for.
fn scenes(view: &View) -> Element {
    let has_own = view.state.work.own.is_some();
    let offered = Scene::ALL.into_iter().filter(|scene| has_own || !scene.needs_own());
    let buttons = offered.map(|scene| {
        let button = button("plain", view.say(Frame::from(scene)), view.acts(Act::Went(scene)));
        let button = button.set("data-scene", scene.tag());
        if scene == view.state.scene { button.set("aria-current", "page") } else { button }
    });
    of_class("nav", "scenes").set("aria-label", view.say(Frame::Scenes)).each(buttons)
}
