use crate::text::desk::Room;

pub(in crate::text) const fn room(phrase: Room) -> &'static str {
    match phrase {
        Room::Heading => "Gemeinsam ausfüllen",
        Room::About => {
            "Zeigen Sie die Fragen groß für alle. Jede Person antwortet für sich auf dem eigenen Gerät; gesprochen wird danach über das gemeinsame Bild."
        }
        Room::Join => "Zum Mitmachen: Code scannen oder Adresse öffnen",
        Room::QrOf => "QR-Code mit der Adresse {0}",
        Room::Quick => "Kurzcheck zeigen: {0} Fragen",
        Room::Full => "Alle {0} Fragen zeigen",
        Room::Keys => "Blättern Sie mit den Pfeiltasten oder einem Presenter.",
        Room::Question => "Frage {0} von {1}",
        Room::Back => "Zurück",
        Room::Next => "Nächste Frage",
        Room::Finish => "Zum Abschluss",
        Room::Done => "Das war die letzte Frage",
        Room::DoneAbout => {
            "Jede Person kopiert unter ihrer Auswertung den Link zum Ergebnis und schickt ihn der Moderation. Die fügt alle Links ein, und das gemeinsame Bild entsteht."
        }
        Room::Merge => "Ergebnisse zusammenführen",
        Room::Again => "Von vorn",
    }
}
