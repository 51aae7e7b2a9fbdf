//! Circles of equal parts, some of them shaded, side by side.

use super::{Canvas, Figure, Ink, Picture, turn::point_at};
use words::{Reader, Say, figures::fraction::Words};

/// Circles of the same size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FractionCircle {
    /// For each circle into how many parts it is divided, 1 to 24, and how many of them are shaded.
    pub circles: Vec<(u8, u8)>,
}

const RADIUS: i32 = 60;
const PITCH: i32 = 136;

impl Figure for FractionCircle {
    fn picture(&self, reader: Reader) -> Picture {
        let wide = u16::try_from(self.circles.len()).unwrap_or(u16::MAX);
        let mut canvas = Canvas::new(wide.saturating_mul(136), 128);
        let mut sentences = Vec::new();
        let mut center = (PITCH / 2, 64);
        for &(parts, shaded) in &self.circles {
            for part in 0..parts {
                let ink = if part < shaded { Ink::Shaded } else { Ink::Paper };
                slice(&mut canvas, ink, center, part, parts);
            }
            center.0 += PITCH;
            sentences.push(Words::Circle { parts, shaded }.say(reader));
        }
        canvas.described(sentences.join(" "))
    }
}

/// One part, clockwise from the top.
fn slice(canvas: &mut Canvas, ink: Ink, center: (i32, i32), part: u8, parts: u8) {
    if parts == 1 {
        return canvas.circle(ink, center, RADIUS);
    }
    let edge = |part: u8| point_at(center, RADIUS, 90 - i32::from(part) * 360 / i32::from(parts));
    let ((cx, cy), (x1, y1), (x2, y2)) = (center, edge(part), edge(part + 1));
    canvas.path(ink, format!("M{cx} {cy}L{x1} {y1}A{RADIUS} {RADIUS} 0 0 1 {x2} {y2}z"));
}
