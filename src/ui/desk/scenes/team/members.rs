use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::{AttrValue, Callback, TargetCast};

use super::{Act, Report, Source, Trouble, act, acts};
use crate::model::{Depth, LinkTrouble, Member, NoResult, NotAdded, Perspective, Sheet};
use crate::text::calendar;
use crate::text::desk::Teaming;
use crate::ui::desk::host::{Brought, Unread};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, list, of_class, of_text, tag};
use crate::ui::look::status;
use crate::ui::view::{button, dot};

/// Where results are brought in, and who is in.
pub(super) fn members(view: &View) -> Element {
    let (state, work) = (&view.state.team, &view.state.work);
    let section = of_class("section", "collect").with(view.heading(2, view.say(Teaming::Collect)));
    let section = section
        .with(links(view))
        .with(status(state.report.as_ref().map(|report| added(view, report))))
        .maybe(state.report.as_ref().and_then(|report| troubles(view, report)));
    let members = work.team.members();
    if members.is_empty() {
        return section;
    }
    let entries = members.iter().map(|member| one(view, member));
    let label = if work.team.is_settled() && work.team.has_news() {
        Teaming::ShowAnew
    } else {
        Teaming::Show
    };
    // What is open follows every change by itself.
    let is_done = work.team.result(view.instrument()).is_some() && !work.team.has_news();
    let show = (!is_done)
        .then(|| button("primary", view.say(label), acts(view, Act::Shown)).set("data-do", "show"));
    let news = work.team.has_news().then(|| view.say(Teaming::HasNews));
    section
        .with(view.heading(3, view.say(Teaming::Members)))
        .with(of_class("ul", "members").each(entries))
        .with(of_class("div", "steps").maybe(show).with(empty(view)))
        .maybe(news.map(|news| of_class("p", "note").text(news)))
        .with(status(state.refused.map(|refused| refusal(view, refused))))
}

fn links(view: &View) -> Element {
    let (state, work) = (&view.state.team, &view.state.work);
    let typing = view.clone();
    let typed = Callback::from(move |event: web_sys::Event| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            act(&typing, Act::Typed(area.value().into()));
        }
    });
    let area = tag("textarea")
        .set("rows", "5")
        .set("autocomplete", "off")
        .set("autocapitalize", "off")
        .set("spellcheck", "false")
        .set("translate", "no")
        .value(AttrValue::from(state.pasted.clone()))
        .on("input", typed);
    let field =
        of_class("label", "field").with(of_text("span", view.say(Teaming::Links))).with(area);
    let adding = view.clone();
    let add = Callback::from(move |_| {
        act(&adding, Act::Brought(brought(&adding, &adding.state.team.pasted)));
    });
    let add = button("secondary", view.say(Teaming::Add), add).set("data-do", "add");
    let own = view.state.work.own.clone();
    let is_new = |own: &Sheet| !work.team.has(view.instrument(), own);
    let own = own.filter(is_new).map(|own| {
        let own = vec![(Source::Own, Ok(Brought::Sheet(own)))];
        button("quiet", view.say(Teaming::AddOwn), acts(view, Act::Brought(own)))
            .set("data-do", "add-own")
    });
    let reading = view.clone();
    let read = Callback::from(move |_| reading.host.read(&reading.state.team.places.files));
    let input = tag("input")
        .found_by(&state.places.files)
        .set("type", "file")
        .set_if(true, "multiple")
        .set("accept", ".json,application/json")
        .on("change", read);
    let files = of_class("label", "field files")
        .with(of_text("span", view.say(Teaming::Files)))
        .with(input);
    of_class("div", "links")
        .with(field)
        .with(of_class("div", "steps").with(add).maybe(own))
        .with(files)
}

/// What each line holds. A link that a mail program broke is whole again with the line below.
fn brought(view: &View, text: &str) -> Vec<(Source, Result<Brought, Unread>)> {
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()).peekable();
    let mut found = Vec::new();
    while let Some((number, line)) = lines.next() {
        let mut outcome = view.host.brought(line);
        if outcome == Err(Unread::Link(LinkTrouble::Damaged))
            && let Some((_, rest)) = lines.peek()
        {
            let joined = view.host.brought(&[line, rest].concat());
            if joined.is_ok() && view.host.brought(rest).is_err() {
                outcome = joined;
                lines.next();
            }
        }
        if outcome == Err(Unread::Link(LinkTrouble::Damaged)) && !may_be_link(line) {
            outcome = Err(Unread::Link(LinkTrouble::Empty));
        }
        found.push((Source::Line(number), outcome));
    }
    found
}

/// Whether a line is more than a greeting: some word is as long as a short code.
fn may_be_link(line: &str) -> bool {
    let is_of_codes = |sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign);
    line.split(|sign| !is_of_codes(sign)).any(|word| word.len() >= 9)
}

