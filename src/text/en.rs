pub(super) mod desk;

use super::Msg;

/// What it says in English.
#[expect(clippy::too_many_lines, reason = "a line for every message")]
#[expect(clippy::match_same_arms, reason = "two messages may say the same, and change apart")]
pub(super) const fn say(msg: Msg) -> &'static str {
    match msg {
        Msg::Languages => "Language",
        Msg::Promise => "Your answers stay on this device.",
        Msg::OneMinute => "about 1 minute",
        Msg::Minutes => "about {0} minutes",
        Msg::OneQuestion => "1 question",
        Msg::Questions => "{0} questions",
        Msg::Extent => "Length",
        Msg::ChangeExtent => "More options",
        Msg::Quick => "Quick",
        Msg::Full => "Full",
        Msg::Single => "One dimension only",
        Msg::WhichDimension => "Which dimension?",
        Msg::Progress => "Progress",
        Msg::AnsweredOf => "{0} of {1}",
        Msg::QuestionOf => "Question {0} of {1}",
        Msg::DontKnow => "Don’t know",
        Msg::NotApplicable => "Not applicable",
        Msg::RarelyNotApplicable => {
            "‘Not applicable’ is rarely right. Is it only outside your influence? Then please choose what describes your everyday work best, or ‘Don’t know’."
        }
        Msg::Back => "Back",
        Msg::Next => "Next",
        Msg::Skip => "Skip",
        Msg::ToReport => "To the result",
        Msg::SelfAssessment => "Self-assessment, not verified by a third party",
        Msg::Received => "You are looking at a shared result.",
        Msg::ReceivedAbout => {
            "Somebody sent you this link; it contains only the answers that the result rests on."
        }
        Msg::TakeItYourself => "Take it yourself",
        Msg::ChangeAnswers => "Change these answers",
        Msg::LevelOf => "Level {0} of 5",
        Msg::Gate => "Your average would be level {0}; the dimension ‘{1}’ is holding you back.",
        Msg::NoTotal => "No overall result yet",
        Msg::PartOfInstrument => {
            "You chose part of the questions. There is an overall result as soon as every dimension is answered."
        }
        Msg::NotEnough => {
            "An overall result still needs answers: {0}. What you have answered so far is shown here."
        }
        Msg::NotEnoughOverall => "An overall result needs answers to two thirds of the questions.",
        Msg::NothingApplies => {
            "No question of a whole dimension applies to you, so there is no overall result."
        }
        Msg::Indicative => {
            "One question per capability gives a first idea. With all questions the result becomes more reliable."
        }
        Msg::OneOpenItem => "One question is still open.",
        Msg::OpenItems => "{0} questions are still open.",
        Msg::AnswerOpen => "Answer open questions",
        Msg::Index => "Index",
        Msg::Band => "Depending on the open answers it lies between {0} and {1}",
        Msg::Certain => "certain",
        Msg::FairlyCertain => "fairly certain",
        Msg::Rough => "rough",
        Msg::Exact => "Every question is answered; nothing makes the index uncertain.",
        Msg::ToNextLevel => "Level {1} is {0} points per answer away, on average.",
        Msg::LevelBorders => "The lines are the borders of the levels.",
        Msg::Dimensions => "The dimensions",
        Msg::Bottleneck => "bottleneck",
        Msg::Radar => "The profile",
        Msg::RadarSummary => {
            "Radar chart of the capabilities. Most developed: {0}. Least developed: {1}. The table beside it has every value."
        }
        Msg::Capability => "Capability",
        Msg::Level => "Level",
        Msg::Mean => "Mean",
        Msg::TooFew => "too few answers",
        Msg::NotScored => "not applicable",
        Msg::Balance => "The balance",
        Msg::BalanceEven => "Even",
        Msg::BalanceUneven => "Uneven",
        Msg::BalanceLopsided => "Lopsided",
        Msg::Spread => "The strongest and the weakest dimension are {0} points apart.",
        Msg::StandingOut => "What stands out",
        Msg::Strengths => "Strengths",
        Msg::RelativeStrengths => "Comparatively strong",
        Msg::NoStrengths => "Nothing stands out yet.",
        Msg::Gaps => "Gaps",
        Msg::RelativeGaps => "Comparatively weak",
        Msg::NoGaps => "No conspicuous gaps.",
        Msg::Critical => "critical",
        Msg::Uneven => "Uneven within",
        Msg::UnevenItem => "{0}: clearly weaker at ‘{1}’",
        Msg::SameAnswerThroughout => {
            "Almost all answers are the same. Is a second look at some questions worth while?"
        }
        Msg::Hasty => "You were very quick. Read the descriptions again at leisure.",
        Msg::LimitedComparability => {
            "More than a quarter of the questions do not apply. This result can be compared with others only to a limited extent."
        }
        Msg::AllHighest => {
            "The dimension ‘{0}’ has the highest level throughout. Which proof would an outsider see?"
        }
        Msg::Plan => "The next steps",
        Msg::PlanAbout => {
            "A few steps, each just one level further, ordered from analysis to evaluation."
        }
        Msg::PlanEmpty => {
            "Every scored capability has reached level 4 or more. Keep it up, and share what works for you."
        }
        Msg::FindOut => "Find out first",
        Msg::FindOutAbout => {
            "{0}: the answer here was ‘Don’t know’ more than once. Who in the organisation can answer it?"
        }
        Msg::QuickWin => "Quick win",
        Msg::Foundation => "Foundation",
        Msg::NextStep => "Next step",
        Msg::EffortSmall => "little effort",
        Msg::EffortMedium => "medium effort",
        Msg::EffortLarge => "great effort",
        Msg::FromTo => "Level {0} → {1}",
        Msg::AfterPlan => "After this plan: index {0}",
        Msg::AfterPlanLevel => "Level {0}, {1}",
        Msg::Answers => "Your answers and the next level",
        Msg::AnswersAbout => "Beside each answer stands the description one level up.",
        Msg::YourAnswer => "Today",
        Msg::NextOption => "Next",
        Msg::Unanswered => "Not answered",
        Msg::Change => "Change",
        Msg::ChangeItem => "Change the answer: {0}",
        Msg::Deepen => "Deepen",
        Msg::DeepenAbout => "More questions make the result more reliable. Your answers are kept.",
        Msg::DeepenLast => "Answer the last question",
        Msg::DeepenAll => "All {0} further questions",
        Msg::DeepenDimensionOne => "{0}: 1 question",
        Msg::DeepenDimension => "{0}: {1} questions",
        Msg::Keep => "Keep and pass on",
        Msg::KeepAbout => "The link holds your answers and the month, and no name.",
        Msg::Link => "Link to the result",
        Msg::Copy => "Copy link",
        Msg::Copied => "The link has been copied.",
        Msg::NotCopied => {
            "The browser did not allow copying. The link is selected: please copy it yourself."
        }
        Msg::Work => "Plan, team, comparison, files",
        Msg::Together => "Team, workshop, saved results",
        Msg::Print => "Print",
        Msg::Restart => "Start over",
        Msg::RestartQuestion => "Discard all answers and start from the beginning?",
        Msg::RestartConfirm => "Yes, discard",
        Msg::Method => "How we calculate",
        Msg::MethodAnswers => {
            "Answered: {0} of {1} applicable questions. ‘Don’t know’: {2}. ‘Not applicable’: {3}. What stays open does not count as zero: it makes the result less precise, not worse."
        }
        Msg::MethodCapability => {
            "Every answer counts 1 to 5. The value of a capability is the mean of its answers, provided that at least two thirds are answered."
        }
        Msg::MethodDimension => "{0}: {1} = {2}",
        Msg::MethodTotal => "Overall: {0} = {1}",
        Msg::MethodIndex => "Index: 25 × ({0} − 1) = {1}. All ones give 0, all fives 100.",
        Msg::MethodLevel => {
            "The level is the nearest description. In the exact middle the lower one counts, because self-assessments tend to be too kind."
        }
        Msg::MethodBand => {
            "Uncertainty: with every open answer at 1 the index would be {0}, with every one at 5 it would be {1}."
        }
        Msg::MethodGate => {
            "The overall level is at most one above that of the weakest dimension: an average should not hide what is missing."
        }
        Msg::MethodPlan => {
            "First comes what is far from level 4, good practice, counts for much and takes little effort: five steps at most, three per dimension, and always the weakest point."
        }
        Msg::MethodLimits => {
            "The result is as good as the answers. It is a starting point for discussion, not a certificate."
        }
        Msg::Trouble => "This link cannot be opened",
        Msg::LinkEmpty => "There is no result in it. Perhaps its end was lost in copying.",
        Msg::LinkDamaged => {
            "A part is missing or has been changed; e-mail does that when it wraps long links. Ask for a copy of the link, or paste the code here."
        }
        Msg::LinkForeign => {
            "It belongs to another questionnaire. Please open it on the page that it came from."
        }
        Msg::LinkNewer => "It was made by a newer version. Please reload this page.",
        Msg::LinkOlder => {
            "It comes from an earlier edition of the questionnaire; a result made from it would no longer be right."
        }
        Msg::Code => "Link or code",
        Msg::CodeHelp => "The code stands in the link after ‘#r=’.",
        Msg::Open => "Open",
        Msg::StartNew => "Start a new one",
        Msg::ToAnswers => "Back to my answers",
        Msg::NotFetched => "The texts for this could not be loaded. Please check the connection.",
    }
}
