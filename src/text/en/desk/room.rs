use crate::text::desk::Room;

pub(in crate::text) const fn room(phrase: Room) -> &'static str {
    match phrase {
        Room::Heading => "Answer together",
        Room::About => {
            "Show the questions large for everybody. Each person answers alone, on a device of their own; afterwards you talk about the picture that you share."
        }
        Room::Join => "To take part: scan the code or open the address",
        Room::QrOf => "QR code with the address {0}",
        Room::Quick => "Show the quick check: {0} questions",
        Room::Full => "Show all {0} questions",
        Room::Keys => "Turn the pages with the arrow keys or a presenter.",
        Room::Question => "Question {0} of {1}",
        Room::Back => "Back",
        Room::Next => "Next question",
        Room::Finish => "To the end",
        Room::Done => "That was the last question",
        Room::DoneAbout => {
            "Everybody copies the link to the result below their report and sends it to the facilitator, who pastes all links together: that makes the picture that you share."
        }
        Room::Merge => "Put the results together",
        Room::Again => "From the beginning",
    }
}
