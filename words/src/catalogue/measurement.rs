//! Lengths, weights and volumes, and the conversion of units.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "metric-to-smaller-unit",
        en: Wording {
            statement: "Convert whole metric amounts to a smaller unit",
            i_can: "I can convert metric amounts to a smaller unit.",
            short: "metric conversions to a smaller unit",
            meaning: "You write an amount such as 7 km in a smaller metric unit.",
        },
        es: Wording {
            statement: "Convertir cantidades métricas enteras a una unidad menor",
            i_can: "Sé convertir cantidades métricas a una unidad menor.",
            short: "conversiones métricas a una unidad menor",
            meaning: "Escribes una cantidad como 7 km en una unidad métrica menor.",
        },
    },
    Entry {
        id: "metric-to-larger-unit",
        en: Wording {
            statement: "Convert metric amounts to a larger unit with tenths",
            i_can: "I can convert metric amounts to a larger unit.",
            short: "metric conversions to a larger unit",
            meaning: "You write an amount such as 3500 m in a larger metric unit, with tenths.",
        },
        es: Wording {
            statement: "Convertir cantidades métricas a una unidad mayor con décimas",
            i_can: "Sé convertir cantidades métricas a una unidad mayor.",
            short: "conversiones métricas a una unidad mayor",
            meaning: "Escribes una cantidad como 3500 m en una unidad métrica mayor, con décimas.",
        },
    },
    Entry {
        id: "metric-decimals-to-smaller-unit",
        en: Wording {
            statement: "Convert metric decimals to a smaller unit",
            i_can: "I can convert metric decimals to a smaller unit.",
            short: "metric decimals in a smaller unit",
            meaning: "You write a decimal amount with two places in a smaller metric unit.",
        },
        es: Wording {
            statement: "Convertir decimales métricos a una unidad menor",
            i_can: "Sé convertir decimales métricos a una unidad menor.",
            short: "decimales métricos en una unidad menor",
            meaning: "Escribes una cantidad con dos cifras decimales en una unidad métrica menor.",
        },
    },
    Entry {
        id: "order-lengths-in-different-units",
        en: Wording {
            statement: "Put lengths in meters, centimeters and millimeters in order",
            i_can: "I can put lengths in different units in order.",
            short: "lengths in different units in order",
            meaning: "Four lengths in meters, centimeters and millimeters. You write their letters, the shortest first.",
        },
        es: Wording {
            statement: "Ordenar longitudes en metros, centímetros y milímetros",
            i_can: "Sé ordenar longitudes en distintas unidades.",
            short: "las longitudes en distintas unidades en orden",
            meaning: "Cuatro longitudes en metros, centímetros y milímetros. Escribes sus letras, la más corta primero.",
        },
    },
    Entry {
        id: "customary-to-smaller-unit",
        en: Wording {
            statement: "Convert customary amounts to a smaller unit",
            i_can: "I can convert feet, pounds and gallons to smaller units.",
            short: "customary conversions to a smaller unit",
            meaning: "You write an amount such as 5 ft in a smaller customary unit.",
        },
        es: Wording {
            statement: "Convertir cantidades en unidades tradicionales a una unidad menor",
            i_can: "Sé convertir pies, libras y galones a unidades menores.",
            short: "conversiones tradicionales a una unidad menor",
            meaning: "Escribes una cantidad como 5 ft en una unidad tradicional menor.",
        },
    },
    Entry {
        id: "customary-to-larger-unit",
        en: Wording {
            statement: "Convert customary amounts to a larger unit",
            i_can: "I can convert inches, ounces and quarts to larger units.",
            short: "customary conversions to a larger unit",
            meaning: "You write an amount such as 60 in in a larger customary unit.",
        },
        es: Wording {
            statement: "Convertir cantidades en unidades tradicionales a una unidad mayor",
            i_can: "Sé convertir pulgadas, onzas y cuartos de galón a unidades mayores.",
            short: "conversiones tradicionales a una unidad mayor",
            meaning: "Escribes una cantidad como 60 in en una unidad tradicional mayor.",
        },
    },
    Entry {
        id: "time-to-smaller-unit",
        en: Wording {
            statement: "Convert hours, days and weeks to a smaller unit",
            i_can: "I can convert hours, days and weeks to smaller units.",
            short: "time in smaller units",
            meaning: "You write an amount such as 3 h in minutes, or 5 weeks in days.",
        },
        es: Wording {
            statement: "Convertir horas, días y semanas a una unidad menor",
            i_can: "Sé convertir horas, días y semanas a unidades menores.",
            short: "tiempo en unidades menores",
            meaning: "Escribes una cantidad como 3 h en minutos, o 5 semanas en días.",
        },
    },
    Entry {
        id: "time-to-larger-unit",
        en: Wording {
            statement: "Convert seconds, minutes, hours and days to a larger unit",
            i_can: "I can convert minutes, hours and days to larger units.",
            short: "time in larger units",
            meaning: "You write an amount such as 180 min in hours.",
        },
        es: Wording {
            statement: "Convertir segundos, minutos, horas y días a una unidad mayor",
            i_can: "Sé convertir minutos, horas y días a unidades mayores.",
            short: "tiempo en unidades mayores",
            meaning: "Escribes una cantidad como 180 min en horas.",
        },
    },
    Entry {
        id: "measure-in-centimeters",
        en: Wording {
            statement: "Measure a length in whole centimeters",
            i_can: "I can read a length in centimeters from a ruler.",
            short: "lengths in centimeters",
            meaning: "You see a bar beside a ruler that begins at 0 and say how many centimeters long it is.",
        },
        es: Wording {
            statement: "Medir una longitud en centímetros enteros",
            i_can: "Sé leer en una regla una longitud en centímetros.",
            short: "longitudes en centímetros",
            meaning: "Ves una barra junto a una regla, desde el 0, y dices cuántos centímetros mide.",
        },
    },
    Entry {
        id: "measure-from-any-mark",
        en: Wording {
            statement: "Measure a length that does not begin at 0",
            i_can: "I can measure a bar that does not begin at 0.",
            short: "lengths that do not begin at 0",
            meaning: "You see a bar that begins anywhere on a ruler and say how many centimeters long it is.",
        },
        es: Wording {
            statement: "Medir una longitud que no empieza en 0",
            i_can: "Sé medir una barra que no empieza en 0.",
            short: "longitudes que no empiezan en 0",
            meaning: "Ves una barra que empieza en cualquier marca de la regla y dices cuántos centímetros mide.",
        },
    },
    Entry {
        id: "measure-in-quarter-inches",
        en: Wording {
            statement: "Measure a length to a quarter of an inch",
            i_can: "I can read a length to a quarter of an inch.",
            short: "lengths to a quarter of an inch",
            meaning: "You see a bar beside a ruler in quarter inches and write its length as a fraction, mixed number or decimal.",
        },
        es: Wording {
            statement: "Medir una longitud hasta el cuarto de pulgada",
            i_can: "Sé leer una longitud hasta el cuarto de pulgada.",
            short: "longitudes hasta el cuarto de pulgada",
            meaning: "Ves una barra junto a una regla en cuartos de pulgada y escribes su longitud como fracción, número mixto o decimal.",
        },
    },
    Entry {
        id: "measure-in-millimeters",
        en: Wording {
            statement: "Measure a length to a tenth of a centimeter",
            i_can: "I can read a length to a tenth of a centimeter.",
            short: "lengths to a tenth of a centimeter",
            meaning: "You see a bar that begins anywhere on a ruler and write its length in centimeters with tenths.",
        },
        es: Wording {
            statement: "Medir una longitud hasta la décima de centímetro",
            i_can: "Sé leer una longitud hasta la décima de centímetro.",
            short: "longitudes hasta la décima de centímetro",
            meaning: "Ves una barra que empieza en cualquier marca y escribes su longitud en centímetros con décimas.",
        },
    },
];
