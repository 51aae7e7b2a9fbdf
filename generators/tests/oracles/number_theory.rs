//! Factors, multiples, primes and powers, by trying every number.

use crate::{Strand, drawn, whole};
use generators::answers::Response;
use std::{iter::Peekable, str::Chars};

pub const STRAND: Strand = Strand {
    answer,
    asks: &[],
    bounds: &[
        ("largest-multiple", r#"{"of_from":3,"of_to":6,"bound_to":50}"#),
        ("largest-multiple", r#"{"of_from":20,"of_to":30,"bound_to":999}"#),
        ("factor-count", r#"{"from":2,"to":42}"#),
        ("factor-count", r#"{"from":50,"to":200}"#),
        ("next-prime", r#"{"from":1,"to":41}"#),
        ("next-prime", r#"{"from":100,"to":200}"#),
        ("missing-prime-factor", r#"{"primes":3,"to":100}"#),
        ("missing-prime-factor", r#"{"primes":5,"to":100}"#),
        ("missing-prime-factor", r#"{"primes":5,"to":2000}"#),
        ("greatest-common-factor", r#"{"factor_to":6,"cofactor_to":4}"#),
        ("greatest-common-factor", r#"{"factor_to":25,"cofactor_to":12}"#),
        ("least-common-multiple", r#"{"from":2,"to":8}"#),
        ("least-common-multiple", r#"{"from":5,"to":25}"#),
        ("whole-power", r#"{"base_to":4,"exponent_from":0,"exponent_to":2}"#),
        ("whole-power", r#"{"base_to":20,"exponent_from":3,"exponent_to":6}"#),
        ("order-of-operations", r#"{"with":"signs","number_to":5}"#),
        ("order-of-operations", r#"{"with":"parentheses","number_to":12}"#),
        ("order-of-operations", r#"{"with":"powers","number_to":5}"#),
        ("order-of-operations", r#"{"with":"powers","number_to":12}"#),
        ("order-of-operations", r#"{"with":"mixed","number_to":5}"#),
        ("order-of-operations", r#"{"with":"mixed","number_to":12}"#),
    ],
    refused: &[
        ("largest-multiple", r#"{"of_from":2,"of_to":9,"bound_to":90}"#, "of_from"),
        ("largest-multiple", r#"{"of_from":8,"of_to":10,"bound_to":90}"#, "of_to"),
        ("largest-multiple", r#"{"of_from":8,"of_to":20,"bound_to":59}"#, "bound_to"),
        ("factor-count", r#"{"from":1,"to":60}"#, "from"),
        ("factor-count", r#"{"from":10,"to":49}"#, "to"),
        ("next-prime", r#"{"from":0,"to":60}"#, "from"),
        ("next-prime", r#"{"from":10,"to":201}"#, "to"),
        ("missing-prime-factor", r#"{"primes":2,"to":100}"#, "primes"),
        ("missing-prime-factor", r#"{"primes":3,"to":99}"#, "to"),
        ("greatest-common-factor", r#"{"factor_to":5,"cofactor_to":7}"#, "factor_to"),
        ("greatest-common-factor", r#"{"factor_to":9,"cofactor_to":13}"#, "cofactor_to"),
        ("least-common-multiple", r#"{"from":1,"to":9}"#, "from"),
        ("least-common-multiple", r#"{"from":3,"to":8}"#, "to"),
        ("whole-power", r#"{"base_to":3,"exponent_from":2,"exponent_to":3}"#, "base_to"),
        ("whole-power", r#"{"base_to":9,"exponent_from":4,"exponent_to":5}"#, "exponent_from"),
        ("whole-power", r#"{"base_to":9,"exponent_from":3,"exponent_to":2}"#, "exponent_to"),
        ("order-of-operations", r#"{"with":"signs","number_to":4}"#, "number_to"),
    ],
};

fn divides(divisor: i64, number: i64) -> bool {
    (0..=number).step_by(usize::try_from(divisor).expect("positive")).any(|multiple| multiple == number)
}

fn factors(number: i64) -> Vec<i64> {
    (1..=number).filter(|&divisor| divides(divisor, number)).collect()
}

/// Reads and works out a calculation, whose parts are sums of products of powers.
struct Reading<'a>(Peekable<Chars<'a>>);

impl Reading<'_> {
    fn takes(&mut self, sign: char) -> bool {
        while self.0.next_if_eq(&' ').is_some() {}
        self.0.next_if_eq(&sign).is_some()
    }

    fn sum(&mut self) -> i64 {
        let mut sum = self.product();
        loop {
            if self.takes('+') {
                sum += self.product();
            } else if self.takes('−') {
                sum -= self.product();
            } else {
                return sum;
            }
        }
    }

    fn product(&mut self) -> i64 {
        let mut product = self.power();
        loop {
            if self.takes('×') {
                product *= self.power();
            } else if self.takes('÷') {
                let divisor = self.power();
                assert_eq!(product % divisor, 0, "comes out even");
                product /= divisor;
            } else {
                return product;
            }
        }
    }

    fn power(&mut self) -> i64 {
        let base = self.single();
        let exponent = if self.takes('^') { self.single() } else { 1 };
        (0..exponent).map(|_| base).product()
    }

    fn single(&mut self) -> i64 {
        if self.takes('(') {
            let value = self.sum();
            assert!(self.takes(')'), "a parenthesis is not closed");
            return value;
        }
        let mut number = 0;
        while let Some(digit) = self.0.next_if(char::is_ascii_digit) {
            number = number * 10 + i64::from(digit.to_digit(10).expect("a digit"));
        }
        number
    }
}

fn worked_out(text: &str) -> Option<Response> {
    let calculation = text.strip_suffix(" = ?").unwrap_or_else(|| panic!("{text}")).replace(',', "");
    let mut reading = Reading(calculation.chars().peekable());
    let sum = reading.sum();
    assert_eq!(reading.0.next(), None, "only a part of {text} is a calculation");
    Some(whole(sum))
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let plain = text.replace(',', "");
    match (model, &drawn::wholes(text)[..]) {
        ("whole-power" | "order-of-operations", _) => worked_out(text),
        ("largest-multiple", &[of, bound]) => {
            assert!(text.contains("largest multiple of") && text.contains("not greater than"), "{text}");
            (0..=bound).rev().find(|&number| divides(of, number)).map(whole)
        }
        ("factor-count", &[number]) => {
            assert_eq!(text, format!("How many factors does {number} have?"));
            i64::try_from(factors(number).len()).ok().map(whole)
        }
        ("next-prime", &[number]) => {
            assert_eq!(text, format!("What is the smallest prime number greater than {number}?"));
            (number + 1..).find(|&next| factors(next).len() == 2).map(whole)
        }
        ("missing-prime-factor", &[number, ref shown @ ..]) => {
            let row: Vec<String> = shown.iter().map(i64::to_string).collect();
            assert_eq!(plain, format!("{number} = {} × ?", row.join(" × ")));
            (2..=number)
                .find(|&missing| shown.iter().fold(missing, |product, prime| product * prime) == number)
                .map(whole)
        }
        ("greatest-common-factor", &[a, b]) => {
            assert_eq!(plain, format!("What is the greatest common factor of {a} and {b}?"));
            let of_b = factors(b);
            factors(a).into_iter().filter(|factor| of_b.contains(factor)).max().map(whole)
        }
        ("least-common-multiple", &[a, b]) => {
            assert_eq!(plain, format!("What is the least common multiple of {a} and {b}?"));
            (1..=a * b).find(|&number| divides(a, number) && divides(b, number)).map(whole)
        }
        _ => None,
    }
}
