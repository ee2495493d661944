use super::words::Words;

pub(super) const WORDS: Words = Words {
    by_hand: "Zum Ausfüllen von Hand",
    promise: "Hier stehen alle Fragen, die Auswertung und die nächsten Schritte. Sie können alles ausdrucken oder am Bildschirm ausfüllen. Was Sie eintragen, verlässt dieses Gerät nicht.",

    fill_in: "So füllen Sie aus",
    choose: "Wählen Sie zu jeder Frage die Beschreibung, die dem Alltag Ihrer Organisation am nächsten kommt. Es zählt, was heute die Regel ist, nicht das Ziel und nicht die Ausnahme.",
    dont_know: "Können Sie es nicht beurteilen, wählen Sie „Weiß nicht“.",
    quick: "Kurzfassung",
    quick_only: |quick, all| {
        format!(
            "Kurzfassung: nur diese {quick}. So gekennzeichnet ist eine Frage je Fähigkeit. Wer nur sie beantwortet, bekommt eine erste Orientierung; mit allen {all} Fragen wird das Ergebnis belastbarer."
        )
    },
    one_dimension: "Sie können auch nur einen Bereich ausfüllen. Dann gibt es für ihn ein Ergebnis, aber kein Gesamtergebnis.",
    then: "Danach rechnen Sie das Ergebnis aus und lesen nach, was als Nächstes kommt.",

    tools: "Dafür genügen ein Stift und ein Taschenrechner. Rechnen Sie mit drei Stellen hinter dem Komma und lassen Sie weitere Stellen weg, ohne zu runden. So gerät nichts durch Runden über eine Grenze.",
    capabilities: "Schritt 1: Die Fähigkeiten",
    dimensions: "Schritt 2: Die Bereiche",
    whole: "Schritt 3: Das Gesamtergebnis",
    left_out: "Was hier offen bleibt",

    dimension: "Bereich",
    questions: "Fragen",
    answers: "Antworten",
    sum: "Summe",
    weight: "Gewicht",

    one_row: "Jede Fähigkeit hat unten eine Zeile in der Tabelle ihres Bereichs. Das sind die Spalten:",
    questions_are: "Wie viele Fragen es sind, ohne die mit „Trifft nicht zu“.",
    questions_are_quick: "In der Kurzfassung zählt nur die gekennzeichnete Frage.",
    answers_are: "Wie viele davon mit 1 bis 5 beantwortet sind. „Weiß nicht“ und leere Fragen zählen nicht dazu.",
    sum_is: "Diese Antworten zusammengezählt.",
    mean_is: |least| {
        format!(
            "Die Summe geteilt durch die Zahl der Antworten, sofern genügend Fragen beantwortet sind: mindestens {least}. Sind es zu wenige, schreiben Sie ein Fragezeichen. Trifft keine Frage zu, schreiben Sie einen Strich; die Fähigkeit zählt dann nirgends mit."
        )
    },
    level_is: "Aus der folgenden Tabelle, nach dem Mittel.",
    of: |some, all| format!("{some} von {all}"),
    or: " oder ",

    mean_to_level: "Vom Mittel zur Stufe",
    from_to: |from, to| format!("{from} bis {to}"),
    above_to: |from, to| format!("über {from} bis {to}"),
    index: "Der Index ist 25 × (Mittel − 1), auf eine ganze Zahl gerundet, ab der Hälfte aufwärts. Nur Einsen ergeben 0, nur Fünfen 100. Weil Stellen wegfallen, kann er um einen Punkt zu niedrig sein.",

    last_row: "Die letzte Zeile jeder Tabelle fasst den Bereich zusammen:",
    together: "Zusammen",
    overall: "Gesamt",
    columns_are: "Die Zahlen darüber zusammengezählt.",
    means_summed: "Die Mittel darüber zusammengezählt.",
    means_divided: |least| {
        format!(
            "Diese Summe geteilt durch die Zahl der Mittel, sofern genügend Fähigkeiten eines haben: mindestens {least}. Eine Fähigkeit mit Fragezeichen wird dabei mitgezählt, eine mit Strich nicht. Sind es zu wenige, schreiben Sie ein Fragezeichen."
        )
    },
    weighted: "Steht in einer Tabelle eine Spalte „Gewicht“, so zählen Sie die Mittel mal ihr Gewicht zusammen und teilen durch die Summe dieser Gewichte. Ist sie 0, schreiben Sie ein Fragezeichen.",

    whole_if: "Ein Gesamtergebnis gibt es, wenn jeder Bereich ein Mittel hat und mindestens zwei Drittel der Fragen beantwortet sind: Dann ist 3 × Antworten nicht kleiner als 2 × Fragen.",
    whole_mean: "Übertragen Sie die letzten Zeilen der Bereiche. Das Gesamtmittel ist die Summe ihrer Mittel, geteilt durch die Zahl der Bereiche.",
    lowest: "Niedrigste Stufe eines Bereichs, plus 1",
    smaller: "Gesamtstufe: die kleinere von dieser Zahl und der Stufe in der Zeile „Gesamt“",

    open: "Wie weit offene Fragen den Index verschieben könnten, lässt sich von Hand nur mühsam ausrechnen und fehlt deshalb. Je mehr offen ist, desto ungenauer ist das Ergebnis; schlechter wird es dadurch nicht.",
    comparable: |limits| {
        let limits: Vec<_> =
            limits.iter().map(|(most, all)| format!("mehr als {most} von {all}")).collect();
        format!(
            "Trifft über ein Viertel der Fragen nicht zu ({}), lässt sich das Ergebnis nur eingeschränkt mit anderen vergleichen.",
            limits.join(", in der Kurzfassung ")
        )
    },

    levels: "Was die Stufen bedeuten",
    level: |level| format!("Stufe {level}"),
    named_level: |level, name| format!("Stufe {level}: {name}"),

    next: "Was als Nächstes kommt",
    find: "Unter jedem Bereich finden Sie seine Fähigkeiten und zu jeder Stufe den Schritt, der zur nächsten führt. So wählen Sie aus:",
    weakest: "Die Fähigkeit mit dem niedrigsten Mittel ist immer dabei.",
    order: "Für die Reihenfolge der übrigen gibt es eine Faustregel: 4 minus Mittel, geteilt durch 1 bei geringem, 1,5 bei mittlerem und 2 bei hohem Aufwand. Die größte Zahl hat Vorrang.",
    most: "Nehmen Sie sich höchstens fünf Schritte vor, davon höchstens drei in einem Bereich. Auf Stufe 4 und 5 ist keiner nötig: Stufe 4 ist gute Praxis, Stufe 5 lohnt sich nur, wo sie etwas einbringt.",
    blind_spot: "Steht in einer Fähigkeit mehr als einmal „Weiß nicht“, finden Sie zuerst heraus, wer es beantworten kann.",
    plan: "Ihre Schritte",
    step: "Schritt",
    to_level: "Auf Stufe",
    who: "Wer",
    until: "Bis wann",
    of_dimension: |name| format!("{name}: Stufen und Schritte"),
    from_level: |from, to| format!("Von Stufe {from} auf {to}"),

    edition: |id, edition| format!("{id}, Ausgabe {edition}"),
};
