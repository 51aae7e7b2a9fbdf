//! Every kind of figure on one page, to be looked at: `cargo run -p generators --example figures > figures.html`.
//!
//! The page takes the colours of the application's own style sheets, which are read from the folder `app/src/ui`.

use generators::figures::{
    Array, BarGraph, BaseTen, Clock, Coin, Coins, CoordinateGrid, Cuboid, Figure, FractionBar, FractionCircle, Given,
    Labels, Length, LineGraph, LinePlot, Mark, NumberLine, Picture, Polygon, Protractor, Round, Ruler, Shape,
};
use words::{Locale, Reader};

fn main() {
    let sheet = |name: &str| {
        let path = format!("{}/../app/src/ui/{name}.css", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).unwrap_or_default()
    };
    println!("<!doctype html><meta charset=utf-8><title>Figures</title><style>{}{}", sheet("tokens"), sheet("figure"));
    println!("body{{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;padding:16px}}</style>");
    for picture in pictures(Reader::from(Locale::En)) {
        println!("<div class=card>{}<p class='soft small'>{}</p></div>", svg(&picture), picture.words);
    }
}

fn svg(picture: &Picture) -> String {
    let Picture { width, height, .. } = picture;
    let marks: String = picture
        .marks
        .iter()
        .map(|mark| match mark {
            Mark::Path(ink, path) => format!("<path class='{}' d='{path}'/>", ink.class()),
            Mark::Label(anchor, x, y, text) => {
                format!("<text x='{x}' y='{y}' text-anchor='{}'>{text}</text>", anchor.name())
            }
        })
        .collect();
    format!("<svg class=figure viewBox='0 0 {width} {height}' width='{width}' height='{height}'>{marks}</svg>")
}

fn pictures(reader: Reader) -> Vec<Picture> {
    let text = str::to_owned;
    let right_angle = Polygon {
        shape: Shape::RightTriangle,
        corners: vec![(0, 0), (8, 6), (0, 6)],
        sides: vec![text("10 cm"), text("8 cm"), text("6 cm")],
        height: None,
    };
    let triangle = Polygon {
        shape: Shape::Triangle,
        corners: vec![(3, 0), (9, 5), (0, 5)],
        sides: vec![String::new(), text("9 in"), String::new()],
        height: Some((0, text("5 in"))),
    };
    let l_shape = Polygon {
        shape: Shape::LShape,
        corners: vec![(0, 0), (4, 0), (4, 3), (9, 3), (9, 7), (0, 7)],
        sides: ["4 m", "3 m", "5 m", "4 m", "9 m", "7 m"].map(text).to_vec(),
        height: None,
    };
    let fruit = [("apples", 12), ("pears", 7), ("plums", 15), ("figs", 3)].map(|(name, n)| (text(name), n)).to_vec();
    let days =
        [("Mon", 14), ("Tue", 18), ("Wed", 11), ("Thu", 20), ("Fri", 16)].map(|(name, n)| (text(name), n)).to_vec();
    let counts = [("3", 2), ("4", 5), ("5", 0), ("6", 3), ("7", 8)].map(|(name, n)| (text(name), n)).to_vec();
    let line = |from, step, steps, parts, labels, points| NumberLine { from, step, steps, parts, labels, points };
    vec![
        line(0, 1, 2, 4, Labels::Numbers, vec![(3, 'A'), (6, 'B')]).picture(reader),
        line(-5, 1, 10, 1, Labels::Numbers, vec![(2, 'P')]).picture(reader),
        line(0, 100, 1, 10, Labels::Ends, vec![(7, 'A')]).picture(reader),
        FractionBar { bars: vec![(8, 3), (4, 3)] }.picture(reader),
        FractionCircle { circles: vec![(6, 5), (3, 1)] }.picture(reader),
        Array { rows: 4, columns: 6 }.picture(reader),
        BaseTen { hundreds: 2, tens: 4, ones: 7 }.picture(reader),
        Clock { hour: 3, minute: 45 }.picture(reader),
        Coins(vec![(Coin::Quarter, 2), (Coin::Dime, 3), (Coin::Nickel, 1), (Coin::Penny, 4)]).picture(reader),
        Ruler { unit: Length::Centimeter, units: 12, parts: 10, from: 10, to: 64 }.picture(reader),
        Ruler { unit: Length::Inch, units: 5, parts: 8, from: 0, to: 27 }.picture(reader),
        Protractor { degrees: 125, from_left: false }.picture(reader),
        Protractor { degrees: 40, from_left: true }.picture(reader),
        Polygon::rectangle(8, 5, text("8 cm"), text("5 cm")).picture(reader),
        right_angle.picture(reader),
        triangle.picture(reader),
        l_shape.picture(reader),
        Round { given: Given::Radius, label: text("4 cm") }.picture(reader),
        Round { given: Given::Diameter, label: text("12 in") }.picture(reader),
        Cuboid { length: text("6 cm"), width: text("3 cm"), height: text("4 cm") }.picture(reader),
        CoordinateGrid { from: -6, to: 6, points: vec![(3, 4, 'A'), (-5, -2, 'B')], lines: vec![] }.picture(reader),
        CoordinateGrid { from: 0, to: 10, points: vec![], lines: vec![((0, 1), (5, 10))] }.picture(reader),
        BarGraph { title: text("Favorite fruit"), bars: fruit, step: 5 }.picture(reader),
        LineGraph { title: text("Temperature"), points: days, step: 5 }.picture(reader),
        LinePlot { title: text("Length of leaves"), counts }.picture(reader),
    ]
}
