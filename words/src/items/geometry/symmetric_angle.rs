//! An angle of a shape with equal or parallel sides.

use crate::{
    Locale,
    parameters::{Choice, Label, Parameter},
};

/// Shapes.
pub const SHAPES: Parameter = Parameter::one_of(
    "shapes",
    Label { en: "Shapes", es: "Figuras" },
    &[
        Choice::new("isosceles_triangles", Label { en: "isosceles triangles", es: "triángulos isósceles" }),
        Choice::new(
            "quadrilaterals",
            Label { en: "parallelograms, trapezoids and kites", es: "paralelogramos, trapecios y cometas" },
        ),
    ],
);

/// Which angle is asked for, and which are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Corner {
    /// Of an isosceles triangle the angle between the equal sides, from one beside the third.
    TriangleTop,
    /// One beside the third side, from the angle between the equal ones.
    TriangleBase,
    /// One beside the third side, from the other.
    TriangleOtherBase,
    /// Of a parallelogram the angle opposite to the known one.
    ParallelogramOpposite,
    /// One next to it.
    ParallelogramNext,
    /// Of a rhombus the angle opposite to the known one.
    RhombusOpposite,
    /// One next to it.
    RhombusNext,
    /// Of a trapezoid the angle at the other end of a side that is not parallel.
    TrapezoidLeg,
    /// The same of an isosceles one.
    IsoscelesTrapezoidLeg,
    /// The angle at the other end of a parallel side.
    IsoscelesTrapezoidBase,
    /// Of a kite the other angle between a long and a short side.
    KiteOtherSide,
    /// Both of these, from the angles between equal sides.
    KiteSides,
    /// The angle between the short sides, from that between the long ones and one beside it.
    KiteEnd,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { corner: Corner, known: i64, other: i64 } => {
            en: asked(corner, known, other, reader.locale),
            es: asked(corner, known, other, reader.locale),
        }
        /// What the shape has in common with its mirror image.
        Because { corner: Corner } => {
            en: because(corner, reader.locale),
            es: because(corner, reader.locale),
        }
        /// What is left of a sum.
        Left { sum: i64, taken: Vec<i64>, left: i64 } => {
            en: format!("What is left: {sum} − {} = {left}", joined(&taken)),
            es: format!("Lo que queda: {sum} − {} = {left}", joined(&taken)),
        }
        /// Half of what is left.
        Half { left: i64 } => {
            en: format!("Two equal angles share it: {left} ÷ 2 = {}", left / 2),
            es: format!("Se lo reparten dos ángulos iguales: {left} ÷ 2 = {}", left / 2),
        }
        /// A wrong way: half of it is asked for.
        ShareIt => {
            en: "That is both angles together. They are equal, so each is half of it.",
            es: "Eso suman los dos ángulos. Son iguales: cada uno mide la mitad.",
        }
    }
}

