use crate::chart::{Axis, Captions, standalone};
use crate::model::{Dossier, Mean, score};
use crate::text::desk::Printing;
use crate::ui::desk::view::View;
use crate::ui::parts::summary;

/// The radar as a file of its own.
pub(super) fn drawing(view: &View, Dossier { sheet, agenda }: &Dossier) -> String {
    let instrument = view.instrument();
    let scores = score(instrument, &sheet.answers, &sheet.scope);
    let asked: Vec<_> = instrument
        .capabilities()
        .filter(|&ix| instrument.items_of(ix).any(|item| sheet.scope.shows(instrument, item)))
        .collect();
    let axes: Vec<_> = asked
        .iter()
        .map(|&ix| Axis {
            sector: instrument.capability(ix).dimension.get(),
            value: scores.capability(ix).outcome.mean().map(Mean::index),
            target: Some(agenda.targets().get(ix).index()),
        })
        .collect();
    let names: Vec<_> = asked
        .iter()
        .map(|&ix| ((ix.get() + 1).to_string(), &*instrument.capability(ix).name))
        .collect();
    let means: Vec<_> =
        asked.iter().map(|&ix| (ix, scores.capability(ix).outcome.mean())).collect();
    let sectors: Vec<_> =
        instrument.dimensions().map(|ix| &*instrument.dimension(ix).name).collect();
    let captions = Captions {
        lang: view.lang().tag(),
        title: instrument.title(),
        description: &summary(view, &means),
        shape: view.say(Printing::Shape),
        target: view.say(Printing::Target),
        axes: &names,
        sectors: &sectors,
    };
    standalone(&axes, &captions)
}
