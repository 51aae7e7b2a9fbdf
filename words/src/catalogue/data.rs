//! Averages, graphs and chance.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "mean-of-numbers",
        en: Wording {
            statement: "Find the mean of five numbers up to 20",
            i_can: "I can find the mean of a few numbers.",
            short: "means",
            meaning: "You add up the numbers and divide by how many there are.",
        },
        es: Wording {
            statement: "Hallar la media de cinco números hasta 20",
            i_can: "Sé hallar la media de unos números.",
            short: "las medias",
            meaning: "Sumas los números y divides entre cuántos hay.",
        },
    },
    Entry {
        id: "mean-with-decimals",
        en: Wording {
            statement: "Find the mean of eight numbers up to 10, with one or two decimal places",
            i_can: "I can find a mean that is a decimal.",
            short: "means with decimals",
            meaning: "You add up the numbers, divide by how many there are, and go on dividing behind the decimal point.",
        },
        es: Wording {
            statement: "Hallar la media de ocho números hasta 10, con una o dos cifras decimales",
            i_can: "Sé hallar una media que es un decimal.",
            short: "las medias con decimales",
            meaning: "Sumas los números, divides entre cuántos hay y sigues dividiendo detrás de la coma.",
        },
    },
    Entry {
        id: "median-of-numbers",
        en: Wording {
            statement: "Find the median of seven numbers up to 30",
            i_can: "I can find the median of a few numbers.",
            short: "medians",
            meaning: "You put the numbers in order and take the one in the middle.",
        },
        es: Wording {
            statement: "Hallar la mediana de siete números hasta 30",
            i_can: "Sé hallar la mediana de unos números.",
            short: "las medianas",
            meaning: "Ordenas los números y tomas el del medio.",
        },
    },
    Entry {
        id: "median-between-two-numbers",
        en: Wording {
            statement: "Find the median of six numbers, halfway between the two in the middle",
            i_can: "I can find the median of an even number of numbers.",
            short: "medians between two numbers",
            meaning: "You put the numbers in order and take what is halfway between the two in the middle.",
        },
        es: Wording {
            statement: "Hallar la mediana de seis números, a mitad entre los dos del medio",
            i_can: "Sé hallar la mediana de una cantidad par de números.",
            short: "las medianas entre dos números",
            meaning: "Ordenas los números y tomas lo que está a mitad entre los dos del medio.",
        },
    },
    Entry {
        id: "median-with-halves",
        en: Wording {
            statement: "Find the median of eight numbers where it ends in .5",
            i_can: "I can find a median that is not a whole number.",
            short: "medians that end in .5",
            meaning: "You put the numbers in order and take what is halfway between the two in the middle, which is not whole.",
        },
        es: Wording {
            statement: "Hallar la mediana de ocho números cuando no es entera",
            i_can: "Sé hallar una mediana que no es un número entero.",
            short: "las medianas que no son enteras",
            meaning: "Ordenas los números y tomas lo que está a mitad entre los dos del medio, que no es entero.",
        },
    },
    Entry {
        id: "mode-of-numbers",
        en: Wording {
            statement: "Find the mode of eight numbers",
            i_can: "I can find the mode of a few numbers.",
            short: "modes",
            meaning: "You look for the number that comes most often.",
        },
        es: Wording {
            statement: "Hallar la moda de ocho números",
            i_can: "Sé hallar la moda de unos números.",
            short: "las modas",
            meaning: "Buscas el número que más veces aparece.",
        },
    },
    Entry {
        id: "range-of-numbers",
        en: Wording {
            statement: "Find the range of six numbers up to 60",
            i_can: "I can find the range of a few numbers.",
            short: "ranges",
            meaning: "You take the smallest number from the largest.",
        },
        es: Wording {
            statement: "Hallar el rango de seis números hasta 60",
            i_can: "Sé hallar el rango de unos números.",
            short: "los rangos",
            meaning: "Restas el número menor del mayor.",
        },
    },
    Entry {
        id: "missing-number-for-a-mean",
        en: Wording {
            statement: "Find the number that is missing for a mean of four numbers",
            i_can: "I can find the number that is missing for a mean.",
            short: "missing numbers for a mean",
            meaning: "You find what all numbers make together, and take away the known ones.",
        },
        es: Wording {
            statement: "Hallar el número que falta para la media de cuatro números",
            i_can: "Sé hallar el número que falta para una media.",
            short: "los números que faltan para una media",
            meaning: "Hallas lo que dan todos los números juntos y restas los conocidos.",
        },
    },
    Entry {
        id: "probability-of-a-color",
        en: Wording {
            statement: "Find the probability of one color of three in a bag",
            i_can: "I can find the probability of a color.",
            short: "simple probability",
            meaning: "You divide how many marbles have the color by how many there are.",
        },
        es: Wording {
            statement: "Hallar la probabilidad de un color de tres en una bolsa",
            i_can: "Sé hallar la probabilidad de un color.",
            short: "la probabilidad simple",
            meaning: "Divides cuántas canicas tienen el color entre cuántas hay.",
        },
    },
    Entry {
        id: "probability-of-not-a-color",
        en: Wording {
            statement: "Find the probability that a marble does not have a color",
            i_can: "I can find the probability that something does not happen.",
            short: "the probability of not",
            meaning: "You count all marbles of the other colors and divide by how many there are.",
        },
        es: Wording {
            statement: "Hallar la probabilidad de que una canica no tenga un color",
            i_can: "Sé hallar la probabilidad de que algo no ocurra.",
            short: "la probabilidad de que no",
            meaning: "Cuentas todas las canicas de otros colores y divides entre cuántas hay.",
        },
    },
    Entry {
        id: "probability-with-a-die",
        en: Wording {
            statement: "Find a probability with one die, such as of an even number or of at least 3",
            i_can: "I can find a probability with a die.",
            short: "probabilities with a die",
            meaning: "You count which of the six numbers are meant, and write how many they are out of six.",
        },
        es: Wording {
            statement: "Hallar una probabilidad con un dado, como la de un número par o la de al menos un 3",
            i_can: "Sé hallar una probabilidad con un dado.",
            short: "las probabilidades con un dado",
            meaning: "Cuentas cuáles de los seis números sirven y escribes cuántos son de seis.",
        },
    },
    Entry {
        id: "probability-of-two-draws",
        en: Wording {
            statement: "Find the probability of one color in two draws, the first put back",
            i_can: "I can find the probability of two independent draws.",
            short: "the probability of two draws",
            meaning: "You multiply the probabilities of both draws, which are the same.",
        },
        es: Wording {
            statement: "Hallar la probabilidad de un color en dos extracciones, devolviendo la primera",
            i_can: "Sé hallar la probabilidad de dos extracciones independientes.",
            short: "la probabilidad de dos extracciones",
            meaning: "Multiplicas las probabilidades de las dos extracciones, que son iguales.",
        },
    },
    Entry {
        id: "probability-of-two-draws-kept",
        en: Wording {
            statement: "Find the probability of one color in two draws, the first kept",
            i_can: "I can find the probability of two draws without putting back.",
            short: "the probability of dependent draws",
            meaning: "You multiply the probabilities of both draws, the second with one marble less.",
        },
        es: Wording {
            statement: "Hallar la probabilidad de un color en dos extracciones, sin devolver la primera",
            i_can: "Sé hallar la probabilidad de dos extracciones sin devolver.",
            short: "la probabilidad de extracciones dependientes",
            meaning: "Multiplicas las probabilidades de las dos extracciones, la segunda con una canica menos.",
        },
    },
    Entry {
        id: "how-many-more-in-a-bar-graph",
        en: Wording {
            statement: "Find how many more one bar of a bar graph has than another",
            i_can: "I can compare two bars of a bar graph.",
            short: "comparing bars",
            meaning: "You read both bars and take one from the other.",
        },
        es: Wording {
            statement: "Hallar cuántos más tiene una barra que otra en una gráfica de barras",
            i_can: "Sé comparar dos barras de una gráfica.",
            short: "la comparación de barras",
            meaning: "Lees las dos barras y restas una de la otra.",
        },
    },
    Entry {
        id: "how-many-in-all-in-a-bar-graph",
        en: Wording {
            statement: "Find how many all bars of a bar graph have together",
            i_can: "I can add up the bars of a bar graph.",
            short: "adding up bars",
            meaning: "You read all four bars and add them up.",
        },
        es: Wording {
            statement: "Hallar cuántos tienen todas las barras de una gráfica juntas",
            i_can: "Sé sumar las barras de una gráfica.",
            short: "la suma de barras",
            meaning: "Lees las cuatro barras y las sumas.",
        },
    },
    Entry {
        id: "longest-and-shortest-bar",
        en: Wording {
            statement: "Find how many more the longest bar of a graph has than the shortest",
            i_can: "I can find the longest and the shortest bar and compare them.",
            short: "longest and shortest bars",
            meaning: "You look for both bars and take the shorter from the longer.",
        },
        es: Wording {
            statement: "Hallar cuántos más tiene la barra más larga que la más corta",
            i_can: "Sé encontrar la barra más larga y la más corta y compararlas.",
            short: "la barra más larga y la más corta",
            meaning: "Buscas las dos barras y restas la más corta de la más larga.",
        },
    },
    Entry {
        id: "count-orders",
        en: Wording {
            statement: "Count the orders of different things",
            i_can: "I can count in how many orders things can come.",
            short: "numbers of orders",
            meaning: "You multiply the possibilities for each place, one fewer each time.",
        },
        es: Wording {
            statement: "Contar los órdenes de cosas distintas",
            i_can: "Sé contar en cuántos órdenes pueden ir las cosas.",
            short: "los números de órdenes",
            meaning: "Multiplicas las posibilidades de cada lugar, una menos cada vez.",
        },
    },
    Entry {
        id: "count-orders-of-alike-things",
        en: Wording {
            statement: "Count the orders of things of which some are alike",
            i_can: "I can count orders when some things are alike.",
            short: "orders of alike things",
            meaning: "You divide by the orders that look the same.",
        },
        es: Wording {
            statement: "Contar los órdenes de cosas de las que algunas son iguales",
            i_can: "Sé contar órdenes cuando algunas cosas son iguales.",
            short: "los órdenes de cosas iguales",
            meaning: "Divides entre los órdenes que se ven iguales.",
        },
    },
    Entry {
        id: "count-choices",
        en: Wording {
            statement: "Count the ways to choose some of many",
            i_can: "I can count in how many ways some can be chosen.",
            short: "numbers of choices",
            meaning: "You divide the number of orders by the orders of those that are chosen.",
        },
        es: Wording {
            statement: "Contar las maneras de elegir algunos entre muchos",
            i_can: "Sé contar de cuántas maneras se pueden elegir algunos.",
            short: "los números de elecciones",
            meaning: "Divides el número de órdenes entre los órdenes de los elegidos.",
        },
    },
    Entry {
        id: "probability-with-two-dice",
        en: Wording {
            statement: "Find a probability with two dice",
            i_can: "I can find a probability with two dice.",
            short: "probabilities with two dice",
            meaning: "You count which of the 36 outcomes are asked for.",
        },
        es: Wording {
            statement: "Hallar una probabilidad con dos dados",
            i_can: "Sé hallar una probabilidad con dos dados.",
            short: "las probabilidades con dos dados",
            meaning: "Cuentas cuáles de los 36 resultados se piden.",
        },
    },
    Entry {
        id: "probability-with-a-coin-and-a-die",
        en: Wording {
            statement: "Find a probability with a coin and a die",
            i_can: "I can find a probability with a coin and a die.",
            short: "probabilities with a coin and a die",
            meaning: "You multiply both probabilities, or count among 12 outcomes.",
        },
        es: Wording {
            statement: "Hallar una probabilidad con una moneda y un dado",
            i_can: "Sé hallar una probabilidad con una moneda y un dado.",
            short: "las probabilidades con una moneda y un dado",
            meaning: "Multiplicas las dos probabilidades, o cuentas entre 12 resultados.",
        },
    },
    Entry {
        id: "read-a-line-graph",
        en: Wording {
            statement: "Read a value from a line graph",
            i_can: "I can read a point of a line graph.",
            short: "reading line graphs",
            meaning: "You find the point above the day and read its height on the scale.",
        },
        es: Wording {
            statement: "Leer un valor en una gráfica de líneas",
            i_can: "Sé leer un punto de una gráfica de líneas.",
            short: "la lectura de gráficas de líneas",
            meaning: "Buscas el punto sobre el día y lees su altura en la escala.",
        },
    },
    Entry {
        id: "compare-points-of-a-line-graph",
        en: Wording {
            statement: "Find how much higher one point of a line graph is than another",
            i_can: "I can compare two points of a line graph.",
            short: "comparing points of line graphs",
            meaning: "You read both points and take one from the other.",
        },
        es: Wording {
            statement: "Hallar cuánto más alto es un punto que otro en una gráfica de líneas",
            i_can: "Sé comparar dos puntos de una gráfica de líneas.",
            short: "la comparación de puntos de una gráfica",
            meaning: "Lees los dos puntos y restas uno del otro.",
        },
    },
    Entry {
        id: "largest-rise-in-a-line-graph",
        en: Wording {
            statement: "Find the largest rise in a line graph",
            i_can: "I can find where a line graph rises most, and by how much.",
            short: "largest rises in line graphs",
            meaning: "You look for the steepest part and find how much the line goes up there.",
        },
        es: Wording {
            statement: "Hallar la mayor subida en una gráfica de líneas",
            i_can: "Sé encontrar dónde sube más una gráfica de líneas y cuánto.",
            short: "las mayores subidas",
            meaning: "Buscas el tramo más empinado y hallas cuánto sube ahí la línea.",
        },
    },
    Entry {
        id: "how-many-in-a-line-plot",
        en: Wording {
            statement: "Find how many things a line plot shows",
            i_can: "I can count what a line plot shows.",
            short: "counting in line plots",
            meaning: "Each mark is one thing; you count the marks above all numbers.",
        },
        es: Wording {
            statement: "Hallar cuántas cosas muestra un diagrama de puntos",
            i_can: "Sé contar lo que muestra un diagrama de puntos.",
            short: "contar en diagramas de puntos",
            meaning: "Cada marca es una cosa; cuentas las marcas sobre todos los números.",
        },
    },
    Entry {
        id: "how-many-from-a-length-on-in-a-line-plot",
        en: Wording {
            statement: "Find in a line plot how many things have a length or a greater one",
            i_can: "I can count the marks of a line plot from a number on.",
            short: "counting from a length on",
            meaning: "You count the marks above that number and all greater ones.",
        },
        es: Wording {
            statement: "Hallar en un diagrama de puntos cuántas cosas miden una longitud o más",
            i_can: "Sé contar las marcas de un diagrama de puntos desde un número.",
            short: "contar desde una longitud",
            meaning: "Cuentas las marcas sobre ese número y sobre todos los mayores.",
        },
    },
    Entry {
        id: "most-common-length-in-a-line-plot",
        en: Wording {
            statement: "Find the most common length in a line plot",
            i_can: "I can find the most common length in a line plot.",
            short: "the most common length",
            meaning: "You look for the number with the most marks.",
        },
        es: Wording {
            statement: "Hallar la longitud más frecuente en un diagrama de puntos",
            i_can: "Sé encontrar la longitud más frecuente en un diagrama de puntos.",
            short: "la longitud más frecuente",
            meaning: "Buscas el número con más marcas.",
        },
    },
    Entry {
        id: "longest-and-shortest-in-a-line-plot",
        en: Wording {
            statement: "Find in a line plot how much longer the longest thing is than the shortest",
            i_can: "I can find the longest and the shortest thing in a line plot and compare them.",
            short: "longest and shortest in line plots",
            meaning: "You read the first and the last number with a mark and take one from the other.",
        },
        es: Wording {
            statement: "Hallar en un diagrama de puntos cuánto más mide lo más largo que lo más corto",
            i_can: "Sé encontrar lo más largo y lo más corto en un diagrama de puntos y compararlos.",
            short: "lo más largo y lo más corto",
            meaning: "Lees el primer y el último número con marca y restas uno del otro.",
        },
    },
];
