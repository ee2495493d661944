use super::Words;
use crate::model::{Certainty, Effort, Evenness, Hint, LinkTrouble, Tag};

pub(super) static WORDS: Words = Words {
    language: "English",
    languages: "Language",

    promise: "Your answers stay on this device.",
    minutes: |minutes| match minutes {
        1 => "about 1 minute".into(),
        _ => format!("about {minutes} minutes"),
    },
    questions: |questions| match questions {
        1 => "1 question".into(),
        _ => format!("{questions} questions"),
    },
    extent: "Extent",
    change_extent: "Change the extent",
    quick: "Quick",
    full: "Full",
    single: "One dimension only",
    which_dimension: "Which dimension?",

    progress: "Progress",
    answered_of: |answered, asked| format!("{answered} of {asked}"),
    question_of: |position, all| format!("Question {position} of {all}"),
    options: "Which description comes closest?",
    keys: "The keys 1 to 5 choose an answer.",
    dont_know: "Don’t know",
    not_applicable: "Not applicable",
    rarely_not_applicable: "‘Not applicable’ is rarely right. Is it only outside your influence? Then please choose what describes your everyday work best, or ‘Don’t know’.",
    back: "Back",
    next: "Next",
    skip: "Skip",
    to_report: "To the result",

    self_assessment: "Self-assessment, not verified by a third party",
    received: "You are looking at a shared result.",
    received_about: "Somebody sent you this link. The result rests on that person’s answers; the link contains nothing else.",
    take_it_yourself: "Take it yourself",
    change_answers: "Change these answers",
    level_of: |level| format!("Level {level} of 5"),
    gate: |average, dimension| {
        format!(
            "Your average would be level {average}; the dimension ‘{dimension}’ is holding you back."
        )
    },
    no_total: "No overall result yet",
    part_of_instrument: "You chose part of the questions. There is an overall result as soon as every dimension is answered.",
    not_enough: |dimensions| {
        format!(
            "An overall result still needs answers: {dimensions}. What you have answered so far is shown here."
        )
    },
    indicative: "One question per capability gives a first idea. With all questions the result becomes more reliable.",
    open_items: |items| match items {
        1 => "One question is still open.".into(),
        _ => format!("{items} questions are still open."),
    },
    answer_open: "Answer open questions",

    index: "Index",
    index_of: |index| format!("Index {index} of 100"),
    band: |low, high| format!("Depending on the open answers it lies between {low} and {high}"),
    certainty: |certainty| match certainty {
        Certainty::Certain => "certain",
        Certainty::FairlyCertain => "fairly certain",
        Certainty::Rough => "rough",
    },
    exact: "Every question is answered; no uncertainty comes from missing answers.",
    to_next_level: |distance, level| {
        format!("Level {level} is {distance} points per answer away, on average.")
    },
    level_borders: "The lines mark the borders of the five levels.",

    dimensions: "The dimensions",
    bottleneck: "bottleneck",
    radar: "The profile",
    radar_summary: |strongest, weakest| {
        format!(
            "Radar chart of the capabilities. Most developed: {strongest}. Least developed: {weakest}. The table beside it has every value."
        )
    },
    radar_shape: "Where you stand",
    radar_target: "Target",
    dimension: "Dimension",
    capability: "Capability",
    level: "Level",
    mean: "Mean",
    target: "Target",
    too_few: "too few answers",
    not_scored: "not applicable",
    not_asked: "not asked",

    balance: "The balance",
    evenness: |evenness| match evenness {
        Evenness::Even => "Even",
        Evenness::Uneven => "Uneven",
        Evenness::Lopsided => "Lopsided",
    },
    spread: |spread| format!("The strongest and the weakest dimension are {spread} points apart."),
    strengths: "Strengths",
    relative_strengths: "Comparatively strong",
    no_strengths: "Nothing stands out yet.",
    gaps: "Gaps",
    relative_gaps: "Comparatively weak",
    no_gaps: "No conspicuous gaps.",
    critical: "critical",
    uneven: "Uneven within",
    uneven_item: |capability, item| format!("{capability}: clearly weaker at ‘{item}’"),
    hint: |hint, dimension| {
        match hint {
        Hint::SameAnswerThroughout => "Almost all answers are the same. Is a second look at some questions worth while?".into(),
        Hint::Hasty => "You were very quick. Read the descriptions again at leisure some time.".into(),
        Hint::LimitedComparability => "More than a quarter of the questions do not apply. This result can be compared with others only to a limited extent.".into(),
        Hint::AllHighest(_) => format!("The dimension ‘{dimension}’ has the highest level throughout. Which proof would an outsider see?"),
    }
    },

    plan: "The next steps",
    plan_about: "A few steps, each just one level further, ordered from analysis to evaluation.",
    plan_empty: "Every scored capability has reached its target. Keep it up, and share what works for you.",
    find_out: "Find out first",
    find_out_about: |capability| {
        format!(
            "{capability}: the answer here was ‘Don’t know’ more than once. Who in the organisation can answer it?"
        )
    },
    tag: |tag| match tag {
        Tag::QuickWin => "Quick win",
        Tag::Foundation => "Foundation",
        Tag::NextStep => "Next step",
    },
    effort: |effort| match effort {
        Effort::Small => "little effort",
        Effort::Medium => "medium effort",
        Effort::Large => "great effort",
    },
    from_to: |from, to| format!("Level {from} → {to}"),
    after_plan: |index| format!("After this plan: index {index}"),
    after_plan_level: |level, name| format!("Level {level}, {name}"),
    targets: "Adjust targets",
    targets_about: "Level 4 is good practice; level 5 only where it pays. The plan follows your targets at once.",
    target_of: |capability| format!("Target for {capability}"),

    answers: "Your answers, and what would be seen next",
    answers_about: "Beside each answer stands the description one level up: that is how you will recognise progress.",
    your_answer: "Today",
    next_option: "Next",
    unanswered: "Not answered",
    change: "Change",
    change_item: |item| format!("Change the answer: {item}"),

    deepen: "Deepen",
    deepen_about: "More questions make the result more reliable. Your answers so far are kept.",
    deepen_all: |items| match items {
        1 => "Answer the last question".into(),
        _ => format!("All {items} further questions"),
    },
    deepen_one: |dimension, items| match items {
        1 => format!("{dimension}: 1 question"),
        _ => format!("{dimension}: {items} questions"),
    },

    keep: "Keep and pass on",
    keep_about: "The link holds your answers and nothing else, no name. Whoever opens it sees this result.",
    link: "Link to the result",
    copy: "Copy link",
    copied: "The link has been copied.",
    not_copied: "The browser did not allow copying. The link is selected: please copy it yourself.",
    print: "Print",
    restart: "Start over",
    restart_question: "Discard all answers and start from the beginning?",
    restart_confirm: "Yes, discard",
    restart_cancel: "No, keep them",

    method: "How we calculate",
    method_answers: |answered, applicable, dont_know, not_applicable| {
        format!(
            "Answered: {answered} of {applicable} questions that apply to you. ‘Don’t know’: {dont_know}. ‘Not applicable’: {not_applicable}. Neither ‘Don’t know’ nor an open question counts as zero: both make the result less precise, not worse."
        )
    },
    method_capability: "Every answer counts 1 to 5. The value of a capability is the mean of its answers, provided that at least two thirds are answered.",
    method_dimension: |dimension, sum, mean| format!("{dimension}: {sum} = {mean}"),
    method_total: |sum, mean| format!("Overall: {sum} = {mean}"),
    method_index: |mean, index| {
        format!("Index: 25 × ({mean} − 1) = {index}. All ones give 0, all fives 100.")
    },
    method_level: "The level is the nearest description. In the exact middle the lower one counts, because self-assessments tend to be too kind.",
    method_band: |low, high| {
        format!(
            "Uncertainty: with every open answer at 1 the index would be {low}, with every one at 5 it would be {high}."
        )
    },
    method_gate: "The overall level is at most one above that of the weakest dimension: an average should not hide what is missing.",
    method_plan: "First comes what is far from its target, counts for much and takes little effort; five steps at most, three per dimension at most, and the weakest point is always among them.",
    method_limits: "The result is as good as the answers. It is a starting point for discussion, not a certificate.",

    trouble: "This link cannot be opened",
    trouble_about: |trouble| match trouble {
        LinkTrouble::Empty => "There is no result in it. Perhaps its end was lost in copying.",
        LinkTrouble::Damaged => {
            "A part is missing or has been changed; e-mail does that when it wraps long links. Ask for a copy of the link, or paste the code here."
        }
        LinkTrouble::Foreign => {
            "It belongs to another questionnaire. Please open it on the page that it came from."
        }
        LinkTrouble::Newer => {
            "It was made by a newer version. Reload this page; if that does not help, the page has not been updated yet."
        }
        LinkTrouble::Older => {
            "It comes from an earlier edition of the questionnaire, whose questions were different. A result made from it would no longer be right."
        }
    },
    code: "Link or code",
    code_help: "The code stands in the link after ‘#r=’.",
    open: "Open",
    start_new: "Start a new one",
    language_failed: "This language could not be loaded. Please check the connection.",
};
