use super::Facts;
use crate::text::desk::Printing;
use crate::text::number;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text};

/// How the result came about, in five lines.
pub(super) fn method(view: &View, facts: &Facts<'_>) -> Element {
    let (scores, lang) = (&facts.scores, view.lang());
    let (answered, applicable) = (scores.answered().to_string(), scores.applicable().to_string());
    let index = match scores.total() {
        Ok(total) => {
            let mean = number::two_decimals(total.mean.get(), lang);
            let index = number::one_decimal(total.mean.index(), lang);
            view.fill(Printing::MethodIndex, &[&mean, &index])
        }
        Err(_) => view.say(Printing::MethodNoIndex).to_owned(),
    };
    let lines = [
        view.fill(Printing::MethodAnswers, &[&answered, &applicable]),
        index,
        view.say(Printing::MethodLevel).to_owned(),
        view.say(Printing::MethodGate).to_owned(),
        view.say(Printing::MethodBand).to_owned(),
    ];
    of_class("section", "method")
        .with(view.heading(2, view.say(Printing::Method)))
        .with(of_class("ol", "lines").each(lines.map(|line| of_text("li", line))))
}
