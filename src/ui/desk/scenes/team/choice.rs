use web_sys::HtmlSelectElement;
use yew::{Callback, TargetCast};

use super::{Act, act, acts};
use crate::model::{Privacy, Threshold};
use crate::text::desk::Teaming;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};

const THRESHOLDS: [u16; 6] = [5, 6, 8, 10, 15, 20];

/// How single answers are dealt with: two ways, a sentence each.
pub(super) fn choice(view: &View) -> Element {
    let team = &view.state.work.team;
    let is_open = team.privacy() == Privacy::Open;
    let threshold = match team.privacy() {
        Privacy::Open => Threshold::LEAST,
        Privacy::Anonymous(threshold) => threshold,
    };
    let people = threshold.get().to_string();
    let open = one(view, is_open, Privacy::Open, Teaming::Open)
        .with(of_class("span", "about").text(view.say(Teaming::OpenAbout)));
    let anonymous = one(view, !is_open, Privacy::Anonymous(threshold), Teaming::Anonymous)
        .with(of_class("span", "about").text(view.fill(Teaming::AnonymousAbout, &[&people])));
    let fieldset = of_class("fieldset", "privacy")
        .with(of_text("legend", view.say(Teaming::Privacy)))
        .with(open)
        .with(anonymous)
        .maybe((!is_open).then(|| least(view, threshold)));
    let settled = if is_open { Teaming::Settled } else { Teaming::SettledAnonymous };
    let settled = team.is_settled().then(|| of_class("p", "note").text(view.say(settled)));
    fieldset.maybe(settled)
}

fn one(view: &View, is_chosen: bool, privacy: Privacy, name: Teaming) -> Element {
    let radio = tag("input")
        .set("type", "radio")
        .set("name", "privacy")
        .set_if(view.state.work.team.is_settled(), "disabled")
        .checked(is_chosen)
        .on("change", acts(view, Act::Agreed(privacy)));
    of_class("label", "choice").with(radio).with(of_text("strong", view.say(name)))
}

fn least(view: &View, threshold: Threshold) -> Element {
    let chosen = view.clone();
    let onchange = Callback::from(move |event: web_sys::Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        let people = select.and_then(|select| select.value().parse().ok());
        if let Some(threshold) = people.and_then(Threshold::new) {
            act(&chosen, Act::Agreed(Privacy::Anonymous(threshold)));
        }
    });
    let options = THRESHOLDS.map(|people| {
        let option = of_text("option", people.to_string()).set("value", people.to_string());
        option.set_if(people == threshold.get(), "selected")
    });
    let select = tag("select")
        .set_if(view.state.work.team.is_settled(), "disabled")
        .on("change", onchange)
        .each(options);
    let label = of_class("label", "least").with(of_text("span", view.say(Teaming::Threshold)));
    label.text(" ").with(select)
}
