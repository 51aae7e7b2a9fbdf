//! What goes from device to device: an attempt that another goes on with, and work as a file.

use super::{
    BEGIN, What, World,
    message::{Message, Reply},
};
use anyhow::Result;

impl World {
    /// The student sits down at another device, once the attempt was begun.
    pub(super) fn take_over(&mut self, number: usize) {
        if self.tabs[number].disk.own().is_some() {
            let tab = self.tabs[number].beside(&mut self.chance);
            self.tabs.push(tab);
            let number = self.tabs.len() - 1;
            self.trouble_of_another(number);
            self.later(1, What::Act(number, 0));
        }
    }

    /// Saves a file, and has it carried; by two, sometimes.
    pub(super) fn seal(&mut self, number: usize) {
        let Some(work) = self.tabs[number].seal(BEGIN + self.now, &mut self.chance) else { return };
        for _ in 0..1 + u64::from(self.chance.hits(30)) {
            self.carried += 1;
            let way = self.chance.within(1_000..30 * 60_000);
            self.later(way, What::HandIn(Box::new(work.clone())));
        }
    }

    pub(super) async fn hand_in(&mut self, work: Box<Message>) -> Result<()> {
        match self.school.answer(&work).await? {
            Some(Reply::HandedIn) => {
                self.carried -= 1;
                self.tally.carried += 1;
            }
            _ => self.later(15_000, What::HandIn(work)),
        }
        Ok(())
    }
}
