//! Right and similar triangles.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "longest-side-of-a-right-triangle",
        en: Wording {
            statement: "Find the hypotenuse (the longest side) of a right triangle by Pythagoras",
            i_can: "I can find the hypotenuse of a right triangle.",
            short: "the hypotenuse of a right triangle",
            meaning: "You add the squares of the two legs, the sides at the right angle, and take the root.",
        },
        es: Wording {
            statement: "Hallar la hipotenusa (el lado más largo) de un triángulo rectángulo por Pitágoras",
            i_can: "Sé hallar la hipotenusa de un triángulo rectángulo.",
            short: "la hipotenusa de un triángulo rectángulo",
            meaning: "Sumas los cuadrados de los dos catetos, los lados del ángulo recto, y hallas la raíz.",
        },
    },
    Entry {
        id: "shorter-side-of-a-right-triangle",
        en: Wording {
            statement: "Find a leg (a side at the right angle) of a right triangle by Pythagoras",
            i_can: "I can find a leg of a right triangle.",
            short: "a leg of a right triangle",
            meaning: "You subtract the square of the known leg from that of the hypotenuse and take the root.",
        },
        es: Wording {
            statement: "Hallar un cateto (un lado del ángulo recto) de un triángulo rectángulo por Pitágoras",
            i_can: "Sé hallar un cateto de un triángulo rectángulo.",
            short: "un cateto de un triángulo rectángulo",
            meaning: "Restas el cuadrado del cateto conocido del cuadrado de la hipotenusa y hallas la raíz.",
        },
    },
    Entry {
        id: "longest-side-as-a-root",
        en: Wording {
            statement: "Find the hypotenuse (the longest side) of a right triangle as a square root, like √34",
            i_can: "I can write the hypotenuse of a right triangle as a root.",
            short: "the hypotenuse as a root",
            meaning: "You add the squares of the legs, the sides at the right angle, and write the root of that as simply as possible.",
        },
        es: Wording {
            statement: "Hallar la hipotenusa (el lado más largo) de un triángulo rectángulo como raíz cuadrada, por ejemplo √34",
            i_can: "Sé escribir como raíz la hipotenusa de un triángulo rectángulo.",
            short: "la hipotenusa como raíz",
            meaning: "Sumas los cuadrados de los catetos, los lados del ángulo recto, y escribes su raíz simplificada.",
        },
    },
    Entry {
        id: "shorter-side-as-a-root",
        en: Wording {
            statement: "Find a leg (a side at the right angle) of a right triangle as a square root",
            i_can: "I can write a leg of a right triangle as a root.",
            short: "a leg as a root",
            meaning: "You subtract the square of the known leg from that of the hypotenuse and write the root of that as simply as possible.",
        },
        es: Wording {
            statement: "Hallar un cateto (un lado del ángulo recto) de un triángulo rectángulo como raíz cuadrada",
            i_can: "Sé escribir como raíz un cateto de un triángulo rectángulo.",
            short: "un cateto como raíz",
            meaning: "Restas el cuadrado del cateto conocido del cuadrado de la hipotenusa y escribes su raíz simplificada.",
        },
    },
    Entry {
        id: "sides-of-similar-triangles",
        en: Wording {
            statement: "Find a side of a similar triangle",
            i_can: "I can find a side of a similar triangle.",
            short: "sides of similar triangles",
            meaning: "You write sides that correspond as a proportion and solve it.",
        },
        es: Wording {
            statement: "Hallar un lado de un triángulo semejante",
            i_can: "Sé hallar un lado de un triángulo semejante.",
            short: "los lados de triángulos semejantes",
            meaning: "Escribes los lados que se corresponden como una proporción y la resuelves.",
        },
    },
    Entry {
        id: "trigonometric-ratios",
        en: Wording {
            statement: "Find sine, cosine and tangent in a right triangle",
            i_can: "I can find sine, cosine and tangent in a right triangle.",
            short: "sine, cosine and tangent",
            meaning: "You know which side is over which.",
        },
        es: Wording {
            statement: "Hallar seno, coseno y tangente en un triángulo rectángulo",
            i_can: "Sé hallar seno, coseno y tangente en un triángulo rectángulo.",
            short: "el seno, el coseno y la tangente",
            meaning: "Sabes qué lado va sobre cuál.",
        },
    },
    Entry {
        id: "reciprocal-trigonometric-ratios",
        en: Wording {
            statement: "Find cosecant, secant and cotangent in a right triangle",
            i_can: "I can find cosecant, secant and cotangent in a right triangle.",
            short: "cosecant, secant and cotangent",
            meaning: "You know of which ratio each is the reciprocal.",
        },
        es: Wording {
            statement: "Hallar cosecante, secante y cotangente en un triángulo rectángulo",
            i_can: "Sé hallar cosecante, secante y cotangente en un triángulo rectángulo.",
            short: "la cosecante, la secante y la cotangente",
            meaning: "Sabes de qué razón es inversa cada una.",
        },
    },
    Entry {
        id: "side-from-a-trigonometric-ratio",
        en: Wording {
            statement: "Find a side of a right triangle from a sine, cosine or tangent",
            i_can: "I can find a side from a sine, cosine or tangent.",
            short: "sides from trigonometric ratios",
            meaning: "You choose the sides that the ratio compares and scale it up.",
        },
        es: Wording {
            statement: "Hallar un lado de un triángulo rectángulo a partir de un seno, coseno o tangente",
            i_can: "Sé hallar un lado a partir de un seno, coseno o tangente.",
            short: "los lados a partir de razones trigonométricas",
            meaning: "Eliges los lados que compara la razón y la amplías.",
        },
    },
];
