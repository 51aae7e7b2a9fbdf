//! Los bloques y los grados.

use crate::{
    Reader,
    curriculum::{Grade, Grades, Strand},
};

pub(crate) fn strand(key: &Strand, _: Reader) -> String {
    let text = match key {
        Strand::Counting => "Contar",
        Strand::Addition => "Suma y resta",
        Strand::Multiplication => "Multiplicación y división",
        Strand::PlaceValue => "Valor posicional y redondeo",
        Strand::NumberTheory => "Factores, potencias y orden de las operaciones",
        Strand::Fractions => "Fracciones",
        Strand::Decimals => "Decimales",
        Strand::Ratios => "Razones y porcentajes",
        Strand::Integers => "Números negativos",
        Strand::Measurement => "Medidas",
        Strand::TimeAndMoney => "Tiempo y dinero",
        Strand::Geometry => "Geometría",
        Strand::Data => "Datos",
        Strand::Expressions => "Expresiones",
        Strand::Equations => "Ecuaciones",
        Strand::Functions => "Funciones",
        Strand::Vectors => "Vectores, matrices y números complejos",
    };
    text.to_owned()
}

pub(crate) fn grade(key: &Grade, _: Reader) -> String {
    match key {
        Grade::K => "Kínder".to_owned(),
        Grade::HighSchool => "Preparatoria".to_owned(),
        numbered => format!("Grado {}", numbered.code()),
    }
}

pub(crate) fn grades(key: &Grades, reader: Reader) -> String {
    let Grades { from, to } = key;
    match (from, to) {
        _ if from == to => grade(from, reader),
        (Grade::K, Grade::HighSchool) => "De kínder a preparatoria".to_owned(),
        (Grade::K, _) => format!("De kínder al grado {}", to.code()),
        (_, Grade::HighSchool) => format!("Del grado {} a preparatoria", from.code()),
        _ => format!("Grados {} a {}", from.code(), to.code()),
    }
}
