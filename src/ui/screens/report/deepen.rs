use crate::model::{DimensionIx, Event, Scope};
use crate::ui::element::{Element, of_class, of_text};
use crate::ui::view::{View, shared};

/// The questions that were left out so far: all, or those of one dimension.
pub(super) fn deepen(view: &View) -> Option<Element> {
    let (instrument, words, scope) = (view.instrument(), view.words(), view.session.scope());
    if *scope == Scope::full(instrument) {
        return None;
    }
    let left_out = |dimension: DimensionIx| {
        let items = instrument.items().filter(|&item| instrument.dimension_of(item) == dimension);
        items.filter(|&item| !scope.shows(instrument, item)).count()
    };
    let all = (words.deepen_all)(instrument.dimensions().map(left_out).sum());
    let singles = instrument.dimensions().filter(|&ix| left_out(ix) > 0).map(|ix| {
        let dimension = instrument.dimension(ix);
        let label = (words.deepen_one)(&dimension.name, left_out(ix));
        view.button("quiet", label, Event::Deepened(Some(ix)))
            .set("data-deepen", shared(&dimension.id))
    });
    let actions = of_class("div", "steps")
        .with(view.button("secondary", all, Event::Deepened(None)).set("data-deepen", "all"))
        .each(singles);
    let section = of_class("section", "deepen").with(view.heading(2, words.deepen));
    Some(section.with(of_text("p", words.deepen_about)).with(actions))
}
