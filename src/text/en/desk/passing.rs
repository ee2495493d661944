use crate::text::desk::Passing;

#[expect(clippy::too_many_lines, reason = "a line for every phrase")]
pub(in crate::text) const fn passing(phrase: Passing) -> &'static str {
    match phrase {
        Passing::Gather => "Earlier results",
        Passing::About => {
            "Only what was rated both times is compared, and both are calculated anew from it. Everything stays on this device."
        }
        Passing::Paste => "Links or codes, one per line",
        Passing::Add => "Add",
        Passing::Files => "Or files: saved results or lists of links",
        Passing::AddedOne => "One result has been added.",
        Passing::Added => "{0} results have been added.",
        Passing::NothingPasted => "Paste a link or a code first.",
        Passing::Line => "Line {0}",
        Passing::Trouble => "{0}: {1}",
        Passing::IsTeam => "This is the result of a team; it belongs under ‘Team’.",
        Passing::Twin => "{0}: the same result as ‘{1}’. It counts only once.",
        Passing::TooMany => "{0}: there is no room for more than {1} earlier results.",
        Passing::Results => "The results",
        Passing::Own => "This result",
        Passing::Numbered => "Result {0}",
        Passing::Again => "{0} (no. {1})",
        Passing::Summary => "{0} of {1} questions rated, {2}",
        Passing::SummaryIndex => "index {0}, level {1}",
        Passing::SummaryNone => "no overall result",
        Passing::Month => "Month",
        Passing::Year => "Year",
        Passing::MonthOf => "Month: {0}",
        Passing::YearOf => "Year: {0}",
        Passing::Unknown => "unknown",
        Passing::BadYear => "A year from 2020 to {0}, please.",
        Passing::CompareWith => "Compare with this one",
        Passing::CompareWithOf => "Compare with this one: {0}",
        Passing::Remove => "Remove",
        Passing::RemoveOf => "Remove: {0}",
        Passing::FromTo => "From ‘{0}’ to ‘{1}’",
        Passing::TotalUp => "Noticeably further overall: the index rises from {0} to {1} ({2}).",
        Passing::TotalDown => "Noticeably lower overall: the index falls from {0} to {1} ({2}).",
        Passing::TotalSame => "About the same overall: index {0} then, {1} now ({2}).",
        Passing::LevelUp => "Level {0} has been reached; it was level {1} before.",
        Passing::LevelDown => "It is only level {0} now; it was level {1} before.",
        Passing::NothingInCommon => "These two results have no question in common.",
        Passing::NothingMatched => {
            "No question is rated in both results. There is nothing to compare."
        }
        Passing::PartOfInstrument => {
            "One of the results leaves a dimension out; so only what both have is compared, and not the whole."
        }
        Passing::TooFewMatched => {
            "Too few questions are rated in both results for the whole to be compared."
        }
        Passing::MatchedOne => "One question is compared.",
        Passing::Matched => "{0} questions are compared.",
        Passing::UnmatchedOne => {
            "One question is rated in one of the results only and does not count here."
        }
        Passing::Unmatched => {
            "{0} questions are rated in one of the results only and do not count here."
        }
        Passing::OwnTotal => {
            "By themselves, with all their answers: ‘{0}’ index {1}, ‘{2}’ index {3}."
        }
        Passing::OtherExtent => {
            "The results differ in extent; the questions that they have in common are compared."
        }
        Passing::Respondents => {
            "If other people answered than the first time, a difference may be due to that, too."
        }
        Passing::Threshold => {
            "‘Noticeably’ means: at least 0.5 in the mean of a capability, 6.25 in the index of a dimension, 5 in the index of the whole. Anything less is ‘about the same’."
        }
        Passing::Setbacks => "What went down",
        Passing::Advances => "What went up",
        Passing::Neither => "No capability has changed noticeably.",
        Passing::NoSetbacks => "Nothing went down noticeably.",
        Passing::Dimensions => "The dimensions: index 0 to 100",
        Passing::Capabilities => "The capabilities: mean 1 to 5",
        Passing::Dimension => "Dimension",
        Passing::Before => "Before",
        Passing::After => "After",
        Passing::Difference => "Change",
        Passing::Overall => "Overall",
        Passing::Up => "noticeably up",
        Passing::Down => "noticeably down",
        Passing::Same => "about the same",
        Passing::NowLevel => "now level {0}, not {1}",
        Passing::NotCompared => "cannot be compared",
        Passing::RadarSummary => {
            "Radar chart of the capabilities with two outlines: ‘{0}’ as a line, ‘{1}’ as an area. The table below it has every value."
        }
        Passing::Course => "Development",
        Passing::CourseAbout => "Each result stands here with its own index, of all its answers.",
        Passing::CourseSummary => {
            "Course of the index from {0} ({1}) to {2} ({3}). The table below has every value."
        }
        Passing::CourseUndated => "Without a month, and therefore not in the course: {0}.",
        Passing::Alike => "yes",
        Passing::OtherItems => "no: other questions than the latest",
        Passing::MuchNotApplicable => "to a limited extent: much does not apply",
        Passing::Comparable => "Comparable with the latest",
        Passing::Joined => "comparable",
        Passing::Apart => "to be read by itself",
        Passing::Need => {
            "Add an earlier result to compare with. From three results on there is a course, too."
        }
        Passing::NeedTwo => "Add two or more results to compare them.",
    }
}
