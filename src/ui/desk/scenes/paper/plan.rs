use super::Facts;
use crate::model::{Entry, Preview};
use crate::text::desk::{Planning, Printing};
use crate::text::{Msg, calendar, number};
use crate::ui::desk::scenes::plan::{find_out, from_to};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::view::dot;

/// The plan as a table, with room to write where nothing is noted yet.
pub(super) fn plan(view: &View, facts: &Facts<'_>) -> Element {
    let section = of_class("section", "plan")
        .with(view.heading(2, view.words.say(Msg::Plan)))
        .maybe(find_out(view, &facts.scores));
    let entries = facts.agenda.entries();
    if entries.is_empty() {
        return section.with(of_text("p", view.say(Printing::NoSteps)));
    }
    let head = |label: &str| tag("th").set("scope", "col").text(label.to_owned());
    let heads = tag("tr")
        .with(head(view.say(Printing::Number)).set("class", "number"))
        .with(head(view.say(Printing::Step)))
        .with(head(view.say(Printing::Phase)))
        .with(head(view.say(Planning::Owner)).set("class", "entry"))
        .with(head(view.say(Planning::Due)).set("class", "entry"));
    let rows = entries.iter().zip(1_usize..).filter_map(|(entry, at)| row(view, facts, entry, at));
    let caption = of_class("caption", "hidden").text(view.say(Printing::Plan));
    let running = tag("tr").with(of_class("td", "running").set("colspan", "5").each(of_whom(view)));
    let heads = tag("thead").with(running.set("aria-hidden", "true")).with(heads);
    let columns = ["number", "what", "phase", "owner", "due"].map(|class| of_class("col", class));
    let columns = tag("colgroup").each(columns);
    let table = tag("table").with(caption).with(columns).with(heads).with(tag("tbody").each(rows));
    let after = facts.agenda.preview(view.instrument(), &facts.scores);
    section.with(table).maybe(after.map(|after| preview(view, facts, &after)))
}

/// What every page of the table repeats: whose it is, from when, and about what.
fn of_whom(view: &View) -> Vec<Element> {
    let (month, day) = view.host.today();
    let name = view.state.paper.organisation.trim();
    let name = (!name.is_empty()).then(|| [of_text("strong", name.to_owned()), dot()]);
    let day = of_text("span", calendar::day(day, month, view.lang()));
    let title = of_text("span", view.instrument().title());
    name.into_iter().flatten().chain([day, dot(), title]).collect()
}

fn row(view: &View, facts: &Facts<'_>, entry: &Entry, at: usize) -> Option<Element> {
    let (instrument, words) = (view.instrument(), &view.words);
    let capability = instrument.capability(entry.capability);
    let recommendation = capability.recommendation(entry.to)?;
    let from = facts.scores.capability(entry.capability).outcome.level()?;
    let what = tag("td")
        .with(of_text("strong", &recommendation.title))
        .with(
            of_class("span", "caption")
                .text(&capability.name)
                .with(dot())
                .text(from_to(view, from, entry.to)),
        )
        .with(of_class("span", "about").text(&recommendation.text));
    let due = entry.due.map(|due| calendar::month(due, view.lang())).unwrap_or_default();
    let row = tag("tr")
        .with(of_class("td", "number").text(at.to_string()))
        .with(what)
        .with(
            of_class("td", "phase")
                .text(&instrument.phase(recommendation.phase).name)
                .with(of_class("span", "caption").text(words.say(recommendation.effort.into()))),
        )
        .with(of_class("td", "entry").text(entry.owner.trim().to_owned()))
        .with(of_class("td", "entry").text(due));
    Some(row)
}

fn preview(view: &View, facts: &Facts<'_>, after: &Preview) -> Element {
    let (words, level) = (&view.words, after.shown_level);
    let now = facts.scores.total().ok().map(|total| number::whole(total.mean.index()));
    let name = &view.instrument().level(level).name;
    let index = number::whole(after.mean.index());
    of_class("p", "after")
        .text(view.fill(Planning::Today, &[&now.unwrap_or_default()]))
        .with(dot())
        .with(of_text("strong", view.fill(Planning::After, &[&index])))
        .with(dot())
        .text(words.fill(Msg::AfterPlanLevel, &[&level.number().to_string(), name]))
}
