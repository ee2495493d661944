use crate::chart::{self, Align, Axis, Point, Radar, Run, Sector, Spoke};
use crate::model::{CapabilityIx, Mean, Scores};
use crate::text::{Msg, number};
use crate::ui::element::{Element, of_class, tag};
use crate::ui::view::View;

/// The capabilities that the scope asks about, as a drawing. The table beside it has every value.
pub(in crate::ui) fn radar(view: &View, scores: &Scores) -> Element {
    let shown: Vec<_> = view.instrument().capabilities().filter(|&ix| is_asked(view, ix)).collect();
    let axes: Vec<_> = shown.iter().map(|&capability| axis(view, scores, capability)).collect();
    let Radar { spokes, sectors, shape, dots, .. } = chart::radar(&axes);
    of_class("svg", "radar")
        .set("part", "chart")
        .set("viewBox", "-1420 -1420 2840 2840")
        .set("role", "img")
        .set("aria-label", summary(view, scores, &shown))
        .each(sectors.iter().map(band))
        .each(
            Radar::RINGS
                .iter()
                .map(|radius| of_class("circle", "ring").set("r", radius.to_string())),
        )
        .each(spokes.iter().map(line))
        .each(spokes.iter().zip(&shown).map(number_of))
        .each(shape.iter().map(|run| outline(if run.closed { "shape" } else { "shape open" }, run)))
        .each(dots.iter().map(|(_, at)| dot(*at)))
}

/// Whether the scope asks about a capability.
pub(in crate::ui) fn is_asked(view: &View, capability: CapabilityIx) -> bool {
    let instrument = view.instrument();
    instrument.items_of(capability).any(|item| view.session.scope().shows(instrument, item))
}

fn axis(view: &View, scores: &Scores, capability: CapabilityIx) -> Axis {
    Axis {
        sector: view.instrument().capability(capability).dimension.get(),
        value: scores.capability(capability).outcome.mean().map(Mean::index),
        target: None,
    }
}

/// Both ends of the profile, where anything is scored.
fn summary(view: &View, scores: &Scores, shown: &[CapabilityIx]) -> String {
    let means: Vec<_> = shown
        .iter()
        .filter_map(|&capability| Some((scores.capability(capability).outcome.mean()?, capability)))
        .collect();
    let named = |&(mean, capability): &(Mean, CapabilityIx)| {
        let name = &view.instrument().capability(capability).name;
        [name, " (", &number::one_decimal(mean.get(), view.lang()), ")"].concat()
    };
    let strongest = means.iter().rev().max_by_key(|(mean, _)| mean);
    let weakest = means.iter().min_by_key(|(mean, _)| mean);
    match strongest.zip(weakest) {
        Some((strongest, weakest)) => {
            view.words.fill(Msg::RadarSummary, &[&named(strongest), &named(weakest)])
        }
        None => view.words.say(Msg::Radar).to_string(),
    }
}

fn band(sector: &Sector) -> Element {
    tag("path").set("class", band_class("band", sector.index)).set("d", sector.band.clone())
}

/// The class that gives a dimension its pattern.
pub(in crate::ui) fn band_class(class: &str, dimension: usize) -> String {
    [class, " d", &dimension.to_string()].concat()
}

fn line(spoke: &Spoke) -> Element {
    let Point { x, y } = spoke.end;
    of_class("line", "spoke").set("x2", x.to_string()).set("y2", y.to_string())
}

fn number_of((spoke, capability): (&Spoke, &CapabilityIx)) -> Element {
    let label = spoke.label;
    let anchor = match label.across {
        Align::Start => "start",
        Align::Middle => "middle",
        Align::End => "end",
    };
    let baseline = match label.down {
        Align::Start => "hanging",
        Align::Middle => "central",
        Align::End => "auto",
    };
    of_class("text", "axis")
        .set("x", label.at.x.to_string())
        .set("y", label.at.y.to_string())
        .set("text-anchor", anchor)
        .set("dominant-baseline", baseline)
        .text((capability.get() + 1).to_string())
}

fn outline(class: &'static str, run: &Run) -> Element {
    of_class("path", class).set("d", run.path())
}

fn dot(Point { x, y }: Point) -> Element {
    of_class("circle", "dot").set("cx", x.to_string()).set("cy", y.to_string()).set("r", "26")
}
