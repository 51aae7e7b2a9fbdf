//! Shapes, their measures, angles and coordinates.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "perimeter-of-a-rectangle",
        en: Wording {
            statement: "Find the perimeter of a rectangle from two of its sides",
            i_can: "I can find the perimeter of a rectangle.",
            short: "perimeters of rectangles",
            meaning: "You add up all four sides, of which two are labeled.",
        },
        es: Wording {
            statement: "Hallar el perímetro de un rectángulo a partir de dos de sus lados",
            i_can: "Sé hallar el perímetro de un rectángulo.",
            short: "los perímetros de rectángulos",
            meaning: "Sumas los cuatro lados, de los que dos tienen su medida escrita.",
        },
    },
    Entry {
        id: "perimeter-of-a-triangle",
        en: Wording {
            statement: "Find the perimeter of a triangle from its sides",
            i_can: "I can find the perimeter of a triangle.",
            short: "perimeters of triangles",
            meaning: "You add up three sides of up to 20 centimeters.",
        },
        es: Wording {
            statement: "Hallar el perímetro de un triángulo a partir de sus lados",
            i_can: "Sé hallar el perímetro de un triángulo.",
            short: "los perímetros de triángulos",
            meaning: "Sumas tres lados de hasta 20 centímetros.",
        },
    },
    Entry {
        id: "perimeter-of-a-regular-shape",
        en: Wording {
            statement: "Find the perimeter of a shape of five, six or eight equal sides",
            i_can: "I can find the perimeter of a shape with equal sides.",
            short: "perimeters of regular shapes",
            meaning: "You multiply the length of one side by how many sides there are.",
        },
        es: Wording {
            statement: "Hallar el perímetro de una figura de cinco, seis u ocho lados iguales",
            i_can: "Sé hallar el perímetro de una figura de lados iguales.",
            short: "los perímetros de figuras regulares",
            meaning: "Multiplicas la longitud de un lado por el número de lados.",
        },
    },
    Entry {
        id: "perimeter-of-an-l-shape",
        en: Wording {
            statement: "Find the perimeter of a shape like an L from its six sides",
            i_can: "I can find the perimeter of a shape like an L.",
            short: "perimeters of L shapes",
            meaning: "You add up all six sides.",
        },
        es: Wording {
            statement: "Hallar el perímetro de una figura en forma de L a partir de sus seis lados",
            i_can: "Sé hallar el perímetro de una figura en forma de L.",
            short: "los perímetros de figuras en L",
            meaning: "Sumas los seis lados.",
        },
    },
    Entry {
        id: "area-of-a-rectangle",
        en: Wording {
            statement: "Find the area of a rectangle from its sides",
            i_can: "I can find the area of a rectangle.",
            short: "areas of rectangles",
            meaning: "You multiply width and height, up to 12 centimeters each.",
        },
        es: Wording {
            statement: "Hallar el área de un rectángulo a partir de sus lados",
            i_can: "Sé hallar el área de un rectángulo.",
            short: "las áreas de rectángulos",
            meaning: "Multiplicas ancho y alto, hasta 12 centímetros cada uno.",
        },
    },
    Entry {
        id: "area-of-an-l-shape",
        en: Wording {
            statement: "Find the area of a shape like an L by splitting it into two rectangles",
            i_can: "I can find the area of a shape like an L.",
            short: "areas of L shapes",
            meaning: "You split the shape into two rectangles and add their areas.",
        },
        es: Wording {
            statement: "Hallar el área de una figura en forma de L partiéndola en dos rectángulos",
            i_can: "Sé hallar el área de una figura en forma de L.",
            short: "las áreas de figuras en L",
            meaning: "Partes la figura en dos rectángulos y sumas sus áreas.",
        },
    },
    Entry {
        id: "area-of-a-parallelogram",
        en: Wording {
            statement: "Find the area of a parallelogram from a base and its height",
            i_can: "I can find the area of a parallelogram.",
            short: "areas of parallelograms",
            meaning: "You multiply the base by the height that stands on it.",
        },
        es: Wording {
            statement: "Hallar el área de un paralelogramo a partir de una base y su altura",
            i_can: "Sé hallar el área de un paralelogramo.",
            short: "las áreas de paralelogramos",
            meaning: "Multiplicas la base por la altura que le corresponde.",
        },
    },
    Entry {
        id: "area-of-a-triangle",
        en: Wording {
            statement: "Find the area of a triangle from a base and its height",
            i_can: "I can find the area of a triangle.",
            short: "areas of triangles",
            meaning: "You take half of the product of base and height.",
        },
        es: Wording {
            statement: "Hallar el área de un triángulo a partir de una base y su altura",
            i_can: "Sé hallar el área de un triángulo.",
            short: "las áreas de triángulos",
            meaning: "Tomas la mitad del producto de base y altura.",
        },
    },
    Entry {
        id: "area-of-a-trapezoid",
        en: Wording {
            statement: "Find the area of a trapezoid from its parallel sides and its height",
            i_can: "I can find the area of a trapezoid.",
            short: "areas of trapezoids",
            meaning: "You take half of the sum of the parallel sides, times the height.",
        },
        es: Wording {
            statement: "Hallar el área de un trapecio a partir de sus lados paralelos y su altura",
            i_can: "Sé hallar el área de un trapecio.",
            short: "las áreas de trapecios",
            meaning: "Tomas la mitad de la suma de los lados paralelos, por la altura.",
        },
    },
    Entry {
        id: "circumference-of-a-circle",
        en: Wording {
            statement: "Find the circumference of a circle as a multiple of π",
            i_can: "I can find the circumference of a circle.",
            short: "circumferences",
            meaning: "You double the radius, or take the diameter as it is, and write it times π.",
        },
        es: Wording {
            statement: "Hallar la longitud de una circunferencia como múltiplo de π",
            i_can: "Sé hallar la longitud de una circunferencia.",
            short: "la longitud de la circunferencia",
            meaning: "Doblas el radio, o tomas el diámetro tal como está, y lo escribes por π.",
        },
    },
    Entry {
        id: "area-of-a-circle",
        en: Wording {
            statement: "Find the area of a circle as a multiple of π",
            i_can: "I can find the area of a circle.",
            short: "areas of circles",
            meaning: "You square the radius, which is half of the diameter, and write it times π.",
        },
        es: Wording {
            statement: "Hallar el área de un círculo como múltiplo de π",
            i_can: "Sé hallar el área de un círculo.",
            short: "las áreas de círculos",
            meaning: "Elevas al cuadrado el radio, que es la mitad del diámetro, y lo escribes por π.",
        },
    },
    Entry {
        id: "volume-of-a-box",
        en: Wording {
            statement: "Find the volume of a box from its three edges",
            i_can: "I can find the volume of a box.",
            short: "volumes of boxes",
            meaning: "You multiply length, width and height, up to 9 centimeters each.",
        },
        es: Wording {
            statement: "Hallar el volumen de una caja a partir de sus tres aristas",
            i_can: "Sé hallar el volumen de una caja.",
            short: "los volúmenes de cajas",
            meaning: "Multiplicas largo, ancho y alto, hasta 9 centímetros cada uno.",
        },
    },
    Entry {
        id: "surface-of-a-box",
        en: Wording {
            statement: "Find the surface of a box from its three edges",
            i_can: "I can find the surface of a box.",
            short: "surfaces of boxes",
            meaning: "You find three different faces, add their areas and double the sum.",
        },
        es: Wording {
            statement: "Hallar la superficie de una caja a partir de sus tres aristas",
            i_can: "Sé hallar la superficie de una caja.",
            short: "las superficies de cajas",
            meaning: "Hallas tres caras distintas, sumas sus áreas y doblas la suma.",
        },
    },
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
        id: "longest-side-of-a-right-triangle",
        en: Wording {
            statement: "Find the longest side of a right triangle by Pythagoras",
            i_can: "I can find the longest side of a right triangle.",
            short: "the longest side of a right triangle",
            meaning: "You add the squares of the two sides at the right angle and take the root.",
        },
        es: Wording {
            statement: "Hallar el lado más largo de un triángulo rectángulo por Pitágoras",
            i_can: "Sé hallar el lado más largo de un triángulo rectángulo.",
            short: "el lado más largo de un triángulo rectángulo",
            meaning: "Sumas los cuadrados de los dos lados del ángulo recto y hallas la raíz.",
        },
    },
    Entry {
        id: "shorter-side-of-a-right-triangle",
        en: Wording {
            statement: "Find a side at the right angle of a right triangle by Pythagoras",
            i_can: "I can find a shorter side of a right triangle.",
            short: "a shorter side of a right triangle",
            meaning: "You subtract the square of the known side from that of the longest and take the root.",
        },
        es: Wording {
            statement: "Hallar un lado del ángulo recto de un triángulo rectángulo por Pitágoras",
            i_can: "Sé hallar un lado más corto de un triángulo rectángulo.",
            short: "un lado más corto de un triángulo rectángulo",
            meaning: "Restas el cuadrado del lado conocido del cuadrado del más largo y hallas la raíz.",
        },
    },
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
            statement: "Find the coordinates of a point's mirror image in an axis",
            i_can: "I can say where the mirror image of a point is.",
            short: "mirrored points",
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
];
