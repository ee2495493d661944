//! The release: the files of dist/ and their bytes.

use std::fmt::Write as _;
use std::fs;
use std::iter;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Names every file of the latest release: what it is, a tab, its path in dist/.
const LIST: &str = "target/web/release.txt";

/// A file named by the hash of its bytes: it never changes, so whoever fetches it may keep it.
pub struct Asset {
    pub name: String,
    pub path: String,
    pub integrity: String,
}

/// A folder that becomes a release.
pub struct Release {
    folder: PathBuf,
    list: String,
}

impl Release {
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, list: String::new() }
    }

    /// Writes a file under a name that stays.
    pub fn add(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.write(path, path, bytes)
    }

    /// Writes a file that lies elsewhere too.
    pub fn add_copy(&self, path: &str, bytes: &[u8]) -> Result<()> {
        place(&self.folder.join(path), bytes)
    }

    /// Writes a file under a name made of its bytes.
    pub fn add_asset(&mut self, name: &str, extension: &str, bytes: &[u8]) -> Result<Asset> {
        let hash = Sha256::digest(bytes);
        let hash =
            hash.iter().take(6).fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
        let path = format!("a/{hash}.{extension}");
        self.write(name, &path, bytes)?;
        Ok(Asset { name: name.to_owned(), path, integrity: integrity(bytes) })
    }

    /// The files so far, apart from copies: their paths and bytes.
    pub fn files(&self) -> Result<Vec<(String, Vec<u8>)>> {
        let paths = self.list.lines().filter_map(|line| line.split_once('\t'));
        paths.map(|(_, path)| Ok((path.to_owned(), fs::read(self.folder.join(path))?))).collect()
    }

    /// Notes what the release consists of.
    pub fn finish(self) -> Result<()> {
        Ok(fs::write(LIST, self.list)?)
    }

    fn write(&mut self, name: &str, path: &str, bytes: &[u8]) -> Result<()> {
        place(&self.folder.join(path), bytes)?;
        Ok(writeln!(self.list, "{name}\t{path}")?)
    }
}

fn place(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

/// The hash of bytes as a page states it. A longer one would not compress: visitors load a dozen.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(bytes)))
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let missing = bytes.len().next_multiple_of(3) - bytes.len();
    let padded = [bytes, &[0, 0][..missing]].concat();
    let (threes, _) = padded.as_chunks::<3>();
    let digits = threes.iter().flat_map(|&[a, b, c]| {
        let bits = u32::from_be_bytes([0, a, b, c]);
        [18, 12, 6, 0].map(|shift| char::from(DIGITS[(bits >> shift) as usize & 63]))
    });
    let count = padded.len() / 3 * 4 - missing;
    digits.take(count).chain(iter::repeat_n('=', missing)).collect()
}

/// The bytes of a file: as it is, and in its two compressed forms.
pub struct Size {
    pub name: String,
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
}

/// The sizes of the files in dist/.
pub fn sizes() -> Result<Vec<Size>> {
    let list = fs::read_to_string(LIST).context("there is no release: run `cargo xtask build`")?;
    let bytes = |path: &str| {
        let file = Path::new("dist").join(path);
        fs::metadata(&file)
            .map(|file| file.len())
            .with_context(|| format!("{} is missing", file.display()))
    };
    let size = |(name, path): (&str, &str)| {
        Ok(Size {
            name: name.to_owned(),
            raw: bytes(path)?,
            gzip: bytes(&format!("{path}.gz"))?,
            brotli: bytes(&format!("{path}.br"))?,
        })
    };
    list.lines().filter_map(|line| line.split_once('\t')).map(size).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_bytes_are_four_digits_and_the_rest_is_padded() {
        assert_eq!(base64(b"Ma"), "TWE=");
        assert_eq!(base64(b"M"), "TQ==");
        assert_eq!(base64(b"Maturity!"), "TWF0dXJpdHkh");
        assert_eq!(base64(&[0, 0, 0, 255, 255, 255]), "AAAA////");
    }
}