fn asked(corner: Corner, known: i64, other: i64, locale: Locale) -> String {
    use Corner::*;
    match (corner, locale) {
        (TriangleTop, Locale::En) => format!(
            "An isosceles triangle has two equal sides. One of the two angles at its third side is {known}°. How many degrees is the angle between the equal sides?"
        ),
        (TriangleTop, Locale::Es) => format!(
            "Un triángulo isósceles tiene dos lados iguales. Uno de los dos ángulos junto al tercer lado mide {known}°. ¿Cuántos grados mide el ángulo entre los lados iguales?"
        ),
        (TriangleBase, Locale::En) => format!(
            "An isosceles triangle has two equal sides. The angle between them is {known}°. How many degrees is each of the other two angles?"
        ),
        (TriangleBase, Locale::Es) => format!(
            "Un triángulo isósceles tiene dos lados iguales. El ángulo entre ellos mide {known}°. ¿Cuántos grados mide cada uno de los otros dos ángulos?"
        ),
        (TriangleOtherBase, Locale::En) => format!(
            "An isosceles triangle has two equal sides. One of the two angles at its third side is {known}°. How many degrees is the other one at that side?"
        ),
        (TriangleOtherBase, Locale::Es) => format!(
            "Un triángulo isósceles tiene dos lados iguales. Uno de los dos ángulos junto al tercer lado mide {known}°. ¿Cuántos grados mide el otro junto a ese lado?"
        ),
        (ParallelogramOpposite, Locale::En) => {
            format!("One angle of a parallelogram is {known}°. How many degrees is the angle opposite to it?")
        }
        (ParallelogramOpposite, Locale::Es) => {
            format!("Un ángulo de un paralelogramo mide {known}°. ¿Cuántos grados mide el ángulo opuesto?")
        }
        (ParallelogramNext, Locale::En) => {
            format!("One angle of a parallelogram is {known}°. How many degrees is the angle next to it?")
        }
        (ParallelogramNext, Locale::Es) => {
            format!("Un ángulo de un paralelogramo mide {known}°. ¿Cuántos grados mide el ángulo contiguo?")
        }
        (RhombusOpposite, Locale::En) => {
            format!("One angle of a rhombus is {known}°. How many degrees is the angle opposite to it?")
        }
        (RhombusOpposite, Locale::Es) => {
            format!("Un ángulo de un rombo mide {known}°. ¿Cuántos grados mide el ángulo opuesto?")
        }
        (RhombusNext, Locale::En) => {
            format!("One angle of a rhombus is {known}°. How many degrees is the angle next to it?")
        }
        (RhombusNext, Locale::Es) => {
            format!("Un ángulo de un rombo mide {known}°. ¿Cuántos grados mide el ángulo contiguo?")
        }
        (TrapezoidLeg, Locale::En) => format!(
            "The top and the bottom side of a trapezoid are parallel. The angle at the bottom left is {known}°. How many degrees is the angle at the top left?"
        ),
        (TrapezoidLeg, Locale::Es) => format!(
            "Los lados de arriba y de abajo de un trapecio son paralelos. El ángulo de abajo a la izquierda mide {known}°. ¿Cuántos grados mide el de arriba a la izquierda?"
        ),
        (IsoscelesTrapezoidLeg, Locale::En) => format!(
            "The top and the bottom side of an isosceles trapezoid are parallel, and the left and the right side are equally long. The angle at the bottom left is {known}°. How many degrees is the angle at the top right?"
        ),
        (IsoscelesTrapezoidLeg, Locale::Es) => format!(
            "Los lados de arriba y de abajo de un trapecio isósceles son paralelos, y los de la izquierda y la derecha son igual de largos. El ángulo de abajo a la izquierda mide {known}°. ¿Cuántos grados mide el de arriba a la derecha?"
        ),
        (IsoscelesTrapezoidBase, Locale::En) => format!(
            "The top and the bottom side of an isosceles trapezoid are parallel, and the left and the right side are equally long. The angle at the bottom left is {known}°. How many degrees is the angle at the bottom right?"
        ),
        (IsoscelesTrapezoidBase, Locale::Es) => format!(
            "Los lados de arriba y de abajo de un trapecio isósceles son paralelos, y los de la izquierda y la derecha son igual de largos. El ángulo de abajo a la izquierda mide {known}°. ¿Cuántos grados mide el de abajo a la derecha?"
        ),
        (KiteOtherSide, Locale::En) => format!(
            "A kite has two long sides and two short ones. One of the two angles between a long and a short side is {known}°. How many degrees is the other of these two?"
        ),
        (KiteOtherSide, Locale::Es) => format!(
            "Una cometa tiene dos lados largos y dos cortos. Uno de los dos ángulos entre un lado largo y uno corto mide {known}°. ¿Cuántos grados mide el otro de esos dos?"
        ),
        (KiteSides, Locale::En) => format!(
            "A kite has two long sides and two short ones. The angle between the long sides is {known}°, the one between the short sides {other}°. How many degrees is each of the other two angles?"
        ),
        (KiteSides, Locale::Es) => format!(
            "Una cometa tiene dos lados largos y dos cortos. El ángulo entre los lados largos mide {known}°; el de entre los cortos, {other}°. ¿Cuántos grados mide cada uno de los otros dos ángulos?"
        ),
        (KiteEnd, Locale::En) => format!(
            "A kite has two long sides and two short ones. The angle between the long sides is {known}°. One of the two angles between a long and a short side is {other}°. How many degrees is the angle between the short sides?"
        ),
        (KiteEnd, Locale::Es) => format!(
            "Una cometa tiene dos lados largos y dos cortos. El ángulo entre los lados largos mide {known}°. Uno de los dos ángulos entre un lado largo y uno corto mide {other}°. ¿Cuántos grados mide el ángulo entre los lados cortos?"
        ),
    }
}

