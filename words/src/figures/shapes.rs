//! Shapes with what is written at them.

use super::listed;
use crate::Locale;

/// A plane shape by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Any triangle.
    Triangle,
    /// A triangle with a right angle.
    RightTriangle,
    /// Four equal sides and right angles.
    Square,
    /// Right angles.
    Rectangle,
    /// Two pairs of parallel sides.
    Parallelogram,
    /// Four equal sides.
    Rhombus,
    /// One pair of parallel sides.
    Trapezoid,
    /// Five sides.
    Pentagon,
    /// Six sides.
    Hexagon,
    /// Eight sides.
    Octagon,
    /// Six sides and right angles, like an L.
    LShape,
}

impl Shape {
    /// Its name with its article.
    #[must_use]
    pub const fn name(self, locale: Locale) -> &'static str {
        match (locale, self) {
            (Locale::En, Self::Triangle) => "A triangle",
            (Locale::En, Self::RightTriangle) => "A right triangle",
            (Locale::En, Self::Square) => "A square",
            (Locale::En, Self::Rectangle) => "A rectangle",
            (Locale::En, Self::Parallelogram) => "A parallelogram",
            (Locale::En, Self::Rhombus) => "A rhombus",
            (Locale::En, Self::Trapezoid) => "A trapezoid",
            (Locale::En, Self::Pentagon) => "A pentagon",
            (Locale::En, Self::Hexagon) => "A hexagon",
            (Locale::En, Self::Octagon) => "An octagon",
            (Locale::En, Self::LShape) => "A shape like an L with right angles",
            (Locale::Es, Self::Triangle) => "Un triángulo",
            (Locale::Es, Self::RightTriangle) => "Un triángulo rectángulo",
            (Locale::Es, Self::Square) => "Un cuadrado",
            (Locale::Es, Self::Rectangle) => "Un rectángulo",
            (Locale::Es, Self::Parallelogram) => "Un paralelogramo",
            (Locale::Es, Self::Rhombus) => "Un rombo",
            (Locale::Es, Self::Trapezoid) => "Un trapecio",
            (Locale::Es, Self::Pentagon) => "Un pentágono",
            (Locale::Es, Self::Hexagon) => "Un hexágono",
            (Locale::Es, Self::Octagon) => "Un octágono",
            (Locale::Es, Self::LShape) => "Una figura en forma de L con ángulos rectos",
        }
    }
}

sentences! {
    /// What a shape looks like.
    pub enum Words(reader) {
        /// Sides and a height.
        Sides { shape: Shape, sides: Vec<String>, height: Option<String> } => {
            en: format!("{}.", with(shape.name(Locale::En), &[
                (!sides.is_empty()).then(|| format!("with these lengths at its sides{}: {}", around(shape, Locale::En), listed(&sides, Locale::En))),
                height.map(|height| format!("with the height {height}")),
            ])),
            es: format!("{}.", with(shape.name(Locale::Es), &[
                (!sides.is_empty()).then(|| format!("con estas medidas en sus lados{}: {}", around(shape, Locale::Es), listed(&sides, Locale::Es))),
                height.map(|height| format!("con la altura {height}")),
            ])),
        }
        /// A circle with its radius.
        Radius { label: String } => {
            en: format!("A circle. Its radius is labeled {label}."),
            es: format!("Un círculo. Su radio está marcado con {label}."),
        }
        /// A circle with its diameter.
        Diameter { label: String } => {
            en: format!("A circle. Its diameter is labeled {label}."),
            es: format!("Un círculo. Su diámetro está marcado con {label}."),
        }
        /// A box.
        Box { length: String, width: String, height: String } => {
            en: format!("A box, {length} long, {width} wide and {height} high."),
            es: format!("Una caja de {length} de largo, {width} de ancho y {height} de alto."),
        }
    }
}

/// Of an L the order of its sides is what makes it: said where they are listed.
const fn around(shape: Shape, locale: Locale) -> &'static str {
    match (shape, locale) {
        (Shape::LShape, Locale::En) => ", going around it",
        (Shape::LShape, Locale::Es) => ", siguiendo su contorno",
        _ => "",
    }
}

/// A name and what there is to say of it.
fn with(name: &str, of: &[Option<String>]) -> String {
    std::iter::once(name).chain(of.iter().flatten().map(String::as_str)).collect::<Vec<_>>().join(", ")
}
