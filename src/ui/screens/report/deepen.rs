use crate::model::Event;
use crate::text::Msg;
use crate::ui::element::{Element, of_class, of_text};
use crate::ui::view::View;

/// The questions that were left out so far: all, or those of one dimension.
pub(super) fn deepen(view: &View) -> Option<Element> {
    let (instrument, words) = (view.instrument(), &view.words);
    let left_out = |dimension| {
        let items = view.session.left_out(dimension).count();
        (items > 0).then_some(items)
    };
    let all = words.count(Msg::DeepenLast, Msg::DeepenAll, left_out(None)?);
    let singles = instrument.dimensions().filter_map(|ix| {
        let dimension = instrument.dimension(ix);
        let label = {
            let items = left_out(Some(ix))?;
            let msg = if items == 1 { Msg::DeepenDimensionOne } else { Msg::DeepenDimension };
            words.fill(msg, &[&dimension.name, &items.to_string()])
        };
        let button = view.button("quiet", label, Event::Deepened(Some(ix)));
        Some(button.set("data-deepen", &dimension.id))
    });
    let actions = of_class("div", "steps")
        .with(view.button("secondary", all, Event::Deepened(None)).set("data-deepen", "all"))
        .each(singles);
    let section = of_class("section", "deepen").with(view.heading(2, words.say(Msg::Deepen)));
    // The status at the top is out of view here, though not out of hearing.
    let denial = view.denial().map(|msg| of_class("p", "note").text(words.say(msg)));
    Some(section.with(of_text("p", words.say(Msg::DeepenAbout))).with(actions).maybe(denial))
}
