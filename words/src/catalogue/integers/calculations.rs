//! Calculations with numbers below zero.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "add-integers",
        en: Wording {
            statement: "Add two numbers of which one or both are negative",
            i_can: "I can add negative numbers.",
            short: "adding negative numbers",
            meaning: "You find sums like −7 + 3 and −4 + (−9), with numbers up to 20 from zero.",
        },
        es: Wording {
            statement: "Sumar dos números de los que uno o los dos son negativos",
            i_can: "Sé sumar números negativos.",
            short: "la suma de números negativos",
            meaning: "Hallas sumas como −7 + 3 y −4 + (−9), con números hasta 20 de distancia de cero.",
        },
    },
    Entry {
        id: "subtract-integers",
        en: Wording {
            statement: "Subtract two numbers of which one or both are negative",
            i_can: "I can subtract negative numbers.",
            short: "subtracting negative numbers",
            meaning: "You find differences like 4 − (−3) and −7 − 5, with numbers up to 20 from zero.",
        },
        es: Wording {
            statement: "Restar dos números de los que uno o los dos son negativos",
            i_can: "Sé restar números negativos.",
            short: "la resta de números negativos",
            meaning: "Hallas diferencias como 4 − (−3) y −7 − 5, con números hasta 20 de distancia de cero.",
        },
    },
    Entry {
        id: "multiply-integers",
        en: Wording {
            statement: "Multiply two numbers of which one or both are negative",
            i_can: "I can multiply negative numbers.",
            short: "multiplying negative numbers",
            meaning: "You find products like (−6) × 4 and (−7) × (−8), with factors up to 10 from zero.",
        },
        es: Wording {
            statement: "Multiplicar dos números de los que uno o los dos son negativos",
            i_can: "Sé multiplicar números negativos.",
            short: "la multiplicación de números negativos",
            meaning: "Hallas productos como (−6) × 4 y (−7) × (−8), con factores hasta 10 de distancia de cero.",
        },
    },
    Entry {
        id: "divide-integers",
        en: Wording {
            statement: "Divide two numbers of which one or both are negative",
            i_can: "I can divide negative numbers.",
            short: "dividing negative numbers",
            meaning: "You find quotients like −24 ÷ 6 and −56 ÷ (−8).",
        },
        es: Wording {
            statement: "Dividir dos números de los que uno o los dos son negativos",
            i_can: "Sé dividir números negativos.",
            short: "la división de números negativos",
            meaning: "Hallas cocientes como −24 ÷ 6 y −56 ÷ (−8).",
        },
    },
    Entry {
        id: "absolute-values-in-calculations",
        en: Wording {
            statement: "Calculate with absolute values of numbers, sums and differences",
            i_can: "I can calculate with absolute values.",
            short: "calculations with absolute values",
            meaning: "You work out calculations like |−3| + |5| and |2 − 9|.",
        },
        es: Wording {
            statement: "Calcular con valores absolutos de números, sumas y diferencias",
            i_can: "Sé calcular con valores absolutos.",
            short: "los cálculos con valores absolutos",
            meaning: "Haces cálculos como |−3| + |5| y |2 − 9|.",
        },
    },
    Entry {
        id: "add-signed-fractions",
        en: Wording {
            statement: "Add and subtract fractions on both sides of zero",
            i_can: "I can add and subtract fractions below zero too.",
            short: "sums of fractions below zero",
            meaning: "You write both with the same denominator and mind their signs.",
        },
        es: Wording {
            statement: "Sumar y restar fracciones a los dos lados de cero",
            i_can: "Sé sumar y restar fracciones también bajo cero.",
            short: "las sumas de fracciones bajo cero",
            meaning: "Las escribes con el mismo denominador y cuidas sus signos.",
        },
    },
    Entry {
        id: "multiply-signed-fractions",
        en: Wording {
            statement: "Multiply fractions on both sides of zero",
            i_can: "I can multiply fractions below zero too.",
            short: "products of fractions below zero",
            meaning: "You multiply above and below, and know the sign of the product.",
        },
        es: Wording {
            statement: "Multiplicar fracciones a los dos lados de cero",
            i_can: "Sé multiplicar fracciones también bajo cero.",
            short: "los productos de fracciones bajo cero",
            meaning: "Multiplicas arriba y abajo, y sabes el signo del producto.",
        },
    },
    Entry {
        id: "divide-signed-fractions",
        en: Wording {
            statement: "Divide fractions on both sides of zero",
            i_can: "I can divide fractions below zero too.",
            short: "quotients of fractions below zero",
            meaning: "You multiply by the second turned over, and know the sign of the quotient.",
        },
        es: Wording {
            statement: "Dividir fracciones a los dos lados de cero",
            i_can: "Sé dividir fracciones también bajo cero.",
            short: "los cocientes de fracciones bajo cero",
            meaning: "Multiplicas por la segunda dada la vuelta, y sabes el signo del cociente.",
        },
    },
    Entry {
        id: "add-signed-fractions-and-decimals",
        en: Wording {
            statement: "Add and subtract a fraction and a decimal on both sides of zero",
            i_can: "I can add and subtract fractions and decimals below zero too.",
            short: "sums of fractions and decimals",
            meaning: "You write the decimal as a fraction, or the fraction as a decimal, first.",
        },
        es: Wording {
            statement: "Sumar y restar una fracción y un decimal a los dos lados de cero",
            i_can: "Sé sumar y restar fracciones y decimales también bajo cero.",
            short: "las sumas de fracciones y decimales",
            meaning: "Primero escribes el decimal como fracción, o la fracción como decimal.",
        },
    },
    Entry {
        id: "multiply-signed-fractions-and-decimals",
        en: Wording {
            statement: "Multiply a fraction and a decimal on both sides of zero",
            i_can: "I can multiply fractions and decimals below zero too.",
            short: "products of fractions and decimals",
            meaning: "You write the decimal as a fraction first, and know the sign of the product.",
        },
        es: Wording {
            statement: "Multiplicar una fracción y un decimal a los dos lados de cero",
            i_can: "Sé multiplicar fracciones y decimales también bajo cero.",
            short: "los productos de fracciones y decimales",
            meaning: "Primero escribes el decimal como fracción, y sabes el signo del producto.",
        },
    },
    Entry {
        id: "add-fractions-decimals-and-percents",
        en: Wording {
            statement: "Add fractions, decimals and percents on both sides of zero",
            i_can: "I can add fractions, decimals and percents, positive and negative.",
            short: "sums of fractions, decimals and percents",
            meaning: "You write all three numbers in one form and add them with their signs.",
        },
        es: Wording {
            statement: "Sumar fracciones, decimales y porcentajes a ambos lados del cero",
            i_can: "Sé sumar fracciones, decimales y porcentajes, positivos y negativos.",
            short: "las sumas de fracciones, decimales y porcentajes",
            meaning: "Escribes los tres números en una misma forma y los sumas con sus signos.",
        },
    },
    Entry {
        id: "multiply-fractions-decimals-and-percents",
        en: Wording {
            statement: "Multiply fractions, decimals and percents on both sides of zero",
            i_can: "I can multiply fractions, decimals and percents, positive and negative.",
            short: "products of fractions, decimals and percents",
            meaning: "You write all three numbers in one form, multiply them and mind the signs.",
        },
        es: Wording {
            statement: "Multiplicar fracciones, decimales y porcentajes a ambos lados del cero",
            i_can: "Sé multiplicar fracciones, decimales y porcentajes, positivos y negativos.",
            short: "los productos de fracciones, decimales y porcentajes",
            meaning: "Escribes los tres números en una misma forma, los multiplicas y cuidas los signos.",
        },
    },
];
