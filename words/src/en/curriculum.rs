//! Strands and grades.

use crate::{
    Reader,
    curriculum::{Grade, Grades, Strand},
};

pub(crate) fn strand(key: &Strand, _: Reader) -> String {
    let text = match key {
        Strand::Counting => "Counting",
        Strand::Addition => "Addition and subtraction",
        Strand::Multiplication => "Multiplication and division",
        Strand::PlaceValue => "Place value and rounding",
        Strand::NumberTheory => "Factors, powers and order of operations",
        Strand::Fractions => "Fractions",
        Strand::Decimals => "Decimals",
        Strand::Ratios => "Ratios and percent",
        Strand::Integers => "Negative numbers",
        Strand::Measurement => "Measurement",
        Strand::TimeAndMoney => "Time and money",
        Strand::Geometry => "Geometry",
        Strand::Data => "Data",
        Strand::Expressions => "Expressions",
        Strand::Equations => "Equations",
        Strand::Functions => "Functions",
        Strand::Vectors => "Vectors, matrices and complex numbers",
    };
    text.to_owned()
}

pub(crate) fn grade(key: &Grade, _: Reader) -> String {
    match key {
        Grade::K => "Kindergarten".to_owned(),
        Grade::HighSchool => "High school".to_owned(),
        numbered => format!("Grade {}", numbered.code()),
    }
}

pub(crate) fn grades(key: &Grades, reader: Reader) -> String {
    let Grades { from, to } = key;
    match (from, to) {
        _ if from == to => grade(from, reader),
        (Grade::K, Grade::HighSchool) => "Kindergarten to high school".to_owned(),
        (Grade::K, _) => format!("Kindergarten to grade {}", to.code()),
        (_, Grade::HighSchool) => format!("Grade {} to high school", from.code()),
        _ => format!("Grades {} to {}", from.code(), to.code()),
    }
}
