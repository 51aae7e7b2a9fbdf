//! What a threshold is worth, as a teacher reads it, against a sum of its own.

use anyhow::Result;
use tests::teacher::Teacher;
use words::staff::Workshop;

/// Waits until the page says what so many right of so many are worth, for who knows 7 in 10 and for who knows 9.
pub async fn reads_worth(teacher: &Teacher<'_>, required: u32, of: u32) -> Result<()> {
    for known in [7, 9] {
        let (once, thrice) = passes(known, required, of);
        teacher.reads(Workshop::Worth { known, once, thrice }).await?;
    }
    Ok(())
}

/// In how many of a hundred tries somebody passes who knows so many in ten, and how many of a hundred such students do in
/// three tries: over all the ways to be right often enough, in whole numbers.
fn passes(known: u8, required: u32, of: u32) -> (u8, u8) {
    let known = u128::from(known);
    let mut ways = 1;
    let mut right_ones = 0;
    for right in 0..=of {
        if right >= required {
            right_ones += ways * known.pow(right) * (10 - known).pow(of - right);
        }
        ways = ways * u128::from(of - right) / u128::from(right + 1);
    }
    let all = 10_u128.pow(of);
    let missed_thrice = (all - right_ones).pow(3);
    (hundredths(right_ones, all), hundredths(all.pow(3) - missed_thrice, all.pow(3)))
}

fn hundredths(part: u128, all: u128) -> u8 {
    u8::try_from((part * 200 + all) / (all * 2)).unwrap_or(u8::MAX)
}
