use crate::model::Lang;

/// The paper's own words in a language. Those that the screens say as well come from `text`.
pub(super) struct Words {
    /// What kind of paper this is.
    pub(super) by_hand: &'static str,
    pub(super) promise: &'static str,

    pub(super) fill_in: &'static str,
    pub(super) choose: &'static str,
    pub(super) dont_know: &'static str,
    /// The mark of a quick item.
    pub(super) quick: &'static str,
    /// What the mark is for: the number of quick items, and of all.
    pub(super) quick_only: fn(usize, usize) -> String,
    pub(super) one_dimension: &'static str,
    pub(super) then: &'static str,

    pub(super) tools: &'static str,
    /// The scoring in three steps, from one to the next.
    pub(super) capabilities: &'static str,
    pub(super) dimensions: &'static str,
    pub(super) whole: &'static str,
    pub(super) left_out: &'static str,

    /// The columns of the tables, besides those that `text` names.
    pub(super) dimension: &'static str,
    pub(super) questions: &'static str,
    pub(super) answers: &'static str,
    pub(super) sum: &'static str,
    pub(super) weight: &'static str,

    /// What each column of a capability's row is.
    pub(super) one_row: &'static str,
    pub(super) questions_are: &'static str,
    pub(super) questions_are_quick: &'static str,
    pub(super) answers_are: &'static str,
    pub(super) sum_is: &'static str,
    /// With the least numbers of answers.
    pub(super) mean_is: fn(&str) -> String,
    pub(super) level_is: &'static str,
    /// How many of how many.
    pub(super) of: fn(usize, usize) -> String,
    /// Between the last two of several.
    pub(super) or: &'static str,

    pub(super) mean_to_level: &'static str,
    /// From a figure, which is included, to another.
    pub(super) from_to: fn(&str, &str) -> String,
    /// From a figure, which is not included, to another.
    pub(super) above_to: fn(&str, &str) -> String,
    pub(super) index: &'static str,

    pub(super) last_row: &'static str,
    /// The last row of a dimension's table, and of the whole's.
    pub(super) together: &'static str,
    pub(super) overall: &'static str,
    pub(super) columns_are: &'static str,
    pub(super) means_summed: &'static str,
    /// With the least numbers of capabilities.
    pub(super) means_divided: fn(&str) -> String,
    pub(super) weighted: &'static str,

    pub(super) whole_if: &'static str,
    pub(super) whole_mean: &'static str,
    pub(super) lowest: &'static str,
    pub(super) smaller: &'static str,

    pub(super) open: &'static str,
    /// How many questions may be not applicable, of how many.
    pub(super) comparable: fn(&[(usize, usize)]) -> String,

    pub(super) levels: &'static str,
    pub(super) level: fn(u8) -> String,
    pub(super) named_level: fn(u8, &str) -> String,

    pub(super) next: &'static str,
    pub(super) find: &'static str,
    pub(super) weakest: &'static str,
    pub(super) order: &'static str,
    pub(super) most: &'static str,
    pub(super) blind_spot: &'static str,
    pub(super) plan: &'static str,
    pub(super) step: &'static str,
    pub(super) to_level: &'static str,
    pub(super) who: &'static str,
    pub(super) until: &'static str,
    /// What a dimension's levels and steps stand under.
    pub(super) of_dimension: fn(&str) -> String,
    pub(super) from_level: fn(u8, u8) -> String,

    pub(super) edition: fn(&str, u8) -> String,
}

/// The words of a language.
pub(super) const fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::De => &super::de::WORDS,
        Lang::En => &super::en::WORDS,
    }
}
