use std::rc::Rc;

use yew::prelude::*;

use super::element::{of_class, tag};
use super::host::Handle;
use super::parts::{Languages, progress};
use super::screens::{Question, Trouble, report};
use super::state::Live;
use super::view::{View, shared};
use crate::model::{Screen, Session};

/// What the component needs to begin.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// The session to begin with.
    pub start: Rc<Session>,
    /// The door to the browser.
    pub host: Handle,
    /// The heading level of the title: 1 on a page of its own, 2..=4 inside another.
    pub title_level: u8,
}

/// The whole assessment, from the first question to the report.
#[component]
pub fn App(props: &AppProps) -> Html {
    let live = {
        let session = props.start.clone();
        use_reducer(move || Live { session, moves: 0 })
    };
    let heading = use_node_ref();
    let host = props.host.clone();
    let on_event = {
        let dispatcher = live.dispatcher();
        use_callback((), move |event, ()| dispatcher.dispatch(event))
    };

    use_effect_with(on_event.clone(), {
        let host = host.clone();
        move |on_event| host.listen(on_event.clone())
    });
    use_effect_with(live.session.clone(), {
        let host = host.clone();
        move |session| host.changed(session)
    });
    use_effect_with(live.moves, {
        let (host, heading) = (host.clone(), heading.clone());
        move |&moves| {
            if moves > 0 {
                host.focus(&heading);
            }
        }
    });

    let session = live.session.clone();
    page(&View { session, on_event, host, title_level: props.title_level, heading })
}

fn page(view: &View) -> Html {
    let width = if view.session.screen() == Screen::Report { "wide" } else { "narrow" };
    let languages = html! {
        <Languages view={view.clone()} />
    };
    let top = of_class("header", "top")
        .with(view.heading(0, shared(view.instrument().title())).set("class", "title"))
        .with(languages);
    let content = of_class("div", width).with(top).with(screen(view));
    let base = tag("div").set("part", "base").set("class", "base").set("lang", view.lang().tag());
    base.set("dir", "ltr").with(content).into()
}

fn screen(view: &View) -> Html {
    match view.session.screen() {
        Screen::Question(item) => html! {
            <>
                { progress(view) }
                <Question view={view.clone()} {item} />
            </>
        },
        Screen::Report => report(view),
        Screen::Trouble(trouble) => html! {
            <Trouble view={view.clone()} {trouble} />
        },
    }
}
