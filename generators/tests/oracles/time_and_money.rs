//! Clocks and coins, counted from what is described.

use crate::{Strand, drawn, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    bounds: &[("clock-minutes", r#"{"minutes":"any"}"#), ("clock-minutes", r#"{"minutes":"fives"}"#)],
    refused: &[("clock-minutes", r#"{"minutes":"tens"}"#, "minutes")],
};

fn answer(model: &str, text: &str) -> Option<Response> {
    (model == "clock-minutes").then(|| {
        let long_hand = text.split("The long hand ").nth(1).expect("a long hand");
        let long_hand = long_hand.split('.').next().expect("a sentence");
        // Around the face, a mark a minute: the number first, then the marks behind it.
        let (number, marks) = match drawn::wholes(long_hand)[..] {
            [number] => (number, 0),
            [marks, number] => (number, marks),
            _ => panic!("{text}"),
        };
        let face: Vec<i64> = (0..60).map(|minute| if minute < 5 { 12 } else { minute / 5 }).collect();
        let at = face.iter().position(|shown| *shown == number).expect("a number of the face");
        whole(i64::try_from(at).expect("small") + marks)
    })
}
