use super::words::Words;

pub(super) const WORDS: Words = Words {
    by_hand: "To fill in by hand",
    promise: "Here are all questions, the scoring and the next steps. You can print everything or fill it in on the screen. What you enter does not leave this device.",

    fill_in: "How to fill it in",
    choose: "For each question, choose the description that comes closest to everyday life in your organisation. What counts is what usually happens today, not the goal and not the exception.",
    dont_know: "If you cannot judge it, choose ‘Don’t know’.",
    quick: "Quick check",
    quick_only: |quick, all| {
        format!(
            "Quick check: only these {quick}. One question per capability is marked like this. Answering only these gives a first idea; with all {all} questions the result becomes more reliable."
        )
    },
    one_dimension: "You can also fill in just one dimension. Then there is a result for that one, but no overall result.",
    then: "After that, work out the result and look up what comes next.",

    tools: "All you need is a pencil and a calculator. Work with three decimal places and leave out any further ones without rounding. That way, rounding carries nothing across a border.",
    capabilities: "Step 1: the capabilities",
    dimensions: "Step 2: the dimensions",
    whole: "Step 3: the overall result",
    left_out: "What stays open here",

    dimension: "Dimension",
    questions: "Questions",
    answers: "Answers",
    sum: "Sum",
    weight: "Weight",

    one_row: "Each capability has a row below, in the table of its dimension. These are the columns:",
    questions_are: "How many questions there are, without those marked ‘Not applicable’.",
    questions_are_quick: "In the quick check, only the marked question counts.",
    answers_are: "How many of them are answered with 1 to 5. ‘Don’t know’ and empty questions are not included.",
    sum_is: "These answers added up.",
    mean_is: |least| {
        format!(
            "The sum divided by the number of answers, provided that enough questions are answered: at least {least}. If there are too few, write a question mark. If no question applies, write a dash; the capability then counts nowhere."
        )
    },
    level_is: "From the following table, according to the mean.",
    of: |some, all| format!("{some} of {all}"),
    or: " or ",

    mean_to_level: "From the mean to the level",
    from_to: |from, to| format!("{from} to {to}"),
    above_to: |from, to| format!("above {from} to {to}"),
    index: "The index is 25 × (mean − 1), rounded to a whole number, from one half upwards. All ones give 0, all fives 100. Because decimal places are left out, it can be one point too low.",

    last_row: "The last row of each table sums up the dimension:",
    together: "Total",
    overall: "Overall",
    columns_are: "The numbers above added up.",
    means_summed: "The means above added up.",
    means_divided: |least| {
        format!(
            "This sum divided by the number of means, provided that enough capabilities have one: at least {least}. A capability with a question mark is counted here, one with a dash is not. If there are too few, write a question mark."
        )
    },
    weighted: "Where a table has a column ‘Weight’, add up the means times their weights and divide by the sum of these weights. If it is 0, write a question mark.",

    whole_if: "There is an overall result if every dimension has a mean and at least two thirds of the questions are answered: then 3 × answers is not less than 2 × questions.",
    whole_mean: "Copy the last rows of the dimensions. The overall mean is the sum of their means, divided by the number of dimensions.",
    lowest: "Lowest level of a dimension, plus 1",
    smaller: "Overall level: the smaller of this number and the level in the row ‘Overall’",

    open: "How far open questions could move the index takes much labour to work out by hand and is therefore left out. The more is open, the less precise the result is; it does not become worse.",
    comparable: |limits| {
        let limits: Vec<_> =
            limits.iter().map(|(most, all)| format!("more than {most} of {all}")).collect();
        format!(
            "If over a quarter of the questions do not apply ({}), the result can be compared with others only to a limited extent.",
            limits.join(", in the quick check ")
        )
    },

    levels: "What the levels mean",
    level: |level| format!("Level {level}"),
    named_level: |level, name| format!("Level {level}: {name}"),

    next: "What comes next",
    find: "Under each dimension you find its capabilities, and for each level the step that leads to the next. This is how to choose:",
    weakest: "The capability with the lowest mean is always included.",
    order: "For the order of the others there is a rule of thumb: 4 minus the mean, divided by 1 for little, 1.5 for medium and 2 for great effort. The largest number comes first.",
    most: "Take on five steps at most, and at most three of them in one dimension. On levels 4 and 5 none is needed: level 4 is good practice, level 5 only where it pays.",
    blind_spot: "If ‘Don’t know’ stands more than once in a capability, first find out who can answer it.",
    plan: "Your steps",
    step: "Step",
    to_level: "To level",
    who: "Who",
    until: "By when",
    of_dimension: |name| format!("{name}: levels and steps"),
    from_level: |from, to| format!("From level {from} to {to}"),

    edition: |id, edition| format!("{id}, edition {edition}"),
};
