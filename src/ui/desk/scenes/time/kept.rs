use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{AttrValue, Callback, TargetCast};

use super::{Act, Draft, Place, Results};
use crate::model::{Month, Sheet, pair, score};
use crate::text::desk::Passing;
use crate::text::{calendar, number};
use crate::ui::desk::state::Act as DeskAct;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::view::button;

/// The results with their months; none before there is one to compare with.
pub(super) fn show(view: &View, results: &Results) -> Option<Element> {
    if view.state.work.past.sheets().is_empty() {
        return None;
    }
    let compared = pair(&results.sheets(), results.own(), view.state.time.wished);
    let entries = results.sheets.iter().zip(&results.names).enumerate();
    let entries = entries.map(|(at, ((place, sheet), name))| {
        let is_compared = compared.is_some_and(|(one, other)| one == at || other == at);
        entry(view, results, &Entry { place: *place, sheet, name, is_compared }, at)
    });
    let heading = view.heading(2, view.say(Passing::Results));
    let heading = heading.found_by(&view.state.time.places.results).set("tabindex", "-1");
    let section = of_class("section", "results")
        .with(heading)
        .with(of_class("ol", "result-list").each(entries));
    Some(section)
}

struct Entry<'a> {
    place: Place,
    sheet: &'a Sheet,
    name: &'a str,
    is_compared: bool,
}

fn entry(view: &View, results: &Results, entry: &Entry<'_>, at: usize) -> Element {
    let title = match entry.place {
        Place::Own => view.say(Passing::Own).to_owned(),
        Place::Past(_) => view.fill(Passing::Numbered, &[&(at + 1).to_string()]),
    };
    let actions = match entry.place {
        Place::Own => None,
        Place::Past(at) => Some(actions(view, results, entry, at)),
    };
    of_class("li", "result")
        .with(of_text("strong", title.clone()))
        .with(of_class("span", "caption").text(summary(view, entry.sheet)))
        .with(when(view, entry, &title))
        .maybe(actions)
}

/// How much was answered, and what it comes to.
fn summary(view: &View, sheet: &Sheet) -> String {
    let scores = score(view.instrument(), &sheet.answers, &sheet.scope);
    let comes_to = match scores.total() {
        Ok(total) => view.fill(
            Passing::SummaryIndex,
            &[&number::whole(total.mean.index()), &total.shown_level().number().to_string()],
        ),
        Err(_) => view.say(Passing::SummaryNone).to_owned(),
    };
    let (rated, asked) = (scores.answered().to_string(), scores.shown().to_string());
    view.fill(Passing::Summary, &[&rated, &asked, &comes_to])
}

/// Month and year, as one list and one field: what every browser has.
fn when(view: &View, entry: &Entry<'_>, title: &str) -> Element {
    let drafts = &view.state.time.drafts;
    let known = drafts.iter().find(|(place, _)| *place == entry.place);
    let draft = known.map_or_else(|| Draft::of(entry.sheet.made), |(_, draft)| draft.clone());
    let is_chosen = |month: Option<u8>| month == draft.month;
    let option = |value: &str, name: &'static str, month| {
        of_text("option", name).set("value", value.to_owned()).set_if(is_chosen(month), "selected")
    };
    let names = (1_u8..).zip(calendar::months(view.lang()));
    let months = tag("select")
        .set("aria-label", view.fill(Passing::MonthOf, &[title]))
        .on("change", dated(view, entry.place, &draft))
        .with(option("", view.say(Passing::Unknown), None))
        .each(names.map(|(month, name)| option(&month.to_string(), name, Some(month))));
    let year = tag("input")
        .set("type", "text")
        .set("inputmode", "numeric")
        .set("maxlength", "4")
        .set("autocomplete", "off")
        .set("aria-label", view.fill(Passing::YearOf, &[title]))
        .value(AttrValue::Rc(draft.year.clone()))
        .on("change", dated(view, entry.place, &draft));
    let year = if draft.is_bad() { year.set("aria-invalid", "true") } else { year };
    let last = Month::from_count(Month::COUNT - 1).map_or(0, |month| month.year() - 1);
    let hint = draft
        .is_bad()
        .then(|| of_class("span", "bad").text(view.fill(Passing::BadYear, &[&last.to_string()])));
    let labelled = |phrase: Passing, field: Element| {
        let caption = of_class("span", "caption").set("aria-hidden", "true");
        of_class("span", "part").with(caption.text(view.say(phrase))).with(field)
    };
    of_class("span", "when")
        .with(labelled(Passing::Month, months))
        .with(labelled(Passing::Year, year))
        .maybe(hint)
}

/// The month comes from the list or the year from the field; the other part stays.
fn dated(view: &View, place: Place, draft: &Draft) -> Callback<web_sys::Event> {
    let (act, draft) = (view.act.clone(), draft.clone());
    Callback::from(move |event: web_sys::Event| {
        let draft = if let Some(list) = event.target_dyn_into::<HtmlSelectElement>() {
            Draft { month: list.value().parse().ok(), ..draft.clone() }
        } else if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            Draft { year: field.value().into(), ..draft.clone() }
        } else {
            return;
        };
        act.dispatch(DeskAct::Time(Act::Dated(place, draft)));
    })
}

fn actions(view: &View, results: &Results, entry: &Entry<'_>, at: usize) -> Element {
    let label = |phrase| view.fill(phrase, &[entry.name]);
    let remove =
        button("plain", view.say(Passing::Remove), view.acts(DeskAct::Time(Act::Removed(at))))
            .set("aria-label", label(Passing::RemoveOf));
    // Of two, there is nothing to choose.
    let choice = (results.sheets.len() > 2).then(|| {
        let pressed = if entry.is_compared { "true" } else { "false" };
        button("plain", view.say(Passing::CompareWith), view.acts(DeskAct::Time(Act::Wished(at))))
            .set("aria-label", label(Passing::CompareWithOf))
            .set("aria-pressed", pressed)
    });
    of_class("span", "acts").maybe(choice).with(remove)
}
