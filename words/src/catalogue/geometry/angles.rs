//! Angles, and parts of angles and segments.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "angles-of-a-triangle",
        en: Wording {
            statement: "Find the third angle of a triangle",
            i_can: "I can find the third angle of a triangle.",
            short: "angles of triangles",
            meaning: "You take the two known angles from 180 degrees.",
        },
        es: Wording {
            statement: "Hallar el tercer ángulo de un triángulo",
            i_can: "Sé hallar el tercer ángulo de un triángulo.",
            short: "los ángulos de triángulos",
            meaning: "Restas los dos ángulos conocidos de 180 grados.",
        },
    },
    Entry {
        id: "angles-of-a-quadrilateral",
        en: Wording {
            statement: "Find the fourth angle of a shape with four sides",
            i_can: "I can find the fourth angle of a shape with four sides.",
            short: "angles of quadrilaterals",
            meaning: "You take the three known angles from 360 degrees.",
        },
        es: Wording {
            statement: "Hallar el cuarto ángulo de un cuadrilátero",
            i_can: "Sé hallar el cuarto ángulo de un cuadrilátero.",
            short: "los ángulos de cuadriláteros",
            meaning: "Restas los tres ángulos conocidos de 360 grados.",
        },
    },
    Entry {
        id: "angles-of-an-isosceles-triangle",
        en: Wording {
            statement: "Find the angles of an isosceles triangle from one of them",
            i_can: "I can find the angles of an isosceles triangle when I know one.",
            short: "angles of isosceles triangles",
            meaning: "You know that the two angles at the third side are equal, and that all three make 180 degrees.",
        },
        es: Wording {
            statement: "Hallar los ángulos de un triángulo isósceles a partir de uno",
            i_can: "Sé hallar los ángulos de un triángulo isósceles si conozco uno.",
            short: "los ángulos de triángulos isósceles",
            meaning: "Sabes que los dos ángulos junto al tercer lado son iguales, y que los tres suman 180 grados.",
        },
    },
    Entry {
        id: "angles-of-parallelograms-trapezoids-and-kites",
        en: Wording {
            statement: "Find an angle of a parallelogram, rhombus, trapezoid or kite from one or two others",
            i_can: "I can find an angle of a parallelogram, rhombus, trapezoid or kite when I know one or two others.",
            short: "angles of parallelograms, trapezoids and kites",
            meaning: "You know which angles are equal and which make 180 degrees, as the equal and parallel sides tell.",
        },
        es: Wording {
            statement: "Hallar un ángulo de un paralelogramo, rombo, trapecio o cometa a partir de otro o de otros dos",
            i_can: "Sé hallar un ángulo de un paralelogramo, rombo, trapecio o cometa si conozco otro u otros dos.",
            short: "los ángulos de paralelogramos, trapecios y cometas",
            meaning: "Sabes qué ángulos son iguales y cuáles suman 180 grados, según los lados iguales y paralelos.",
        },
    },
    Entry {
        id: "angles-on-a-straight-line",
        en: Wording {
            statement: "Find the other of two angles that make a straight line",
            i_can: "I can find the other angle on a straight line.",
            short: "angles on a straight line",
            meaning: "You take the known angle from 180 degrees.",
        },
        es: Wording {
            statement: "Hallar el otro de dos ángulos que forman una línea recta",
            i_can: "Sé hallar el otro ángulo en una línea recta.",
            short: "los ángulos en una línea recta",
            meaning: "Restas el ángulo conocido de 180 grados.",
        },
    },
    Entry {
        id: "angles-of-a-right-angle",
        en: Wording {
            statement: "Find the other of two angles that make a right angle",
            i_can: "I can find the other angle of a right angle.",
            short: "angles of a right angle",
            meaning: "You take the known angle from 90 degrees.",
        },
        es: Wording {
            statement: "Hallar el otro de dos ángulos que forman un ángulo recto",
            i_can: "Sé hallar el otro ángulo de un ángulo recto.",
            short: "los ángulos de un ángulo recto",
            meaning: "Restas el ángulo conocido de 90 grados.",
        },
    },
    Entry {
        id: "angles-around-a-point",
        en: Wording {
            statement: "Find the fourth angle around a point",
            i_can: "I can find the fourth angle around a point.",
            short: "angles around a point",
            meaning: "You take the three known angles from 360 degrees.",
        },
        es: Wording {
            statement: "Hallar el cuarto ángulo alrededor de un punto",
            i_can: "Sé hallar el cuarto ángulo alrededor de un punto.",
            short: "los ángulos alrededor de un punto",
            meaning: "Restas los tres ángulos conocidos de 360 grados.",
        },
    },
    Entry {
        id: "angles-of-crossing-lines",
        en: Wording {
            statement: "Find the angles of two crossing lines",
            i_can: "I can find the angles of two crossing lines.",
            short: "angles of crossing lines",
            meaning: "You know that opposite angles are equal and those beside each other make 180°.",
        },
        es: Wording {
            statement: "Hallar los ángulos de dos rectas que se cruzan",
            i_can: "Sé hallar los ángulos de dos rectas que se cruzan.",
            short: "los ángulos de rectas que se cruzan",
            meaning: "Sabes que los opuestos por el vértice son iguales y los contiguos suman 180°.",
        },
    },
    Entry {
        id: "angles-at-parallel-lines",
        en: Wording {
            statement: "Find the angles at parallel lines",
            i_can: "I can find the angles at parallel lines.",
            short: "angles at parallel lines",
            meaning: "You know which angles at two parallel lines are equal and which make 180°.",
        },
        es: Wording {
            statement: "Hallar los ángulos entre rectas paralelas",
            i_can: "Sé hallar los ángulos entre rectas paralelas.",
            short: "los ángulos entre paralelas",
            meaning: "Sabes qué ángulos en dos paralelas son iguales y cuáles suman 180°.",
        },
    },
    Entry {
        id: "equations-of-opposite-angles",
        en: Wording {
            statement: "Find x from two opposite angles",
            i_can: "I can find x from two opposite angles.",
            short: "equations of opposite angles",
            meaning: "You write that both are equal and solve.",
        },
        es: Wording {
            statement: "Hallar x a partir de dos ángulos opuestos por el vértice",
            i_can: "Sé hallar x a partir de dos ángulos opuestos por el vértice.",
            short: "las ecuaciones de ángulos opuestos por el vértice",
            meaning: "Escribes que son iguales y resuelves.",
        },
    },
    Entry {
        id: "equations-of-corresponding-angles",
        en: Wording {
            statement: "Find x from two corresponding angles",
            i_can: "I can find x from two corresponding angles.",
            short: "equations of corresponding angles",
            meaning: "You write that both are equal and solve.",
        },
        es: Wording {
            statement: "Hallar x a partir de dos ángulos correspondientes",
            i_can: "Sé hallar x a partir de dos ángulos correspondientes.",
            short: "las ecuaciones de ángulos correspondientes",
            meaning: "Escribes que son iguales y resuelves.",
        },
    },
    Entry {
        id: "equations-of-angles-on-a-line",
        en: Wording {
            statement: "Find x from two angles on a line",
            i_can: "I can find x from two angles on a line.",
            short: "equations of angles on a line",
            meaning: "You write that both make 180° together and solve.",
        },
        es: Wording {
            statement: "Hallar x a partir de dos ángulos sobre una recta",
            i_can: "Sé hallar x a partir de dos ángulos sobre una recta.",
            short: "las ecuaciones de ángulos sobre una recta",
            meaning: "Escribes que suman 180° y resuelves.",
        },
    },
    Entry {
        id: "equations-of-parts-of-an-angle",
        en: Wording {
            statement: "Find x from the two parts of an angle",
            i_can: "I can find x from the parts of an angle.",
            short: "equations of parts of an angle",
            meaning: "You write that the parts make the whole and solve.",
        },
        es: Wording {
            statement: "Hallar x a partir de las dos partes de un ángulo",
            i_can: "Sé hallar x a partir de las partes de un ángulo.",
            short: "las ecuaciones de partes de un ángulo",
            meaning: "Escribes que las partes hacen el total y resuelves.",
        },
    },
    Entry {
        id: "equations-of-parts-of-a-segment",
        en: Wording {
            statement: "Find x from the two parts of a segment",
            i_can: "I can find x from the parts of a segment.",
            short: "equations of parts of a segment",
            meaning: "You write that the parts make the whole and solve.",
        },
        es: Wording {
            statement: "Hallar x a partir de las dos partes de un segmento",
            i_can: "Sé hallar x a partir de las partes de un segmento.",
            short: "las ecuaciones de partes de un segmento",
            meaning: "Escribes que las partes hacen el total y resuelves.",
        },
    },
    Entry {
        id: "equations-of-halves-of-a-segment",
        en: Wording {
            statement: "Find x from the two halves of a segment",
            i_can: "I can find x from the halves of a segment.",
            short: "equations of halves of a segment",
            meaning: "You write that both halves are equal and solve.",
        },
        es: Wording {
            statement: "Hallar x a partir de las dos mitades de un segmento",
            i_can: "Sé hallar x a partir de las mitades de un segmento.",
            short: "las ecuaciones de mitades de un segmento",
            meaning: "Escribes que las dos mitades son iguales y resuelves.",
        },
    },
    Entry {
        id: "angle-sum-of-a-polygon",
        en: Wording {
            statement: "Find the sum of the interior angles of a polygon",
            i_can: "I can find the sum of the interior angles of a polygon.",
            short: "angle sums of polygons",
            meaning: "You know into how many triangles a polygon can be cut.",
        },
        es: Wording {
            statement: "Hallar la suma de los ángulos interiores de un polígono",
            i_can: "Sé hallar la suma de los ángulos interiores de un polígono.",
            short: "las sumas de ángulos de polígonos",
            meaning: "Sabes en cuántos triángulos se puede cortar un polígono.",
        },
    },
    Entry {
        id: "angle-of-a-regular-polygon",
        en: Wording {
            statement: "Find an interior or exterior angle of a regular polygon",
            i_can: "I can find the angles of a regular polygon.",
            short: "angles of regular polygons",
            meaning: "You share the sum of all angles equally, inside or outside.",
        },
        es: Wording {
            statement: "Hallar un ángulo interior o exterior de un polígono regular",
            i_can: "Sé hallar los ángulos de un polígono regular.",
            short: "los ángulos de polígonos regulares",
            meaning: "Repartes por igual la suma de todos los ángulos, interiores o exteriores.",
        },
    },
    Entry {
        id: "measure-angles-to-ten-degrees",
        en: Wording {
            statement: "Measure angles in tens of degrees with a protractor",
            i_can: "I can read an angle on a protractor.",
            short: "angles in tens of degrees",
            meaning: "One side lies on 0; you read where the other side lies on the same scale.",
        },
        es: Wording {
            statement: "Medir ángulos en decenas de grados con un transportador",
            i_can: "Sé leer un ángulo en un transportador.",
            short: "los ángulos en decenas de grados",
            meaning: "Un lado está en el 0; lees dónde está el otro en la misma escala.",
        },
    },
    Entry {
        id: "measure-angles",
        en: Wording {
            statement: "Measure angles with a protractor, from either side",
            i_can: "I can measure an angle with a protractor, whichever side it begins at.",
            short: "measuring angles",
            meaning: "You find the scale that begins at 0 on one side, and read the other side on it.",
        },
        es: Wording {
            statement: "Medir ángulos con un transportador desde cualquier lado",
            i_can: "Sé medir un ángulo con un transportador, empiece donde empiece.",
            short: "la medida de ángulos",
            meaning: "Buscas la escala que empieza en 0 en un lado y lees en ella el otro lado.",
        },
    },
    Entry {
        id: "name-kinds-of-angles",
        en: Wording {
            statement: "Say whether an angle is acute, right or obtuse",
            i_can: "I can say whether an angle is acute, right or obtuse.",
            short: "kinds of angles",
            meaning: "You compare the angle with a right angle.",
        },
        es: Wording {
            statement: "Decir si un ángulo es agudo, recto u obtuso",
            i_can: "Sé decir si un ángulo es agudo, recto u obtuso.",
            short: "las clases de ángulos",
            meaning: "Comparas el ángulo con un ángulo recto.",
        },
    },
    Entry {
        id: "name-triangles-by-their-angles",
        en: Wording {
            statement: "Say whether a triangle is acute, right or obtuse from its angles",
            i_can: "I can name a triangle by its angles.",
            short: "triangles named by their angles",
            meaning: "You look for the largest angle and compare it with a right angle.",
        },
        es: Wording {
            statement: "Decir por sus ángulos si un triángulo es acutángulo, rectángulo u obtusángulo",
            i_can: "Sé nombrar un triángulo por sus ángulos.",
            short: "los triángulos por sus ángulos",
            meaning: "Buscas el ángulo mayor y lo comparas con un ángulo recto.",
        },
    },
    Entry {
        id: "name-triangles-by-their-sides",
        en: Wording {
            statement: "Say whether a triangle is equilateral, isosceles or scalene from its sides",
            i_can: "I can name a triangle by its sides.",
            short: "triangles named by their sides",
            meaning: "You count equal sides, and give every name that fits.",
        },
        es: Wording {
            statement: "Decir por sus lados si un triángulo es equilátero, isósceles o escaleno",
            i_can: "Sé nombrar un triángulo por sus lados.",
            short: "los triángulos por sus lados",
            meaning: "Cuentas los lados iguales y das todos los nombres que le corresponden.",
        },
    },
    Entry {
        id: "name-triangles-by-equal-angles",
        en: Wording {
            statement: "Say whether a triangle is equilateral, isosceles or scalene from its angles",
            i_can: "I can tell equal sides of a triangle by its equal angles.",
            short: "triangles named by equal angles",
            meaning: "You know that across from equal angles there are equal sides.",
        },
        es: Wording {
            statement: "Decir por sus ángulos si un triángulo es equilátero, isósceles o escaleno",
            i_can: "Sé reconocer los lados iguales de un triángulo por sus ángulos iguales.",
            short: "los triángulos por sus ángulos iguales",
            meaning: "Sabes que frente a ángulos iguales hay lados iguales.",
        },
    },
];
