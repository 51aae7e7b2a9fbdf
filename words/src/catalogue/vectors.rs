//! Vectors, matrices and complex numbers.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "add-vectors",
        en: Wording {
            statement: "Add and subtract vectors by their components",
            i_can: "I can add and subtract vectors.",
            short: "sums of vectors",
            meaning: "You calculate across and up by themselves.",
        },
        es: Wording {
            statement: "Sumar y restar vectores por sus componentes",
            i_can: "Sé sumar y restar vectores.",
            short: "las sumas de vectores",
            meaning: "Calculas en horizontal y en vertical por separado.",
        },
    },
    Entry {
        id: "multiply-a-vector",
        en: Wording {
            statement: "Multiply a vector by a number",
            i_can: "I can multiply a vector by a number.",
            short: "multiples of vectors",
            meaning: "You multiply both components.",
        },
        es: Wording {
            statement: "Multiplicar un vector por un número",
            i_can: "Sé multiplicar un vector por un número.",
            short: "los múltiplos de vectores",
            meaning: "Multiplicas las dos componentes.",
        },
    },
    Entry {
        id: "add-matrices",
        en: Wording {
            statement: "Add and subtract matrices",
            i_can: "I can add and subtract matrices.",
            short: "sums of matrices",
            meaning: "You calculate place by place.",
        },
        es: Wording {
            statement: "Sumar y restar matrices",
            i_can: "Sé sumar y restar matrices.",
            short: "las sumas de matrices",
            meaning: "Calculas lugar por lugar.",
        },
    },
    Entry {
        id: "multiply-a-matrix-by-a-number",
        en: Wording {
            statement: "Multiply a matrix by a number",
            i_can: "I can multiply a matrix by a number.",
            short: "multiples of matrices",
            meaning: "You multiply every number of the matrix.",
        },
        es: Wording {
            statement: "Multiplicar una matriz por un número",
            i_can: "Sé multiplicar una matriz por un número.",
            short: "los múltiplos de matrices",
            meaning: "Multiplicas cada número de la matriz.",
        },
    },
    Entry {
        id: "multiply-a-matrix-by-a-column",
        en: Wording {
            statement: "Multiply a matrix by a column",
            i_can: "I can multiply a matrix by a column.",
            short: "a matrix times a column",
            meaning: "You go along each row and down the column.",
        },
        es: Wording {
            statement: "Multiplicar una matriz por una columna",
            i_can: "Sé multiplicar una matriz por una columna.",
            short: "una matriz por una columna",
            meaning: "Recorres cada fila y bajas por la columna.",
        },
    },
    Entry {
        id: "multiply-matrices",
        en: Wording {
            statement: "Multiply two matrices",
            i_can: "I can multiply two matrices.",
            short: "products of matrices",
            meaning: "You multiply each row of the first with each column of the second.",
        },
        es: Wording {
            statement: "Multiplicar dos matrices",
            i_can: "Sé multiplicar dos matrices.",
            short: "los productos de matrices",
            meaning: "Multiplicas cada fila de la primera por cada columna de la segunda.",
        },
    },
    Entry {
        id: "transpose-a-matrix",
        en: Wording {
            statement: "Transpose a matrix",
            i_can: "I can transpose a matrix.",
            short: "transposes",
            meaning: "You write rows as columns.",
        },
        es: Wording {
            statement: "Trasponer una matriz",
            i_can: "Sé trasponer una matriz.",
            short: "las traspuestas",
            meaning: "Escribes las filas como columnas.",
        },
    },
    Entry {
        id: "invert-a-matrix",
        en: Wording {
            statement: "Invert a matrix of two rows and columns",
            i_can: "I can invert a matrix of two rows and columns.",
            short: "inverses of matrices",
            meaning: "You exchange two numbers, change the signs of the others, and divide by the determinant.",
        },
        es: Wording {
            statement: "Invertir una matriz de dos filas y columnas",
            i_can: "Sé invertir una matriz de dos filas y columnas.",
            short: "las inversas de matrices",
            meaning: "Intercambias dos números, cambias el signo de los otros y divides entre el determinante.",
        },
    },
    Entry {
        id: "determinant-of-two-rows",
        en: Wording {
            statement: "Find the determinant of two rows and columns",
            i_can: "I can find the determinant of two rows and columns.",
            short: "determinants",
            meaning: "You take one diagonal's product from the other's.",
        },
        es: Wording {
            statement: "Hallar el determinante de dos filas y columnas",
            i_can: "Sé hallar el determinante de dos filas y columnas.",
            short: "los determinantes",
            meaning: "Restas el producto de una diagonal del de la otra.",
        },
    },
    Entry {
        id: "determinant-of-three-rows",
        en: Wording {
            statement: "Find the determinant of three rows and columns",
            i_can: "I can find the determinant of three rows and columns.",
            short: "determinants of three rows",
            meaning: "You go along a row, each number times the determinant of what is left.",
        },
        es: Wording {
            statement: "Hallar el determinante de tres filas y columnas",
            i_can: "Sé hallar el determinante de tres filas y columnas.",
            short: "los determinantes de tres filas",
            meaning: "Recorres una fila, cada número por el determinante de lo que queda.",
        },
    },
    Entry {
        id: "add-complex-numbers",
        en: Wording {
            statement: "Add and subtract complex numbers",
            i_can: "I can add and subtract complex numbers.",
            short: "sums of complex numbers",
            meaning: "You calculate with the real parts and with the imaginary parts by themselves.",
        },
        es: Wording {
            statement: "Sumar y restar números complejos",
            i_can: "Sé sumar y restar números complejos.",
            short: "las sumas de números complejos",
            meaning: "Calculas con las partes reales y con las imaginarias por separado.",
        },
    },
    Entry {
        id: "multiply-complex-numbers",
        en: Wording {
            statement: "Multiply complex numbers",
            i_can: "I can multiply complex numbers.",
            short: "products of complex numbers",
            meaning: "You multiply each with each, and the square of i is −1.",
        },
        es: Wording {
            statement: "Multiplicar números complejos",
            i_can: "Sé multiplicar números complejos.",
            short: "los productos de números complejos",
            meaning: "Multiplicas cada uno por cada uno, y el cuadrado de i es −1.",
        },
    },
    Entry {
        id: "divide-complex-numbers",
        en: Wording {
            statement: "Divide complex numbers",
            i_can: "I can divide complex numbers.",
            short: "quotients of complex numbers",
            meaning: "You multiply both by the conjugate of what you divide by.",
        },
        es: Wording {
            statement: "Dividir números complejos",
            i_can: "Sé dividir números complejos.",
            short: "los cocientes de números complejos",
            meaning: "Multiplicas los dos por el conjugado de aquel entre el que divides.",
        },
    },
    Entry {
        id: "powers-of-i",
        en: Wording {
            statement: "Find a power of i",
            i_can: "I can find any power of i.",
            short: "powers of i",
            meaning: "You know that they come back to 1 after four steps.",
        },
        es: Wording {
            statement: "Hallar una potencia de i",
            i_can: "Sé hallar cualquier potencia de i.",
            short: "las potencias de i",
            meaning: "Sabes que vuelven a 1 tras cuatro pasos.",
        },
    },
    Entry {
        id: "absolute-value-of-a-complex-number",
        en: Wording {
            statement: "Find the absolute value of a complex number",
            i_can: "I can find the absolute value of a complex number.",
            short: "absolute values of complex numbers",
            meaning: "You find how far it is from 0, with its parts as legs of a right triangle.",
        },
        es: Wording {
            statement: "Hallar el valor absoluto de un número complejo",
            i_can: "Sé hallar el valor absoluto de un número complejo.",
            short: "los valores absolutos de números complejos",
            meaning: "Hallas a qué distancia está de 0, con sus partes como catetos de un triángulo rectángulo.",
        },
    },
];
