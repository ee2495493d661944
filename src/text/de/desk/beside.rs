use crate::text::desk::Beside;

pub(in crate::text) const fn beside(phrase: Beside) -> &'static str {
    match phrase {
        Beside::Heading => "Im Vergleich mit anderen",
        Beside::None => "Für diese Seite gibt es noch keine Vergleichsgruppe.",
        Beside::NoneAbout => {
            "Eingebaute Zahlen gibt es nicht: Verglichen wird nur mit einer Gruppe, die jemand befragt hat und zu der Größe, Quelle und Monat bekannt sind."
        }
        Beside::Unreadable => {
            "Die Vergleichsgruppe dieser Seite lässt sich nicht lesen. Ihr Ergebnis ist davon nicht betroffen; wer die Seite betreibt, findet den Grund in der Konsole des Browsers."
        }
        Beside::Foreign => {
            "Die Vergleichsgruppe dieser Seite gehört zu einem anderen Fragebogen. Ein Vergleich wäre nicht richtig."
        }
        Beside::Newer => {
            "Die Vergleichsgruppe dieser Seite stammt aus einer neueren Fassung. Bitte laden Sie die Seite neu."
        }
        Beside::Older => {
            "Die Vergleichsgruppe dieser Seite hat eine frühere Ausgabe des Fragebogens beantwortet. Ein Vergleich wäre nicht richtig."
        }
        Beside::TooFew => {
            "Die Vergleichsgruppe dieser Seite ist zu klein. Gezeigt wird sie erst ab zehn Ergebnissen, damit niemand darin zu erkennen ist."
        }
        Beside::AskedLess => {
            "Die Gruppe hat mehr Fragen beantwortet als Sie. Vertiefen Sie Ihr Ergebnis in der Auswertung; dann steht hier der Vergleich."
        }
        Beside::Limited => {
            "Bei Ihnen trifft mehr als ein Viertel der Fragen nicht zu. Ein Vergleich mit anderen würde deshalb in die Irre führen."
        }
        Beside::About => "{0}: {1} Ergebnisse, Stand {2}. Quelle: {3}.",
        Beside::NoTotal => {
            "Einen Gesamtwert haben Sie noch nicht: Dafür sind zu viele Fragen offen. Verglichen wird, was bewertet ist."
        }
        Beside::TotalBelowMiddle => {
            "Ihr Index {0} liegt unter der mittleren Hälfte der Gruppe, die von {1} bis {2} reicht."
        }
        Beside::TotalWithinMiddle => {
            "Ihr Index {0} liegt in der mittleren Hälfte der Gruppe, die von {1} bis {2} reicht."
        }
        Beside::TotalAboveMiddle => {
            "Ihr Index {0} liegt über der mittleren Hälfte der Gruppe, die von {1} bis {2} reicht."
        }
        Beside::TotalBelowTenth => "Ihr Index {0} gehört zum untersten Zehntel der Gruppe.",
        Beside::TotalPercentile => "Ihr Index {0} ist höher als bei etwa {3}\u{a0}% der Gruppe.",
        Beside::TotalAboveNinetieth => "Ihr Index {0} gehört zum obersten Zehntel der Gruppe.",
        Beside::BelowMiddle => "unter der mittleren Hälfte",
        Beside::WithinMiddle => "in der mittleren Hälfte",
        Beside::AboveMiddle => "über der mittleren Hälfte",
        Beside::BelowTenth => "unter 10\u{a0}%",
        Beside::Percentile => "etwa {0}\u{a0}%",
        Beside::AboveNinetieth => "über 90\u{a0}%",
        Beside::NotScored => "nicht bewertet",
        Beside::Caption => "Ihr Index und die Gruppe",
        Beside::Subject => "Bereich und Fähigkeit",
        Beside::Total => "Gesamt",
        Beside::Own => "Sie",
        Beside::Median => "Mitte der Gruppe",
        Beside::Middle => "Mittlere Hälfte",
        Beside::Standing => "So viele liegen darunter",
        Beside::Range => "{0} bis {1}",
        Beside::OfSo => "({0} Ergebnisse)",
        Beside::Legend => {
            "Der Balken reicht über die mittlere Hälfte der Gruppe, die Linie vom untersten bis zum obersten Zehntel; der Strich ist ihre Mitte, der Punkt sind Sie."
        }
        Beside::LegendOfMiddle => {
            "Der Balken reicht über die mittlere Hälfte der Gruppe; der Strich ist ihre Mitte, der Punkt sind Sie."
        }
        Beside::SmallGroup => {
            "Bei weniger als 30 Ergebnissen wäre ein Prozentwert zu genau. Deshalb steht hier nur, wo Sie zur mittleren Hälfte liegen."
        }
        Beside::LargeGroup => {
            "Die Prozentwerte sind auf 5 gerundet; darunter und darüber steht „unter 10\u{a0}%“ und „über 90\u{a0}%“."
        }
        Beside::Reduced => {
            "Die Gruppe hat den Kurzcheck beantwortet. Deshalb zählen hier auch von Ihnen nur dessen Fragen, und Ihr Index kann von dem der Auswertung abweichen."
        }
        Beside::Limits => {
            "Verglichen wird der Index, nie die Stufe. Die Gruppe zeigt, wo andere stehen, nicht, was für Sie richtig ist."
        }
    }
}
