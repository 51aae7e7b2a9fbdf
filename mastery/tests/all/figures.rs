//! Every figure of every objective stays within its frame: what is outside would be cut off.

use generators::{
    picture::{Anchor, Mark, Picture},
    prompt::Part,
    registry,
    seed::Seed,
};
use mastery::catalogue;
use words::{Locale, NumberStyle, Reader};

/// Where something is drawn: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Extent([f64; 4]);

impl Extent {
    fn around(places: impl IntoIterator<Item = (f64, f64)>) -> Self {
        places.into_iter().fold(Self([f64::MAX, f64::MAX, f64::MIN, f64::MIN]), |Self([l, t, r, b]), (x, y)| {
            Self([l.min(x), t.min(y), r.max(x), b.max(y)])
        })
    }

    fn is_within(self, picture: &Picture) -> bool {
        let Self([left, top, right, bottom]) = self;
        left >= 0.0 && top >= 0.0 && right <= f64::from(picture.width) && bottom <= f64::from(picture.height)
    }
}

/// As many numbers as follow.
fn numbers(text: &str) -> Vec<f64> {
    let parted: String = text.chars().flat_map(|sign| if sign == '-' { vec![' ', '-'] } else { vec![sign] }).collect();
    parted
        .split([' ', ','])
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().expect("a number"))
        .collect()
}

/// The places that bound an arc of a circle: its ends, and those of its four outermost points that are on it.
fn arc(from: (f64, f64), radius: f64, large: bool, clockwise: bool, to: (f64, f64)) -> Vec<(f64, f64)> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let chord = dx.hypot(dy);
    let radius = radius.max(chord / 2.0);
    let apart = (radius * radius - chord * chord / 4.0).max(0.0).sqrt();
    let side = if large == clockwise { -1.0 } else { 1.0 };
    let center = ((from.0 + to.0) / 2.0 - side * apart * dy / chord, (from.1 + to.1) / 2.0 + side * apart * dx / chord);
    let angle = |place: (f64, f64)| (place.1 - center.1).atan2(place.0 - center.0);
    let turn = |angle: f64| angle.rem_euclid(std::f64::consts::TAU);
    // Angles grow clockwise, since y grows downwards.
    let (start, end) = if clockwise { (angle(from), angle(to)) } else { (angle(to), angle(from)) };
    let outermost = (0..4).map(|quarter| f64::from(quarter) * std::f64::consts::FRAC_PI_2);
    let on_it = outermost.filter(|at| turn(at - start) <= turn(end - start));
    let places = on_it.map(|at| (center.0 + radius * at.cos(), center.1 + radius * at.sin()));
    [from, to].into_iter().chain(places).collect()
}

/// The places that bound a path.
fn of_path(path: &str) -> Extent {
    let (mut at, mut begun, mut places) = ((0.0, 0.0), (0.0, 0.0), Vec::new());
    let mut rest = path;
    while let Some(command) = rest.chars().next() {
        let behind = &rest[1..];
        let end = behind.find(char::is_alphabetic).unwrap_or(behind.len());
        let (taken, after) = behind.split_at(end);
        rest = after;
        let (numbers, base) = (numbers(taken), if command.is_lowercase() { at } else { (0.0, 0.0) });
        let size = match command.to_ascii_lowercase() {
            'z' => {
                at = begun;
                continue;
            }
            'h' | 'v' => 1,
            'm' | 'l' => 2,
            'a' => 7,
            other => panic!("{other} of {path} is not known here"),
        };
        for given in numbers.chunks(size) {
            let base = if command.is_lowercase() { at } else { base };
            let to = match (command.to_ascii_lowercase(), given) {
                ('h', [x]) => (base.0 + x, at.1),
                ('v', [y]) => (at.0, base.1 + y),
                (_, [.., x, y]) => (base.0 + x, base.1 + y),
                other => panic!("{other:?} in {path}"),
            };
            if let [radius, other, _, large, sweep, ..] = given {
                assert_eq!(radius, other, "an ellipse in {path}");
                places.extend(arc(at, *radius, *large == 1.0, *sweep == 1.0, to));
            }
            at = to;
            if command.eq_ignore_ascii_case(&'m') {
                begun = at;
            }
            places.push(at);
        }
    }
    Extent::around(places)
}

