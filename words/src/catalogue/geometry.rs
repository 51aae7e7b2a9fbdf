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
            meaning: "Sabes que los opuestos son iguales y los contiguos suman 180°.",
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
            statement: "Hallar x a partir de dos ángulos opuestos",
            i_can: "Sé hallar x a partir de dos ángulos opuestos.",
            short: "las ecuaciones de ángulos opuestos",
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
        id: "circle-from-its-equation",
        en: Wording {
            statement: "Read the center and radius of a circle from its equation",
            i_can: "I can read center and radius from the equation of a circle.",
            short: "circles from their equations",
            meaning: "You find the opposites of the numbers within the squares, and the root of the number alone.",
        },
        es: Wording {
            statement: "Leer el centro y el radio de un círculo en su ecuación",
            i_can: "Sé leer el centro y el radio en la ecuación de un círculo.",
            short: "los círculos por sus ecuaciones",
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
            statement: "Hallar el centro y el radio de un círculo completando dos cuadrados",
            i_can: "Sé hallar el centro y el radio completando dos cuadrados.",
            short: "los círculos completando cuadrados",
            meaning: "Completas el cuadrado para x y para y.",
        },
    },
    Entry {
        id: "sides-of-similar-triangles",
        en: Wording {
            statement: "Find a side of a similar triangle",
            i_can: "I can find a side of a similar triangle.",
            short: "sides of similar triangles",
            meaning: "You write sides that correspond as a proportion and solve it.",
        },
        es: Wording {
            statement: "Hallar un lado de un triángulo semejante",
            i_can: "Sé hallar un lado de un triángulo semejante.",
            short: "los lados de triángulos semejantes",
            meaning: "Escribes los lados que se corresponden como una proporción y la resuelves.",
        },
    },
    Entry {
        id: "trigonometric-ratios",
        en: Wording {
            statement: "Find sine, cosine and tangent in a right triangle",
            i_can: "I can find sine, cosine and tangent in a right triangle.",
            short: "sine, cosine and tangent",
            meaning: "You know which side is over which.",
        },
        es: Wording {
            statement: "Hallar seno, coseno y tangente en un triángulo rectángulo",
            i_can: "Sé hallar seno, coseno y tangente en un triángulo rectángulo.",
            short: "el seno, el coseno y la tangente",
            meaning: "Sabes qué lado va sobre cuál.",
        },
    },
    Entry {
        id: "reciprocal-trigonometric-ratios",
        en: Wording {
            statement: "Find cosecant, secant and cotangent in a right triangle",
            i_can: "I can find cosecant, secant and cotangent in a right triangle.",
            short: "cosecant, secant and cotangent",
            meaning: "You know of which ratio each is the reciprocal.",
        },
        es: Wording {
            statement: "Hallar cosecante, secante y cotangente en un triángulo rectángulo",
            i_can: "Sé hallar cosecante, secante y cotangente en un triángulo rectángulo.",
            short: "la cosecante, la secante y la cotangente",
            meaning: "Sabes de qué razón es inversa cada una.",
        },
    },
    Entry {
        id: "side-from-a-trigonometric-ratio",
        en: Wording {
            statement: "Find a side of a right triangle from a sine, cosine or tangent",
            i_can: "I can find a side from a sine, cosine or tangent.",
            short: "sides from trigonometric ratios",
            meaning: "You choose the sides that the ratio compares and scale it up.",
        },
        es: Wording {
            statement: "Hallar un lado de un triángulo rectángulo a partir de un seno, coseno o tangente",
            i_can: "Sé hallar un lado a partir de un seno, coseno o tangente.",
            short: "los lados a partir de razones trigonométricas",
            meaning: "Eliges los lados que compara la razón y la amplías.",
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
