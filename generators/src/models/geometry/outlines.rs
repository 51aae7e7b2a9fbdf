//! Shapes of straight sides with the lengths that a question needs, as a figure.

use crate::figures::{Polygon, Shape};
use words::Reader;

/// A shape with its lengths in centimeters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outline {
    /// Width and height.
    Rectangle(i64, i64),
    /// Base and height.
    Parallelogram(i64, i64),
    /// Base and height.
    Triangle(i64, i64),
    /// The parallel sides and the height.
    Trapezoid(i64, i64, i64),
    /// All three sides.
    Sides(i64, i64, i64),
    /// So many equal sides: 5, 6 or 8.
    Regular(u8, i64),
    /// The six sides of an L, of which two follow from these: its upper part and how far the lower goes beyond it.
    LShape {
        /// The width of the upper part.
        top: i64,
        /// The height of the upper part.
        upper: i64,
        /// How much wider the lower part is.
        step: i64,
        /// The height of the lower part.
        lower: i64,
    },
}

const PENTAGON: [(i32, i32); 5] = [(50, 0), (98, 35), (79, 90), (21, 90), (2, 35)];
const HEXAGON: [(i32, i32); 6] = [(25, 0), (75, 0), (100, 43), (75, 87), (25, 87), (0, 43)];
const OCTAGON: [(i32, i32); 8] = [(29, 0), (71, 0), (100, 29), (100, 71), (71, 100), (29, 100), (0, 71), (0, 29)];

fn corner(x: i64, y: i64) -> (i32, i32) {
    (i32::try_from(x).unwrap_or(i32::MAX), i32::try_from(y).unwrap_or(i32::MAX))
}

impl Outline {
    /// The sides of an L from the top on, clockwise.
    pub(super) const fn l_sides(top: i64, upper: i64, step: i64, lower: i64) -> [i64; 6] {
        [top, upper, step, lower, top + step, upper + lower]
    }

    pub(super) fn figure(self, reader: Reader) -> Polygon {
        let length = |length: i64| format!("{} cm", reader.whole(length));
        let none = String::new;
        match self {
            Self::Rectangle(width, height) => {
                let (w, h) = corner(width, height);
                Polygon::rectangle(w, h, length(width), length(height))
            }
            Self::Parallelogram(base, height) => {
                let slant = height / 2 + 1;
                Polygon {
                    shape: Shape::Parallelogram,
                    corners: vec![corner(slant, 0), corner(slant + base, 0), corner(base, height), corner(0, height)],
                    sides: vec![none(), none(), length(base), none()],
                    height: Some((0, length(height))),
                }
            }
            Self::Triangle(base, height) => Polygon {
                shape: Shape::Triangle,
                corners: vec![corner(base / 3, 0), corner(base, height), corner(0, height)],
                sides: vec![none(), length(base), none()],
                height: Some((0, length(height))),
            },
            Self::Trapezoid(short, long, height) => {
                let slant = (long - short) / 2;
                Polygon {
                    shape: Shape::Trapezoid,
                    corners: vec![corner(slant, 0), corner(slant + short, 0), corner(long, height), corner(0, height)],
                    sides: vec![length(short), none(), length(long), none()],
                    height: Some((0, length(height))),
                }
            }
            Self::Sides(left, right, base) => {
                // The apex by Pythagoras, to the nearest hundredth of the base.
                let (left, right, base) = (100 * left, 100 * right, 100 * base);
                let x = (left * left - right * right + base * base) / (2 * base);
                let y = (left * left - x * x).max(0).isqrt();
                Polygon {
                    shape: Shape::Triangle,
                    corners: vec![corner(x, 0), corner(base, y), corner(0, y)],
                    sides: [right, base, left].map(|side| length(side / 100)).to_vec(),
                    height: None,
                }
            }
            Self::Regular(sides, side) => {
                let (shape, corners) = match sides {
                    5 => (Shape::Pentagon, PENTAGON.to_vec()),
                    6 => (Shape::Hexagon, HEXAGON.to_vec()),
                    _ => (Shape::Octagon, OCTAGON.to_vec()),
                };
                Polygon { shape, corners, sides: vec![length(side)], height: None }
            }
            Self::LShape { top, upper, step, lower } => {
                // Short sides are drawn longer than they are, or there is no room to write at them.
                let longest = top.max(upper).max(step).max(lower);
                let [across, down, beyond, below] = [top, upper, step, lower].map(|side| 2 * side + longest);
                let (right, foot) = (across + beyond, down + below);
                Polygon {
                    shape: Shape::LShape,
                    corners: vec![
                        corner(0, 0),
                        corner(across, 0),
                        corner(across, down),
                        corner(right, down),
                        corner(right, foot),
                        corner(0, foot),
                    ],
                    sides: Self::l_sides(top, upper, step, lower).map(length).to_vec(),
                    height: None,
                }
            }
        }
    }
}
