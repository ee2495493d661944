use super::Facts;
use crate::model::{Mean, Outcome, Ratio, Scores, Total, Weight};
use crate::text::{Msg, number};
use crate::ui::element::{Element, list, of_class, of_text, tag};
use crate::ui::view::View;

/// How the result came about, with the visitor's own numbers.
pub(super) fn method(view: &View, facts: &Facts) -> Element {
    let (words, scores) = (&view.words, &facts.scores);
    let answered = words.fill(
        Msg::MethodAnswers,
        &[
            &scores.answered().to_string(),
            &scores.applicable().to_string(),
            &scores.dont_know().to_string(),
            &scores.not_applicable().to_string(),
        ],
    );
    let sums = sums(view, scores).into_iter().map(|sum| of_text("li", sum).set("translate", "no"));
    let details = tag("details")
        .with(tag("summary").with(view.heading(2, words.say(Msg::Method))))
        .with(of_text("p", answered))
        .with(of_text("p", words.say(Msg::MethodCapability)))
        .maybe(list("sums", sums))
        .each(scores.total().into_iter().flat_map(|total| of_total(view, total)))
        .each(
            [
                words.say(Msg::MethodLevel),
                words.say(Msg::MethodGate),
                words.say(Msg::MethodPlan),
                words.say(Msg::MethodLimits),
            ]
            .map(|rule| of_text("p", rule)),
        );
    of_class("section", "method").with(details)
}

/// The index, and the band if there is one.
fn of_total(view: &View, total: &Total) -> impl Iterator<Item = Element> {
    let (words, lang, band) = (&view.words, view.lang(), total.band);
    let mean = number::two_decimals(total.mean.get(), lang);
    let index =
        words.fill(Msg::MethodIndex, &[&mean, &number::one_decimal(total.mean.index(), lang)]);
    let bounds = |index: Ratio| number::one_decimal(index, lang);
    let band = (!band.is_exact())
        .then(|| words.fill(Msg::MethodBand, &[&bounds(band.low), &bounds(band.high)]));
    [index].into_iter().chain(band).map(|sentence| of_text("p", sentence))
}

/// The weighted means of the dimensions and of the whole, written out (§2).
fn sums(view: &View, scores: &Scores) -> Vec<String> {
    let (instrument, words, lang) = (view.instrument(), &view.words, view.lang());
    let mean = |mean: Mean| number::two_decimals(mean.get(), lang);
    let mut lines = Vec::new();
    for dimension in instrument.dimensions() {
        let Some(whole) = scores.dimension(dimension).and_then(Outcome::mean) else {
            continue;
        };
        let parts = instrument.capabilities_of(dimension).filter_map(|capability| {
            let mean = scores.capability(capability).outcome.mean()?;
            Some((mean.get(), instrument.capability(capability).weight))
        });
        let name = &instrument.dimension(dimension).name;
        lines.push(words.fill(Msg::MethodDimension, &[name, &written(view, parts), &mean(whole)]));
    }
    if let Ok(total) = scores.total() {
        let parts = instrument.dimensions().filter_map(|dimension| {
            let mean = scores.dimension(dimension)?.mean()?;
            Some((mean.get(), instrument.dimension(dimension).weight))
        });
        lines.push(words.fill(Msg::MethodTotal, &[&written(view, parts), &mean(total.mean)]));
    }
    lines
}

/// `(2,50 + 3,33) ÷ 2`, or with weights `(2 × 2,50 + 3,33) ÷ 3`.
fn written(view: &View, parts: impl Iterator<Item = (Ratio, Weight)>) -> String {
    let counted = parts.filter(|(_, weight)| weight.get() > 0);
    let mut weights = 0;
    let terms: Vec<_> = counted
        .map(|(mean, weight)| {
            weights += weight.get();
            let mean = number::two_decimals(mean, view.lang());
            if weight == Weight::ONE {
                mean
            } else {
                [&weight.get().to_string(), " × ", &mean].concat()
            }
        })
        .collect();
    ["(", &terms.join(" + "), ") ÷ ", &weights.to_string()].concat()
}
