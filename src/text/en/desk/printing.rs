use crate::text::desk::Printing;

pub(in crate::text) const fn printing(phrase: Printing) -> &'static str {
    match phrase {
        Printing::About => {
            "Two to three pages to take into a conversation: result, profile and plan. You can save them as a PDF in the print dialogue."
        }
        Printing::Organisation => "Name of the organisation (optional)",
        Printing::OrganisationHelp => "The name is on the paper only and kept nowhere.",
        Printing::Print => "Print",
        Printing::Sheet => "This is how it looks on paper",
        Printing::Profile => "Profile",
        Printing::Shape => "Where you stand",
        Printing::Target => "Target",
        Printing::Index => "Index",
        Printing::Description => "What this means",
        Printing::Number => "No.",
        Printing::Step => "Step",
        Printing::Phase => "Phase, effort",
        Printing::Plan => "Plan",
        Printing::NoSteps => "There is no step in the plan.",
        Printing::Method => "How this was calculated",
        Printing::MethodAnswers => {
            "Each answer counts 1\u{a0}to\u{a0}5; a capability is the mean of its answers, a dimension that of its capabilities. {0}\u{a0}of\u{a0}{1} applicable questions are answered."
        }
        Printing::MethodIndex => {
            "The index is 25\u{a0}×\u{a0}(mean\u{a0}−\u{a0}1): 25\u{a0}×\u{a0}({0}\u{a0}−\u{a0}1)\u{a0}=\u{a0}{1}. All ones give\u{a0}0, all fives\u{a0}100."
        }
        Printing::MethodNoIndex => {
            "The index is 25\u{a0}×\u{a0}(mean\u{a0}−\u{a0}1). Here it still lacks some answers."
        }
        Printing::MethodLevel => {
            "The level is the nearest description, in the exact middle the lower one."
        }
        Printing::MethodGate => {
            "The overall level is at most one above that of the weakest dimension."
        }
        Printing::MethodBand => {
            "What was left open makes the result less exact, not worse. It is a start for a conversation, not a certificate."
        }
        Printing::Link => "The same result in the browser",
        Printing::LinkAbout => {
            "The link contains only the answers and the month: no name, no plan, no notes."
        }
    }
}
