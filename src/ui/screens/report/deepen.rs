use crate::model::{DimensionIx, Event, Scope};
use crate::ui::element::{Element, of_class, of_text};
use crate::ui::view::{View, shared};

/// The questions that were left out so far: all, or those of one dimension.
<<<<<<< HEAD
<<<<<<< HEAD
=======
>>>>>>> scoring
pub(super) fn deepen(view: &View) -> Option<Element> {
    let (instrument, words, scope) = (view.instrument(), view.words(), view.session.scope());
    if *scope == Scope::full(instrument) {
        return None;
    }
    let left_out = |dimension: DimensionIx| {
        let items = instrument.items().filter(|&item| instrument.dimension_of(item) == dimension);
        items.filter(|&item| !scope.shows(instrument, item)).count()
<<<<<<< HEAD
=======
pub(super) fn deepen(view: &View) -> Html {
    let (instrument, words) = (view.instrument(), view.words());
    let left_out = |dimension: Option<DimensionIx>| {
        instrument
            .items()
            .filter(|&item| {
                dimension.is_none_or(|dimension| instrument.dimension_of(item) == dimension)
            })
            .filter(|&item| !view.session.scope().shows(instrument, item))
            .count()
>>>>>>> wire
=======
>>>>>>> scoring
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
