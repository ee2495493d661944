use yew::prelude::*;

use crate::model::Event;
use crate::ui::view::View;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct ShareProps {
    pub(in crate::ui) view: View,
}

/// The link to the report, printing, and starting over.
#[component]
pub(in crate::ui) fn Share(ShareProps { view }: &ShareProps) -> Html {
    let copied = use_state(|| None);
    let field = use_node_ref();
    let words = view.words();
    let link = view.host.link(&view.session);

    let oncopy = {
        let (view, copied, field, link) =
            (view.clone(), copied.clone(), field.clone(), link.clone());
        Callback::from(move |_: MouseEvent| {
            let (host, copied, field) = (view.host.clone(), copied.clone(), field.clone());
            let done = Callback::from(move |done: bool| {
                if !done {
                    host.select(&field);
                }
                copied.set(Some(done));
            });
            view.host.copy(&link, done);
        })
    };
    let onprint = {
        let host = view.host.clone();
        Callback::from(move |_: MouseEvent| host.print())
    };
    let status = match *copied {
        Some(true) => words.copied,
        Some(false) => words.not_copied,
        None => "",
    };
    html! {
        <section part="share" class="keep">
            { view.heading(2, "", html! { words.keep }) }
            <p>{ words.keep_about }</p>
            <label class="field">
                <span>{ words.link }</span>
                <input ref={field} part="link" type="text" readonly=true translate="no" value={link} />
            </label>
            <div class="steps">
                <button part="button copy" type="button" class="primary" onclick={oncopy}>{ words.copy }</button>
                <button part="button print" type="button" class="secondary" onclick={onprint}>{ words.print }</button>
                <Restart view={view.clone()} />
            </div>
            <p class="note" role="status">{ status }</p>
        </section>
    }
}

/// Starting over, after a question.
#[component]
fn Restart(ShareProps { view }: &ShareProps) -> Html {
    let asking = use_state(|| false);
    let words = view.words();
    let ask = |ask: bool| {
        let asking = asking.clone();
        Callback::from(move |_: MouseEvent| asking.set(ask))
    };
    if *asking {
        html! {
            <div class="sure" role="group" aria-label={words.restart_question}>
                <p role="alert">{ words.restart_question }</p>
                <button part="button confirm" type="button" class="secondary" onclick={view.tells(Event::Restarted)}>{ words.restart_confirm }</button>
                <button part="button" type="button" class="quiet" onclick={ask(false)}>{ words.restart_cancel }</button>
            </div>
        }
    } else {
        html! {
            <button part="button restart" type="button" class="quiet" onclick={ask(true)}>{ words.restart }</button>
        }
    }
}
