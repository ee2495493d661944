use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::model::{Event, LinkTrouble};
use crate::ui::view::View;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct TroubleProps {
    pub(in crate::ui) view: View,
    pub(in crate::ui) trouble: LinkTrouble,
}

/// Why a link could not be opened, and a way on.
#[component]
pub(in crate::ui) fn Trouble(TroubleProps { view, trouble }: &TroubleProps) -> Html {
    let pasted = use_state(AttrValue::default);
    let words = view.words();
    let oninput = {
        let pasted = pasted.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                pasted.set(input.value().into());
            }
        })
    };
    let onsubmit = {
        let (view, pasted) = (view.clone(), pasted.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            view.on_event.emit(view.host.open(&view.session, &pasted));
        })
    };
    html! {
        <form part="link-trouble" class="trouble" novalidate=true {onsubmit}>
            { view.screen_heading("ask", html! { words.trouble }) }
            <p role="status">{ (words.trouble_about)(*trouble) }</p>
            <label class="field">
                <span>{ words.code }</span>
                <input part="code" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="help" value={&*pasted} {oninput} />
            </label>
            <p class="help" id="help">{ words.code_help }</p>
            <div class="steps">
                <button part="button" type="submit" class="primary">{ words.open }</button>
                <button part="button" type="button" class="quiet" onclick={view.tells(Event::Restarted)}>{ words.start_new }</button>
            </div>
        </form>
    }
}
