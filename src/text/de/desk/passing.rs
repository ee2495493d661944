use crate::text::desk::Passing;

#[expect(clippy::too_many_lines, reason = "a line for every phrase")]
pub(in crate::text) const fn passing(phrase: Passing) -> &'static str {
    match phrase {
        Passing::Gather => "Frühere Ergebnisse",
        Passing::About => {
            "Verglichen wird nur, was beide Male bewertet wurde, und beides wird daraus neu berechnet. Alles bleibt auf diesem Gerät."
        }
        Passing::Paste => "Links oder Codes, einer je Zeile",
        Passing::Add => "Hinzufügen",
        Passing::Files => "Oder Dateien: gespeicherte Ergebnisse oder Listen von Links",
        Passing::AddedOne => "Ein Ergebnis ist hinzugekommen.",
        Passing::Added => "{0} Ergebnisse sind hinzugekommen.",
        Passing::NothingPasted => "Fügen Sie zuerst einen Link oder Code ein.",
        Passing::Line => "Zeile {0}",
        Passing::Trouble => "{0}: {1}",
        Passing::IsTeam => "Das ist das Ergebnis eines Teams; es gehört unter „Team“.",
        Passing::Twin => "{0}: dasselbe Ergebnis wie „{1}“. Es zählt nur einmal.",
        Passing::TooMany => "{0}: Mehr als {1} frühere Ergebnisse passen nicht.",
        Passing::Results => "Die Ergebnisse",
        Passing::Own => "Dieses Ergebnis",
        Passing::Numbered => "Ergebnis {0}",
        Passing::Again => "{0} (Nr. {1})",
        Passing::Summary => "{0} von {1} Fragen bewertet, {2}",
        Passing::SummaryIndex => "Index {0}, Stufe {1}",
        Passing::SummaryNone => "ohne Gesamtergebnis",
        Passing::Month => "Monat",
        Passing::Year => "Jahr",
        Passing::MonthOf => "Monat: {0}",
        Passing::YearOf => "Jahr: {0}",
        Passing::Unknown => "unbekannt",
        Passing::BadYear => "Bitte ein Jahr von 2020 bis {0}.",
        Passing::CompareWith => "Hiermit vergleichen",
        Passing::CompareWithOf => "Hiermit vergleichen: {0}",
        Passing::Remove => "Entfernen",
        Passing::RemoveOf => "Entfernen: {0}",
        Passing::FromTo => "Von „{0}“ zu „{1}“",
        Passing::TotalUp => "Insgesamt merklich weiter: Der Index steigt von {0} auf {1} ({2}).",
        Passing::TotalDown => "Insgesamt merklich zurück: Der Index fällt von {0} auf {1} ({2}).",
        Passing::TotalSame => "Insgesamt etwa gleich: Index {0} damals, {1} jetzt ({2}).",
        Passing::LevelUp => "Stufe {0} ist erreicht, zuvor war es Stufe {1}.",
        Passing::LevelDown => "Es ist nur noch Stufe {0}, zuvor war es Stufe {1}.",
        Passing::NothingInCommon => "Diese beiden Ergebnisse haben keine Frage gemeinsam.",
        Passing::NothingMatched => {
            "Keine Frage ist in beiden Ergebnissen bewertet. Es gibt nichts zu vergleichen."
        }
        Passing::PartOfInstrument => {
            "Eines der Ergebnisse lässt einen Bereich aus; deshalb wird nur verglichen, was beide haben, und nicht das Ganze."
        }
        Passing::TooFewMatched => {
            "Für einen Vergleich des Ganzen sind zu wenige Fragen in beiden Ergebnissen bewertet."
        }
        Passing::MatchedOne => "Verglichen ist eine Frage.",
        Passing::Matched => "Verglichen sind {0} Fragen.",
        Passing::UnmatchedOne => {
            "Eine Frage ist nur in einem der Ergebnisse bewertet und zählt hier nicht."
        }
        Passing::Unmatched => {
            "{0} Fragen sind nur in einem der Ergebnisse bewertet und zählen hier nicht."
        }
        Passing::OwnTotal => {
            "Für sich genommen, mit allen Antworten: „{0}“ Index {1}, „{2}“ Index {3}."
        }
        Passing::OtherExtent => {
            "Die Ergebnisse haben einen anderen Umfang; verglichen sind die gemeinsamen Fragen."
        }
        Passing::Respondents => {
            "Haben andere Personen geantwortet als beim ersten Mal, kann ein Unterschied auch daran liegen."
        }
        Passing::Threshold => {
            "„Merklich“ heißt: mindestens 0,5 im Mittel einer Fähigkeit, 6,25 im Index eines Bereichs, 5 im Index des Ganzen. Alles darunter ist „etwa gleich“."
        }
        Passing::Setbacks => "Was zurückgegangen ist",
        Passing::Advances => "Was vorangekommen ist",
        Passing::Neither => "Keine Fähigkeit hat sich merklich verändert.",
        Passing::NoSetbacks => "Nichts ist merklich zurückgegangen.",
        Passing::Dimensions => "Die Bereiche: Index 0 bis 100",
        Passing::Capabilities => "Die Fähigkeiten: Mittel 1 bis 5",
        Passing::Dimension => "Bereich",
        Passing::Before => "Vorher",
        Passing::After => "Nachher",
        Passing::Difference => "Änderung",
        Passing::Overall => "Insgesamt",
        Passing::Up => "merklich weiter",
        Passing::Down => "merklich zurück",
        Passing::Same => "etwa gleich",
        Passing::NowLevel => "jetzt Stufe {0} statt {1}",
        Passing::NotCompared => "nicht vergleichbar",
        Passing::RadarSummary => {
            "Netzdiagramm der Fähigkeiten mit zwei Umrissen: „{0}“ als Linie, „{1}“ als Fläche. Die Tabelle darunter enthält alle Werte."
        }
        Passing::Course => "Der Verlauf",
        Passing::CourseAbout => {
            "Jedes Ergebnis steht hier mit seinem eigenen Index, aus allen seinen Antworten."
        }
        Passing::CourseSummary => {
            "Verlauf des Index von {0} ({1}) bis {2} ({3}). Die Tabelle darunter enthält alle Werte."
        }
        Passing::CourseUndated => "Ohne Monat und deshalb nicht im Verlauf: {0}.",
        Passing::Alike => "ja",
        Passing::OtherItems => "nein: andere Fragen als zuletzt",
        Passing::MuchNotApplicable => "eingeschränkt: vieles trifft nicht zu",
        Passing::Comparable => "Mit dem letzten vergleichbar",
        Passing::Joined => "vergleichbar",
        Passing::Apart => "nur für sich zu lesen",
        Passing::Need => {
            "Fügen Sie ein früheres Ergebnis ein, um zu vergleichen. Ab drei Ergebnissen gibt es auch einen Verlauf."
        }
        Passing::NeedTwo => "Fügen Sie zwei oder mehr Ergebnisse ein, um sie zu vergleichen.",
    }
}
