use yew::prelude::*;

use crate::chart::{self, Align, Axis, Point, Radar, Run, Sector, Spoke};
use crate::model::{CapabilityIx, Outcome, Scores};
use crate::text::number;
use crate::ui::view::View;

/// The capabilities that the scope asks about, as a drawing. The table beside it has every value.
pub(in crate::ui) fn radar(view: &View, scores: &Scores) -> Html {
    let instrument = view.instrument();
    let shown: Vec<_> =
        instrument.capabilities().filter(|&capability| is_asked(view, capability)).collect();
    let axes: Vec<_> = shown.iter().map(|&capability| axis(view, scores, capability)).collect();
    let Radar { spokes, sectors, shape, dots, target } = chart::radar(&axes);
    html! {
        <svg part="chart" class="radar" viewBox="-1420 -1420 2840 2840" role="img" aria-label={summary(view, scores, &shown)}>
            { for sectors.iter().map(band) }
            { for Radar::RINGS.map(|radius| html! {
                <circle class="ring" r={radius.to_string()} />
            }) }
            { for spokes.iter().zip(&shown).map(|(spoke, &capability)| axis_line(spoke, capability)) }
            { for target.iter().map(|run| outline("target", run)) }
            { for shape.iter().map(|run| outline("shape", run)) }
            { for dots.iter().map(|(_, Point { x, y })| html! {
                <circle class="dot" cx={x.to_string()} cy={y.to_string()} r="26" />
            }) }
        </svg>
    }
}

/// Whether the scope asks about a capability.
pub(in crate::ui) fn is_asked(view: &View, capability: CapabilityIx) -> bool {
    let instrument = view.instrument();
    instrument.items_of(capability).any(|item| view.session.scope().shows(instrument, item))
}

fn axis(view: &View, scores: &Scores, capability: CapabilityIx) -> Axis {
    let instrument = view.instrument();
    let target = view.session.targets().get(capability);
    Axis {
        sector: instrument.capability(capability).dimension.get(),
        value: scores.capability(capability).outcome.mean().map(|mean| mean.index()),
        target: Some(target.index()),
    }
}

fn summary(view: &View, scores: &Scores, shown: &[CapabilityIx]) -> String {
    let rated = |capability: &&CapabilityIx| match scores.capability(**capability).outcome {
        Outcome::Scored(mean) => Some(mean.get()),
        Outcome::TooFew | Outcome::NotApplicable => None,
    };
    let name = |capability: Option<&CapabilityIx>| {
        let Some(&capability) = capability else { return String::new() };
        let mean = scores.capability(capability).outcome.mean();
        let name = &view.instrument().capability(capability).name;
        mean.map(|mean| format!("{name} ({})", number::one_decimal(mean.get(), view.lang())))
            .unwrap_or_default()
    };
    let scored = || shown.iter().filter(|capability| rated(capability).is_some());
    let strongest = scored().rev().max_by_key(rated);
    let weakest = scored().min_by_key(rated);
    (view.words().radar_summary)(&name(strongest), &name(weakest))
}

fn band(sector: &Sector) -> Html {
    html! {
        <path class={format!("band d{}", sector.index)} d={sector.band.clone()} />
    }
}

fn axis_line(Spoke { end, label }: &Spoke, capability: CapabilityIx) -> Html {
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
    html! {
        <>
            <line class="spoke" x2={end.x.to_string()} y2={end.y.to_string()} />
            <text class="axis" x={label.at.x.to_string()} y={label.at.y.to_string()} text-anchor={anchor} dominant-baseline={baseline}>
                { capability.get() + 1 }
            </text>
        </>
    }
}

fn outline(class: &'static str, run: &Run) -> Html {
    let open = (!run.closed).then_some("open");
    html! {
        <path class={classes!(class, open)} d={run.path()} />
    }
}
