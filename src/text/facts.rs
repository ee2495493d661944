use super::Msg;
use crate::model::{Certainty, Effort, Evenness, Hint, LinkTrouble, Tag};

impl From<Certainty> for Msg {
    fn from(certainty: Certainty) -> Self {
        match certainty {
            Certainty::Certain => Self::Certain,
            Certainty::FairlyCertain => Self::FairlyCertain,
            Certainty::Rough => Self::Rough,
        }
    }
}

impl From<Evenness> for Msg {
    fn from(evenness: Evenness) -> Self {
        match evenness {
            Evenness::Even => Self::BalanceEven,
            Evenness::Uneven => Self::BalanceUneven,
            Evenness::Lopsided => Self::BalanceLopsided,
        }
    }
}

impl From<Hint> for Msg {
    /// The text of [`Hint::AllHighest`] wants the name of the dimension.
    fn from(hint: Hint) -> Self {
        match hint {
            Hint::SameAnswerThroughout => Self::SameAnswerThroughout,
            Hint::Hasty => Self::Hasty,
            Hint::LimitedComparability => Self::LimitedComparability,
            Hint::AllHighest(_) => Self::AllHighest,
        }
    }
}

impl From<Tag> for Msg {
    fn from(tag: Tag) -> Self {
        match tag {
            Tag::QuickWin => Self::QuickWin,
            Tag::Foundation => Self::Foundation,
            Tag::NextStep => Self::NextStep,
        }
    }
}

impl From<Effort> for Msg {
    fn from(effort: Effort) -> Self {
        match effort {
            Effort::Small => Self::EffortSmall,
            Effort::Medium => Self::EffortMedium,
            Effort::Large => Self::EffortLarge,
        }
    }
}

impl From<LinkTrouble> for Msg {
    fn from(trouble: LinkTrouble) -> Self {
        match trouble {
            LinkTrouble::Empty => Self::LinkEmpty,
            LinkTrouble::Damaged => Self::LinkDamaged,
            LinkTrouble::Foreign => Self::LinkForeign,
            LinkTrouble::Newer => Self::LinkNewer,
            LinkTrouble::Older => Self::LinkOlder,
        }
    }
}
