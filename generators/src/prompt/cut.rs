//! Where a row of mathematics may be broken, so that it still reads as it is meant.

use super::Math;

/// A row as its terms, and each of them as the pieces between which it may be broken too, where the whole term has no room.
/// Signs that follow each other stay together, and an equals sign that ends the row stays with what it follows.
#[must_use]
pub fn terms(row: &[Math]) -> Vec<Vec<&[Math]>> {
    let terms = cut(row, |_, next| matches!(next, Math::Operator('+' | '−' | '=')));
    let factors = |term| {
        cut(term, |piece, next| {
            matches!(next, Math::Operator('×' | '÷')) || is_in_parentheses(piece) && is_in_parentheses(next)
        })
    };
    terms.into_iter().map(factors).collect()
}

fn cut(pieces: &[Math], are_parted: fn(&Math, &Math) -> bool) -> Vec<&[Math]> {
    let together = |piece: &Math, next: &Math| match (piece, next) {
        (Math::Operator(_), Math::Operator(_)) => true,
        (_, Math::Operator('=')) if pieces.last().is_some_and(|last| std::ptr::eq(last, next)) => true,
        _ => !are_parted(piece, next),
    };
    pieces.chunk_by(together).collect()
}

fn is_in_parentheses(piece: &Math) -> bool {
    match piece {
        Math::Group(_) => true,
        Math::Power(base, _) => matches!(base.as_slice(), [Math::Group(_)]),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prompt::Part;

    /// A row of numbers, signs and `p` for something in parentheses; its terms with `|` between their pieces.
    fn told(row: &str) -> Vec<String> {
        let piece = |sign: char| match sign {
            'p' => Math::Group(vec![Math::Variable('x')]),
            's' => Math::Power(vec![Math::Group(vec![Math::Variable('x')])], vec![Math::Number("2".to_owned())]),
            sign if sign.is_alphanumeric() => Math::Number(sign.to_string()),
            sign => Math::Operator(sign),
        };
        let row: Vec<Math> = row.chars().map(piece).collect();
        let text = |part: &&[Math]| Part::Math(part.to_vec()).text().replace(' ', "");
        terms(&row).iter().map(|term| term.iter().map(text).collect::<Vec<_>>().join("|")).collect()
    }

    #[test]
    fn a_row_is_broken_between_terms_before_it_is_within_one() {
        assert_eq!(told("2×9+9×p="), ["2|×9", "+9|×(x)="]);
        assert_eq!(told("7×8="), ["7|×8="]);
        assert_eq!(told("9−2+5="), ["9", "−2", "+5="]);
        assert_eq!(told("x+3=7"), ["x", "+3", "=7"]);
        assert_eq!(told("ps+1"), ["(x)|(x)^2", "+1"]);
        assert!(terms(&[]).is_empty());
    }

    #[test]
    fn signs_that_follow_each_other_stay_together() {
        assert_eq!(told("6×−3="), ["6|×−3="]);
        assert_eq!(told("4=−3+x"), ["4", "=−3", "+x"]);
        assert_eq!(told("−5+2"), ["−5", "+2"]);
    }
}
