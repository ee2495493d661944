use crate::text::desk::Keeping;

pub(in crate::text) const fn keeping(phrase: Keeping) -> &'static str {
    match phrase {
        Keeping::Save => "Als Datei speichern",
        Keeping::SaveAbout => "Die Dateien entstehen auf diesem Gerät; nichts wird hochgeladen.",
        Keeping::NothingToSave => {
            "Hier ist noch kein Ergebnis. Öffnen Sie eine Datei, oder beantworten Sie erst die Fragen."
        }
        Keeping::Json => "Ergebnis und Plan (JSON)",
        Keeping::JsonAbout => {
            "Alles, um später hier weiterzuarbeiten, mit Zuständigen und Terminen."
        }
        Keeping::Csv => "Tabelle (CSV)",
        Keeping::CsvAbout => "Eine Zeile je Frage, für die Tabellenkalkulation.",
        Keeping::Svg => "Profil als Zeichnung (SVG)",
        Keeping::SvgAbout => "Für Berichte und zum Weiterbearbeiten, in jeder Größe scharf.",
        Keeping::Png => "Profil als Bild (PNG)",
        Keeping::PngAbout => "Für Folien und E-Mails.",
        Keeping::NotDrawn => {
            "Der Browser konnte das Bild nicht zeichnen. Nehmen Sie bitte die Zeichnung (SVG)."
        }
        Keeping::Blocked => {
            "Erscheint keine Datei, dann erlaubt die Seite, in die der Check eingebettet ist, kein Speichern. Öffnen Sie den Link zum Ergebnis in einem eigenen Fenster."
        }
        Keeping::Restore => "Aus einer Datei zurückholen",
        Keeping::RestoreAbout => {
            "Wählen Sie eine Datei (JSON), die hier gespeichert wurde, oder ziehen Sie sie hierher. Sie ersetzt, was gerade geöffnet ist."
        }
        Keeping::Choose => "Datei wählen",
        Keeping::Restored => "„{0}“ ist geöffnet: Ergebnis und Plan sind da.",
        Keeping::NoJson => "„{0}“ lässt sich nicht lesen: Das ist keine JSON-Datei.",
        Keeping::NotJson => {
            "„{0}“ lässt sich nicht lesen: keine JSON-Datei, oder sie ist unvollständig (Zeile\u{a0}{1}, Spalte\u{a0}{2})."
        }
        Keeping::NotDossier => {
            "„{0}“ ist eine andere Datei. Gesucht ist eine, die hier als „Ergebnis und Plan“ gespeichert wurde."
        }
        Keeping::Newer => {
            "„{0}“ stammt aus einer neueren Fassung. Bitte laden Sie diese Seite neu."
        }
        Keeping::Older => {
            "„{0}“ gehört zu einer früheren Ausgabe des Fragebogens; ein Ergebnis daraus wäre nicht mehr richtig."
        }
        Keeping::Foreign => "„{0}“ gehört zu einem anderen Fragebogen ({1}).",
        Keeping::Wrong => "In „{0}“ stimmt etwas nicht. Bei {1} erwartet: {2}; dort steht: {3}.",
        Keeping::Nothing => "nichts",
        Keeping::Object => "ein Objekt",
        Keeping::List => "eine Liste",
        Keeping::Text => "ein Text",
        Keeping::Flag => "true oder false",
        Keeping::Edition => "die Nummer einer Ausgabe",
        Keeping::Mode => "full, quick oder eines davon je Bereich",
        Keeping::Answer => "1\u{a0}bis\u{a0}5, dk oder na",
        Keeping::TargetLevel => "eine Stufe von 2 bis 5",
        Keeping::Month => "ein Monat wie 2026-11",
        Keeping::Dimension => "die Kennung eines Bereichs",
        Keeping::Item => "die Kennung einer Frage",
        Keeping::Capability => "die Kennung einer Fähigkeit",
        Keeping::Step => "eine Fähigkeit unter Stufe 5, jede nur einmal",
        Keeping::Device => "Auf diesem Gerät behalten",
        Keeping::DeviceAbout => {
            "Nur wenn Sie es möchten: Dieser Browser behält Ergebnis und Plan 30\u{a0}Tage lang, für alle, die ihn benutzen. Ohne Ihren Klick wird nichts gespeichert und nicht einmal nachgesehen."
        }
        Keeping::KeepHere => "30\u{a0}Tage behalten",
        Keeping::Look => "Gespeichertes anzeigen",
        Keeping::Denied => {
            "Hier lässt der Browser nichts behalten, etwa weil der Check in einem geschützten Rahmen steht oder der Speicher gesperrt ist. Speichern Sie stattdessen eine Datei."
        }
        Keeping::Empty => "Auf diesem Gerät ist nichts behalten.",
        Keeping::KeptUntil => "Behalten bis {0}",
        Keeping::KeptText => "Was genau gespeichert ist",
        Keeping::OpenKept => "Öffnen",
        Keeping::Forget => "Löschen",
        Keeping::Forgotten => "Gelöscht. Auf diesem Gerät ist nichts mehr behalten.",
        Keeping::NotKept => "Der Speicher des Browsers ist voll; es wurde nichts behalten.",
        Keeping::Unreadable => "Behaltenes",
        Keeping::ColumnDimension => "Bereich",
        Keeping::ColumnCapability => "Fähigkeit",
        Keeping::ColumnQuestion => "Frage",
        Keeping::ColumnAnswer => "Antwort",
        Keeping::ColumnLevel => "Stufe",
        Keeping::ColumnMean => "Mittel",
        Keeping::DontKnow => "weiß nicht",
        Keeping::NotApplicable => "trifft nicht zu",
    }
}
