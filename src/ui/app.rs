use std::rc::Rc;

use yew::prelude::*;

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
    let view = View { session, on_event, host, title_level: props.title_level, heading };
    let lang = view.lang().tag();
    let width = if view.session.screen() == Screen::Report { "wide" } else { "narrow" };
    html! {
        <div part="base" class="base" {lang} dir="ltr">
            <div class={width}>
                <header class="top">
                    { view.heading(0, "title", html! { shared(view.instrument().title()) }) }
                    <Languages view={view.clone()} />
                </header>
                { screen(&view) }
            </div>
        </div>
    }
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