fn because(corner: Corner, locale: Locale) -> &'static str {
    use Corner::*;
    match (corner, locale) {
        (TriangleTop | TriangleBase, Locale::En) => {
            "The two angles at the third side are equal, and all three make 180° together."
        }
        (TriangleTop | TriangleBase, Locale::Es) => {
            "Los dos ángulos junto al tercer lado son iguales, y los tres suman 180°."
        }
        (TriangleOtherBase, Locale::En) => "The two angles at the third side of an isosceles triangle are equal.",
        (TriangleOtherBase, Locale::Es) => {
            "Los dos ángulos junto al tercer lado de un triángulo isósceles son iguales."
        }
        (ParallelogramOpposite, Locale::En) => "Opposite angles of a parallelogram are equal.",
        (ParallelogramOpposite, Locale::Es) => "Los ángulos opuestos de un paralelogramo son iguales.",
        (RhombusOpposite, Locale::En) => "Opposite angles of a rhombus are equal.",
        (RhombusOpposite, Locale::Es) => "Los ángulos opuestos de un rombo son iguales.",
        (ParallelogramNext, Locale::En) => {
            "Opposite sides of a parallelogram are parallel: two angles next to each other make 180° together."
        }
        (ParallelogramNext, Locale::Es) => {
            "Los lados opuestos de un paralelogramo son paralelos: dos ángulos contiguos suman 180°."
        }
        (RhombusNext, Locale::En) => {
            "Opposite sides of a rhombus are parallel: two angles next to each other make 180° together."
        }
        (RhombusNext, Locale::Es) => "Los lados opuestos de un rombo son paralelos: dos ángulos contiguos suman 180°.",
        (TrapezoidLeg, Locale::En) => {
            "The left side goes from one parallel side to the other: the two angles at its ends make 180° together."
        }
        (TrapezoidLeg, Locale::Es) => {
            "El lado izquierdo va de un lado paralelo al otro: los dos ángulos de sus extremos suman 180°."
        }
        (IsoscelesTrapezoidLeg, Locale::En) => {
            "Left and right are alike, so the angle at the top left is equal to the one at the top right. It makes 180° with the one at the bottom left."
        }
        (IsoscelesTrapezoidLeg, Locale::Es) => {
            "La izquierda y la derecha son iguales: el de arriba a la izquierda mide lo mismo que el de arriba a la derecha, y suma 180° con el de abajo a la izquierda."
        }
        (IsoscelesTrapezoidBase, Locale::En) => "Left and right are alike: the two angles at the bottom are equal.",
        (IsoscelesTrapezoidBase, Locale::Es) => {
            "La izquierda y la derecha son iguales: los dos ángulos de abajo miden lo mismo."
        }
        (KiteOtherSide, Locale::En) => "The two angles of a kite between a long and a short side are equal.",
        (KiteOtherSide, Locale::Es) => "Los dos ángulos de una cometa entre un lado largo y uno corto son iguales.",
        (KiteSides | KiteEnd, Locale::En) => {
            "The two angles between a long and a short side are equal, and all four make 360° together."
        }
        (KiteSides | KiteEnd, Locale::Es) => {
            "Los dos ángulos entre un lado largo y uno corto son iguales, y los cuatro suman 360°."
        }
    }
}

fn joined(angles: &[i64]) -> String {
    angles.iter().map(i64::to_string).collect::<Vec<_>>().join(" − ")
}
