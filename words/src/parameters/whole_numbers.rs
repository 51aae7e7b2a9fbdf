//! What can be set of models about whole numbers. The same name means the same thing in every one.

use super::{Choice, Label, Parameter};

/// The smallest of the two addends.
pub const ADDEND_FROM: Parameter =
    Parameter::new("addend_from", Label { en: "Smallest addend", es: "Sumando más pequeño" });

/// The largest addend.
pub const ADDEND_TO: Parameter = Parameter::new("addend_to", Label { en: "Largest addend", es: "Sumando más grande" });

/// Doubles or halves.
pub const ASK_DOUBLE_OR_HALF: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("double", Label { en: "doubles", es: "dobles" }),
        Choice::new("half", Label { en: "halves", es: "mitades" }),
    ],
);

/// The whole part of the quotient, the remainder, or both.
pub const ASK_QUOTIENT_OR_REMAINDER: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("quotient", Label { en: "the whole part", es: "la parte entera" }),
        Choice::new("remainder", Label { en: "the remainder", es: "el resto" }),
        Choice::new("both", Label { en: "both", es: "los dos" }),
    ],
);

/// The largest base.
pub const BASE_TO: Parameter = Parameter::new("base_to", Label { en: "Largest base", es: "Base más grande" });

/// The largest number not to go beyond.
pub const BOUND_TO: Parameter =
    Parameter::new("bound_to", Label { en: "Largest number not to go beyond", es: "Mayor límite que no se pasa" });

/// The largest that is left of a number without the common factor.
pub const COFACTOR_TO: Parameter = Parameter::new(
    "cofactor_to",
    Label { en: "Largest factor that is not common", es: "Mayor factor que no es común" },
);

/// The most dots in a row.
pub const COLUMNS_TO: Parameter =
    Parameter::new("columns_to", Label { en: "Most dots in a row", es: "Máximo de puntos por fila" });

/// How many numbers are added.
pub const COUNT: Parameter = Parameter::new("count", Label { en: "How many numbers", es: "Cuántos números" });

/// How many digits the numbers have.
pub const DIGITS: Parameter = Parameter::new("digits", Label { en: "Digits of the number", es: "Cifras del número" });

/// Onward or back.
pub const DIRECTION: Parameter = Parameter::one_of(
    "direction",
    Label { en: "Direction", es: "Dirección" },
    &[
        Choice::new("onward", Label { en: "to larger numbers", es: "hacia números mayores" }),
        Choice::new("back", Label { en: "to smaller numbers", es: "hacia números menores" }),
    ],
);

/// How many digits the dividend has.
pub const DIVIDEND_DIGITS: Parameter =
    Parameter::new("dividend_digits", Label { en: "Digits of the dividend", es: "Cifras del dividendo" });

/// How many digits the divisor has.
pub const DIVISOR_DIGITS: Parameter =
    Parameter::new("divisor_digits", Label { en: "Digits of the divisor", es: "Cifras del divisor" });

/// The smallest divisor.
pub const DIVISOR_FROM: Parameter =
    Parameter::new("divisor_from", Label { en: "Smallest divisor", es: "Divisor más pequeño" });

/// The largest divisor.
pub const DIVISOR_TO: Parameter =
    Parameter::new("divisor_to", Label { en: "Largest divisor", es: "Divisor más grande" });

/// The zeros behind the divisor's digit.
pub const DIVISOR_ZEROS: Parameter =
    Parameter::new("divisor_zeros", Label { en: "Zeros of the divisor", es: "Ceros del divisor" });

/// The most in each group.
pub const EACH_TO: Parameter =
    Parameter::new("each_to", Label { en: "Most in each group", es: "Máximo en cada grupo" });

/// The smallest exponent.
pub const EXPONENT_FROM: Parameter =
    Parameter::new("exponent_from", Label { en: "Smallest exponent", es: "Exponente más pequeño" });

/// The largest exponent.
pub const EXPONENT_TO: Parameter =
    Parameter::new("exponent_to", Label { en: "Largest exponent", es: "Exponente más grande" });

/// How many digits the first number has.
pub const FIRST_DIGITS: Parameter =
    Parameter::new("first_digits", Label { en: "Digits of the first number", es: "Cifras del primer número" });

/// The zeros behind the first factor's digit.
pub const FIRST_ZEROS: Parameter =
    Parameter::new("first_zeros", Label { en: "Zeros of the first factor", es: "Ceros del primer factor" });

/// The largest number at the left end.
pub const FROM_TO: Parameter = Parameter::new(
    "from_to",
    Label { en: "Largest number at the left end", es: "Mayor número en el extremo izquierdo" },
);

/// The most groups.
pub const GROUPS_TO: Parameter = Parameter::new("groups_to", Label { en: "Most groups", es: "Máximo de grupos" });

/// The most flats of a hundred.
pub const HUNDREDS_TO: Parameter =
    Parameter::new("hundreds_to", Label { en: "Most hundreds", es: "Máximo de centenas" });

/// How the numbers stand.
pub const LAYOUT: Parameter = Parameter::one_of(
    "layout",
    Label { en: "How the numbers stand", es: "Cómo se colocan los números" },
    &[
        Choice::new("row", Label { en: "beside each other", es: "uno al lado del otro" }),
        Choice::new("column", Label { en: "one below the other", es: "uno debajo del otro" }),
    ],
);

/// The largest number.
pub const NUMBER_TO: Parameter = Parameter::new("number_to", Label { en: "Largest number", es: "Número más grande" });

