//! How numbers are written, taken apart, rounded and estimated.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "read-tens-and-ones-blocks",
        en: Wording {
            statement: "Say which number rods and cubes show",
            i_can: "I can say which number rods and cubes show.",
            short: "numbers from blocks",
            meaning: "You count rods as tens and single cubes as ones.",
        },
        es: Wording {
            statement: "Decir qué número muestran barras y cubos",
            i_can: "Sé decir qué número muestran barras y cubos.",
            short: "los números con bloques",
            meaning: "Cuentas las barras como decenas y los cubos sueltos como unidades.",
        },
    },
    Entry {
        id: "read-hundreds-blocks",
        en: Wording {
            statement: "Say which number flats, rods and cubes show",
            i_can: "I can say which number flats, rods and cubes show.",
            short: "numbers from hundreds blocks",
            meaning: "You count flats as hundreds, rods as tens and single cubes as ones.",
        },
        es: Wording {
            statement: "Decir qué número muestran placas, barras y cubos",
            i_can: "Sé decir qué número muestran placas, barras y cubos.",
            short: "los números con placas",
            meaning: "Cuentas las placas como centenas, las barras como decenas y los cubos como unidades.",
        },
    },
    Entry {
        id: "regroup-blocks",
        en: Wording {
            statement: "Say which number blocks show when ten cubes make a ten",
            i_can: "I can say which number blocks show when ten cubes make a ten.",
            short: "blocks that make a new ten",
            meaning: "You see that ten single cubes are another rod, and count it.",
        },
        es: Wording {
            statement: "Decir qué número muestran los bloques cuando diez cubos forman una decena",
            i_can: "Sé decir qué número muestran los bloques cuando diez cubos forman una decena.",
            short: "los bloques que forman otra decena",
            meaning: "Ves que diez cubos sueltos son otra barra, y la cuentas.",
        },
    },
    Entry {
        id: "write-number-to-hundred-from-words",
        en: Wording {
            statement: "Write a number up to 120 from its words",
            i_can: "I can write a number up to 120 from its words.",
            short: "numbers up to 120 in words",
            meaning: "You read “forty-seven” and write 47.",
        },
        es: Wording {
            statement: "Escribir con cifras un número hasta el 120",
            i_can: "Sé escribir con cifras un número hasta el 120.",
            short: "los números hasta 120 en palabras",
            meaning: "Lees «cuarenta y siete» y escribes 47.",
        },
    },
    Entry {
        id: "write-number-to-thousand-from-words",
        en: Wording {
            statement: "Write a three-digit number from its words",
            i_can: "I can write a three-digit number from its words.",
            short: "three-digit numbers in words",
            meaning: "You read “three hundred two” and write 302.",
        },
        es: Wording {
            statement: "Escribir con cifras un número de tres cifras",
            i_can: "Sé escribir con cifras un número de tres cifras.",
            short: "los números de tres cifras en palabras",
            meaning: "Lees «trescientos dos» y escribes 302.",
        },
    },
    Entry {
        id: "write-number-to-million-from-words",
        en: Wording {
            statement: "Write a number below a million from its words",
            i_can: "I can write a number below a million from its words.",
            short: "large numbers in words",
            meaning: "You read a number of five or six digits in words and write it in digits.",
        },
        es: Wording {
            statement: "Escribir con cifras un número menor que un millón",
            i_can: "Sé escribir con cifras un número menor que un millón.",
            short: "los números grandes en palabras",
            meaning: "Lees en palabras un número de cinco o seis cifras y lo escribes con cifras.",
        },
    },
    Entry {
        id: "expanded-form-to-thousands",
        en: Wording {
            statement: "Write a number of up to four digits from its expanded form",
            i_can: "I can write a number of up to four digits from its expanded form.",
            short: "expanded form",
            meaning: "You put 4000 + 60 + 2 together as one number.",
        },
        es: Wording {
            statement: "Escribir un número de hasta cuatro cifras a partir de su descomposición",
            i_can: "Sé escribir un número de hasta cuatro cifras a partir de su descomposición.",
            short: "la descomposición de números",
            meaning: "Juntas 4000 + 60 + 2 en un solo número.",
        },
    },
    Entry {
        id: "expanded-form-to-million",
        en: Wording {
            statement: "Write a number of up to six digits from its expanded form",
            i_can: "I can write a number of up to six digits from its expanded form.",
            short: "expanded form of large numbers",
            meaning: "You put the parts of a large number together, with a 0 where a place has none.",
        },
        es: Wording {
            statement: "Escribir un número de hasta seis cifras a partir de su descomposición",
            i_can: "Sé escribir un número de hasta seis cifras a partir de su descomposición.",
            short: "la descomposición de números grandes",
            meaning: "Juntas las partes de un número grande, con un 0 donde falta un lugar.",
        },
    },
    Entry {
        id: "digit-value-to-thousands",
        en: Wording {
            statement: "Say what a digit is worth in a number of up to four digits",
            i_can: "I can say what a digit is worth in a number of up to four digits.",
            short: "values of digits",
            meaning: "You say that the 4 in 3462 is worth 400.",
        },
        es: Wording {
            statement: "Decir cuánto vale una cifra en un número de hasta cuatro cifras",
            i_can: "Sé decir cuánto vale una cifra en un número de hasta cuatro cifras.",
            short: "el valor de las cifras",
            meaning: "Dices que el 4 de 3462 vale 400.",
        },
    },
    Entry {
        id: "digit-value-to-millions",
        en: Wording {
            statement: "Say what a digit is worth in a large number",
            i_can: "I can say what a digit is worth in a large number.",
            short: "values of digits in large numbers",
            meaning: "You say what a digit is worth in a number of up to seven digits.",
        },
        es: Wording {
            statement: "Decir cuánto vale una cifra en un número grande",
            i_can: "Sé decir cuánto vale una cifra en un número grande.",
            short: "el valor de las cifras en números grandes",
            meaning: "Dices cuánto vale una cifra en un número de hasta siete cifras.",
        },
    },
    Entry {
        id: "tens-in-a-number",
        en: Wording {
            statement: "Say how many tens make a number",
            i_can: "I can say how many tens make a number.",
            short: "tens in a number",
            meaning: "You know that 340 is 34 tens, and that 34 tens are 340.",
        },
        es: Wording {
            statement: "Decir cuántas decenas forman un número",
            i_can: "Sé decir cuántas decenas forman un número.",
            short: "las decenas de un número",
            meaning: "Sabes que 340 son 34 decenas, y que 34 decenas son 340.",
        },
    },
    Entry {
        id: "hundreds-in-a-number",
        en: Wording {
            statement: "Say how many hundreds make a number",
            i_can: "I can say how many hundreds make a number.",
            short: "hundreds in a number",
            meaning: "You know that 3400 is 34 hundreds, and that 34 hundreds are 3400.",
        },
        es: Wording {
            statement: "Decir cuántas centenas forman un número",
            i_can: "Sé decir cuántas centenas forman un número.",
            short: "las centenas de un número",
            meaning: "Sabes que 3400 son 34 centenas, y que 34 centenas son 3400.",
        },
    },
    Entry {
        id: "round-two-digit-to-ten",
        en: Wording {
            statement: "Round a two-digit number to the nearest ten",
            i_can: "I can round a two-digit number to the nearest ten.",
            short: "rounding two-digit numbers",
            meaning: "You find the ten that is nearest to a two-digit number.",
        },
        es: Wording {
            statement: "Redondear un número de dos cifras a la decena más cercana",
            i_can: "Sé redondear un número de dos cifras a la decena más cercana.",
            short: "redondear números de dos cifras",
            meaning: "Encuentras la decena más cercana a un número de dos cifras.",
        },
    },
    Entry {
        id: "round-to-nearest-hundred",
        en: Wording {
            statement: "Round a three-digit number to the nearest hundred",
            i_can: "I can round a three-digit number to the nearest hundred.",
            short: "rounding to the nearest hundred",
            meaning: "You find the hundred that is nearest to a number. Right in the middle rounds up.",
        },
        es: Wording {
            statement: "Redondear un número de tres cifras a la centena más cercana",
            i_can: "Sé redondear un número de tres cifras a la centena más cercana.",
            short: "redondear a la centena",
            meaning: "Encuentras la centena más cercana a un número. Justo en medio se redondea hacia arriba.",
        },
    },
    Entry {
        id: "round-to-nearest-thousand",
        en: Wording {
            statement: "Round a five-digit number to the nearest thousand",
            i_can: "I can round a five-digit number to the nearest thousand.",
            short: "rounding to the nearest thousand",
            meaning: "You find the thousand that is nearest to a number.",
        },
        es: Wording {
            statement: "Redondear un número de cinco cifras a la unidad de millar más cercana",
            i_can: "Sé redondear un número de cinco cifras a la unidad de millar más cercana.",
            short: "redondear a la unidad de millar",
            meaning: "Encuentras la unidad de millar más cercana a un número.",
        },
    },
    Entry {
        id: "round-to-nearest-ten-thousand",
        en: Wording {
            statement: "Round a six-digit number to the nearest ten thousand",
            i_can: "I can round a six-digit number to the nearest ten thousand.",
            short: "rounding to the nearest ten thousand",
            meaning: "You find the ten thousand that is nearest to a large number.",
        },
        es: Wording {
            statement: "Redondear un número de seis cifras a la decena de millar más cercana",
            i_can: "Sé redondear un número de seis cifras a la decena de millar más cercana.",
            short: "redondear a la decena de millar",
            meaning: "Encuentras la decena de millar más cercana a un número grande.",
        },
    },
    Entry {
        id: "round-to-nearest-hundred-thousand",
        en: Wording {
            statement: "Round a seven-digit number to the nearest hundred thousand",
            i_can: "I can round a seven-digit number to the nearest hundred thousand.",
            short: "rounding to the nearest hundred thousand",
            meaning: "You find the hundred thousand that is nearest to a large number.",
        },
        es: Wording {
            statement: "Redondear un número de siete cifras a la centena de millar más cercana",
            i_can: "Sé redondear un número de siete cifras a la centena de millar más cercana.",
            short: "redondear a la centena de millar",
            meaning: "Encuentras la centena de millar más cercana a un número grande.",
        },
    },
    Entry {
        id: "estimate-sums",
        en: Wording {
            statement: "Estimate a sum of three-digit numbers",
            i_can: "I can estimate a sum of three-digit numbers.",
            short: "estimates of sums",
            meaning: "You round both numbers to hundreds and add them in your head.",
        },
        es: Wording {
            statement: "Estimar una suma de números de tres cifras",
            i_can: "Sé estimar una suma de números de tres cifras.",
            short: "las estimaciones de sumas",
            meaning: "Redondeas los dos números a centenas y los sumas mentalmente.",
        },
    },
    Entry {
        id: "estimate-differences",
        en: Wording {
            statement: "Estimate a difference of three-digit numbers",
            i_can: "I can estimate a difference of three-digit numbers.",
            short: "estimates of differences",
            meaning: "You round both numbers to hundreds and subtract them in your head.",
        },
        es: Wording {
            statement: "Estimar una resta de números de tres cifras",
            i_can: "Sé estimar una resta de números de tres cifras.",
            short: "las estimaciones de restas",
            meaning: "Redondeas los dos números a centenas y los restas mentalmente.",
        },
    },
    Entry {
        id: "estimate-products",
        en: Wording {
            statement: "Estimate a product of two-digit numbers",
            i_can: "I can estimate a product of two-digit numbers.",
            short: "estimates of products",
            meaning: "You round both numbers to tens and multiply them in your head.",
        },
        es: Wording {
            statement: "Estimar un producto de números de dos cifras",
            i_can: "Sé estimar un producto de números de dos cifras.",
            short: "las estimaciones de productos",
            meaning: "Redondeas los dos números a decenas y los multiplicas mentalmente.",
        },
    },
    Entry {
        id: "compare-two-digit-numbers",
        en: Wording {
            statement: "Compare two-digit numbers",
            i_can: "I can compare two-digit numbers.",
            short: "comparing two-digit numbers",
            meaning: "You compare the tens first, then the ones, and choose the sign.",
        },
        es: Wording {
            statement: "Comparar números de dos cifras",
            i_can: "Sé comparar números de dos cifras.",
            short: "comparar números de dos cifras",
            meaning: "Comparas primero las decenas, luego las unidades, y eliges el signo.",
        },
    },
    Entry {
        id: "compare-three-digit-numbers",
        en: Wording {
            statement: "Compare three-digit numbers",
            i_can: "I can compare three-digit numbers.",
            short: "comparing three-digit numbers",
            meaning: "You go from the left until a digit differs, and choose the sign.",
        },
        es: Wording {
            statement: "Comparar números de tres cifras",
            i_can: "Sé comparar números de tres cifras.",
            short: "comparar números de tres cifras",
            meaning: "Vas desde la izquierda hasta que una cifra es distinta, y eliges el signo.",
        },
    },
    Entry {
        id: "compare-six-digit-numbers",
        en: Wording {
            statement: "Compare six-digit numbers",
            i_can: "I can compare six-digit numbers.",
            short: "comparing six-digit numbers",
            meaning: "You go from the left until a digit differs, and choose the sign.",
        },
        es: Wording {
            statement: "Comparar números de seis cifras",
            i_can: "Sé comparar números de seis cifras.",
            short: "comparar números de seis cifras",
            meaning: "Vas desde la izquierda hasta que una cifra es distinta, y eliges el signo.",
        },
    },
];
