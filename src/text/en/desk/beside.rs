use crate::text::desk::Beside;

pub(in crate::text) const fn beside(phrase: Beside) -> &'static str {
    match phrase {
        Beside::Heading => "Compared with others",
        Beside::None => "There is no group to compare with on this page yet.",
        Beside::NoneAbout => {
            "There are no built-in figures: results are compared only with a group that somebody has asked, and of which size, source and month are known."
        }
        Beside::Unreadable => {
            "The group of this page cannot be read. Your result is not affected; whoever runs the page finds the reason in the browser’s console."
        }
        Beside::Foreign => {
            "The group of this page belongs to another questionnaire. A comparison would not be right."
        }
        Beside::Newer => {
            "The group of this page comes from a newer version. Please reload the page."
        }
        Beside::Older => {
            "The group of this page answered an earlier edition of the questionnaire. A comparison would not be right."
        }
        Beside::TooFew => {
            "The group of this page is too small. It is shown from ten results on, so that nobody can be recognised in it."
        }
        Beside::AskedLess => {
            "The group answered more questions than you did. Go deeper in your report, and the comparison will be here."
        }
        Beside::Limited => {
            "More than a quarter of the questions are not applicable to you. A comparison with others would be misleading."
        }
        Beside::About => "{0}: {1} results, as of {2}. Source: {3}.",
        Beside::NoTotal => {
            "You have no overall figure yet: too many questions are open. What is scored is compared."
        }
        Beside::TotalBelowMiddle => {
            "Your index {0} is below the middle half of the group, which reaches from {1} to {2}."
        }
        Beside::TotalWithinMiddle => {
            "Your index {0} is within the middle half of the group, which reaches from {1} to {2}."
        }
        Beside::TotalAboveMiddle => {
            "Your index {0} is above the middle half of the group, which reaches from {1} to {2}."
        }
        Beside::TotalBelowTenth => "Your index {0} is in the lowest tenth of the group.",
        Beside::TotalPercentile => "Your index {0} is higher than that of about {3}% of the group.",
        Beside::TotalAboveNinetieth => "Your index {0} is in the highest tenth of the group.",
        Beside::BelowMiddle => "below the middle half",
        Beside::WithinMiddle => "within the middle half",
        Beside::AboveMiddle => "above the middle half",
        Beside::BelowTenth => "less than 10%",
        Beside::Percentile => "about {0}%",
        Beside::AboveNinetieth => "more than 90%",
        Beside::NotScored => "not scored",
        Beside::Caption => "Your index and the group",
        Beside::Subject => "Dimension and capability",
        Beside::Total => "Total",
        Beside::Own => "You",
        Beside::Median => "Middle of the group",
        Beside::Middle => "Middle half",
        Beside::Standing => "So many are below",
        Beside::Range => "{0} to {1}",
        Beside::OfSo => "({0} results)",
        Beside::Legend => {
            "The bar covers the middle half of the group, the line reaches from its lowest to its highest tenth; the stroke is its middle, the dot is you."
        }
        Beside::LegendOfMiddle => {
            "The bar covers the middle half of the group; the stroke is its middle, the dot is you."
        }
        Beside::SmallGroup => {
            "With fewer than 30 results a percentage would be too precise. So all that is said is where you are beside the middle half."
        }
        Beside::LargeGroup => {
            "Percentages are rounded to 5; beyond the ends it says ‘less than 10%’ and ‘more than 90%’."
        }
        Beside::Reduced => {
            "The group took the quick check. So only its questions count here for you, too, and your index may differ from that of the report."
        }
        Beside::Limits => {
            "The index is compared, never the level. The group shows where others are, not what is right for you."
        }
    }
}
