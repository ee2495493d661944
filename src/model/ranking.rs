/// The list in ascending order of a key; equals keep their order.
///
/// By insertion, since the lists are short: the standard library's sort, made once for each type,
/// was a twentieth of all that a visitor downloads.
pub(super) fn ranked<T, K: Ord>(
    list: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut ranked = Vec::new();
    for entry in list {
        let after = |other: &T| key(other) > key(&entry);
        let position = ranked.iter().position(after).unwrap_or(ranked.len());
        ranked.insert(position, entry);
    }
    ranked
}
