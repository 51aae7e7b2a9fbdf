//! What is said of answers that are no plain numbers.

use crate::{
    Reader, Say,
    judge::{Break, Kind, KindAccepted, KindForm, KindReason},
};

pub(crate) fn reason(key: &KindReason, reader: Reader) -> String {
    match key {
        KindReason::Breaks { at, why } => format!("Mira el carácter {at}: {}", broken(why)),
        KindReason::NotOfKind { found, kind } if found.is_empty() => {
            format!("Escribe {}.", written(*kind, reader))
        }
        KindReason::NotOfKind { found, kind } => {
            format!("No se entiende «{found}». Escribe {}.", written(*kind, reader))
        }
        KindReason::OtherLetter { written, meant } => {
            format!("Aquí la letra es «{meant}» y no «{written}». Mayúsculas y minúsculas son distintas.")
        }
        KindReason::OtherLetters { found, meant } => match meant.as_slice() {
            [only] => format!("No se entiende «{found}». La única letra aquí es «{only}»."),
            _ => format!("No se entiende «{found}». Las letras aquí son {}.", letters(meant)),
        },
        KindReason::OnlyExpression => "Esto es más que una expresión. Escríbela sin «=», «<» ni «>».".to_owned(),
        KindReason::NeedsRelation { kind } => {
            format!("Falta un signo entre dos lados. Escribe {}.", written(*kind, reader))
        }
        KindReason::WholeEquation { name } => {
            format!("Eso es lo que vale {name}. Ahora escribe la ecuación entera: {name} = …")
        }
        KindReason::NotRight { kind } => not_right(*kind).to_owned(),
        KindReason::AskedForm(forms) => format!("Es correcto. Ahora escríbelo {}.", listed(forms)),
        KindReason::LowestTerms => "Es correcto. Ahora escribe cada fracción simplificada del todo.".to_owned(),
        KindReason::WorkOut => "Es correcto. Ahora calcula el número: escríbelo como uno solo.".to_owned(),
        KindReason::RunTogether { kind } => {
            let between = if reader.numbers.list_mark() == ';' { "un punto y coma" } else { "una coma" };
            format!("Pon {between} entre los valores. Escribe {}.", written(*kind, reader))
        }
        KindReason::ValueMissing { kind } => {
            let mark = if reader.numbers.list_mark() == ';' { "un punto y coma" } else { "una coma" };
            format!("Falta un número junto a {mark}. Escribe {}.", written(*kind, reader))
        }
        KindReason::OtherEndFirst => {
            "Es correcto. Ahora empieza por el otro extremo y da la vuelta a los signos.".to_owned()
        }
        KindReason::Repeated => "Es correcto. Ahora escribe cada valor una sola vez.".to_owned(),
        KindReason::OtherUnit { unit } => format!("La cantidad es correcta. Ahora escríbela en {unit}."),
        KindReason::UnitMissing { unit } => {
            format!("Falta la unidad. Escríbela detrás del número, por ejemplo {unit}.")
        }
        KindReason::UnknownUnit { found } => {
            format!("«{found}» no es una unidad conocida aquí. Escribe una como cm, kg o min.")
        }
        KindReason::OtherMeasure { found } => format!("«{found}» mide otra cosa distinta de la que se pide."),
        KindReason::OtherCurrency => "Esta moneda no es la que se pide.".to_owned(),
        KindReason::HalfOfDay => {
            "La hora del reloj es correcta. Ahora di qué mitad del día es: a. m. o p. m.".to_owned()
        }
        KindReason::RemainderMissing => "Sobra algo. Escribe también el resto, por ejemplo 7 R 2.".to_owned(),
        KindReason::Blanks { count } => format!("Hay {count} huecos. Escribe una respuesta en cada uno."),
        KindReason::InBlank { number, reason } => format!("Hueco {number}: {}", reason.say(reader)),
        KindReason::InBlanks { numbers } => format!("Los huecos {} no son correctos.", joined(numbers)),
        KindReason::NothingChosen => "Todavía no se ha elegido nada.".to_owned(),
    }
}

fn letters(meant: &[char]) -> String {
    meant.iter().map(char::to_string).collect::<Vec<_>>().join(", ")
}

fn broken(why: &Break) -> String {
    match why {
        Break::Unknown { found } => format!("«{found}» no significa nada ahí."),
        Break::Missing => "falta un número o una letra.".to_owned(),
        Break::MissingBefore { sign } => format!("falta un número o una letra antes de «{sign}»."),
        Break::Unclosed { bracket } => format!("«{bracket}» no se cierra."),
        Break::Unopened { bracket } => format!("«{bracket}» no cierra nada."),
        Break::OtherBracket { found, wanted } => format!("«{found}» cierra otro paréntesis. Debería ser «{wanted}»."),
        Break::NumberBehind { number } => {
            format!("¿qué hay que hacer con «{number}»? Escribe un signo delante, como * o ^.")
        }
        Break::Marks { written } => format!("con los puntos y las comas de «{written}» no se forma un número."),
        Break::Function { name } => format!("aquí no se usa «{name}»."),
        Break::Exponent => "una potencia necesita un número entero, por ejemplo x^2.".to_owned(),
        Break::PowerTooBig { most } => format!("ese exponente es demasiado grande. Puede ser como mucho {most}."),
        Break::DividesByZero => "no se puede dividir entre 0.".to_owned(),
        Break::RootOfLetters => "en una respuesta solo puede haber raíces de números.".to_owned(),
        Break::RootOfNegative => "aquí un número negativo no tiene raíz cuadrada.".to_owned(),
        Break::RootTooBig => "el número de esa raíz es demasiado grande.".to_owned(),
        Break::NumberTooLong { most } => {
            format!("ese número es demasiado largo. Puede tener como mucho {most} cifras.")
        }
        Break::TooLong { most } => {
            format!("la respuesta es demasiado larga. Puede tener como mucho {most} caracteres.")
        }
        Break::TooDeep => "hay demasiados paréntesis unos dentro de otros.".to_owned(),
        Break::TooHard => "eso da más trabajo del que necesita una respuesta. Escríbela más sencilla.".to_owned(),
    }
}

