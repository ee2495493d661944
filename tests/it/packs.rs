//! The compiled instrument: what goes in comes out, and nothing else is believed.

use maturity_check::model::{Depth, Draft, DraftItem, Instrument};
use maturity_check::text::{self, Words};
use maturity_check::wire::definition;
use maturity_check::wire::pack::{self, PackError};

use crate::support::draft;

fn instruments() -> Vec<Instrument> {
    [
        include_str!("../../assets/instruments/social-media.json"),
        include_str!("../../assets/instruments/minimal.json"),
    ]
    .into_iter()
    .flat_map(|json| definition::read(json).unwrap())
    .collect()
}

fn written(instrument: &Instrument) -> Vec<u8> {
    written_for(Depth::Full, instrument)
}

fn written_for(depth: Depth, instrument: &Instrument) -> Vec<u8> {
    pack::write(instrument, &text::all(instrument.lang()), depth)
}

#[test]
fn a_pack_holds_the_whole_instrument_and_the_words_of_its_language() {
    for instrument in instruments() {
        let (read, words) = pack::read(&written(&instrument)).unwrap();
        assert_eq!(read, instrument);
        let words = Words::new(words).unwrap();
        for (&msg, text) in text::Msg::ALL.iter().zip(text::all(instrument.lang())) {
            assert_eq!(&**words.say(msg), text, "{msg:?}");
        }
    }
}

#[test]
fn a_pack_for_the_quick_check_lacks_the_texts_of_other_items_and_nothing_else() {
    for instrument in instruments() {
        let (quick, words) = pack::read(&written_for(Depth::Quick, &instrument)).unwrap();
        assert!(quick.same_shape(&instrument));
        assert_eq!(words.len(), text::all(instrument.lang()).len());
        for ix in instrument.items() {
            let (read, item) = (quick.item(ix), instrument.item(ix));
            assert_eq!(*read.text == *item.text, item.quick, "{}", item.id);
            assert_eq!(read.text.is_empty(), !item.quick, "{}", item.id);
        }
        let has_others = instrument.items().any(|ix| !instrument.item(ix).quick);
        assert_eq!(quick.is_whole(), !has_others);
        for ix in instrument.capabilities() {
            assert_eq!(quick.capability(ix), instrument.capability(ix));
        }
    }
}

#[test]
fn an_instrument_without_the_texts_of_its_quick_check_is_refused() {
    for instrument in instruments() {
        assert_eq!(pack::read(&written_for(Depth::Out, &instrument)), Err(PackError::Shapeless));
    }
}

/// Two capabilities of three items, of which the first is quick.
fn two_of_three() -> Draft {
    draft(&[("one", 1, &[("a", 1, 3), ("b", 1, 3)])])
}

/// Takes the texts of items; what the draft is then taken for.
fn without(items: &[(usize, usize)], some: fn(&mut DraftItem)) -> Option<bool> {
    let mut draft = two_of_three();
    for &(capability, item) in items {
        some(&mut draft.dimensions[0].capabilities[capability].items[item]);
    }
    draft.build().map(|instrument| instrument.is_whole())
}

#[test]
fn an_instrument_has_the_texts_of_all_items_or_of_the_quick_ones() {
    let nothing: fn(&mut DraftItem) = |item| {
        item.text = "".into();
        item.options = vec!["".into(); 5];
    };
    let others = [(0, 1), (0, 2), (1, 1), (1, 2)];
    assert_eq!(without(&[], nothing), Some(true));
    assert_eq!(without(&others, nothing), Some(false));
    assert_eq!(without(&others[1..], nothing), None);
    assert_eq!(without(&[(0, 0)], nothing), None);
    let parts: [fn(&mut DraftItem); 4] = [
        |item| item.text = "".into(),
        |item| item.options[4] = "".into(),
        |item| item.options = vec!["".into(); 5],
        |item| {
            item.text = "".into();
            item.options = vec!["".into(); 5];
            item.help = Some("x".into());
        },
    ];
    for part in parts {
        assert_eq!(without(&others, part), None);
        assert_eq!(without(&[(0, 0)], part), None);
    }
}

#[test]
fn authors_have_to_write_every_text() {
    let mut draft = two_of_three();
    for capability in &mut draft.dimensions[0].capabilities {
        for item in &mut capability.items[1..] {
            item.text = "".into();
            item.options = vec!["".into(); 5];
        }
    }
    assert_eq!(draft.check().unwrap_err().len(), 4 * 6);
}

#[test]
fn a_pack_is_smaller_than_the_text_of_its_language() {
    for instrument in instruments() {
        let json = include_str!("../../assets/instruments/social-media.json").len();
        assert!(written(&instrument).len() < json / 2);
    }
}

#[test]
fn what_is_not_a_pack_is_refused() {
    let good = written(&instruments()[0]);
    let with = |at: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[at] = byte;
        bytes
    };
    let longer = [&good[..], b"\0"].concat();
    let cases: [(&[u8], PackError); 7] = [
        (b"", PackError::Foreign),
        (b"MCP", PackError::Foreign),
        (b"<!doctype html><title>Not found</title>", PackError::Foreign),
        (&with(3, 2), PackError::Version(2)),
        (&with(4, 0xff), PackError::Damaged),
        (&with(7, 0x7f), PackError::Damaged),
        (&longer, PackError::Damaged),
    ];
    for (bytes, expected) in cases {
        assert_eq!(pack::read(bytes), Err(expected));
    }
}

#[test]
fn a_pack_takes_the_door_of_every_instrument() {
    let mut bytes = written(&instruments()[0]);
    // The first number, after the count of numbers, is the edition: there is none of 0.
    let edition = 4 + 2;
    bytes[edition] = 0;
    assert_eq!(pack::read(&bytes), Err(PackError::Shapeless));
}

#[test]
fn a_pack_that_was_cut_anywhere_is_refused() {
    let bytes = written(&instruments()[0]);
    for end in 0..bytes.len() {
        assert!(pack::read(&bytes[..end]).is_err());
    }
}

#[test]
fn a_changed_byte_never_brings_the_reader_down() {
    let bytes = written(&instruments()[2]);
    for at in 0..bytes.len() {
        for flip in [0x01, 0x80, 0xff] {
            let mut changed = bytes.clone();
            changed[at] ^= flip;
            let _ = pack::read(&changed);
        }
    }
}
