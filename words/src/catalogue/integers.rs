//! Negative numbers, powers, roots and scientific notation.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
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
        id: "compare-integers",
        en: Wording {
            statement: "Compare two numbers of which one or both are negative",
            i_can: "I can say which of two numbers is greater, below zero too.",
            short: "comparing negative numbers",
            meaning: "You put <, = or > between two numbers from −20 to 20.",
        },
        es: Wording {
            statement: "Comparar dos números de los que uno o los dos son negativos",
            i_can: "Sé decir cuál de dos números es mayor, también bajo cero.",
            short: "la comparación de números negativos",
            meaning: "Pones <, = o > entre dos números de −20 a 20.",
        },
    },
    Entry {
        id: "compare-absolute-values",
        en: Wording {
            statement: "Compare the absolute values of two numbers",
            i_can: "I can say which of two numbers is farther from zero.",
            short: "comparing absolute values",
            meaning: "You put <, = or > between absolute values like |−7| and |5|.",
        },
        es: Wording {
            statement: "Comparar los valores absolutos de dos números",
            i_can: "Sé decir cuál de dos números está más lejos de cero.",
            short: "la comparación de valores absolutos",
            meaning: "Pones <, = o > entre valores absolutos como |−7| y |5|.",
        },
    },
    Entry {
        id: "absolute-value",
        en: Wording {
            statement: "Find the absolute value of a number and its opposite",
            i_can: "I can find the absolute value of a number and its opposite.",
            short: "absolute value",
            meaning: "You say how far a number is from zero, as in |−7|, and the opposite of that, as in −|4|.",
        },
        es: Wording {
            statement: "Hallar el valor absoluto de un número y su opuesto",
            i_can: "Sé hallar el valor absoluto de un número y su opuesto.",
            short: "el valor absoluto",
            meaning: "Dices a qué distancia de cero está un número, como en |−7|, y el opuesto, como en −|4|.",
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
        id: "integers-on-a-number-line",
        en: Wording {
            statement: "Name the number at a point of a number line on both sides of zero",
            i_can: "I can name the number at a point of a number line, below zero too.",
            short: "negative numbers on a number line",
            meaning: "You count marks of one from the left end, past zero where needed.",
        },
        es: Wording {
            statement: "Decir qué número está en un punto de la recta numérica a ambos lados de cero",
            i_can: "Sé decir qué número está en un punto de la recta numérica, también bajo cero.",
            short: "los números negativos en la recta numérica",
            meaning: "Cuentas marcas de uno en uno desde el extremo izquierdo, pasando por cero si hace falta.",
        },
    },
    Entry {
        id: "integers-on-a-line-of-larger-steps",
        en: Wording {
            statement: "Name the number at a point of a number line whose marks are worth 1 to 20",
            i_can: "I can find what a mark of a number line is worth and name a number on it.",
            short: "number lines with larger steps",
            meaning: "You find out what one mark is worth from the two ends, then count to the point.",
        },
        es: Wording {
            statement: "Decir qué número está en un punto de una recta cuyas marcas valen de 1 a 20",
            i_can: "Sé hallar cuánto vale una marca de la recta y decir un número en ella.",
            short: "las rectas numéricas con pasos mayores",
            meaning: "Averiguas cuánto vale una marca a partir de los dos extremos y cuentas hasta el punto.",
        },
    },
    Entry {
        id: "order-integers",
        en: Wording {
            statement: "Put four numbers in order, two or more of them negative",
            i_can: "I can put positive and negative numbers in order.",
            short: "ordering negative numbers",
            meaning: "You write four numbers from −20 to 20 in order, the least first.",
        },
        es: Wording {
            statement: "Ordenar cuatro números, dos o más de ellos negativos",
            i_can: "Sé ordenar números positivos y negativos.",
            short: "el orden de los números negativos",
            meaning: "Escribes cuatro números de −20 a 20 en orden, el menor primero.",
        },
    },
    Entry {
        id: "powers-of-negative-numbers",
        en: Wording {
            statement: "Find the value of a power with a minus sign at its base or before it",
            i_can: "I can find the value of powers like (−2)^4 and −2^4.",
            short: "powers of negative numbers",
            meaning: "You tell apart whether the minus sign is raised too, and work out the power.",
        },
        es: Wording {
            statement: "Hallar el valor de una potencia con un signo menos en su base o delante",
            i_can: "Sé hallar el valor de potencias como (−2)^4 y −2^4.",
            short: "las potencias de números negativos",
            meaning: "Distingues si el signo menos también se eleva, y calculas la potencia.",
        },
    },
    Entry {
        id: "negative-exponents",
        en: Wording {
            statement: "Find the value of a power with a negative exponent as a fraction",
            i_can: "I can find the value of a power with a negative exponent.",
            short: "negative exponents",
            meaning: "You write powers like 2^(−3) as one over a product.",
        },
        es: Wording {
            statement: "Hallar el valor de una potencia de exponente negativo como fracción",
            i_can: "Sé hallar el valor de una potencia de exponente negativo.",
            short: "los exponentes negativos",
            meaning: "Escribes potencias como 2^(−3) como uno sobre un producto.",
        },
    },
    Entry {
        id: "read-scientific-notation",
        en: Wording {
            statement: "Write out a number in scientific notation, above 1 or below",
            i_can: "I can write out a number that is given in scientific notation.",
            short: "scientific notation",
            meaning: "You write numbers like 4.5 × 10^3 and 4.5 × 10^(−3) without a power of ten.",
        },
        es: Wording {
            statement: "Escribir sin potencia un número en notación científica, mayor o menor que 1",
            i_can: "Sé escribir sin potencia un número dado en notación científica.",
            short: "la notación científica",
            meaning: "Escribes sin potencia de diez números como 4.5 × 10^3 y 4.5 × 10^(−3).",
        },
    },
    Entry {
        id: "exponent-of-scientific-notation",
        en: Wording {
            statement: "Find the exponent of a number in scientific notation",
            i_can: "I can find the exponent when a number is written in scientific notation.",
            short: "exponents of scientific notation",
            meaning: "You count by how many places the digits have moved, up or down.",
        },
        es: Wording {
            statement: "Hallar el exponente de un número en notación científica",
            i_can: "Sé hallar el exponente al escribir un número en notación científica.",
            short: "los exponentes de la notación científica",
            meaning: "Cuentas cuántos lugares se han movido las cifras, hacia arriba o hacia abajo.",
        },
    },
    Entry {
        id: "square-roots",
        en: Wording {
            statement: "Find the square root of a square number up to 225",
            i_can: "I can find the square root of a square number.",
            short: "square roots",
            meaning: "You say which number times itself makes a given one, with a minus sign where one stands before the root.",
        },
        es: Wording {
            statement: "Hallar la raíz cuadrada de un número cuadrado hasta 225",
            i_can: "Sé hallar la raíz cuadrada de un número cuadrado.",
            short: "las raíces cuadradas",
            meaning: "Dices qué número por sí mismo da otro, con signo menos si está delante de la raíz.",
        },
    },
    Entry {
        id: "cube-roots",
        en: Wording {
            statement: "Find the cube root of a cube number, positive or negative",
            i_can: "I can find the cube root of a cube number.",
            short: "cube roots",
            meaning: "You say which number as a factor three times makes a given one, up to 1000.",
        },
        es: Wording {
            statement: "Hallar la raíz cúbica de un número cubo, positivo o negativo",
            i_can: "Sé hallar la raíz cúbica de un número cubo.",
            short: "las raíces cúbicas",
            meaning: "Dices qué número como factor tres veces da otro, hasta 1000.",
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
    Entry {
        id: "powers-of-fractions",
        en: Wording {
            statement: "Find a power of a fraction, with negative exponents too",
            i_can: "I can find a power of a fraction.",
            short: "powers of fractions",
            meaning: "Both sides of the fraction are raised; a minus at the exponent turns it over.",
        },
        es: Wording {
            statement: "Hallar una potencia de una fracción, también con exponente negativo",
            i_can: "Sé hallar una potencia de una fracción.",
            short: "las potencias de fracciones",
            meaning: "Se elevan los dos lados de la fracción; un menos en el exponente le da la vuelta.",
        },
    },
    Entry {
        id: "exponents-that-are-roots",
        en: Wording {
            statement: "Find a power with the exponent one half or one third",
            i_can: "I can find a power whose exponent is one half or one third.",
            short: "exponents that are roots",
            meaning: "You know that such an exponent means a root.",
        },
        es: Wording {
            statement: "Hallar una potencia con exponente un medio o un tercio",
            i_can: "Sé hallar una potencia de exponente un medio o un tercio.",
            short: "los exponentes que son raíces",
            meaning: "Sabes que un exponente así significa una raíz.",
        },
    },
    Entry {
        id: "exponents-that-are-fractions",
        en: Wording {
            statement: "Find a power whose exponent is a fraction",
            i_can: "I can find a power whose exponent is a fraction.",
            short: "exponents that are fractions",
            meaning: "You take the root that the denominator names and raise it to the numerator.",
        },
        es: Wording {
            statement: "Hallar una potencia cuyo exponente es una fracción",
            i_can: "Sé hallar una potencia cuyo exponente es una fracción.",
            short: "los exponentes que son fracciones",
            meaning: "Sacas la raíz que dice el denominador y la elevas al numerador.",
        },
    },
    Entry {
        id: "root-between-whole-numbers",
        en: Wording {
            statement: "Say between which whole numbers a square root lies",
            i_can: "I can say between which whole numbers a square root lies.",
            short: "where square roots lie",
            meaning: "You find the squares on both sides of the number.",
        },
        es: Wording {
            statement: "Decir entre qué números enteros está una raíz cuadrada",
            i_can: "Sé decir entre qué números enteros está una raíz cuadrada.",
            short: "dónde están las raíces cuadradas",
            meaning: "Hallas los cuadrados a los dos lados del número.",
        },
    },
];