/// The smallest number whose multiples are meant.
pub const OF_FROM: Parameter =
    Parameter::new("of_from", Label { en: "Smallest number with multiples", es: "Menor número con múltiplos" });

/// The largest such number.
pub const OF_TO: Parameter =
    Parameter::new("of_to", Label { en: "Largest number with multiples", es: "Mayor número con múltiplos" });

/// The most single cubes.
pub const ONES_TO: Parameter =
    Parameter::new("ones_to", Label { en: "Most single cubes", es: "Máximo de cubos sueltos" });

/// Which calculation.
pub const OPERATION: Parameter = Parameter::one_of(
    "operation",
    Label { en: "Calculation", es: "Operación" },
    &[
        Choice::new("sum", Label { en: "sum", es: "suma" }),
        Choice::new("difference", Label { en: "difference", es: "diferencia" }),
        Choice::new("product", Label { en: "product", es: "producto" }),
    ],
);

/// The smallest of what is taken away and what is left.
pub const PART_FROM: Parameter = Parameter::new("part_from", Label { en: "Smallest part", es: "Parte más pequeña" });

/// The largest of them.
pub const PART_TO: Parameter = Parameter::new("part_to", Label { en: "Largest part", es: "Parte más grande" });

/// The place that changes: 0 for one more or less.
pub const PLACE: Parameter = Parameter::new(
    "place",
    Label { en: "Place (1 for tens, 2 for hundreds …)", es: "Lugar (1: decenas, 2: centenas…)" },
);

/// How many primes make the number.
pub const PRIMES: Parameter =
    Parameter::new("primes", Label { en: "How many prime factors", es: "Cuántos factores primos" });

/// The smallest whole part.
pub const QUOTIENT_FROM: Parameter =
    Parameter::new("quotient_from", Label { en: "Smallest quotient", es: "Cociente más pequeño" });

/// The largest whole part.
pub const QUOTIENT_TO: Parameter =
    Parameter::new("quotient_to", Label { en: "Largest quotient", es: "Cociente más grande" });

/// The fewest zeros behind the quotient's digit.
pub const QUOTIENT_ZEROS_FROM: Parameter = Parameter::new(
    "quotient_zeros_from",
    Label { en: "Fewest zeros of the quotient", es: "Mínimo de ceros del cociente" },
);

/// The most zeros behind the quotient's digit.
pub const QUOTIENT_ZEROS_TO: Parameter =
    Parameter::new("quotient_zeros_to", Label { en: "Most zeros of the quotient", es: "Máximo de ceros del cociente" });

/// Whether a ten, a hundred or more has to be made or broken up.
pub const REGROUPING: Parameter = Parameter::one_of(
    "regrouping",
    Label { en: "Regrouping", es: "Reagrupación" },
    &[
        Choice::new("never", Label { en: "never", es: "nunca" }),
        Choice::new("at_least_once", Label { en: "at least once", es: "al menos una vez" }),
        Choice::new("any", Label { en: "as it comes", es: "como salga" }),
    ],
);

/// The most rows.
pub const ROWS_TO: Parameter = Parameter::new("rows_to", Label { en: "Most rows", es: "Máximo de filas" });

/// How many digits the second number has.
pub const SECOND_DIGITS: Parameter =
    Parameter::new("second_digits", Label { en: "Digits of the second number", es: "Cifras del segundo número" });

/// The most zeros behind the second factor's digit.
pub const SECOND_ZEROS_TO: Parameter = Parameter::new(
    "second_zeros_to",
    Label { en: "Most zeros of the second factor", es: "Máximo de ceros del segundo factor" },
);

/// Where the first number can be.
pub const START: Parameter = Parameter::one_of(
    "start",
    Label { en: "Begins at", es: "Empieza en" },
    &[
        Choice::new("multiple", Label { en: "a multiple of the step", es: "un múltiplo del paso" }),
        Choice::new("any", Label { en: "as it comes", es: "como salga" }),
    ],
);

/// From one number to the next.
pub const STEP: Parameter = Parameter::new("step", Label { en: "Step", es: "Paso" });

/// The largest step from mark to mark.
pub const STEP_TO: Parameter =
    Parameter::new("step_to", Label { en: "Largest step from mark to mark", es: "Mayor paso de marca a marca" });

/// The largest sum.
pub const SUM_TO: Parameter = Parameter::new("sum_to", Label { en: "Largest sum", es: "Suma más grande" });

/// The smallest total.
pub const TOTAL_FROM: Parameter = Parameter::new("total_from", Label { en: "Smallest total", es: "Total más pequeño" });

/// The largest total.
pub const TOTAL_TO: Parameter = Parameter::new("total_to", Label { en: "Largest total", es: "Total más grande" });

/// The most units.
pub const UNITS_TO: Parameter = Parameter::new("units_to", Label { en: "Most units", es: "Máximo de unidades" });

/// The largest number that something is taken from.
pub const WHOLE_TO: Parameter = Parameter::new("whole_to", Label { en: "Largest whole", es: "Total más grande" });

/// The rules.
pub const WITH: Parameter = Parameter::one_of(
    "with",
    Label { en: "Rules", es: "Reglas" },
    &[
        Choice::new("signs", Label { en: "times and divided by first", es: "primero multiplicar y dividir" }),
        Choice::new("parentheses", Label { en: "parentheses first", es: "primero los paréntesis" }),
        Choice::new("powers", Label { en: "powers too", es: "también potencias" }),
        Choice::new("mixed", Label { en: "longer calculations with all of them", es: "cálculos más largos con todas" }),
    ],
);
