use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::model::{Answer, Event, ItemIx, Level};
use crate::ui::screens::start::start;
use crate::ui::view::{View, shared};

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct QuestionProps {
    pub(in crate::ui) view: View,
    pub(in crate::ui) item: ItemIx,
}

/// One question with its options.
#[component]
pub(in crate::ui) fn Question(QuestionProps { view, item }: &QuestionProps) -> Html {
    let shown_at = use_mut_ref(|| 0);
    use_effect_with(*item, {
        let (shown_at, host) = (shown_at.clone(), view.host.clone());
        move |_| *shown_at.borrow_mut() = host.now()
    });
    let radios = use_memo((), |()| std::array::from_fn::<_, 5, _>(|_| NodeRef::default()));

    let onsubmit = {
        let view = view.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let spent = view.host.now().saturating_sub(*shown_at.borrow());
            view.on_event.emit(Event::Continued(spent.try_into().unwrap_or(u32::MAX)));
        })
    };
    let (words, question) = (view.words(), view.instrument().item(*item));
    let answer = view.session.answers().get(*item);
    let help = question.help.as_ref().map(|help| {
        html! {
            <p part="hint" class="help" id="help">{ shared(help) }</p>
        }
    });
    let describedby = question.help.as_ref().map(|_| "help");
    html! {
        <>
            { start(view) }
            <form part="question" class="question" novalidate=true {onsubmit}>
                <fieldset key={&*question.id} onchange={chosen(view, *item)} onkeydown={digits(view, *item, &radios)} aria-describedby={describedby}>
                    <legend>
                        <p class="eyebrow">{ eyebrow(view, *item) }</p>
                        { view.screen_heading("ask", html! { shared(&question.text) }) }
                    </legend>
                    { for help }
                    <div part="options" class="options">
                        { for Level::ALL.iter().zip(radios.iter()).map(|(&level, radio)| option(view, *item, level, answer, radio)) }
                    </div>
                    <div class="outs">
                        { out("dk", words.dont_know, answer == Some(Answer::DontKnow)) }
                        { out("na", words.not_applicable, answer == Some(Answer::NotApplicable)) }
                    </div>
                </fieldset>
                <p class="note" role="status">
                    { if answer == Some(Answer::NotApplicable) { words.rarely_not_applicable } else { "" } }
                </p>
                { navigation(view, answer.is_some()) }
            </form>
        </>
    }
}

fn eyebrow(view: &View, item: ItemIx) -> Html {
    let instrument = view.instrument();
    let capability = instrument.capability(instrument.item(item).capability);
    let position = view.session.position().unwrap_or_default() + 1;
    html! {
        <>
            <span translate="no">{ (view.words().question_of)(position, view.session.path().len()) }</span>
            <span class="dot">{ " · " }</span>
            { shared(&capability.name) }
        </>
    }
}

fn option(
    view: &View,
    item: ItemIx,
    level: Level,
    answer: Option<Answer>,
    radio: &NodeRef,
) -> Html {
    let number = level.number().to_string();
    let checked = answer == Some(Answer::Rated(level));
    html! {
        <label part="option" class="option">
            <input part="option-control" ref={radio} type="radio" name="answer" value={number.clone()} {checked} />
            <span class="anchor">{ shared(view.instrument().item(item).option(level)) }</span>
            <span class="key" aria-hidden="true">{ number }</span>
        </label>
    }
}

fn out(value: &'static str, label: &'static str, checked: bool) -> Html {
    html! {
        <label class="out">
            <input type="radio" name="answer" {value} {checked} />
            <span>{ label }</span>
        </label>
    }
}

fn navigation(view: &View, answered: bool) -> Html {
    let words = view.words();
    let first = view.session.position() == Some(0);
    let back = (!first || view.session.concluded()).then(|| html! {
        <button part="button back" type="button" class="quiet" onclick={view.tells(Event::WentBack)}>{ words.back }</button>
    });
    let to_report = (view.session.concluded() && view.session.path().len() > 1).then(|| html! {
        <button part="button" type="button" class="quiet" onclick={view.tells(Event::Concluded)}>{ words.to_report }</button>
    });
    let last =
        view.session.position().map(|position| position + 1) == Some(view.session.path().len());
    let (class, label) = match (answered, last) {
        (true, true) => ("primary", words.to_report),
        (true, false) => ("primary", words.next),
        (false, _) => ("secondary", words.skip),
    };
    html! {
        <nav part="nav" class="steps" aria-label={words.progress}>
            <button part="button next" type="submit" {class}>{ label }</button>
            { for back }
            { for to_report }
        </nav>
    }
}

/// The answer whose radio was chosen.
fn chosen(view: &View, item: ItemIx) -> Callback<web_sys::Event> {
    let on_event = view.on_event.clone();
    Callback::from(move |event: web_sys::Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let answer = match &*input.value() {
            "dk" => Some(Answer::DontKnow),
            "na" => Some(Answer::NotApplicable),
            level => level.parse().ok().and_then(Level::new).map(Answer::Rated),
        };
        on_event.emit(Event::Answered(item, answer));
    })
}

/// The digits 1 to 5 choose an option while the focus is in the group.
fn digits(view: &View, item: ItemIx, radios: &[NodeRef; 5]) -> Callback<KeyboardEvent> {
    let (view, radios) = (view.clone(), radios.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let level = event.key().parse().ok().and_then(Level::new);
        if let Some((level, radio)) =
            level.and_then(|level| Some((level, radios.get(level.offset())?)))
        {
            event.prevent_default();
            view.on_event.emit(Event::Answered(item, Some(Answer::Rated(level))));
            view.host.focus(radio);
        }
    })
}
