//! A clock face. Its description says where the hands point, not what time that is.

use super::{Anchor, Canvas, Figure, Ink, Picture, turn::point_at};
use words::{Reader, Say, figures::clock::Words};

/// A time on a face of twelve hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// 1 to 12.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

const CENTER: (i32, i32) = (110, 110);

impl Figure for Clock {
    fn picture(&self, reader: Reader) -> Picture {
        let mut canvas = Canvas::new(220, 220);
        canvas.circle(Ink::Paper, CENTER, 104);
        for minute in 0..60 {
            let inner = if minute % 5 == 0 { 94 } else { 99 };
            canvas.line(Ink::Line, &[at(inner, minute * 6), at(103, minute * 6)]);
        }
        for hour in 1..=12 {
            canvas.label(Anchor::Middle, at(80, hour * 30), hour.to_string());
        }
        let (hour, minute) = (i32::from(self.hour), i32::from(self.minute));
        canvas.line(Ink::Bold, &[CENTER, at(50, hour * 30 + minute / 2)]);
        canvas.line(Ink::Line, &[CENTER, at(90, minute * 6)]);
        canvas.circle(Ink::Filled, CENTER, 5);
        canvas.described(self.words(reader))
    }
}

/// A place on the face, clockwise from the top.
fn at(radius: i32, degrees: i32) -> (i32, i32) {
    point_at(CENTER, radius, 90 - degrees)
}

impl Clock {
    fn words(self, reader: Reader) -> String {
        let (hour, next) = (self.hour, self.hour % 12 + 1);
        let short = match self.minute {
            0 => Words::ShortAt { hour },
            _ => Words::ShortBetween { hour, next },
        };
        let long = match (self.minute / 5, self.minute % 5) {
            (0, 0) => Words::LongAt { number: 12 },
            (number, 0) => Words::LongAt { number },
            (0, past) => Words::LongPast { number: 12, past },
            (number, past) => Words::LongPast { number, past },
        };
        format!("{} {}", short.say(reader), long.say(reader))
    }
}
