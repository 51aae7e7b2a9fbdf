//! Decimals.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "digit-of-decimal-place",
        en: Wording {
            statement: "Name the digit in the tenths, hundredths or thousandths place",
            i_can: "I can find the digit in a decimal place.",
            short: "digits of decimal places",
            meaning: "You say which digit of a decimal is in the tenths, hundredths or thousandths place.",
        },
        es: Wording {
            statement: "Nombrar la cifra de las décimas, centésimas o milésimas",
            i_can: "Sé encontrar la cifra de un lugar decimal.",
            short: "cifras de los lugares decimales",
            meaning: "Dices qué cifra de un decimal está en el lugar de las décimas, centésimas o milésimas.",
        },
    },
    Entry {
        id: "value-of-decimal-digit",
        en: Wording {
            statement: "Say what a digit behind the decimal point is worth",
            i_can: "I can say what a digit behind the point is worth.",
            short: "values of decimal digits",
            meaning: "You write the value of a digit of a decimal, such as 0.08 for the 8 in 4.582.",
        },
        es: Wording {
            statement: "Decir cuánto vale una cifra detrás de la coma",
            i_can: "Sé decir cuánto vale una cifra detrás de la coma.",
            short: "valores de las cifras decimales",
            meaning: "Escribes el valor de una cifra de un decimal, como el del 8 cuando está en las centésimas.",
        },
    },
    Entry {
        id: "compare-decimals-to-hundredths",
        en: Wording {
            statement: "Find the greatest of three decimals to hundredths",
            i_can: "I can find the greatest of three decimals.",
            short: "comparing decimals to hundredths",
            meaning: "You compare three decimals with tenths or hundredths and say which is the greatest.",
        },
        es: Wording {
            statement: "Hallar el mayor de tres decimales hasta las centésimas",
            i_can: "Sé hallar el mayor de tres decimales.",
            short: "comparar decimales hasta las centésimas",
            meaning: "Comparas tres decimales con décimas o centésimas y dices cuál es el mayor.",
        },
    },
    Entry {
        id: "compare-decimals-to-thousandths",
        en: Wording {
            statement: "Find the greatest of three decimals to thousandths",
            i_can: "I can find the greatest of three decimals with up to three places.",
            short: "comparing decimals to thousandths",
            meaning: "You compare three decimals with up to three places and say which is the greatest.",
        },
        es: Wording {
            statement: "Hallar el mayor de tres decimales hasta las milésimas",
            i_can: "Sé hallar el mayor de tres decimales de hasta tres cifras.",
            short: "comparar decimales hasta las milésimas",
            meaning: "Comparas tres decimales de hasta tres cifras decimales y dices cuál es el mayor.",
        },
    },
    Entry {
        id: "find-least-decimal",
        en: Wording {
            statement: "Find the least of three decimals to thousandths",
            i_can: "I can find the least of three decimals.",
            short: "the least of three decimals",
            meaning: "You compare three decimals with up to three places and say which is the least.",
        },
        es: Wording {
            statement: "Hallar el menor de tres decimales hasta las milésimas",
            i_can: "Sé hallar el menor de tres decimales.",
            short: "el menor de tres decimales",
            meaning: "Comparas tres decimales de hasta tres cifras decimales y dices cuál es el menor.",
        },
    },
    Entry {
        id: "decimal-on-number-line",
        en: Wording {
            statement: "Read tenths between 0 and 2 on a number line",
            i_can: "I can read tenths on a number line.",
            short: "tenths on a number line",
            meaning: "You see a point between 0 and 2 on a line in tenths and write the decimal.",
        },
        es: Wording {
            statement: "Leer décimas entre 0 y 2 en la recta numérica",
            i_can: "Sé leer décimas en una recta numérica.",
            short: "décimas en la recta numérica",
            meaning: "Ves un punto entre 0 y 2 en una recta con décimas y escribes el decimal.",
        },
    },
    Entry {
        id: "decimal-on-number-line-to-hundred",
        en: Wording {
            statement: "Read tenths up to 100 on a number line",
            i_can: "I can read tenths between any whole numbers up to 100.",
            short: "tenths up to 100 on a number line",
            meaning: "You see a point on a line in tenths that begins anywhere below 100 and write the decimal.",
        },
        es: Wording {
            statement: "Leer décimas hasta 100 en la recta numérica",
            i_can: "Sé leer décimas entre números enteros hasta 100.",
            short: "décimas hasta 100 en la recta numérica",
            meaning: "Ves un punto en una recta con décimas que empieza en cualquier número menor que 100 y escribes el decimal.",
        },
    },
    Entry {
        id: "round-decimal-to-whole",
        en: Wording {
            statement: "Round a decimal to the nearest whole number",
            i_can: "I can round a decimal to the nearest whole number.",
            short: "rounding decimals to whole numbers",
            meaning: "You round a decimal with one or two places to the nearest whole number.",
        },
        es: Wording {
            statement: "Redondear un decimal al entero más cercano",
            i_can: "Sé redondear un decimal al entero más cercano.",
            short: "redondeo de decimales a enteros",
            meaning: "Redondeas un decimal de una o dos cifras decimales al entero más cercano.",
        },
    },
    Entry {
        id: "round-decimal-to-tenth",
        en: Wording {
            statement: "Round a decimal to the nearest tenth",
            i_can: "I can round a decimal to the nearest tenth.",
            short: "rounding to tenths",
            meaning: "You round a decimal with two or three places to the nearest tenth.",
        },
        es: Wording {
            statement: "Redondear un decimal a la décima más cercana",
            i_can: "Sé redondear un decimal a la décima más cercana.",
            short: "redondeo a décimas",
            meaning: "Redondeas un decimal de dos o tres cifras decimales a la décima más cercana.",
        },
    },
    Entry {
        id: "round-decimal-to-hundredth",
        en: Wording {
            statement: "Round a decimal to the nearest hundredth",
            i_can: "I can round a decimal to the nearest hundredth.",
            short: "rounding to hundredths",
            meaning: "You round a decimal with three or four places to the nearest hundredth.",
        },
        es: Wording {
            statement: "Redondear un decimal a la centésima más cercana",
            i_can: "Sé redondear un decimal a la centésima más cercana.",
            short: "redondeo a centésimas",
            meaning: "Redondeas un decimal de tres o cuatro cifras decimales a la centésima más cercana.",
        },
    },
    Entry {
        id: "add-decimals-same-places",
        en: Wording {
            statement: "Add two decimals with tenths",
            i_can: "I can add two decimals with tenths.",
            short: "sums of tenths",
            meaning: "You add two decimals with one place each.",
        },
        es: Wording {
            statement: "Sumar dos decimales con décimas",
            i_can: "Sé sumar dos decimales con décimas.",
            short: "sumas con décimas",
            meaning: "Sumas dos decimales de una cifra decimal.",
        },
    },
    Entry {
        id: "add-decimals",
        en: Wording {
            statement: "Add decimals of different lengths",
            i_can: "I can add decimals of different lengths.",
            short: "sums of decimals",
            meaning: "You line up the points of two decimals with one and two places and add them.",
        },
        es: Wording {
            statement: "Sumar decimales de distinta longitud",
            i_can: "Sé sumar decimales de distinta longitud.",
            short: "sumas de decimales",
            meaning: "Alineas las comas de dos decimales de una y dos cifras decimales y los sumas.",
        },
    },
    Entry {
        id: "add-decimals-to-thousandths",
        en: Wording {
            statement: "Add decimals to thousandths",
            i_can: "I can add decimals with up to three places.",
            short: "sums to thousandths",
            meaning: "You add a decimal with three places and one with two, up to 1000 each.",
        },
        es: Wording {
            statement: "Sumar decimales hasta las milésimas",
            i_can: "Sé sumar decimales de hasta tres cifras decimales.",
            short: "sumas hasta las milésimas",
            meaning: "Sumas un decimal de tres cifras decimales y otro de dos, de hasta 1000 cada uno.",
        },
    },
    Entry {
        id: "subtract-decimals-same-places",
        en: Wording {
            statement: "Subtract decimals with tenths",
            i_can: "I can subtract decimals with tenths.",
            short: "differences of tenths",
            meaning: "You subtract two decimals with one place each.",
        },
        es: Wording {
            statement: "Restar decimales con décimas",
            i_can: "Sé restar decimales con décimas.",
            short: "restas con décimas",
            meaning: "Restas dos decimales de una cifra decimal.",
        },
    },
    Entry {
        id: "subtract-decimals",
        en: Wording {
            statement: "Subtract decimals of different lengths",
            i_can: "I can subtract decimals of different lengths.",
            short: "differences of decimals",
            meaning: "You subtract a decimal with two places from one with one place, filling up with a zero.",
        },
        es: Wording {
            statement: "Restar decimales de distinta longitud",
            i_can: "Sé restar decimales de distinta longitud.",
            short: "restas de decimales",
            meaning: "Restas un decimal de dos cifras decimales de otro de una, completando con un cero.",
        },
    },
    Entry {
        id: "subtract-decimals-to-thousandths",
        en: Wording {
            statement: "Subtract decimals to thousandths",
            i_can: "I can subtract decimals with up to three places.",
            short: "differences to thousandths",
            meaning: "You subtract a decimal with three places from one with two, up to 1000 each.",
        },
        es: Wording {
            statement: "Restar decimales hasta las milésimas",
            i_can: "Sé restar decimales de hasta tres cifras decimales.",
            short: "restas hasta las milésimas",
            meaning: "Restas un decimal de tres cifras decimales de otro de dos, de hasta 1000 cada uno.",
        },
    },
    Entry {
        id: "multiply-decimal-by-whole",
        en: Wording {
            statement: "Multiply a decimal by a one-digit number",
            i_can: "I can multiply a decimal by a one-digit number.",
            short: "decimals times one-digit numbers",
            meaning: "You multiply a decimal with tenths by a number from 2 to 9.",
        },
        es: Wording {
            statement: "Multiplicar un decimal por un número de una cifra",
            i_can: "Sé multiplicar un decimal por un número de una cifra.",
            short: "decimales por números de una cifra",
            meaning: "Multiplicas un decimal con décimas por un número del 2 al 9.",
        },
    },
    Entry {
        id: "multiply-small-decimals",
        en: Wording {
            statement: "Multiply two decimals with one digit each",
            i_can: "I can multiply small decimals such as 0.6 and 0.07.",
            short: "products of small decimals",
            meaning: "You multiply a tenths decimal by a hundredths decimal and place the point.",
        },
        es: Wording {
            statement: "Multiplicar dos decimales de una cifra cada uno",
            i_can: "Sé multiplicar decimales pequeños, como seis décimas por siete centésimas.",
            short: "productos de decimales pequeños",
            meaning: "Multiplicas un decimal con décimas por otro con centésimas y colocas la coma.",
        },
    },
    Entry {
        id: "multiply-decimals",
        en: Wording {
            statement: "Multiply two decimals with two digits each",
            i_can: "I can multiply two decimals on paper.",
            short: "products of decimals",
            meaning: "You multiply two decimals with two digits each and place the point.",
        },
        es: Wording {
            statement: "Multiplicar dos decimales de dos cifras cada uno",
            i_can: "Sé multiplicar dos decimales por escrito.",
            short: "productos de decimales",
            meaning: "Multiplicas dos decimales de dos cifras cada uno y colocas la coma.",
        },
    },
    Entry {
        id: "multiply-decimals-of-three-digits",
        en: Wording {
            statement: "Multiply two decimals with three digits each",
            i_can: "I can multiply decimals with three digits.",
            short: "multiplying decimals with three digits",
            meaning: "You multiply the digits on paper and put the point by counting decimal places.",
        },
        es: Wording {
            statement: "Multiplicar dos decimales de tres cifras cada uno",
            i_can: "Sé multiplicar decimales de tres cifras.",
            short: "multiplicar decimales de tres cifras",
            meaning: "Multiplicas las cifras en papel y pones la coma contando las cifras decimales.",
        },
    },
    Entry {
        id: "divide-decimal-by-whole",
        en: Wording {
            statement: "Divide a decimal by a one-digit number",
            i_can: "I can divide a decimal by a one-digit number.",
            short: "decimals divided by one-digit numbers",
            meaning: "You divide a decimal by a number from 2 to 9; the quotient has tenths.",
        },
        es: Wording {
            statement: "Dividir un decimal entre un número de una cifra",
            i_can: "Sé dividir un decimal entre un número de una cifra.",
            short: "decimales entre números de una cifra",
            meaning: "Divides un decimal entre un número del 2 al 9; el cociente tiene décimas.",
        },
    },
    Entry {
        id: "divide-by-tenths",
        en: Wording {
            statement: "Divide by tenths with a whole quotient",
            i_can: "I can divide by a decimal such as 0.4.",
            short: "dividing by tenths",
            meaning: "You divide by a decimal such as 0.4; the quotient is a whole number.",
        },
        es: Wording {
            statement: "Dividir entre décimas con cociente entero",
            i_can: "Sé dividir entre un decimal con décimas.",
            short: "divisiones entre décimas",
            meaning: "Divides entre un decimal con décimas; el cociente es un número entero.",
        },
    },
    Entry {
        id: "divide-decimals",
        en: Wording {
            statement: "Divide by hundredths with a decimal quotient",
            i_can: "I can divide by a decimal such as 0.06.",
            short: "quotients of decimals",
            meaning: "You divide by a decimal such as 0.06; the quotient has three digits, one of them behind the point.",
        },
        es: Wording {
            statement: "Dividir entre centésimas con cociente decimal",
            i_can: "Sé dividir entre un decimal con centésimas.",
            short: "cocientes de decimales",
            meaning: "Divides entre un decimal con centésimas; el cociente tiene tres cifras, una de ellas detrás de la coma.",
        },
    },
    Entry {
        id: "divide-decimals-by-two-digits",
        en: Wording {
            statement: "Divide a decimal by a decimal with two digits",
            i_can: "I can divide a decimal by a decimal with two digits.",
            short: "dividing by decimals with two digits",
            meaning: "You move both points until the divisor is whole, then divide on paper.",
        },
        es: Wording {
            statement: "Dividir un decimal entre un decimal de dos cifras",
            i_can: "Sé dividir un decimal entre un decimal de dos cifras.",
            short: "dividir entre decimales de dos cifras",
            meaning: "Mueves las dos comas hasta que el divisor es entero y luego divides en papel.",
        },
    },
    Entry {
        id: "multiply-by-power-of-ten",
        en: Wording {
            statement: "Multiply a decimal by 10, 100 or 1000",
            i_can: "I can multiply a decimal by 10, 100 or 1000.",
            short: "decimals times powers of ten",
            meaning: "You move the point to the right as often as the power of ten has zeros.",
        },
        es: Wording {
            statement: "Multiplicar un decimal por 10, 100 o 1000",
            i_can: "Sé multiplicar un decimal por 10, 100 o 1000.",
            short: "decimales por potencias de diez",
            meaning: "Mueves la coma a la derecha tantas veces como ceros tiene la potencia de diez.",
        },
    },
    Entry {
        id: "divide-by-power-of-ten",
        en: Wording {
            statement: "Divide a decimal by 10, 100 or 1000",
            i_can: "I can divide a decimal by 10, 100 or 1000.",
            short: "decimals divided by powers of ten",
            meaning: "You move the point to the left as often as the power of ten has zeros.",
        },
        es: Wording {
            statement: "Dividir un decimal entre 10, 100 o 1000",
            i_can: "Sé dividir un decimal entre 10, 100 o 1000.",
            short: "decimales entre potencias de diez",
            meaning: "Mueves la coma a la izquierda tantas veces como ceros tiene la potencia de diez.",
        },
    },
    Entry {
        id: "decimal-to-fraction",
        en: Wording {
            statement: "Write tenths and hundredths as a fraction",
            i_can: "I can write a decimal as a fraction.",
            short: "decimals as fractions",
            meaning: "You write a decimal with one or two places as a fraction, in lowest terms or not.",
        },
        es: Wording {
            statement: "Escribir décimas y centésimas como fracción",
            i_can: "Sé escribir un decimal como fracción.",
            short: "decimales como fracciones",
            meaning: "Escribes un decimal de una o dos cifras decimales como fracción, simplificada o no.",
        },
    },
    Entry {
        id: "decimal-to-simplest-fraction",
        en: Wording {
            statement: "Write a decimal as a fraction in lowest terms",
            i_can: "I can write a decimal as a fraction in lowest terms.",
            short: "decimals as fractions in lowest terms",
            meaning: "You write a decimal with up to three places as a fraction in lowest terms.",
        },
        es: Wording {
            statement: "Escribir un decimal como fracción en su forma más simple",
            i_can: "Sé escribir un decimal como fracción simplificada.",
            short: "decimales como fracciones simplificadas",
            meaning: "Escribes un decimal de hasta tres cifras decimales como fracción en su forma más simple.",
        },
    },
    Entry {
        id: "fraction-to-decimal",
        en: Wording {
            statement: "Write a fraction with a denominator up to 25 as a decimal",
            i_can: "I can write a fraction as a decimal.",
            short: "fractions as decimals",
            meaning: "You write a fraction with a denominator such as 4, 5, 8 or 25 as a decimal.",
        },
        es: Wording {
            statement: "Escribir como decimal una fracción con denominador de hasta 25",
            i_can: "Sé escribir una fracción como decimal.",
            short: "fracciones como decimales",
            meaning: "Escribes como decimal una fracción con un denominador como 4, 5, 8 o 25.",
        },
    },
    Entry {
        id: "fraction-to-decimal-to-hundredths",
        en: Wording {
            statement: "Write a fraction with a denominator up to 100 as a decimal",
            i_can: "I can write fractions with large denominators as decimals.",
            short: "fractions with large denominators as decimals",
            meaning: "You write a fraction with a denominator such as 40, 50 or 100 as a decimal.",
        },
        es: Wording {
            statement: "Escribir como decimal una fracción con denominador de hasta 100",
            i_can: "Sé escribir como decimal fracciones con denominadores grandes.",
            short: "fracciones de denominador grande como decimales",
            meaning: "Escribes como decimal una fracción con un denominador como 40, 50 o 100.",
        },
    },
    Entry {
        id: "repeating-digit-to-fraction",
        en: Wording {
            statement: "Write a decimal with one repeating digit as a fraction",
            i_can: "I can write a decimal with a repeating digit as a fraction.",
            short: "repeating digits as fractions",
            meaning: "You write a decimal such as 0.777… as a fraction.",
        },
        es: Wording {
            statement: "Escribir como fracción un decimal con una cifra que se repite",
            i_can: "Sé escribir como fracción un decimal con una cifra que se repite.",
            short: "decimales periódicos de una cifra",
            meaning: "Escribes como fracción un decimal en el que una cifra se repite sin fin.",
        },
    },
    Entry {
        id: "two-repeating-digits-to-fraction",
        en: Wording {
            statement: "Write a decimal with two repeating digits as a fraction",
            i_can: "I can write a decimal with two repeating digits as a fraction.",
            short: "two repeating digits as fractions",
            meaning: "You write a decimal such as 2.1818… as a fraction.",
        },
        es: Wording {
            statement: "Escribir como fracción un decimal con dos cifras que se repiten",
            i_can: "Sé escribir como fracción un decimal con dos cifras que se repiten.",
            short: "decimales periódicos de dos cifras",
            meaning: "Escribes como fracción un decimal en el que dos cifras se repiten sin fin.",
        },
    },
    Entry {
        id: "digit-repeating-behind-another-to-fraction",
        en: Wording {
            statement: "Write a decimal like 1.1666… as a fraction",
            i_can: "I can write a decimal with a digit that repeats behind one that does not as a fraction.",
            short: "decimals where one digit comes before one that repeats",
            meaning: "You take two multiples with the same digits behind the point and subtract them.",
        },
        es: Wording {
            statement: "Escribir un decimal como 1.1666… en forma de fracción",
            i_can: "Sé escribir como fracción un decimal con una cifra que se repite tras otra que no.",
            short: "los decimales con una cifra antes de la que se repite",
            meaning: "Tomas dos múltiplos con las mismas cifras detrás de la coma y los restas.",
        },
    },
    Entry {
        id: "digit-repeating-behind-two-others-to-fraction",
        en: Wording {
            statement: "Write a decimal like 0.41666… as a fraction",
            i_can: "I can write a decimal with a digit that repeats behind two that do not as a fraction.",
            short: "decimals where two digits come before one that repeats",
            meaning: "You take 1000 times and 100 times the number, and subtract them.",
        },
        es: Wording {
            statement: "Escribir un decimal como 0.41666… en forma de fracción",
            i_can: "Sé escribir como fracción un decimal con una cifra que se repite tras dos que no.",
            short: "los decimales con dos cifras antes de la que se repite",
            meaning: "Tomas 1000 veces y 100 veces el número, y los restas.",
        },
    },
    Entry {
        id: "two-digits-repeating-behind-another-to-fraction",
        en: Wording {
            statement: "Write a decimal like 0.31818… as a fraction",
            i_can: "I can write a decimal with two digits that repeat behind one that does not as a fraction.",
            short: "decimals where one digit comes before two that repeat",
            meaning: "You take 1000 times and 10 times the number, and subtract them.",
        },
        es: Wording {
            statement: "Escribir un decimal como 0.31818… en forma de fracción",
            i_can: "Sé escribir como fracción un decimal con dos cifras que se repiten tras otra que no.",
            short: "los decimales con una cifra antes de dos que se repiten",
            meaning: "Tomas 1000 veces y 10 veces el número, y los restas.",
        },
    },
    Entry {
        id: "order-decimals",
        en: Wording {
            statement: "Put decimals in order",
            i_can: "I can put decimals in order.",
            short: "decimals in order",
            meaning: "You compare place by place and write the least first.",
        },
        es: Wording {
            statement: "Ordenar decimales",
            i_can: "Sé ordenar decimales.",
            short: "los decimales en orden",
            meaning: "Comparas lugar por lugar y escribes el menor primero.",
        },
    },
    Entry {
        id: "order-fractions-and-decimals",
        en: Wording {
            statement: "Put fractions and decimals in order",
            i_can: "I can put fractions and decimals in order.",
            short: "fractions and decimals in order",
            meaning: "Four numbers, two of them fractions. You write the letters of the numbers, the least first.",
        },
        es: Wording {
            statement: "Ordenar fracciones y decimales",
            i_can: "Sé ordenar fracciones y decimales.",
            short: "las fracciones y los decimales en orden",
            meaning: "Cuatro números, dos de ellos fracciones. Escribes las letras de los números, el menor primero.",
        },
    },
];
