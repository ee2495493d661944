use crate::chart::scale;
use crate::model::{Level, Ratio};
use crate::ui::element::{Element, of_class};

/// What stands on a bar from 0 to 100.
pub(in crate::ui) struct Marks {
    pub(in crate::ui) index: Ratio,
    /// The lowest and the highest index that the open answers allow.
    pub(in crate::ui) band: Option<(Ratio, Ratio)>,
}

/// An index as a bar with the borders of the levels. Decoration: the figures stand beside it.
pub(in crate::ui) fn bar(marks: &Marks) -> Element {
    let index = scale(marks.index);
    let borders = Level::ALL.iter().filter_map(|level| level.upper_border()).map(scale);
    let whisker =
        marks.band.map(|(low, high)| line("whisker", (scale(low), scale(high)), (20, 20)));
    of_class("svg", "bar")
        .set("viewBox", "0 0 1000 24")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .with(track("ground", 1000))
        .with(track("done", index))
        .each(borders.map(|x| line("border", (x, x), (2, 7))))
        .maybe(whisker)
        .with(line("index", (index, index), (4, 20)))
}

fn track(class: &'static str, width: i32) -> Element {
    of_class("rect", class).set("y", "8").set("width", width.to_string()).set("height", "8")
}

fn line(class: &'static str, (x1, x2): (i32, i32), (y1, y2): (i32, i32)) -> Element {
    of_class("line", class)
        .set("x1", x1.to_string())
        .set("x2", x2.to_string())
        .set("y1", y1.to_string())
        .set("y2", y2.to_string())
}
