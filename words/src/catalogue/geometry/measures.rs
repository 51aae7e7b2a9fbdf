//! Perimeters, areas, surfaces and volumes.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
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
        id: "perimeter-or-area-with-unit",
        en: Wording {
            statement: "Give the perimeter or the area of a rectangle with its unit",
            i_can: "I can give a perimeter or an area with its unit.",
            short: "perimeters and areas with their units",
            meaning: "You find out which is asked for, and write the number with its unit, such as cm or cm².",
        },
        es: Wording {
            statement: "Dar el perímetro o el área de un rectángulo con su unidad",
            i_can: "Sé dar un perímetro o un área con su unidad.",
            short: "los perímetros y áreas con sus unidades",
            meaning: "Miras qué se pide y escribes el número con su unidad, por ejemplo cm o cm².",
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
        id: "length-area-or-volume-with-unit",
        en: Wording {
            statement: "Give a length, an area or the volume of a box with its unit",
            i_can: "I can give a length, an area or a volume with its unit.",
            short: "lengths, areas and volumes with their units",
            meaning: "All edges, the bottom or the inside of a box: the number with its unit, such as cm, cm² or cm³.",
        },
        es: Wording {
            statement: "Dar una longitud, un área o el volumen de una caja con su unidad",
            i_can: "Sé dar una longitud, un área o un volumen con su unidad.",
            short: "las longitudes, áreas y volúmenes con sus unidades",
            meaning: "Todas las aristas, la base o el interior de una caja: el número con su unidad, por ejemplo cm, cm² o cm³.",
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
        id: "side-from-the-area",
        en: Wording {
            statement: "Find a side of a square or rectangle from its area",
            i_can: "I can find a side from the area.",
            short: "sides from areas",
            meaning: "You undo the multiplication that makes the area.",
        },
        es: Wording {
            statement: "Hallar un lado de un cuadrado o rectángulo a partir del área",
            i_can: "Sé hallar un lado a partir del área.",
            short: "los lados a partir del área",
            meaning: "Deshaces la multiplicación que da el área.",
        },
    },
    Entry {
        id: "side-from-the-perimeter",
        en: Wording {
            statement: "Find a side of a square or rectangle from its perimeter",
            i_can: "I can find a side from the perimeter.",
            short: "sides from perimeters",
            meaning: "You take away what is known from half of the way around.",
        },
        es: Wording {
            statement: "Hallar un lado de un cuadrado o rectángulo a partir del perímetro",
            i_can: "Sé hallar un lado a partir del perímetro.",
            short: "los lados a partir del perímetro",
            meaning: "Quitas lo conocido de la mitad del contorno.",
        },
    },
    Entry {
        id: "radius-from-the-circumference",
        en: Wording {
            statement: "Find the radius or diameter of a circle from its circumference",
            i_can: "I can find the radius and the diameter from the circumference.",
            short: "radius and diameter from circumferences",
            meaning: "You know that the circumference is π times the diameter.",
        },
        es: Wording {
            statement: "Hallar el radio o el diámetro de un círculo a partir de su circunferencia",
            i_can: "Sé hallar el radio y el diámetro a partir de la circunferencia.",
            short: "el radio y el diámetro a partir de la circunferencia",
            meaning: "Sabes que la circunferencia es π por el diámetro.",
        },
    },
    Entry {
        id: "volume-of-a-box-with-fractions",
        en: Wording {
            statement: "Find the volume of a box whose edges are fractions",
            i_can: "I can find the volume of a box whose edges are fractions.",
            short: "volumes with fractions",
            meaning: "You multiply three fractions.",
        },
        es: Wording {
            statement: "Hallar el volumen de una caja cuyas aristas son fracciones",
            i_can: "Sé hallar el volumen de una caja cuyas aristas son fracciones.",
            short: "los volúmenes con fracciones",
            meaning: "Multiplicas tres fracciones.",
        },
    },
    Entry {
        id: "edge-of-a-box-from-its-volume",
        en: Wording {
            statement: "Find the third edge of a box from its volume and the other two",
            i_can: "I can find the third edge of a box when I know its volume.",
            short: "edges of boxes from their volumes",
            meaning: "You divide the volume by the product of the two known edges.",
        },
        es: Wording {
            statement: "Hallar la tercera arista de una caja a partir de su volumen y las otras dos",
            i_can: "Sé hallar la tercera arista de una caja si conozco su volumen.",
            short: "las aristas de cajas a partir de su volumen",
            meaning: "Divides el volumen entre el producto de las dos aristas conocidas.",
        },
    },
    Entry {
        id: "edge-of-a-box-with-fractions",
        en: Wording {
            statement: "Find the third edge of a box whose volume and edges are fractions",
            i_can: "I can find the third edge of a box when its volume and edges are fractions.",
            short: "edges of boxes with fractions",
            meaning: "You multiply the two known edges and divide the volume by what you get.",
        },
        es: Wording {
            statement: "Hallar la tercera arista de una caja cuyo volumen y aristas son fracciones",
            i_can: "Sé hallar la tercera arista de una caja cuando su volumen y sus aristas son fracciones.",
            short: "las aristas de cajas con fracciones",
            meaning: "Multiplicas las dos aristas conocidas y divides el volumen entre lo que sale.",
        },
    },
    Entry {
        id: "volume-of-a-box-of-small-cubes",
        en: Wording {
            statement: "Find the volume of a box filled with cubes whose edge is a fraction",
            i_can: "I can find the volume of a box of small cubes.",
            short: "volumes of small cubes",
            meaning: "You count the cubes and know the volume of one.",
        },
        es: Wording {
            statement: "Hallar el volumen de una caja llena de cubos cuya arista es una fracción",
            i_can: "Sé hallar el volumen de una caja de cubos pequeños.",
            short: "los volúmenes de cubos pequeños",
            meaning: "Cuentas los cubos y sabes el volumen de uno.",
        },
    },
];
