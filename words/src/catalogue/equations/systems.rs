//! Systems of two equations.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "systems-by-substitution",
        en: Wording {
            statement: "Solve a system of two equations of which one says what y is",
            i_can: "I can solve a system by putting one equation into the other.",
            short: "systems by substitution",
            meaning: "You put what y is into the other equation, and solve for x, then y.",
        },
        es: Wording {
            statement: "Resolver un sistema de dos ecuaciones en que una dice cuánto es y",
            i_can: "Sé resolver un sistema sustituyendo una ecuación en la otra.",
            short: "los sistemas por sustitución",
            meaning: "Pones lo que vale y en la otra ecuación, y hallas x y luego y.",
        },
    },
    Entry {
        id: "systems-by-elimination",
        en: Wording {
            statement: "Solve a system of two equations by adding or subtracting them",
            i_can: "I can solve a system by adding or subtracting its equations.",
            short: "systems by elimination",
            meaning: "You add or subtract both equations so that y drops out, and solve for x, then y.",
        },
        es: Wording {
            statement: "Resolver un sistema de dos ecuaciones sumándolas o restándolas",
            i_can: "Sé resolver un sistema sumando o restando sus ecuaciones.",
            short: "los sistemas por eliminación",
            meaning: "Sumas o restas las dos ecuaciones para que desaparezca y, y hallas x y luego y.",
        },
    },
    Entry {
        id: "systems-with-equations-to-multiply",
        en: Wording {
            statement: "Solve a system of two equations of which one or both have to be multiplied first",
            i_can: "I can multiply equations so that a letter drops out.",
            short: "systems with equations to multiply",
            meaning: "You multiply one equation or both, add or subtract them so that x or y drops out, and find both.",
        },
        es: Wording {
            statement: "Resolver un sistema de dos ecuaciones multiplicando antes una o las dos",
            i_can: "Sé multiplicar ecuaciones para que desaparezca una letra.",
            short: "los sistemas con ecuaciones por multiplicar",
            meaning: "Multiplicas una ecuación o las dos, las sumas o restas para que desaparezca x o y, y hallas las dos.",
        },
    },
    Entry {
        id: "systems-with-fractions-as-solutions",
        en: Wording {
            statement: "Solve a system of two equations whose solution has fractions",
            i_can: "I can solve a system when x or y is a fraction.",
            short: "systems with fractions as solutions",
            meaning: "You multiply the equations so that a letter drops out, and write x and y exactly, as fractions where needed.",
        },
        es: Wording {
            statement: "Resolver un sistema de dos ecuaciones cuya solución tiene fracciones",
            i_can: "Sé resolver un sistema cuando x o y es una fracción.",
            short: "los sistemas con fracciones como soluciones",
            meaning: "Multiplicas las ecuaciones para que desaparezca una letra, y escribes x e y exactas, con fracciones si hace falta.",
        },
    },
];
