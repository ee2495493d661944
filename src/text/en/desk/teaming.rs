use crate::text::desk::Teaming;

#[expect(clippy::too_many_lines, reason = "a line for every phrase")]
pub(in crate::text) const fn teaming(phrase: Teaming) -> &'static str {
    match phrase {
        Teaming::About => {
            "Paste the result links of several people. You see what you agree on, what is worth talking about, and what comes next. Everything happens on this device."
        }
        Teaming::Privacy => "How single answers are dealt with",
        Teaming::Open => "Open workshop",
        Teaming::OpenAbout => {
            "Everybody may see everything: a question counts from two people on, and single opinions are shown."
        }
        Teaming::Anonymous => "Anonymous",
        Teaming::AnonymousAbout => {
            "Only what at least {0} people said is shown, nor can more be worked out by comparing two views here. A team that is pasted anew in another window cannot be recognised: whoever has two team links of different times can compare them. And whoever has the single links can open them."
        }
        Teaming::Threshold => "At least so many people",
        Teaming::Settled => {
            "This choice is settled since the result was shown. Starting over changes it."
        }
        Teaming::SettledAnonymous => {
            "This choice is settled since the result was shown. Even if you start over, what was anonymous stays anonymous."
        }
        Teaming::Collect => "Collect results",
        Teaming::Links => "Links or codes, one per line",
        Teaming::Add => "Add",
        Teaming::AddOwn => "Add your own result",
        Teaming::Files => "Or choose files, one per person",
        Teaming::AddedOne => "One result was added.",
        Teaming::AddedMany => "{0} results were added.",
        Teaming::AddedNone => "No result was added.",
        Teaming::Problems => "Not taken in",
        Teaming::Line => "Line {0}",
        Teaming::Nothing => "there is no link and no code here.",
        Teaming::Damaged => "the link is incomplete or was changed.",
        Teaming::Foreign => "the link belongs to another questionnaire.",
        Teaming::Newer => "the link was made by a newer version; please reload this page.",
        Teaming::Older => "the link belongs to an older edition of the questionnaire.",
        Teaming::IsTeam => "this is the link of a whole team. It can only be opened alone.",
        Teaming::NoFile => "the file holds no result that can be read.",
        Teaming::FullTeam => "a team has room for 50 results.",
        Teaming::TooManyTried => {
            "200 different results have been here since the beginning; this team remembers no more."
        }
        Teaming::Same => "is the same result as {0} and counts once.",
        Teaming::Members => "Who is in",
        Teaming::Person => "Person {0}",
        Teaming::SameAs => "same as person {0}, does not count",
        Teaming::SameBut => "same as person {0}, counts",
        Teaming::Another => "They are two people",
        Teaming::NotAnother => "Count once after all",
        Teaming::PerspectiveOf => "Perspective of person {0}",
        Teaming::Unplaced => "not stated",
        Teaming::Leadership => "Leadership",
        Teaming::Communications => "Communications",
        Teaming::Others => "Everybody else",
        Teaming::Remove => "Remove",
        Teaming::RemovePerson => "Remove person {0}",
        Teaming::QuickSheet => "quick check",
        Teaming::FullSheet => "full check",
        Teaming::PartSheet => "in part",
        Teaming::Show => "Show the team’s result",
        Teaming::ShowAnew => "Work the result out anew",
        Teaming::HasNews => "Something has changed since the result shown; it is not in it yet.",
        Teaming::TooFewPeople => "This takes at least {0} results.",
        Teaming::SmallGroup => {
            "The difference from the result shown would reveal a group of fewer than {0} people. It stays as it is until enough are added."
        }
        Teaming::NothingShared => "There is no question that enough of them were asked.",
        Teaming::Empty => "Start over",
        Teaming::EmptyQuestion => "Take all results out of the team?",
        Teaming::EmptyConfirm => "Yes, empty it",
        Teaming::FromLink => {
            "A team link of {0} people. It holds the counts per question, but neither perspectives nor which answers belong together."
        }
        Teaming::FromLinkAnonymous => {
            "An anonymous team link of {0} people. It holds only what could be shown: no perspectives, and nothing about fewer than {1} people."
        }
        Teaming::Own => "Put a team of your own together",
        Teaming::Result => "The team",
        Teaming::People => "{0} people",
        Teaming::NoTotal => "No overall result yet: too few people answered enough questions.",
        Teaming::HeldBack => {
            "The average would be level {0}; the dimension ‘{1}’ is holding the team back."
        }
        Teaming::Agreement => "Agreement",
        Teaming::AgreedOn => "Agreed on {0} of {1} questions",
        Teaming::AgreementAbout => {
            "The limits (agreed from 0.70, mixed from 0.50) are rules of thumb."
        }
        Teaming::Agreed => "agreed",
        Teaming::Mixed => "mixed",
        Teaming::Split => "split",
        Teaming::Talk => "Talk about it",
        Teaming::TalkAbout => "Here the answers are furthest apart. Ask: what do you have in mind?",
        Teaming::TalkNone => "No question splits the team.",
        Teaming::Items => "Question by question",
        Teaming::Mean => "mean {0}",
        Teaming::Between => "level {0} to {1}",
        Teaming::AllSame => "all level {0}",
        Teaming::Count => "{0} answers",
        Teaming::DontKnow => "{0} × ‘don’t know’",
        Teaming::NotApplicable => "{0} × ‘not applicable’",
        Teaming::HiddenFew => "not shown: fewer than {0} answers",
        Teaming::HiddenRest => "not shown: fewer than {0} chose a level, or fewer than {0} did not",
        Teaming::HiddenGroup => "not shown: would reveal a small group",
        Teaming::MostNotApplicable => "Most say ‘not applicable’",
        Teaming::MostDontKnow => "Most say ‘don’t know’",
        Teaming::Table => "All figures as a table",
        Teaming::Question => "Question",
        Teaming::LevelShort => "L{0}",
        Teaming::AnswersHead => "Answ.",
        Teaming::MeanHead => "Mean",
        Teaming::Sides => "Perspectives compared",
        Teaming::SidesAbout => {
            "Means per capability. A difference of 1.0 or more is worth a conversation."
        }
        Teaming::Distance => "Difference",
        Teaming::Notable => "notable",
        Teaming::SideHidden => "{0}: not shown, fewer than {1} people",
        Teaming::SideSmall => "{0}: not shown, would reveal a small group",
        Teaming::Plan => "The team’s plan",
        Teaming::FindOut => "Find out first: {0}",
        Teaming::PlanNone => "All targets are reached: keep and share.",
        Teaming::Link => "Team link",
        Teaming::LinkAbout => {
            "It holds how many people chose which level, question by question. It holds no names, no perspectives, and not which answers belong together."
        }
        Teaming::LinkTooLong => "This result is too large for a link.",
    }
}
