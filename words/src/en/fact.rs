//! Plain facts about an attempt.

use crate::{Reader, fact::Fact};

pub(crate) fn say(key: &Fact, _: Reader) -> String {
    match *key {
        Fact::Hidden(count) => format!("the page was out of sight {}", times(count)),
        Fact::Resumed(count) => format!("came back or was loaded anew {}", times(count)),
        Fact::Away(seconds) => format!("out of sight or asleep for {seconds} s in all"),
        Fact::Reloaded(count) => format!("the page was loaded anew {}", times(count)),
        Fact::TakenOver(count) => format!("went on in another tab or on another device {}", times(count)),
        Fact::NoStart => "start not confirmed".to_owned(),
        Fact::OfflineStart => "began without a network".to_owned(),
        Fact::Overlaps => "a newer try began before this one had ended or was at school".to_owned(),
        Fact::Offline { times: count, seconds } => format!("offline {}, for {seconds} s", times(count)),
        Fact::FastAnswers(1) => "1 answer came faster than its item can be read".to_owned(),
        Fact::FastAnswers(answers) => format!("{answers} answers came faster than their items can be read"),
        Fact::Unreturned => "ticket in advance, never came back".to_owned(),
        Fact::ClockChanged(count) => format!("the device’s clock was changed {}", times(count)),
        Fact::ClockBehind(seconds @ 0..) => format!("clock {seconds} s behind"),
        Fact::ClockBehind(seconds) => format!("clock {} s ahead", seconds.unsigned_abs()),
        Fact::BegunLate(seconds) => format!("first item {seconds} s after Start"),
        Fact::ArrivedLate(seconds) => format!("arrived {seconds} s after the deadline"),
        Fact::LateTabs(1) => "1 more tab after the end".to_owned(),
        Fact::LateTabs(tabs) => format!("{tabs} more tabs after the end"),
        Fact::TooLate(1) => "1 event after it was closed".to_owned(),
        Fact::TooLate(events) => format!("{events} events after it was closed"),
        Fact::Unshown(1) => "1 answer to an item not painted".to_owned(),
        Fact::Unshown(answers) => format!("{answers} answers to items not painted"),
        Fact::Unknown(1) => "1 event of another version".to_owned(),
        Fact::Unknown(events) => format!("{events} events of another version"),
        Fact::ClaimDiffers => "claimed another result".to_owned(),
        Fact::Conflicts(count) => format!("other content sent {}", times(count)),
    }
}

fn times(count: u32) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    }
}
