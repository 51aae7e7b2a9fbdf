//! Sequences, and expressions evaluated and simplified.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "value-of-an-expression",
        en: Wording {
            statement: "Find the value of an expression like 4x − 7 for a whole number",
            i_can: "I can find the value of an expression for a number.",
            short: "values of expressions",
            meaning: "You put a number in the place of the letter and work out the product and the sum.",
        },
        es: Wording {
            statement: "Hallar el valor de una expresión como 4x − 7 para un número entero",
            i_can: "Sé hallar el valor de una expresión para un número.",
            short: "el valor de una expresión",
            meaning: "Pones un número en el lugar de la letra y calculas el producto y la suma.",
        },
    },
    Entry {
        id: "value-of-an-expression-with-a-square",
        en: Wording {
            statement: "Find the value of an expression with a square, like 2x² + 5",
            i_can: "I can find the value of an expression with a square.",
            short: "values of expressions with a square",
            meaning: "You square the number first, then multiply, then add or subtract.",
        },
        es: Wording {
            statement: "Hallar el valor de una expresión con un cuadrado, como 2x² + 5",
            i_can: "Sé hallar el valor de una expresión con un cuadrado.",
            short: "el valor de expresiones con un cuadrado",
            meaning: "Primero elevas el número al cuadrado, luego multiplicas y después sumas o restas.",
        },
    },
    Entry {
        id: "value-of-an-expression-with-two-letters",
        en: Wording {
            statement: "Find the value of an expression with two letters, like 3x + 2y",
            i_can: "I can find the value of an expression with two letters.",
            short: "values of expressions with two letters",
            meaning: "You put a number in the place of each letter and work out both products and their sum or difference.",
        },
        es: Wording {
            statement: "Hallar el valor de una expresión con dos letras, como 3x + 2y",
            i_can: "Sé hallar el valor de una expresión con dos letras.",
            short: "el valor de expresiones con dos letras",
            meaning: "Pones un número en el lugar de cada letra y calculas los dos productos y su suma o diferencia.",
        },
    },
    Entry {
        id: "value-of-an-expression-below-zero",
        en: Wording {
            statement: "Find the value of an expression for positive and negative numbers",
            i_can: "I can find the value of an expression for a negative number.",
            short: "values of expressions for negative numbers",
            meaning: "You put a number in the place of the letter and mind its sign.",
        },
        es: Wording {
            statement: "Hallar el valor de una expresión para números positivos y negativos",
            i_can: "Sé hallar el valor de una expresión para un número negativo.",
            short: "el valor de expresiones para números negativos",
            meaning: "Pones un número en el lugar de la letra y cuidas su signo.",
        },
    },
    Entry {
        id: "combine-like-terms",
        en: Wording {
            statement: "Combine like terms in an expression with one letter",
            i_can: "I can combine like terms.",
            short: "like terms",
            meaning: "You write expressions like 4x + 3 − x + 5 with one term in x and one number.",
        },
        es: Wording {
            statement: "Reducir términos semejantes en una expresión con una letra",
            i_can: "Sé reducir términos semejantes.",
            short: "los términos semejantes",
            meaning: "Escribes expresiones como 4x + 3 − x + 5 con un término en x y un número.",
        },
    },
    Entry {
        id: "combine-like-terms-in-two-letters",
        en: Wording {
            statement: "Combine like terms in an expression with two letters",
            i_can: "I can combine like terms with two letters.",
            short: "like terms in two letters",
            meaning: "You write expressions like 2x + 5y + 3x − y with one term for each letter.",
        },
        es: Wording {
            statement: "Reducir términos semejantes en una expresión con dos letras",
            i_can: "Sé reducir términos semejantes con dos letras.",
            short: "los términos semejantes en dos letras",
            meaning: "Escribes expresiones como 2x + 5y + 3x − y con un término por letra.",
        },
    },
    Entry {
        id: "multiply-out-a-number-times-a-sum",
        en: Wording {
            statement: "Multiply out a number times a sum with a letter",
            i_can: "I can multiply a sum in parentheses by a number.",
            short: "a number times a sum",
            meaning: "You write products like 3(2x − 5) without parentheses.",
        },
        es: Wording {
            statement: "Multiplicar un número por una suma con una letra",
            i_can: "Sé multiplicar por un número una suma entre paréntesis.",
            short: "un número por una suma",
            meaning: "Escribes productos como 3(2x − 5) sin paréntesis.",
        },
    },
    Entry {
        id: "multiply-out-two-sums",
        en: Wording {
            statement: "Multiply out two sums with a letter",
            i_can: "I can multiply two sums in parentheses.",
            short: "products of two sums",
            meaning: "You write products like (x + 2)(x − 7) as a sum of three terms.",
        },
        es: Wording {
            statement: "Multiplicar dos sumas con una letra",
            i_can: "Sé multiplicar dos sumas entre paréntesis.",
            short: "los productos de dos sumas",
            meaning: "Escribes productos como (x + 2)(x − 7) como suma de tres términos.",
        },
    },
    Entry {
        id: "multiply-out-the-square-of-a-sum",
        en: Wording {
            statement: "Multiply out the square of a sum with a letter",
            i_can: "I can multiply out the square of a sum.",
            short: "squares of sums",
            meaning: "You write squares like (2x + 3)^2 as a sum of three terms.",
        },
        es: Wording {
            statement: "Desarrollar el cuadrado de una suma con una letra",
            i_can: "Sé desarrollar el cuadrado de una suma.",
            short: "los cuadrados de sumas",
            meaning: "Escribes cuadrados como (2x + 3)^2 como suma de tres términos.",
        },
    },
    Entry {
        id: "factor-out-a-number",
        en: Wording {
            statement: "Factor the greatest common number out of a sum with a letter",
            i_can: "I can factor a number out of a sum.",
            short: "factoring out a number",
            meaning: "You write sums like 6x + 15 as a number times a sum in parentheses.",
        },
        es: Wording {
            statement: "Sacar factor común numérico de una suma con una letra",
            i_can: "Sé sacar un número como factor común de una suma.",
            short: "sacar factor común",
            meaning: "Escribes sumas como 6x + 15 como un número por una suma entre paréntesis.",
        },
    },
    Entry {
        id: "factor-three-terms",
        en: Wording {
            statement: "Factor an expression like x² + 5x + 6",
            i_can: "I can factor an expression with x², x and a number.",
            short: "factoring three terms",
            meaning: "You find the two numbers whose product and sum are given, and write the product of two sums.",
        },
        es: Wording {
            statement: "Factorizar una expresión como x² + 5x + 6",
            i_can: "Sé factorizar una expresión con x², x y un número.",
            short: "factorizar tres términos",
            meaning: "Encuentras los dos números cuyo producto y suma se dan, y escribes el producto de dos sumas.",
        },
    },
    Entry {
        id: "factor-a-difference-of-squares",
        en: Wording {
            statement: "Factor a difference of two squares, like 9x² − 25",
            i_can: "I can factor a difference of two squares.",
            short: "factoring differences of squares",
            meaning: "You write a difference of squares as a sum times a difference.",
        },
        es: Wording {
            statement: "Factorizar una diferencia de dos cuadrados, como 9x² − 25",
            i_can: "Sé factorizar una diferencia de dos cuadrados.",
            short: "factorizar diferencias de cuadrados",
            meaning: "Escribes una diferencia de cuadrados como una suma por una diferencia.",
        },
    },
    Entry {
        id: "multiply-powers",
        en: Wording {
            statement: "Write a product of two powers of x as a single power",
            i_can: "I can multiply powers of the same base.",
            short: "products of powers",
            meaning: "You write products like x^3 × x^4 as one power.",
        },
        es: Wording {
            statement: "Escribir un producto de dos potencias de x como una sola potencia",
            i_can: "Sé multiplicar potencias de la misma base.",
            short: "los productos de potencias",
            meaning: "Escribes productos como x^3 × x^4 como una potencia.",
        },
    },
    Entry {
        id: "divide-powers",
        en: Wording {
            statement: "Write a quotient of two powers of x as a single power",
            i_can: "I can divide powers of the same base.",
            short: "quotients of powers",
            meaning: "You write quotients like x^7 over x^2 as one power.",
        },
        es: Wording {
            statement: "Escribir un cociente de dos potencias de x como una sola potencia",
            i_can: "Sé dividir potencias de la misma base.",
            short: "los cocientes de potencias",
            meaning: "Escribes cocientes como x^7 sobre x^2 como una potencia.",
        },
    },
    Entry {
        id: "rules-of-powers",
        en: Wording {
            statement: "Write products, quotients and powers of powers of x as a single power",
            i_can: "I can use the rules of powers.",
            short: "the rules of powers",
            meaning: "You tell apart when exponents are added, subtracted or multiplied.",
        },
        es: Wording {
            statement: "Escribir productos, cocientes y potencias de potencias de x como una sola potencia",
            i_can: "Sé usar las reglas de las potencias.",
            short: "las reglas de las potencias",
            meaning: "Distingues cuándo los exponentes se suman, se restan o se multiplican.",
        },
    },
    Entry {
        id: "simplify-square-roots",
        en: Wording {
            statement: "Simplify a square root that does not come out even, like √72",
            i_can: "I can simplify a square root.",
            short: "simplified square roots",
            meaning: "You take the largest square factor out of the root.",
        },
        es: Wording {
            statement: "Simplificar una raíz cuadrada que no es exacta, como √72",
            i_can: "Sé simplificar una raíz cuadrada.",
            short: "las raíces cuadradas simplificadas",
            meaning: "Sacas de la raíz el mayor factor cuadrado.",
        },
    },
    Entry {
        id: "factor-a-number-and-squares",
        en: Wording {
            statement: "Factor a number and then a difference of squares",
            i_can: "I can factor out a number and then a difference of squares.",
            short: "a number and a difference of squares",
            meaning: "You take out the number first, and see that squares are left.",
        },
        es: Wording {
            statement: "Factorizar un número y luego una diferencia de cuadrados",
            i_can: "Sé sacar un número y luego factorizar una diferencia de cuadrados.",
            short: "un número y una diferencia de cuadrados",
            meaning: "Primero sacas el número, y ves que quedan cuadrados.",
        },
    },
    Entry {
        id: "factor-a-number-and-three-terms",
        en: Wording {
            statement: "Factor a number, perhaps with x, and then three terms",
            i_can: "I can take out what all terms share and then factor three terms.",
            short: "a number and three terms",
            meaning: "You take out what all terms share, and factor what is left.",
        },
        es: Wording {
            statement: "Factorizar un número, quizá con x, y luego tres términos",
            i_can: "Sé sacar lo que comparten todos los términos y luego factorizar tres términos.",
            short: "un número y tres términos",
            meaning: "Sacas lo que comparten todos los términos, y factorizas lo que queda.",
        },
    },
    Entry {
        id: "factor-with-a-leading-number",
        en: Wording {
            statement: "Factor three terms with a number before the square",
            i_can: "I can factor three terms with a number before the square.",
            short: "three terms with a number before the square",
            meaning: "You split the term in the middle so that both halves share a sum.",
        },
        es: Wording {
            statement: "Factorizar tres términos con un número delante del cuadrado",
            i_can: "Sé factorizar tres términos con un número delante del cuadrado.",
            short: "tres términos con un número delante del cuadrado",
            meaning: "Partes el término del medio para que las dos mitades compartan una suma.",
        },
    },
    Entry {
        id: "factor-in-two-letters",
        en: Wording {
            statement: "Factor three terms in x and y",
            i_can: "I can factor three terms in x and y.",
            short: "three terms in two letters",
            meaning: "You factor as with one letter, and give every number its y.",
        },
        es: Wording {
            statement: "Factorizar tres términos en x e y",
            i_can: "Sé factorizar tres términos en x e y.",
            short: "tres términos en dos letras",
            meaning: "Factorizas como con una letra, y le das a cada número su y.",
        },
    },
    Entry {
        id: "add-polynomials",
        en: Wording {
            statement: "Add and subtract polynomials",
            i_can: "I can add and subtract polynomials.",
            short: "sums of polynomials",
            meaning: "You open the parentheses with the right signs and combine terms with the same power of x.",
        },
        es: Wording {
            statement: "Sumar y restar polinomios",
            i_can: "Sé sumar y restar polinomios.",
            short: "las sumas de polinomios",
            meaning: "Abres los paréntesis con los signos correctos y juntas los términos con la misma potencia de x.",
        },
    },
    Entry {
        id: "multiply-polynomials",
        en: Wording {
            statement: "Multiply two terms by three",
            i_can: "I can multiply two terms by three.",
            short: "products of polynomials",
            meaning: "You multiply each term with each and combine like terms.",
        },
        es: Wording {
            statement: "Multiplicar dos términos por tres",
            i_can: "Sé multiplicar dos términos por tres.",
            short: "los productos de polinomios",
            meaning: "Multiplicas cada término por cada uno y juntas los semejantes.",
        },
    },
    Entry {
        id: "combine-terms-around-parentheses",
        en: Wording {
            statement: "Combine like terms after multiplying out",
            i_can: "I can combine like terms when some stand in parentheses.",
            short: "like terms around parentheses",
            meaning: "You multiply out the parentheses first, then combine what is alike.",
        },
        es: Wording {
            statement: "Juntar términos semejantes tras quitar paréntesis",
            i_can: "Sé juntar términos semejantes cuando algunos están entre paréntesis.",
            short: "los términos semejantes con paréntesis",
            meaning: "Primero quitas los paréntesis multiplicando, luego juntas lo semejante.",
        },
    },
    Entry {
        id: "add-square-roots",
        en: Wording {
            statement: "Add and subtract square roots",
            i_can: "I can add and subtract square roots.",
            short: "sums of square roots",
            meaning: "You simplify both, and add what is before the same root.",
        },
        es: Wording {
            statement: "Sumar y restar raíces cuadradas",
            i_can: "Sé sumar y restar raíces cuadradas.",
            short: "las sumas de raíces cuadradas",
            meaning: "Simplificas las dos, y sumas lo que hay delante de la misma raíz.",
        },
    },
    Entry {
        id: "multiply-a-square-root",
        en: Wording {
            statement: "Simplify a number times a square root",
            i_can: "I can simplify a number times a square root.",
            short: "multiples of square roots",
            meaning: "What comes out of the root multiplies the number before it.",
        },
        es: Wording {
            statement: "Simplificar un número por una raíz cuadrada",
            i_can: "Sé simplificar un número por una raíz cuadrada.",
            short: "los múltiplos de raíces cuadradas",
            meaning: "Lo que sale de la raíz multiplica el número de delante.",
        },
    },
    Entry {
        id: "expressions-from-words",
        en: Wording {
            statement: "Write an expression from words",
            i_can: "I can write an expression from words.",
            short: "expressions from words",
            meaning: "You write with x what is said in words, and mind the order.",
        },
        es: Wording {
            statement: "Escribir una expresión a partir de palabras",
            i_can: "Sé escribir una expresión a partir de palabras.",
            short: "las expresiones con palabras",
            meaning: "Escribes con x lo que se dice con palabras, y cuidas el orden.",
        },
    },
    Entry {
        id: "expressions-from-longer-words",
        en: Wording {
            statement: "Write an expression of three steps from words",
            i_can: "I can write an expression of three steps from words.",
            short: "longer expressions from words",
            meaning: "You write one step around the other, with parentheses where a whole is multiplied.",
        },
        es: Wording {
            statement: "Escribir una expresión de tres pasos a partir de palabras",
            i_can: "Sé escribir una expresión de tres pasos a partir de palabras.",
            short: "las expresiones más largas con palabras",
            meaning: "Escribes un paso alrededor del otro, con paréntesis donde se multiplica entero.",
        },
    },
];