/// A label of 15 pixels: a digit is a bit over half as wide as that, a letter too on the average.
fn of_label(anchor: Anchor, x: i32, y: i32, text: &str) -> Extent {
    let (x, y, width) = (f64::from(x), f64::from(y), text.chars().count() as f64 * 8.4);
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Extent([left, y - 7.0, left + width, y + 7.0])
}

fn outside(picture: &Picture) -> Option<String> {
    let extent = |mark: &Mark| match mark {
        Mark::Path(_, path) => of_path(path),
        Mark::Label(anchor, x, y, text) => of_label(*anchor, *x, *y, text),
    };
    let mark = picture.marks.iter().find(|mark| !extent(mark).is_within(picture))?;
    Some(format!("{mark:?} reaches {:?} of {}x{}", extent(mark), picture.width, picture.height))
}

fn figures(parts: &[Part]) -> Vec<&Picture> {
    parts
        .iter()
        .flat_map(|part| match part {
            Part::Figure(picture) => vec![picture],
            Part::Choices(choices) => choices.iter().flat_map(|parts| figures(parts)).collect(),
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn no_figure_of_an_objective_is_cut_off() {
    let objectives = catalogue::objectives();
    let ids = objectives.iter().map(|objective| objective.id.to_string());
    let approaches = objectives.iter().flat_map(|objective| &objective.approaches);
    let (mut seen, mut cut) = (0, Vec::new());
    for id in ids.chain(approaches.map(|approach| approach.id.to_string())) {
        for seed in 0..20 {
            let set = catalogue::items(&id, Seed::try_from(seed).expect("a seed")).expect("of the catalogue");
            let mut items = registry::open(&set).expect("opens");
            for (locale, numbers) in [(Locale::En, NumberStyle::CommaPoint), (Locale::Es, NumberStyle::PointComma)] {
                for index in 0..u32::from(set.set_size) {
                    let prompt = items.item(index).prompt(Reader { locale, numbers });
                    for picture in figures(&prompt.0) {
                        seen += 1;
                        cut.extend(outside(picture).map(|what| format!("{id} at seed {seed}: {what}")));
                    }
                }
            }
        }
    }
    assert!(seen > 1_000, "only {seen} figures");
    let first = &cut[..cut.len().min(20)];
    assert!(cut.is_empty(), "{} of {seen} figures are cut off: {first:#?}", cut.len());
}

#[test]
fn what_a_path_covers_is_found() {
    for (path, extent) in [
        ("M2 3L8 1z", [2.0, 1.0, 8.0, 3.0]),
        ("M2 3h4v5h-4z", [2.0, 3.0, 6.0, 8.0]),
        // A whole circle, and quarters of it.
        ("M0 10a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z", [0.0, 0.0, 20.0, 20.0]),
        ("M20 10A10 10 0 0 0 10 0", [10.0, 0.0, 20.0, 10.0]),
        ("M20 10A10 10 0 1 1 10 0", [0.0, 0.0, 20.0, 20.0]),
    ] {
        let Extent(found) = of_path(path);
        let is_same = found.iter().zip(extent).all(|(found, expected)| (found - expected).abs() < 0.01);
        assert!(is_same, "{path}: {found:?}, not {extent:?}");
    }
    let label = |anchor| of_label(anchor, 50, 20, "12").0.map(f64::round);
    assert_eq!(label(Anchor::Start), [50.0, 13.0, 67.0, 27.0]);
    assert_eq!(label(Anchor::End), [33.0, 13.0, 50.0, 27.0]);
}
