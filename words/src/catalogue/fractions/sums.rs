//! Sums and differences of fractions.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "add-fractions-same-denominator",
        en: Wording {
            statement: "Add fractions with the same denominator",
            i_can: "I can add fractions with the same denominator.",
            short: "sums of fractions with the same denominator",
            meaning: "You add two fractions whose parts are the same size. The sum may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Sumar fracciones con el mismo denominador",
            i_can: "Sé sumar fracciones con el mismo denominador.",
            short: "las sumas de fracciones con el mismo denominador",
            meaning: "Sumas dos fracciones cuyas partes son del mismo tamaño. La suma puede estar simplificada o no.",
        },
    },
    Entry {
        id: "add-fractions",
        en: Wording {
            statement: "Add fractions with different denominators",
            i_can: "I can add fractions with different denominators.",
            short: "sums of fractions",
            meaning: "You write two fractions with the same denominator and add them. The sum may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Sumar fracciones con distinto denominador",
            i_can: "Sé sumar fracciones con distinto denominador.",
            short: "las sumas de fracciones",
            meaning: "Escribes dos fracciones con el mismo denominador y las sumas. La suma puede estar simplificada o no.",
        },
    },
    Entry {
        id: "subtract-fractions-same-denominator",
        en: Wording {
            statement: "Subtract fractions with the same denominator",
            i_can: "I can subtract fractions with the same denominator.",
            short: "differences of fractions with the same denominator",
            meaning: "You subtract a fraction from a greater one whose parts are the same size. The difference may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Restar fracciones con el mismo denominador",
            i_can: "Sé restar fracciones con el mismo denominador.",
            short: "restas de fracciones con el mismo denominador",
            meaning: "Restas una fracción de otra mayor con partes del mismo tamaño. La diferencia puede estar simplificada o no.",
        },
    },
    Entry {
        id: "subtract-fractions",
        en: Wording {
            statement: "Subtract fractions with different denominators",
            i_can: "I can subtract fractions with different denominators.",
            short: "differences of fractions",
            meaning: "You write two fractions with a common denominator and subtract them. The difference may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Restar fracciones con distinto denominador",
            i_can: "Sé restar fracciones con distinto denominador.",
            short: "restas de fracciones",
            meaning: "Escribes dos fracciones con un denominador común y las restas. La diferencia puede estar simplificada o no.",
        },
    },
    Entry {
        id: "add-mixed-numbers-same-denominator",
        en: Wording {
            statement: "Add mixed numbers with the same denominator",
            i_can: "I can add mixed numbers with the same denominator.",
            short: "sums of mixed numbers with the same denominator",
            meaning: "You add two mixed numbers whose fractions have the same denominator.",
        },
        es: Wording {
            statement: "Sumar números mixtos con el mismo denominador",
            i_can: "Sé sumar números mixtos con el mismo denominador.",
            short: "sumas de números mixtos con el mismo denominador",
            meaning: "Sumas dos números mixtos cuyas fracciones tienen el mismo denominador.",
        },
    },
    Entry {
        id: "subtract-mixed-numbers-same-denominator",
        en: Wording {
            statement: "Subtract mixed numbers with the same denominator",
            i_can: "I can subtract mixed numbers with the same denominator.",
            short: "differences of mixed numbers with the same denominator",
            meaning: "You subtract a mixed number from a greater one with the same denominator, breaking up a whole where needed.",
        },
        es: Wording {
            statement: "Restar números mixtos con el mismo denominador",
            i_can: "Sé restar números mixtos con el mismo denominador.",
            short: "restas de números mixtos con el mismo denominador",
            meaning: "Restas un número mixto de otro mayor con el mismo denominador, descomponiendo un entero si hace falta.",
        },
    },
    Entry {
        id: "add-mixed-numbers",
        en: Wording {
            statement: "Add mixed numbers with different denominators",
            i_can: "I can add mixed numbers with different denominators.",
            short: "sums of mixed numbers",
            meaning: "You add two mixed numbers with a common denominator.",
        },
        es: Wording {
            statement: "Sumar números mixtos con distinto denominador",
            i_can: "Sé sumar números mixtos con distinto denominador.",
            short: "sumas de números mixtos",
            meaning: "Sumas dos números mixtos con un denominador común.",
        },
    },
    Entry {
        id: "subtract-mixed-numbers",
        en: Wording {
            statement: "Subtract mixed numbers with different denominators",
            i_can: "I can subtract mixed numbers with different denominators.",
            short: "differences of mixed numbers",
            meaning: "You subtract two mixed numbers with a common denominator, breaking up a whole where needed.",
        },
        es: Wording {
            statement: "Restar números mixtos con distinto denominador",
            i_can: "Sé restar números mixtos con distinto denominador.",
            short: "restas de números mixtos",
            meaning: "Restas dos números mixtos con un denominador común, descomponiendo un entero si hace falta.",
        },
    },
    Entry {
        id: "add-tenths-and-hundredths",
        en: Wording {
            statement: "Add tenths and hundredths",
            i_can: "I can add tenths and hundredths.",
            short: "sums of tenths and hundredths",
            meaning: "You write tenths as hundredths and add them, as in 3/10 + 4/100.",
        },
        es: Wording {
            statement: "Sumar décimas y centésimas",
            i_can: "Sé sumar décimas y centésimas.",
            short: "sumas de décimas y centésimas",
            meaning: "Escribes las décimas como centésimas y las sumas, como en 3/10 + 4/100.",
        },
    },
    Entry {
        id: "fraction-stories-same-denominator",
        en: Wording {
            statement: "Solve a story by adding fractions with the same denominator",
            i_can: "I can solve a story by adding fractions.",
            short: "stories of sums of fractions",
            meaning: "You read about two amounts with the same denominator and find them together.",
        },
        es: Wording {
            statement: "Resolver una historia sumando fracciones con el mismo denominador",
            i_can: "Sé resolver una historia sumando fracciones.",
            short: "historias de sumas de fracciones",
            meaning: "Lees sobre dos cantidades con el mismo denominador y las hallas juntas.",
        },
    },
    Entry {
        id: "fraction-stories-of-what-is-left",
        en: Wording {
            statement: "Solve a story by subtracting fractions with different denominators",
            i_can: "I can solve a story by subtracting fractions.",
            short: "stories of differences of fractions",
            meaning: "You read about an amount and a part of it with another denominator, and find what is left.",
        },
        es: Wording {
            statement: "Resolver una historia restando fracciones con distinto denominador",
            i_can: "Sé resolver una historia restando fracciones.",
            short: "historias de restas de fracciones",
            meaning: "Lees sobre una cantidad y una parte de ella con otro denominador, y hallas lo que queda.",
        },
    },
];
