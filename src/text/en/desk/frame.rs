use crate::text::desk::Frame;

pub(in crate::text) const fn frame(phrase: Frame) -> &'static str {
    match phrase {
        Frame::Title => "Work with the result",
        Frame::Scenes => "Sections",
        Frame::Plan => "Plan",
        Frame::Team => "Team",
        Frame::Time => "Over time",
        Frame::Group => "Comparison",
        Frame::Paper => "Paper",
        Frame::Keep => "Files",
        Frame::Workshop => "Workshop",
        Frame::ToReport => "Back to the report",
        Frame::ToCheck => "Back to the questions",
    }
}
