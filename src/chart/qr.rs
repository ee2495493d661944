use qrcodegen::{QrCode, QrCodeEcc};

/// A text as a QR code: a square drawing that cameras read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// The side of the drawing in modules, with the quiet zone of four around the code.
    pub size: i32,
    /// The dark modules as SVG path data, to be filled; a module is one unit wide.
    pub path: String,
}

impl Qr {
    /// Modules that stay light on each side, without which cameras do not find a code.
    const QUIET: i32 = 4;
}

/// The smallest code that holds a text and can be read with an eighth of it hidden; `None` for a
/// text that no code can hold, of more than some 2,300 bytes.
#[must_use]
pub fn qr(text: &str) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&x| code.get_module(x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                path.push_str(&stroke(x + Qr::QUIET, y + Qr::QUIET, run));
            }
            x += run + 1;
        }
    }
    Some(Qr { size: code.size() + 2 * Qr::QUIET, path })
}

/// Dark modules beside one another.
fn stroke(x: i32, y: i32, run: i32) -> String {
    let [x, y, run] = [x, y, run].map(|number| number.to_string());
    ["M", &x, " ", &y, "h", &run, "v1h-", &run, "z"].concat()
}
