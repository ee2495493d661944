use std::rc::Rc;

use yew::prelude::*;

use super::element::{of_class, tag};
use super::host::{Handle, News, Texts};
use super::look::Look;
use super::parts::{languages, progress};
use super::screens::{question, report, trouble};
use super::state::{Act, Aside, Live, Shown, Wish};
use super::view::{View, slot};
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
        look: Look {
            instrument: live.session.instrument().clone(),
            words: live.words.clone(),
            title_level: props.title_level,
        },
        session: live.session.clone(),
        moves: live.moves,
        aside: live.aside.clone(),
        act: live.dispatcher(),
        host: props.host.clone(),
        places: live.places.clone(),
    };
    use_effect({
        let view = view.clone();
        move || settle(&view)
    });
    page(&view)
}

/// What follows from a change, once it is on the page. One effect for all: each costs as much code as
/// a screen.
fn settle(view: &View) {
    let (session, wish, moves) = (&view.session, &view.aside.wish, view.moves);
    let shown = Shown { session: session.clone(), wish: wish.clone(), moves };
    let before = view.places.shown.replace(Some(shown));
    let (before, host) = (before.as_ref(), &view.host);
    if before.is_none() {
        let act = view.act.clone();
        host.listen(Callback::from(move |news| {
            act.dispatch(match news {
                News::Happened(event) => Act::Told(event),
                News::Spoken(lang) => Act::Spoken(lang),
                News::Denied => Act::Denied,
            });
        }));
    }
    if before.is_none_or(|before| !Rc::ptr_eq(&before.session, session)) {
        host.changed(session);
    }
    if let Some(wish) = wish
        && before.and_then(|before| before.wish.as_ref()) != Some(wish)
    {
        fetch(view, wish);
    }
    if before.is_none_or(|before| before.moves != moves) {
        view.places.shown_at.set(host.now());
        if moves > 0 {
            host.focus(&view.places.heading);
        }
    }
}

/// Fetches the texts of a wish: all of them if some are needed that the quick check does without.
fn fetch(view: &View, wish: &Rc<Wish>) {
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
    base.set("dir", "ltr").set("aria-busy", busy).with(content.with(slot("privacy"))).into()
}
