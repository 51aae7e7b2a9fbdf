//! Names that are the same however they are typed.

use mastery::names::fold_name;

#[test]
fn what_is_typed_differently_is_the_same() {
    for (typed, folded) in [
        ("Zoë", "zoe"),
        (" ZOE ", "zoe"),
        ("Zoe\u{308}", "zoe"),
        ("José  Luis", "jose luis"),
        ("Ágnes", "agnes"),
        ("  ", ""),
    ] {
        assert_eq!(fold_name(typed), folded, "{typed:?}");
    }
}
