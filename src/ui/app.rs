use std::rc::Rc;

use yew::prelude::*;

use super::element::{of_class, tag};
use super::host::{Handle, Texts};
use super::parts::{languages, progress};
use super::screens::{question, report, trouble};
use super::state::{Act, Aside, Live, Wish};
use super::view::View;
use crate::model::{Screen, Session};
use crate::text::Words;

/// What the component needs to begin.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// The session to begin with.
    pub start: Rc<Session>,
    /// The words in the language of the session.
    pub words: Rc<Words>,
    /// The door to the browser.
    pub host: Handle,
    /// The heading level of the title: 1 on a page of its own, 2..=4 inside another.
    pub title_level: u8,
}

/// The whole assessment, from the first question to the report: one component, one reducer.
#[component]
pub fn App(props: &AppProps) -> Html {
    let live = {
        let (session, words) = (props.start.clone(), props.words.clone());
        use_reducer(move || Live {
            session,
            words,
            moves: 0,
            aside: Aside::default(),
            places: Rc::default(),
        })
    };
    let view = View {
        session: live.session.clone(),
        words: live.words.clone(),
        aside: live.aside.clone(),
        act: live.dispatcher(),
        host: props.host.clone(),
        title_level: props.title_level,
        places: live.places.clone(),
    };
    use_effect_with((), {
        let view = view.clone();
        move |()| {
            let (telling, speaking) = (view.act.clone(), view.act);
            view.host.listen(
                Callback::from(move |event| telling.dispatch(Act::Told(event))),
                Callback::from(move |lang| speaking.dispatch(Act::Spoken(lang))),
            );
        }
    });
    use_effect_with(live.session.clone(), {
        let view = view.clone();
        move |session| view.host.changed(session)
    });
    use_effect_with(live.aside.wish.clone(), {
        let view = view.clone();
        move |wish| wish.iter().for_each(|wish| fetch(&view, wish))
    });
    use_effect_with(live.moves, {
        let view = view.clone();
        move |&moves| {
            view.places.shown_at.set(view.host.now());
            if moves > 0 {
                view.host.focus(&view.places.heading);
            }
        }
    });
    page(&view)
}

/// Fetches the texts of a wish: all of them if some are needed that the quick check does without.
fn fetch(view: &View, wish: &Wish) {
    let full = wish.event.is_some() || view.instrument().is_whole();
    let (act, granted) = (view.act.clone(), wish.clone());
    let done = move |texts: Option<Texts>| act.dispatch(Act::Granted(granted.clone(), texts));
    view.host.fetch(wish.lang, full, Callback::from(done));
}

fn page(view: &View) -> Html {
    let width = if view.session.screen() == Screen::Report { "wide" } else { "narrow" };
    let top = of_class("div", "top")
        .with(view.heading(0, view.instrument().title()).set("class", "title"))
        .maybe(languages(view))
        .with(view.status(view.denial()));
    let content = of_class("div", width).with(top);
    let content = match view.session.screen() {
        Screen::Question(item) => content.with(progress(view)).each(question(view, item)),
        Screen::Report => content.with(report(view)),
        Screen::Trouble(reason) => content.with(trouble(view, reason)),
    };
    let busy = if view.aside.wish.is_some() { "true" } else { "false" };
    let base = tag("div").set("part", "base").set("class", "base").set("lang", view.lang().tag());
    base.set("dir", "ltr").set("aria-busy", busy).with(content).into()
}
