use yew::Callback;

use super::{Act, dossier};
use crate::text::calendar;
use crate::text::desk::Keeping;
use crate::ui::desk::Kept;
use crate::ui::desk::state;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::look::status;
use crate::ui::view::button;

/// What this browser keeps, only once somebody asks for it.
pub(super) fn device(view: &View) -> Element {
    let section = of_class("section", "device")
        .with(view.heading(2, view.say(Keeping::Device)))
        .with(of_text("p", view.say(Keeping::DeviceAbout)));
    let kept = view.state.keep.kept.as_ref();
    let said = match kept {
        Some(Kept::Denied) => Some(view.say(Keeping::Denied).to_owned()),
        Some(Kept::Full) => Some(view.say(Keeping::NotKept).to_owned()),
        Some(Kept::Nothing) if view.state.keep.is_forgotten => {
            Some(view.say(Keeping::Forgotten).to_owned())
        }
        Some(Kept::Nothing) => Some(view.say(Keeping::Empty).to_owned()),
        Some(Kept::Until(month, day, _)) => {
            let day = calendar::day(*day, *month, view.lang());
            Some(view.fill(Keeping::KeptUntil, &[&day]))
        }
        None => None,
    };
    let section = section.with(actions(view)).with(status(said));
    match kept {
        Some(Kept::Until(_, _, text)) => {
            section.with(tag("details").with(of_text("summary", view.say(Keeping::KeptText))).with(
                of_class("pre", "kept").set("tabindex", "0").set("translate", "no").text(text),
            ))
        }
        _ => section,
    }
}

fn actions(view: &View) -> Element {
    let kept = view.state.keep.kept.as_ref();
    let actions = of_class("div", "steps");
    let actions = match dossier(view) {
        Some(dossier) if kept != Some(&Kept::Denied) => {
            let looking = view.clone();
            let keep = Callback::from(move |_| {
                let kept = looking.host.keep(&dossier);
                looking.act.dispatch(state::Act::Keep(Act::Looked(kept)));
            });
            actions
                .with(button("secondary", view.say(Keeping::KeepHere), keep).set("data-do", "keep"))
        }
        _ => actions,
    };
    if let Some(Kept::Until(_, _, text)) = kept {
        let (opening, text) = (view.clone(), text.clone());
        let open = Callback::from(move |_| {
            let name = opening.say(Keeping::Unreadable).into();
            let found = opening.host.dossier(&text);
            opening.act.dispatch(state::Act::Keep(Act::Opened(name, found)));
        });
        let forgetting = view.clone();
        let forget = Callback::from(move |_| {
            forgetting.host.forget();
            forgetting.act.dispatch(state::Act::Keep(Act::Forgot));
        });
        actions
            .with(button("secondary", view.say(Keeping::OpenKept), open).set("data-do", "open"))
            .with(button("secondary", view.say(Keeping::Forget), forget).set("data-do", "forget"))
    } else {
        let looking = view.clone();
        let look = Callback::from(move |_| {
            let kept = looking.host.kept();
            looking.act.dispatch(state::Act::Keep(Act::Looked(kept)));
        });
        actions.with(button("plain", view.say(Keeping::Look), look).set("data-do", "look"))
    }
}
