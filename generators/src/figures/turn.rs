//! Points on a circle in whole numbers, the same on every platform.

/// The sines of 0 to 90 degrees, in ten-thousandths.
const SINES: [i32; 91] = [
    0, 175, 349, 523, 698, 872, 1045, 1219, 1392, 1564, 1736, 1908, 2079, 2250, 2419, 2588, 2756, 2924, 3090, 3256,
    3420, 3584, 3746, 3907, 4067, 4226, 4384, 4540, 4695, 4848, 5000, 5150, 5299, 5446, 5592, 5736, 5878, 6018, 6157,
    6293, 6428, 6561, 6691, 6820, 6947, 7071, 7193, 7314, 7431, 7547, 7660, 7771, 7880, 7986, 8090, 8192, 8290, 8387,
    8480, 8572, 8660, 8746, 8829, 8910, 8988, 9063, 9135, 9205, 9272, 9336, 9397, 9455, 9511, 9563, 9613, 9659, 9703,
    9744, 9781, 9816, 9848, 9877, 9903, 9925, 9945, 9962, 9976, 9986, 9994, 9998, 10000,
];

/// The sine of so many degrees, in ten-thousandths.
fn sine(degrees: i32) -> i32 {
    let turned = degrees.rem_euclid(360);
    let of =
        |degrees: i32| usize::try_from(degrees).ok().and_then(|place| SINES.get(place)).copied().unwrap_or_default();
    match turned {
        0..=90 => of(turned),
        91..=180 => of(180 - turned),
        181..=270 => -of(turned - 180),
        _ => -of(360 - turned),
    }
}

/// Where a ray from `center` ends: 0 degrees points right, 90 up, as mathematics counts.
pub(super) fn point_at(center: (i32, i32), radius: i32, degrees: i32) -> (i32, i32) {
    let part = |ten_thousandths: i32| (radius * ten_thousandths + ten_thousandths.signum() * 5000) / 10_000;
    (center.0 + part(sine(degrees + 90)), center.1 - part(sine(degrees)))
}

#[cfg(test)]
mod tests {
    use super::point_at;

    #[test]
    fn a_ray_ends_where_it_points() {
        for (degrees, end) in [
            (0, (110, 100)),
            (90, (100, 90)),
            (180, (90, 100)),
            (270, (100, 110)),
            (-90, (100, 110)),
            (30, (109, 95)),
            (450, (100, 90)),
        ] {
            assert_eq!(point_at((100, 100), 10, degrees), end, "{degrees}");
        }
    }
}
