use crate::text::desk::Frame;

pub(in crate::text) const fn frame(phrase: Frame) -> &'static str {
    match phrase {
        Frame::Title => "Mit dem Ergebnis arbeiten",
        Frame::Scenes => "Bereiche",
        Frame::Plan => "Plan",
        Frame::Team => "Team",
        Frame::Time => "Zeitverlauf",
        Frame::Group => "Vergleich",
        Frame::Paper => "Papier",
        Frame::Keep => "Dateien",
        Frame::Workshop => "Workshop",
        Frame::ToReport => "Zurück zur Auswertung",
        Frame::ToCheck => "Zurück zu den Fragen",
    }
}
