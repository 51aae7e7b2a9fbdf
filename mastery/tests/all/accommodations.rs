//! What a factor makes of a limit, exactly.

use mastery::{
    accommodations::{Accommodations, Time, TimeFactor},
    time::Millis,
    wire::v1::SaveAccommodations,
};
use proptest::prelude::*;
use serde_json::json;

fn factor(percent: u32) -> Time {
    Time::Percent(TimeFactor::new(percent).expect("a factor"))
}

#[test]
fn one_factor_is_multiplied_into_every_limit() {
    for (time, usual, limit) in [
        (factor(100), Some(120_000), Some(120_000)),
        (factor(125), Some(120_000), Some(150_000)),
        (factor(150), Some(120_000), Some(180_000)),
        (factor(1000), Some(120_000), Some(1_200_000)),
        // What is no whole millisecond is given whole.
        (factor(101), Some(1), Some(2)),
        (factor(133), Some(100), Some(133)),
        (factor(133), Some(101), Some(135)),
        (factor(150), Some(1), Some(2)),
        (factor(150), Some(0), Some(0)),
        (factor(200), Some(u64::MAX), Some(u64::MAX)),
        // No clock stays no clock.
        (factor(150), None, None),
        (Time::NoClock, Some(120_000), None),
        (Time::NoClock, None, None),
    ] {
        assert_eq!(time.limit(usual.map(Millis)), limit.map(Millis), "{time:?} of {usual:?}");
    }
    assert_eq!(Accommodations::default().time.limit(Some(Millis(120_000))), Some(Millis(120_000)));
}

#[test]
fn a_factor_is_from_the_usual_time_to_ten_times_that() {
    for (percent, is_factor) in [
        (0, false),
        (1, false),
        (99, false),
        (100, true),
        (101, true),
        (999, true),
        (1000, true),
        (1001, false),
        (u32::MAX, false),
    ] {
        assert_eq!(TimeFactor::new(percent).is_ok(), is_factor, "{percent}");
        let before = Accommodations::default();
        let entered = json!({"before": before, "time": {"percent": percent}, "display": {"type_size": "usual", "keypad": "always"}});
        let entered: SaveAccommodations = serde_json::from_value(entered).expect("it can be read");
        assert_eq!(Accommodations::try_from(entered).is_ok(), is_factor, "{percent}");
        assert_eq!(serde_json::from_value::<TimeFactor>(json!(percent)).is_ok(), is_factor, "{percent}");
    }
    let said = TimeFactor::new(99).expect_err("less than the usual time").to_string();
    assert_eq!(said, "99 percent is no time factor; 100 to 1000 percent is");
}

proptest! {
    #[test]
    fn nobody_is_given_less_than_the_factor_says_nor_a_millisecond_more(
        percent in TimeFactor::LEAST..=TimeFactor::MOST,
        usual in 0..=86_400_000_u64,
    ) {
        let limit = factor(percent).limit(Some(Millis(usual))).expect("a limit").0;
        let exact = usual * u64::from(percent);
        prop_assert!(limit * 100 >= exact && limit * 100 < exact + 100, "{limit} of {usual} by {percent}");
    }
}
