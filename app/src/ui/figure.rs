//! A figure: its paths and labels as SVG, its colours from the style sheet.

use super::dom::{El, svg};
use generators::picture::{Mark, Picture};

/// The drawing, named by its description.
#[must_use]
pub fn figure(picture: &Picture) -> El {
    let (width, height) = (picture.width.to_string(), picture.height.to_string());
    svg("svg")
        .attr("class", "figure")
        .attr("viewBox", &format!("0 0 {width} {height}"))
        .attr("width", &width)
        .attr("height", &height)
        .attr("role", "img")
        .attr("aria-label", &picture.words)
        .all(picture.marks.iter().map(mark).collect())
}

fn mark(mark: &Mark) -> El {
    match mark {
        Mark::Path(ink, path) => svg("path").attr("class", ink.class()).attr("d", path),
        Mark::Label(anchor, x, y, text) => svg("text")
            .attr("x", &x.to_string())
            .attr("y", &y.to_string())
            .attr("text-anchor", anchor.name())
            .text(text),
    }
}