/// `2, 3 y 4`
fn joined(numbers: &[usize]) -> String {
    let mut numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let last = numbers.pop().unwrap_or_default();
    if numbers.is_empty() { last } else { format!("{} y {last}", numbers.join(", ")) }
}

fn not_right(kind: Kind) -> &'static str {
    match kind {
        Kind::Money => "Esta no es la cantidad de dinero correcta.",
        Kind::Quantity => "Esta no es la cantidad correcta.",
        Kind::Remainder => "Este no es el cociente correcto con su resto.",
        Kind::Time => "Esta no es la hora correcta.",
        Kind::Comparison => "Este no es el signo correcto.",
        Kind::Choice => "Esta no es la opción correcta.",
        Kind::Choices => "Estas no son las opciones correctas.",
        Kind::Ordering => "Este no es el orden correcto.",
        Kind::Set | Kind::List => "Estos no son los valores correctos.",
        Kind::Point => "Este no es el punto correcto.",
        Kind::Expression => "Esta expresión no es igual a la correcta.",
        Kind::Equation => "Esta ecuación no tiene las soluciones correctas.",
        Kind::Inequality => "Esto no describe los números correctos.",
    }
}

pub(crate) fn accepted(key: &KindAccepted, reader: Reader) -> String {
    match key {
        KindAccepted::Kind(kind) => {
            let also = also(*kind);
            format!("Escribe {}.{}{also}", written(*kind, reader), if also.is_empty() { "" } else { " " })
        }
        KindAccepted::Forms(forms) => format!("Escríbelo {}.", listed(forms)),
        KindAccepted::InUnit { unit } => format!("Dalo en {unit}."),
        KindAccepted::InBlank { number, accepted } => format!("Hueco {number}: {}", accepted.say(reader)),
    }
}

/// How an answer of a kind is written, with an example.
fn written(kind: Kind, reader: Reader) -> String {
    let mark = reader.numbers.decimal_mark();
    let between = if mark == ',' { ';' } else { ',' };
    match kind {
        Kind::Money => format!("una cantidad de dinero, por ejemplo $3{mark}50"),
        Kind::Quantity => format!("un número con su unidad, por ejemplo 2{mark}5 cm"),
        Kind::Remainder => "el cociente y el resto, por ejemplo 7 R 2".to_owned(),
        Kind::Time => "una hora, por ejemplo 14:05 o 2:05 pm".to_owned(),
        Kind::Comparison => "uno de los signos <, = y >".to_owned(),
        Kind::Choice => "la letra de tu opción, por ejemplo b".to_owned(),
        Kind::Choices => "las letras de todo lo que sirve, por ejemplo a, c".to_owned(),
        Kind::Ordering => "todo en orden, por ejemplo c, a, b".to_owned(),
        Kind::Set => format!("los valores en cualquier orden, por ejemplo {{1{between} 2}}"),
        Kind::List => format!("los valores en orden, por ejemplo 1{between} 2{between} 4"),
        Kind::Point => format!("un punto, por ejemplo (2{between} 3)"),
        Kind::Expression => "una expresión, por ejemplo 2x + 6".to_owned(),
        Kind::Equation => "una ecuación, por ejemplo x = 3".to_owned(),
        Kind::Inequality => "una desigualdad, por ejemplo x > 3, o un intervalo".to_owned(),
    }
}

/// What counts besides.
fn also(kind: Kind) -> &'static str {
    match kind {
        Kind::Money => "También cuenta 3 dólares y 50 centavos.",
        Kind::Quantity => "También cuenta la misma cantidad en otra unidad.",
        Kind::Expression => "Cuenta cualquier expresión que siempre sea igual.",
        Kind::Equation => "Cuenta cualquier ecuación con las mismas soluciones.",
        Kind::Inequality => "Cuenta cualquier otra manera de decir los mismos números.",
        _ => "",
    }
}

/// Forms with "o" between them.
fn listed(forms: &[KindForm]) -> String {
    let forms: Vec<&str> = forms.iter().map(|form| form_written(*form)).collect();
    forms.join(", o ")
}

fn form_written(form: KindForm) -> &'static str {
    match form {
        KindForm::Expanded => "desarrollado, sin paréntesis, por ejemplo 2x + 6",
        KindForm::Factored => "factorizado del todo, por ejemplo 2(x + 3)",
        KindForm::Simplest => "en su forma más simple",
        KindForm::Solved => "resuelto, con la letra sola en un lado y un único número en el otro",
        KindForm::Unit => "en la unidad que se pide",
        KindForm::TwelveHours => "con a. m. o p. m., por ejemplo 2:05 pm",
        KindForm::TwentyFourHours => "con el reloj de 24 horas, por ejemplo 14:05",
    }
}
