mod answers;
mod balance;
mod deepen;
mod method;
mod plan;
mod profile;
mod verdict;

use yew::prelude::*;

use crate::model::{Event, Origin, Plan, Profile, Scores, plan, profile, score};
use crate::ui::parts::Share;
use crate::ui::view::View;

/// What the answers come to, computed once per rendering.
struct Facts {
    scores: Scores,
    profile: Profile,
    plan: Plan,
}

impl Facts {
    fn of(view: &View) -> Self {
        let session = &view.session;
        let scores = score(session.instrument(), session.answers(), session.scope());
        Self {
            profile: profile(
                session.instrument(),
                session.answers(),
                session.scope(),
                &scores,
                session.pace(),
            ),
            plan: plan(session.instrument(), &scores, session.targets()),
            scores,
        }
    }
}

/// The result, from the verdict through its reasons to the steps.
pub(in crate::ui) fn report(view: &View) -> Html {
    let facts = Facts::of(view);
    html! {
        <article part="report" class="report">
            { received(view) }
            { verdict::verdict(view, &facts) }
            { profile::dimensions(view, &facts) }
            { profile::profile(view, &facts) }
            { balance::balance(view, &facts) }
            { plan::plan(view, &facts) }
            { answers::answers(view) }
            { deepen::deepen(view) }
            <Share view={view.clone()} />
            { method::method(view, &facts) }
        </article>
    }
}

/// Says that these are somebody else's answers, and what a recipient can do with them.
fn received(view: &View) -> Html {
    if view.session.origin() == Origin::Own {
        return Html::default();
    }
    let words = view.words();
    html! {
        <aside class="received">
            <p><strong>{ words.received }</strong>{ " " }{ words.received_about }</p>
            <div class="steps">
                <button part="button" type="button" class="secondary" onclick={view.tells(Event::Restarted)}>{ words.take_it_yourself }</button>
                <button part="button" type="button" class="quiet" onclick={view.tells(Event::Adopted)}>{ words.change_answers }</button>
            </div>
        </aside>
    }
}
