//! Ratios, rates, proportions and percents.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "percent-of-friendly",
        en: Wording {
            statement: "Find 10%, 25% and other friendly percents of a number",
            i_can: "I can find percents such as 20% and 75% of a number.",
            short: "friendly percents of a number",
            meaning: "You find a multiple of 10%, or 25% or 75%, of a number up to 200.",
        },
        es: Wording {
            statement: "Hallar el 10%, el 25% y otros porcentajes fáciles de un número",
            i_can: "Sé hallar porcentajes como el 20% y el 75% de un número.",
            short: "porcentajes fáciles de un número",
            meaning: "Hallas un múltiplo de 10%, o el 25% o el 75%, de un número de hasta 200.",
        },
    },
    Entry {
        id: "percent-of-number",
        en: Wording {
            statement: "Find any percent of a number up to 1000",
            i_can: "I can find any percent of a number.",
            short: "percents of a number",
            meaning: "You find a percent, such as 37%, of a number up to 1000.",
        },
        es: Wording {
            statement: "Hallar cualquier porcentaje de un número de hasta 1000",
            i_can: "Sé hallar cualquier porcentaje de un número.",
            short: "porcentajes de un número",
            meaning: "Hallas un porcentaje, como el 37%, de un número de hasta 1000.",
        },
    },
    Entry {
        id: "find-the-percent",
        en: Wording {
            statement: "Find what percent one number is of another",
            i_can: "I can say what percent one number is of another.",
            short: "what percent a number is",
            meaning: "You find what percent a part is of a whole up to 200.",
        },
        es: Wording {
            statement: "Hallar qué porcentaje es un número de otro",
            i_can: "Sé decir qué porcentaje es un número de otro.",
            short: "qué porcentaje es un número",
            meaning: "Hallas qué porcentaje es una parte de un total de hasta 200.",
        },
    },
    Entry {
        id: "find-the-whole-of-percent",
        en: Wording {
            statement: "Find the whole when a percent of it is known",
            i_can: "I can find the whole when I know a percent of it.",
            short: "the whole behind a percent",
            meaning: "You find the number that a part is a given percent of.",
        },
        es: Wording {
            statement: "Hallar el total cuando se conoce un porcentaje",
            i_can: "Sé hallar el total cuando conozco un porcentaje de él.",
            short: "el total de un porcentaje",
            meaning: "Hallas el número del que una parte es un porcentaje dado.",
        },
    },
    Entry {
        id: "percent-to-decimal",
        en: Wording {
            statement: "Write a percent as a decimal",
            i_can: "I can write a percent as a decimal.",
            short: "percents as decimals",
            meaning: "You write a percent from 1% to 99% as a decimal.",
        },
        es: Wording {
            statement: "Escribir un porcentaje como decimal",
            i_can: "Sé escribir un porcentaje como decimal.",
            short: "porcentajes como decimales",
            meaning: "Escribes como decimal un porcentaje del 1% al 99%.",
        },
    },
    Entry {
        id: "decimal-to-percent",
        en: Wording {
            statement: "Write a decimal as a percent",
            i_can: "I can write a decimal as a percent.",
            short: "decimals as percents",
            meaning: "You write a decimal with one or two places as a percent.",
        },
        es: Wording {
            statement: "Escribir un decimal como porcentaje",
            i_can: "Sé escribir un decimal como porcentaje.",
            short: "decimales como porcentajes",
            meaning: "Escribes como porcentaje un decimal de una o dos cifras decimales.",
        },
    },
    Entry {
        id: "percent-with-tenths-to-decimal",
        en: Wording {
            statement: "Write percents with tenths and above 100% as decimals",
            i_can: "I can write any percent as a decimal.",
            short: "percents with tenths as decimals",
            meaning: "You write a percent such as 37.5%, 0.8% or 140% as a decimal.",
        },
        es: Wording {
            statement: "Escribir como decimales porcentajes con décimas y mayores que el 100%",
            i_can: "Sé escribir cualquier porcentaje como decimal.",
            short: "porcentajes con décimas como decimales",
            meaning: "Escribes como decimal un porcentaje como 37.5%, 0.8% o 140%.",
        },
    },
    Entry {
        id: "decimal-to-percent-with-tenths",
        en: Wording {
            statement: "Write decimals as percents with tenths and above 100%",
            i_can: "I can write any decimal as a percent.",
            short: "decimals as percents with tenths",
            meaning: "You write a decimal such as 0.375, 0.008 or 1.4 as a percent.",
        },
        es: Wording {
            statement: "Escribir decimales como porcentajes con décimas y mayores que el 100%",
            i_can: "Sé escribir cualquier decimal como porcentaje.",
            short: "decimales como porcentajes con décimas",
            meaning: "Escribes como porcentaje un decimal como 0.375, 0.008 o 1.4.",
        },
    },
    Entry {
        id: "percent-to-fraction",
        en: Wording {
            statement: "Write a percent as a fraction in lowest terms",
            i_can: "I can write a percent as a fraction in lowest terms.",
            short: "percents as fractions",
            meaning: "You write a percent from 1% to 99% as a fraction in lowest terms.",
        },
        es: Wording {
            statement: "Escribir un porcentaje como fracción en su forma más simple",
            i_can: "Sé escribir un porcentaje como fracción simplificada.",
            short: "porcentajes como fracciones",
            meaning: "Escribes un porcentaje del 1% al 99% como fracción en su forma más simple.",
        },
    },
    Entry {
        id: "fraction-to-percent",
        en: Wording {
            statement: "Write a fraction as a percent",
            i_can: "I can write a fraction as a percent.",
            short: "fractions as percents",
            meaning: "You write a fraction such as 7/20 as a percent.",
        },
        es: Wording {
            statement: "Escribir una fracción como porcentaje",
            i_can: "Sé escribir una fracción como porcentaje.",
            short: "fracciones como porcentajes",
            meaning: "Escribes como porcentaje una fracción como 7/20.",
        },
    },
    Entry {
        id: "order-fractions-decimals-and-percents",
        en: Wording {
            statement: "Put fractions, decimals and percents in order",
            i_can: "I can put fractions, decimals and percents in order.",
            short: "fractions, decimals and percents in order",
            meaning: "Four numbers written in different ways. You write the letters of the numbers, the least first.",
        },
        es: Wording {
            statement: "Ordenar fracciones, decimales y porcentajes",
            i_can: "Sé ordenar fracciones, decimales y porcentajes.",
            short: "las fracciones, los decimales y los porcentajes en orden",
            meaning: "Cuatro números escritos de distintas maneras. Escribes las letras de los números, el menor primero.",
        },
    },
    Entry {
        id: "discounts",
        en: Wording {
            statement: "Find a price after a discount",
            i_can: "I can find a price after a discount.",
            short: "prices after discounts",
            meaning: "You read about a price that goes down by a percent and find the new price.",
        },
        es: Wording {
            statement: "Hallar un precio después de un descuento",
            i_can: "Sé hallar un precio después de un descuento.",
            short: "precios con descuento",
            meaning: "Lees sobre un precio que baja un porcentaje y hallas el precio nuevo.",
        },
    },
    Entry {
        id: "taxes-and-tips",
        en: Wording {
            statement: "Find a price with a tax, a tip or a markup",
            i_can: "I can find a price with a tax or a tip.",
            short: "prices with taxes and tips",
            meaning: "You read about a price that goes up by a percent and find what is paid in all.",
        },
        es: Wording {
            statement: "Hallar un precio con impuesto, propina o recargo",
            i_can: "Sé hallar un precio con impuesto o propina.",
            short: "precios con impuestos y propinas",
            meaning: "Lees sobre un precio que sube un porcentaje y hallas lo que se paga en total.",
        },
    },
    Entry {
        id: "unit-rates",
        en: Wording {
            statement: "Find a unit rate",
            i_can: "I can find out how much it is for one.",
            short: "unit rates",
            meaning: "You read about an amount for several things and find how much it is for one.",
        },
        es: Wording {
            statement: "Hallar una tasa unitaria",
            i_can: "Sé averiguar cuánto es para uno.",
            short: "tasas unitarias",
            meaning: "Lees sobre una cantidad para varias cosas y hallas cuánto es para una.",
        },
    },
    Entry {
        id: "rate-problems",
        en: Wording {
            statement: "Find an amount at the same rate",
            i_can: "I can find an amount for another number at the same rate.",
            short: "amounts at the same rate",
            meaning: "You read about an amount for several things and find it for another number of them.",
        },
        es: Wording {
            statement: "Hallar una cantidad con la misma tasa",
            i_can: "Sé hallar una cantidad para otro número con la misma tasa.",
            short: "cantidades con la misma tasa",
            meaning: "Lees sobre una cantidad para varias cosas y la hallas para otro número de ellas.",
        },
    },
    Entry {
        id: "solve-proportions",
        en: Wording {
            statement: "Find the missing number of a proportion",
            i_can: "I can find the missing number of a proportion.",
            short: "proportions",
            meaning: "You find x in a proportion such as 6/9 = x/12.",
        },
        es: Wording {
            statement: "Hallar el número que falta en una proporción",
            i_can: "Sé hallar el número que falta en una proporción.",
            short: "proporciones",
            meaning: "Hallas x en una proporción como 6/9 = x/12.",
        },
    },
    Entry {
        id: "solve-proportions-large",
        en: Wording {
            statement: "Find the missing number of a proportion with numbers up to 144",
            i_can: "I can solve proportions with large numbers.",
            short: "proportions with large numbers",
            meaning: "You find x in a proportion whose numbers go up to 144.",
        },
        es: Wording {
            statement: "Hallar el número que falta en una proporción con números de hasta 144",
            i_can: "Sé resolver proporciones con números grandes.",
            short: "proporciones con números grandes",
            meaning: "Hallas x en una proporción con números de hasta 144.",
        },
    },
    Entry {
        id: "ratio-of-two-groups",
        en: Wording {
            statement: "Write the ratio of two groups in lowest terms",
            i_can: "I can write the ratio of two groups in lowest terms.",
            short: "ratios of two groups",
            meaning: "You read how many there are of two groups and write their ratio as a fraction in lowest terms.",
        },
        es: Wording {
            statement: "Escribir la razón de dos grupos en su forma más simple",
            i_can: "Sé escribir la razón de dos grupos en su forma más simple.",
            short: "razones de dos grupos",
            meaning: "Lees cuántos hay de dos grupos y escribes su razón como fracción en su forma más simple.",
        },
    },
    Entry {
        id: "ratio-of-part-to-whole",
        en: Wording {
            statement: "Write the ratio of a group to the whole in lowest terms",
            i_can: "I can write the ratio of a part to the whole.",
            short: "ratios of a part to the whole",
            meaning: "You read how many there are of two groups and write the ratio of one to all of them.",
        },
        es: Wording {
            statement: "Escribir la razón de un grupo al total en su forma más simple",
            i_can: "Sé escribir la razón de una parte al total.",
            short: "razones de una parte al total",
            meaning: "Lees cuántos hay de dos grupos y escribes la razón de uno de ellos al total.",
        },
    },
    Entry {
        id: "ratio-from-one-part",
        en: Wording {
            statement: "Find one part from the other and their ratio",
            i_can: "I can find one part when I know the other and the ratio.",
            short: "parts from a ratio",
            meaning: "You read a ratio and one part, and find the other part.",
        },
        es: Wording {
            statement: "Hallar una parte a partir de la otra y de su razón",
            i_can: "Sé hallar una parte cuando conozco la otra y la razón.",
            short: "partes a partir de una razón",
            meaning: "Lees una razón y una parte, y hallas la otra parte.",
        },
    },
    Entry {
        id: "distance-from-the-scale-of-a-map",
        en: Wording {
            statement: "Find a distance from the scale of a map",
            i_can: "I can find a distance with the scale of a map.",
            short: "distances on a map",
            meaning: "You read a scale such as 3 cm to 5 km, and find the distance on the map or as it really is.",
        },
        es: Wording {
            statement: "Hallar una distancia con la escala de un mapa",
            i_can: "Sé hallar una distancia con la escala de un mapa.",
            short: "distancias en un mapa",
            meaning: "Lees una escala como 3 cm a 5 km, y hallas la distancia en el mapa o en realidad.",
        },
    },
    Entry {
        id: "share-in-a-ratio",
        en: Wording {
            statement: "Find one part from the total and the ratio",
            i_can: "I can share a total in a ratio.",
            short: "sharing in a ratio",
            meaning: "You read a ratio and the total of both parts, and find the second part.",
        },
        es: Wording {
            statement: "Hallar una parte a partir del total y la razón",
            i_can: "Sé repartir un total según una razón.",
            short: "repartos según una razón",
            meaning: "Lees una razón y el total de las dos partes, y hallas la segunda parte.",
        },
    },
];
