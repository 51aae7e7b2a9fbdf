//! The number that is missing for a mean.

use crate::{Locale, Reader};

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { mean: i64, count: i64, known: Vec<i64> } => {
            en: format!("The mean of {count} numbers is {}. All but one of them are known: {}. What is the missing number?", reader.whole(mean), listed(&known, reader)),
            es: format!("La media de {count} números es {}. Se conocen todos menos uno: {}. ¿Cuál es el número que falta?", reader.whole(mean), listed(&known, reader)),
        }
        /// What all make together.
        AllTogether { count: i64, mean: i64, sum: i64 } => {
            en: format!("All together they make the mean times {count}: {} × {count} = {}.", reader.whole(mean), reader.whole(sum)),
            es: format!("Todos juntos dan la media por {count}: {} × {count} = {}.", reader.whole(mean), reader.whole(sum)),
        }
        /// What is missing.
        Missing { sum: i64, known: i64, missing: i64 } => {
            en: format!("The known ones make {}: {} − {} = {}", reader.whole(known), reader.whole(sum), reader.whole(known), reader.whole(missing)),
            es: format!("Los conocidos dan {}: {} − {} = {}", reader.whole(known), reader.whole(sum), reader.whole(known), reader.whole(missing)),
        }
        /// A wrong way: the mean.
        NotTheMean => {
            en: "That is the mean. The missing number makes up for what the others are above or below it.",
            es: "Esa es la media. El número que falta compensa lo que los otros se alejan de ella.",
        }
        /// A wrong way: the missing one not counted.
        CountTheMissing => {
            en: "The mean is of all the numbers, the missing one too.",
            es: "La media es de todos los números, también del que falta.",
        }
        /// A wrong way: the whole sum.
        TakeAwayTheKnown => {
            en: "That is what all make together. Take away the known ones.",
            es: "Eso es lo que dan todos juntos. Resta los conocidos.",
        }
    }
}

fn listed(numbers: &[i64], reader: Reader) -> String {
    let each: Vec<String> = numbers.iter().map(|&number| reader.whole(number)).collect();
    let and = match reader.locale {
        Locale::En => " and ",
        Locale::Es => " y ",
    };
    let between = format!("{} ", reader.numbers.list_mark());
    match each.split_last() {
        Some((last, rest)) if !rest.is_empty() => rest.join(&between) + and + last,
        _ => each.concat(),
    }
}
