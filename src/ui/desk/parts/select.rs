use web_sys::HtmlSelectElement;
use yew::{AttrValue, Callback, TargetCast};

use crate::ui::element::{Element, of_text, tag};

/// A choice among values, each with its label.
pub(in crate::ui::desk) fn select(
    label: String,
    options: impl IntoIterator<Item = (AttrValue, AttrValue)>,
    chosen: &str,
    choose: Callback<String>,
) -> Element {
    let onchange = Callback::from(move |event: web_sys::Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            choose.emit(select.value());
        }
    });
    let options = options.into_iter().map(|(value, label)| {
        let is_chosen = *value == *chosen;
        of_text("option", label).set("value", value).set_if(is_chosen, "selected")
    });
    tag("select").set("aria-label", label).on("change", onchange).each(options)
}
