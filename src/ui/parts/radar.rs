use crate::chart::{self, Align, Axis, Point, Radar, Run, Sector, Spoke};
use crate::model::{CapabilityIx, Mean, Ratio};
use crate::text::{Msg, number};
use crate::ui::element::{Element, of_class, tag};
use crate::ui::look::Look;
use crate::ui::view::View;

/// Capabilities and their means, as a drawing. The table beside it has every value.
pub(in crate::ui) fn radar(look: &Look, means: &[(CapabilityIx, Option<Mean>)]) -> Element {
    let indices = means.iter().map(|&(capability, mean)| (capability, mean.map(Mean::index)));
    let Radar { spokes, sectors, shape, dots, .. } = chart::radar(&axes(look, indices));
    of_class("svg", "radar")
        .set("part", "chart")
        .set("viewBox", "-1420 -1420 2840 2840")
        .set("role", "img")
        .set("aria-label", summary(look, means))
        .each(sectors.iter().map(band))
        .each(
            Radar::RINGS
                .iter()
                .map(|radius| of_class("circle", "ring").set("r", radius.to_string())),
        )
        .each(spokes.iter().map(line))
        .each(spokes.iter().zip(means).map(number_of))
        .each(shape.iter().map(|run| outline(if run.closed { "shape" } else { "shape open" }, run)))
        .each(dots.iter().map(|(_, at)| dot(*at)))
}

/// A second outline for a radar of the same capabilities, to be put on top of it.
#[cfg(feature = "desk")]
pub(in crate::ui) fn traced(
    look: &Look,
    class: &'static str,
    indices: &[(CapabilityIx, Option<Ratio>)],
) -> Vec<Element> {
    let drawing = chart::radar(&axes(look, indices.iter().copied()));
    drawing.shape.iter().map(|run| outline(class, run)).collect()
}

/// Whether the scope asks about a capability.
pub(in crate::ui) fn is_asked(view: &View, capability: CapabilityIx) -> bool {
    let instrument = view.instrument();
    instrument.items_of(capability).any(|item| view.session.scope().shows(instrument, item))
}

fn axes(look: &Look, indices: impl Iterator<Item = (CapabilityIx, Option<Ratio>)>) -> Vec<Axis> {
    let axis = |(capability, value)| Axis {
        sector: look.instrument().capability(capability).dimension.get(),
        value,
        target: None,
    };
    indices.map(axis).collect()
}

/// Both ends of the profile, where anything is scored.
pub(in crate::ui) fn summary(look: &Look, means: &[(CapabilityIx, Option<Mean>)]) -> String {
    let scored: Vec<_> =
        means.iter().filter_map(|&(capability, mean)| Some((mean?, capability))).collect();
    let named = |&(mean, capability): &(Mean, CapabilityIx)| {
        let name = &look.instrument().capability(capability).name;
        [name, " (", &number::one_decimal(mean.get(), look.lang()), ")"].concat()
    };
    let strongest = scored.iter().rev().max_by_key(|(mean, _)| mean);
    let weakest = scored.iter().min_by_key(|(mean, _)| mean);
    match strongest.zip(weakest) {
        Some((strongest, weakest)) => {
            look.words.fill(Msg::RadarSummary, &[&named(strongest), &named(weakest)])
        }
        None => look.words.say(Msg::Radar).to_string(),
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

fn number_of((spoke, (capability, _)): (&Spoke, &(CapabilityIx, Option<Mean>))) -> Element {
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
