//! Points and circles by their coordinates.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "points-on-a-grid",
        en: Wording {
            statement: "Read the coordinates of a point, both from 0 on",
            i_can: "I can read the coordinates of a point.",
            short: "coordinates",
            meaning: "You read where a point is along the x-axis, then along the y-axis.",
        },
        es: Wording {
            statement: "Leer las coordenadas de un punto, ambas desde 0",
            i_can: "Sé leer las coordenadas de un punto.",
            short: "las coordenadas",
            meaning: "Lees dónde está un punto en el eje x, y luego en el eje y.",
        },
    },
    Entry {
        id: "points-in-the-plane",
        en: Wording {
            statement: "Read the coordinates of a point on both sides of the axes",
            i_can: "I can read the coordinates of a point, below zero too.",
            short: "coordinates below zero",
            meaning: "You read where a point is along both axes and mind the signs.",
        },
        es: Wording {
            statement: "Leer las coordenadas de un punto a ambos lados de los ejes",
            i_can: "Sé leer las coordenadas de un punto, también bajo cero.",
            short: "las coordenadas bajo cero",
            meaning: "Lees dónde está un punto en los dos ejes y cuidas los signos.",
        },
    },
    Entry {
        id: "moved-points",
        en: Wording {
            statement: "Find the coordinates of a point after it is moved",
            i_can: "I can say where a point is after it is moved.",
            short: "moved points",
            meaning: "You add a move to the right to x and a move up to y, or take them away.",
        },
        es: Wording {
            statement: "Hallar las coordenadas de un punto después de moverlo",
            i_can: "Sé decir dónde está un punto después de moverlo.",
            short: "los puntos movidos",
            meaning: "Sumas el movimiento a la derecha a x y hacia arriba a y, o los restas.",
        },
    },
    Entry {
        id: "mirrored-points",
        en: Wording {
            statement: "Find the coordinates of a point reflected across an axis",
            i_can: "I can say where a point is after a reflection across an axis.",
            short: "reflected points",
            meaning: "You take the opposite of one coordinate and leave the other.",
        },
        es: Wording {
            statement: "Hallar las coordenadas del reflejo de un punto en un eje",
            i_can: "Sé decir dónde está el reflejo de un punto.",
            short: "los puntos reflejados",
            meaning: "Tomas el opuesto de una coordenada y dejas la otra.",
        },
    },
    Entry {
        id: "middle-of-two-points",
        en: Wording {
            statement: "Find the point in the middle of two points",
            i_can: "I can find the point in the middle of two points.",
            short: "the middle of two points",
            meaning: "You take half of the sum of both x, and of both y.",
        },
        es: Wording {
            statement: "Hallar el punto medio de dos puntos",
            i_can: "Sé hallar el punto medio de dos puntos.",
            short: "el punto medio",
            meaning: "Tomas la mitad de la suma de las dos x y de las dos y.",
        },
    },
    Entry {
        id: "midpoint-with-halves",
        en: Wording {
            statement: "Find the midpoint of a segment from its ends, with halves",
            i_can: "I can find the midpoint of a segment, also where it lies at halves.",
            short: "midpoints with halves",
            meaning: "You take half of the sum of both x, and of both y, without a picture.",
        },
        es: Wording {
            statement: "Hallar el punto medio de un segmento a partir de sus extremos, con mitades",
            i_can: "Sé hallar el punto medio de un segmento, también con mitades.",
            short: "los puntos medios con mitades",
            meaning: "Tomas la mitad de la suma de las dos x y de las dos y, sin dibujo.",
        },
    },
    Entry {
        id: "other-end-from-the-midpoint",
        en: Wording {
            statement: "Find the other end of a segment from its midpoint and one end",
            i_can: "I can find the other end of a segment when I know its midpoint.",
            short: "other ends of segments",
            meaning: "You go from the end to the midpoint, and as far once more.",
        },
        es: Wording {
            statement: "Hallar el otro extremo de un segmento a partir de su punto medio y un extremo",
            i_can: "Sé hallar el otro extremo de un segmento si conozco su punto medio.",
            short: "los otros extremos de segmentos",
            meaning: "Vas del extremo al punto medio, y otro tanto más.",
        },
    },
    Entry {
        id: "distance-of-two-points",
        en: Wording {
            statement: "Find the distance between two points, as a simplified root where it is not whole",
            i_can: "I can find the distance between two points.",
            short: "distances between points",
            meaning: "You see a right triangle between the points and find its hypotenuse.",
        },
        es: Wording {
            statement: "Hallar la distancia entre dos puntos, como raíz simplificada si no es entera",
            i_can: "Sé hallar la distancia entre dos puntos.",
            short: "las distancias entre puntos",
            meaning: "Ves un triángulo rectángulo entre los puntos y hallas su hipotenusa.",
        },
    },
    Entry {
        id: "circle-from-its-equation",
        en: Wording {
            statement: "Read the center and radius of a circle from its equation",
            i_can: "I can read center and radius from the equation of a circle.",
            short: "circles from their equations",
            meaning: "You find the opposites of the numbers within the squares, and the root of the number alone.",
        },
        es: Wording {
            statement: "Leer el centro y el radio de una circunferencia en su ecuación",
            i_can: "Sé leer el centro y el radio en la ecuación de una circunferencia.",
            short: "las circunferencias por sus ecuaciones",
            meaning: "Hallas los opuestos de los números dentro de los cuadrados, y la raíz del número solo.",
        },
    },
    Entry {
        id: "circle-from-its-expanded-equation",
        en: Wording {
            statement: "Find the center and radius of a circle by completing two squares",
            i_can: "I can find center and radius by completing two squares.",
            short: "circles by completing squares",
            meaning: "You complete the square for x and for y.",
        },
        es: Wording {
            statement: "Hallar el centro y el radio de una circunferencia completando dos cuadrados",
            i_can: "Sé hallar el centro y el radio completando dos cuadrados.",
            short: "las circunferencias completando cuadrados",
            meaning: "Completas el cuadrado para x y para y.",
        },
    },
];
