//! What item models say: questions, speech, the way to an answer, and what a wrong way was.
//!
//! A folder a strand and a file a model; [`arithmetic`], [`calculation`] and [`places`] have what many models say.

pub mod addition;
pub mod algebra;
pub mod algebraic_fractions;
pub mod aloud;
pub mod arithmetic;
pub mod calculation;
pub mod counting;
pub mod data;
pub mod decimals;
pub mod equations;
pub mod expressions;
pub mod facts;
pub mod fractions;
pub mod functions;
pub mod geometry;
pub mod integers;
pub mod measurement;
pub mod multi_digit;
pub mod multiplication;
pub mod number_theory;
pub mod numerals;
pub mod place_value;
pub mod places;
pub mod ratios;
pub mod time_and_money;
pub mod vectors;

#[cfg(test)]
mod tests {
    use super::{
        decimals::{self, number::Decimal},
        fractions, integers, time_and_money,
    };
    use crate::{Locale, NumberStyle, Reader, Say};

    #[test]
    fn one_is_not_said_as_many() {
        let value = Decimal { units: 31, places: 1 };
        let rows: [(&dyn Say, &str, &str); 7] = [
            (
                &integers::integer_line_point::Words::CountOn { from: -10, at: 1, step: 5, number: -5 },
                "go 1 × 5 to the right",
                "avanza 1 marca de 5 a la derecha",
            ),
            (
                &decimals::decimal_point::Words::Counted { whole: 3, tenths: 1, value },
                "A is 1 tenth to the right of 3",
                "A está 1 décima a la derecha de 3",
            ),
            (
                &fractions::multiple_of_fraction::Words::Parts { times: 8, over: 1, under: 2 },
                "8 times 1 part",
                "8 veces 1 parte",
            ),
            (&integers::rational_calculation::Words::DecimalIsFraction { over: 1 }, "fraction: 1 tenth.", "1 décima."),
            (
                &fractions::fraction_of_shape::Words::OnlyShaded { shaded: 1 },
                "1 part is shaded.",
                "Hay 1 parte con color.",
            ),
            (&time_and_money::clock_time::Words::LongShows { minute: 1 }, "shows 1 minute.", "marca 1 minuto."),
            (
                &time_and_money::elapsed_time::Words::ToFullHour { start: 479, minutes: 1 },
                "full hour: 1 minute",
                "siguiente: 1 minuto",
            ),
        ];
        for (words, english, spanish) in rows {
            for (locale, expected) in [(Locale::En, english), (Locale::Es, spanish)] {
                let said = words.say(Reader { locale, numbers: NumberStyle::CommaPoint });
                let says_it = said.find(expected).is_some_and(|at| !said[at + expected.len()..].starts_with('s'));
                assert!(says_it, "{said}");
            }
        }
    }
}
