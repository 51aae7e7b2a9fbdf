//! Why a response was judged as it was, and which writings count.

use crate::{
    Reader,
    judge::{Accepted, Form, Judge},
};

pub(crate) fn judge(key: &Judge, reader: Reader) -> String {
    let mark = reader.numbers.decimal_mark();
    match key {
        Judge::Empty => "Todavía no hay respuesta.".to_owned(),
        Judge::TooLong { digits } => format!("Es demasiado largo. Aquí un número tiene como mucho {digits} cifras."),
        Judge::PowerTooBig { most } => {
            format!("Esa potencia de diez es demasiado grande. El exponente puede ser como mucho {most}.")
        }
        Judge::OneAnswer => "Escribe aquí una sola respuesta.".to_owned(),
        Judge::NotNumber { found } => {
            format!("«{found}» no es un número. Escribe un número, por ejemplo 42.")
        }
        Judge::OnlyNumber { found } => format!("Escribe solo el número, sin «{found}»."),
        Judge::Equation => "Escribe solo el número, sin «=».".to_owned(),
        Judge::Operation { sign } => {
            format!("«{sign}» quiere decir que aún falta una cuenta. Hazla y escribe el resultado.")
        }
        Judge::Power => {
            format!("En una respuesta solo puede haber potencias de diez, por ejemplo 4{mark}5 × 10^2.")
        }
        Judge::NoDigits => "Faltan las cifras. Escribe un número, por ejemplo 42.".to_owned(),
        Judge::TwoSigns => "Hay más de un signo. Escribe como mucho uno, delante del número: -5.".to_owned(),
        Judge::Marks { written } => format!(
            "Con los puntos y las comas de «{written}» no se forma un número. Escríbelo como {} o 0{mark}5.",
            reader.numbers.whole(12_345)
        ),
        Judge::TwoNumbers { written } => {
            let how = if written.contains(char::is_whitespace) { ", sin espacio dentro" } else { "" };
            format!("«{written}» parecen dos números. Escribe uno solo{how}.")
        }
        Judge::SeveralNumbers { written } => {
            format!("«{written}» es más de un número. Escribe solo el que se pide.")
        }
        Judge::FractionTwice => "Una fracción tiene una sola raya. Escríbela como 1/2.".to_owned(),
        Judge::WholeInFraction => {
            "Escribe un número entero encima de la raya de la fracción y otro debajo: 3/4.".to_owned()
        }
        Judge::ZeroBelow => "No se puede dividir entre 0. Escribe otro número debajo de la raya.".to_owned(),
        Judge::MixedParts => "Escribe primero el número entero y después la fracción: 1 1/2.".to_owned(),
        Judge::PiFirst => "Escribe el número delante de π, por ejemplo 6π.".to_owned(),
        Judge::MixedPi => {
            "Esto puede significar dos cosas. Escribe delante de π todo lo que lo multiplica, por ejemplo 1 1/2 π."
                .to_owned()
        }
        Judge::Percents => "Escribe un solo signo de porcentaje, detrás del número: 50%.".to_owned(),
        Judge::NotEqual => "Este no es el número correcto.".to_owned(),
        Judge::NotNear { most } => {
            let most = most.replace('.', &mark.to_string());
            format!("No está lo bastante cerca. La diferencia con el número correcto puede ser como mucho {most}.")
        }
        Judge::PercentSign => "Falta el signo de porcentaje. Sin él, esto es 100 veces más.".to_owned(),
        Judge::AskedForm(forms) => format!("El número es correcto. Ahora escríbelo {}.", listed(forms, mark)),
        Judge::LowestTerms => {
            "El número es correcto. Ahora escribe la fracción simplificada del todo: 1/2 y no 2/4.".to_owned()
        }
        Judge::Kind(key) => super::every_kind::reason(key, reader),
    }
}

pub(crate) fn accepted(key: &Accepted, reader: Reader) -> String {
    let mark = reader.numbers.decimal_mark();
    match key {
        Accepted::AnyWriting => {
            format!("Escribe el número como quieras: 1/2, 0{mark}5 y 50% cuentan como lo mismo.")
        }
        Accepted::Forms(forms) => format!("Escribe el número {}.", listed(forms, mark)),
        Accepted::LowestTerms => "Escribe las fracciones simplificadas del todo: 1/2 y no 2/4.".to_owned(),
        Accepted::Within { most } => {
            let most = most.replace('.', &mark.to_string());
            format!("También cuenta un número con una diferencia de {most} como mucho.")
        }
        Accepted::Kind(key) => super::every_kind::accepted(key, reader),
    }
}

/// Forms with "o" between them.
fn listed(forms: &[Form], mark: char) -> String {
    let forms: Vec<String> = forms.iter().map(|form| written(*form, mark)).collect();
    forms.join(", o ")
}

fn written(form: Form, mark: char) -> String {
    match form {
        Form::Integer => "como número entero, por ejemplo 42".to_owned(),
        Form::Decimal => format!("como número decimal, por ejemplo 0{mark}5"),
        Form::Proper => "como fracción, por ejemplo 3/4".to_owned(),
        Form::Improper => "como fracción impropia, por ejemplo 7/4".to_owned(),
        Form::Mixed => "como número mixto, por ejemplo 1 3/4".to_owned(),
        Form::Percent => "como porcentaje, por ejemplo 50%".to_owned(),
        Form::Pi => "con π, por ejemplo 3π/4".to_owned(),
        Form::WrittenOut => format!("con todas sus cifras, por ejemplo 4500 o 0{mark}045"),
        Form::Simplest => "en su forma más simple".to_owned(),
    }
}
