use crate::text::desk::Keeping;

pub(in crate::text) const fn keeping(phrase: Keeping) -> &'static str {
    match phrase {
        Keeping::Save => "Save as a file",
        Keeping::SaveAbout => "The files are made on this device; nothing is uploaded.",
        Keeping::NothingToSave => {
            "There is no result here yet. Open a file, or answer the questions first."
        }
        Keeping::Json => "Result and plan (JSON)",
        Keeping::JsonAbout => "Everything needed to go on here later, with people and months.",
        Keeping::Csv => "Table (CSV)",
        Keeping::CsvAbout => "One row per question, for a spreadsheet.",
        Keeping::Svg => "Profile as a drawing (SVG)",
        Keeping::SvgAbout => "For reports and for editing, sharp at any size.",
        Keeping::Png => "Profile as a picture (PNG)",
        Keeping::PngAbout => "For slides and e-mails.",
        Keeping::NotDrawn => {
            "The browser could not draw the picture. Please take the drawing (SVG)."
        }
        Keeping::Blocked => {
            "If no file appears, the page that the check is embedded in does not allow saving. Open the link to the result in a window of its own."
        }
        Keeping::Restore => "Bring back from a file",
        Keeping::RestoreAbout => {
            "Choose a file (JSON) that was saved here, or drag it here. It replaces what is open now."
        }
        Keeping::Choose => "Choose a file",
        Keeping::Restored => "‘{0}’ is open: result and plan are here.",
        Keeping::NoJson => "‘{0}’ cannot be read: it is not a JSON file.",
        Keeping::NotJson => {
            "‘{0}’ cannot be read: it is not a JSON file, or incomplete (line\u{a0}{1}, column\u{a0}{2})."
        }
        Keeping::NotDossier => {
            "‘{0}’ is another kind of file. Wanted is one that was saved here as ‘Result and plan’."
        }
        Keeping::Newer => "‘{0}’ was made by a newer version. Please reload this page.",
        Keeping::Older => {
            "‘{0}’ belongs to an earlier edition of the questionnaire; a result from it would no longer be right."
        }
        Keeping::Foreign => "‘{0}’ belongs to another questionnaire ({1}).",
        Keeping::Wrong => "Something is wrong in ‘{0}’. At {1} expected: {2}; found: {3}.",
        Keeping::Nothing => "nothing",
        Keeping::Object => "an object",
        Keeping::List => "a list",
        Keeping::Text => "a text",
        Keeping::Flag => "true or false",
        Keeping::Edition => "the number of an edition",
        Keeping::Mode => "full, quick or one of them per dimension",
        Keeping::Answer => "1\u{a0}to\u{a0}5, dk or na",
        Keeping::TargetLevel => "a level from 2 to 5",
        Keeping::Month => "a month such as 2026-11",
        Keeping::Dimension => "the id of a dimension",
        Keeping::Item => "the id of a question",
        Keeping::Capability => "the id of a capability",
        Keeping::Step => "a capability below level 5, each only once",
        Keeping::Device => "Keep on this device",
        Keeping::DeviceAbout => {
            "Only if you want it: this browser keeps result and plan for 30\u{a0}days, for everyone who uses it. Without your click nothing is stored, nor even looked for."
        }
        Keeping::KeepHere => "Keep for 30\u{a0}days",
        Keeping::Look => "Show what is kept",
        Keeping::Denied => {
            "The browser keeps nothing here, perhaps because the check stands in a protected frame or storage is blocked. Save a file instead."
        }
        Keeping::Empty => "Nothing is kept on this device.",
        Keeping::KeptUntil => "Kept until {0}",
        Keeping::KeptText => "What exactly is stored",
        Keeping::OpenKept => "Open",
        Keeping::Forget => "Delete",
        Keeping::Forgotten => "Deleted. Nothing is kept on this device any more.",
        Keeping::NotKept => "The browser’s storage is full; nothing was kept.",
        Keeping::Unreadable => "What was kept",
        Keeping::ColumnDimension => "Dimension",
        Keeping::ColumnCapability => "Capability",
        Keeping::ColumnQuestion => "Question",
        Keeping::ColumnAnswer => "Answer",
        Keeping::ColumnLevel => "Level",
        Keeping::ColumnMean => "Mean",
        Keeping::DontKnow => "don’t know",
        Keeping::NotApplicable => "not applicable",
    }
}