fn added(view: &View, report: &Report) -> String {
    match report.added {
        0 => view.say(Teaming::AddedNone).into(),
        added => view.count(Teaming::AddedOne, Teaming::AddedMany, added),
    }
}

fn troubles(view: &View, report: &Report) -> Option<Element> {
    let entries = report.troubles.iter().map(|(source, trouble)| {
        let source = match source {
            Source::Line(number) => view.fill(Teaming::Line, &[&number.to_string()]),
            Source::File(name) => name.to_string(),
            Source::Own => view.say(Teaming::AddOwn).into(),
        };
        let said = match trouble {
            Trouble::Same(person) => {
                let person = view.fill(Teaming::Person, &[&person.number().to_string()]);
                let said = view.fill(Teaming::Same, &[&person]);
                return of_text("li", [&source, " ", &said].concat());
            }
            Trouble::Link(LinkTrouble::Empty) => Teaming::Nothing,
            Trouble::Link(LinkTrouble::Damaged) => Teaming::Damaged,
            Trouble::Link(LinkTrouble::Foreign) => Teaming::Foreign,
            Trouble::Link(LinkTrouble::Newer) => Teaming::Newer,
            Trouble::Link(LinkTrouble::Older) => Teaming::Older,
            Trouble::File => Teaming::NoFile,
            Trouble::IsTeam => Teaming::IsTeam,
            Trouble::NotAdded(NotAdded::Full) => Teaming::FullTeam,
            Trouble::NotAdded(NotAdded::TooManyTried) => Teaming::TooManyTried,
        };
        of_text("li", [&source, ": ", view.say(said)].concat())
    });
    let list = list("troubles", entries)?;
    Some(
        of_class("div", "problems").with(of_text("strong", view.say(Teaming::Problems))).with(list),
    )
}

fn one(view: &View, member: &Member) -> Element {
    let (team, person) = (&view.state.work.team, member.person);
    let number = person.number().to_string();
    let depths = member.sheet.scope.depths();
    let depth = if depths.iter().all(|depth| *depth == Depth::Full) {
        Teaming::FullSheet
    } else if depths.iter().all(|depth| *depth == Depth::Quick) {
        Teaming::QuickSheet
    } else {
        Teaming::PartSheet
    };
    let about = of_class("span", "caption").text(view.say(depth));
    let about = match member.sheet.made {
        Some(month) => about.with(dot()).text(calendar::month(month, view.lang())),
        None => about,
    };
    let remove = button("plain", view.say(Teaming::Remove), acts(view, Act::Removed(person)))
        .set("aria-label", view.fill(Teaming::RemovePerson, &[&number]));
    let line = of_class("div", "member")
        .with(of_text("strong", view.fill(Teaming::Person, &[&number])))
        .with(about)
        .with(perspective(view, member, &number))
        .with(remove);
    let same = team.same_as(person).map(|same| {
        let (said, label) = if member.is_another {
            (Teaming::SameBut, Teaming::NotAnother)
        } else {
            (Teaming::SameAs, Teaming::Another)
        };
        let act = Act::ToldApart(person, !member.is_another);
        of_class("p", "note")
            .text(view.fill(said, &[&same.number().to_string()]))
            .text(" ")
            .with(button("plain", view.say(label), acts(view, act)))
    });
    tag("li").key(number).with(line).maybe(same)
}

fn perspective(view: &View, member: &Member, number: &str) -> Element {
    let (placing, person) = (view.clone(), member.person);
    let placed = Callback::from(move |event: web_sys::Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            let at = usize::try_from(select.selected_index()).unwrap_or_default();
            let chosen = at.checked_sub(1).and_then(|at| Perspective::ALL.get(at)).copied();
            act(&placing, Act::Placed(person, chosen));
        }
    });
    let chosen = member.perspective;
    let options = Perspective::ALL.map(|perspective| {
        of_text("option", view.say(Teaming::from(perspective)))
            .set_if(chosen == Some(perspective), "selected")
    });
    let none = of_text("option", view.say(Teaming::Unplaced)).set_if(chosen.is_none(), "selected");
    tag("select")
        .set("aria-label", view.fill(Teaming::PerspectiveOf, &[number]))
        .on("change", placed)
        .with(none)
        .each(options)
}

/// Starting over, after a question.
fn empty(view: &View) -> Element {
    let confirm = button("secondary", view.say(Teaming::EmptyConfirm), acts(view, Act::Emptied));
    of_class("details", "restart")
        .with(of_text("summary", view.say(Teaming::Empty)).set("class", "quiet"))
        .with(of_text("p", view.say(Teaming::EmptyQuestion)))
        .with(confirm)
}

fn refusal(view: &View, refused: NoResult) -> String {
    let least = view.state.work.team.privacy().least();
    let said = match refused {
        NoResult::TooFewPeople => Teaming::TooFewPeople,
        NoResult::SmallGroup => Teaming::SmallGroup,
        NoResult::NothingShared => Teaming::NothingShared,
    };
    view.fill(said, &[&least.to_string()])
}
