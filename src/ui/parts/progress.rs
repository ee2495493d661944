use crate::model::{Depth, DimensionIx, Screen};
use crate::text::Msg;
use crate::ui::element::{Element, of_class};
use crate::ui::view::View;

/// One segment per dimension that is asked about, filled as far as it is answered.
pub(in crate::ui) fn progress(view: &View) -> Element {
    let scope = view.session.scope();
    let asked =
        view.instrument().dimensions().filter(|&dimension| scope.depth(dimension) != Depth::Out);
    of_class("ol", "progress")
        .set("part", "progress")
        .set("aria-label", view.words.say(Msg::Progress))
        .each(asked.map(|dimension| segment(view, dimension)))
}

fn segment(view: &View, dimension: DimensionIx) -> Element {
    let (answered, asked) = view.session.progress(dimension);
    let segment = match view.session.screen() {
        Screen::Question(item) if view.instrument().dimension_of(item) == dimension => {
            of_class("li", "segment").set("aria-current", "step")
        }
        _ => of_class("li", "segment"),
    };
    let width = (answered * 1000).checked_div(asked).unwrap_or_default().to_string();
    let track = of_class("svg", "track")
        .set("viewBox", "0 0 1000 4")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .with(of_class("rect", "ground").set("width", "1000").set("height", "4"))
        .with(of_class("rect", "done").set("width", width).set("height", "4"));
    let count = view.words.fill(Msg::AnsweredOf, &[&answered.to_string(), &asked.to_string()]);
    segment
        .with(of_class("span", "name").text(&view.instrument().dimension(dimension).name))
        .with(of_class("span", "count").set("translate", "no").text(count))
        .with(track)
}
