//! Work that takes much of the machine, in turns: so much at a time, and so much in the queue.

use super::HashError;
use std::sync::Arc;
use tokio::{sync::Semaphore, task::spawn_blocking};

/// Whose turn it is.
#[derive(Clone)]
pub(super) struct Turns {
    /// For all that is asked for, until it is done.
    places: Arc<Semaphore>,
    /// For what is done now.
    at_work: Arc<Semaphore>,
}

impl Turns {
    /// So much at a time, of so much in all.
    pub fn new(at_a_time: usize, most: usize) -> Self {
        Self { places: Arc::new(Semaphore::new(most)), at_work: Arc::new(Semaphore::new(at_a_time)) }
    }

    /// Does this on a thread of its own, when its turn comes.
    ///
    /// # Errors
    /// [`HashError::Busy`] where there is no place any more.
    pub async fn take<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, HashError> {
        let place = self.places.clone().try_acquire_owned().map_err(|_| HashError::Busy)?;
        let turn = self.at_work.clone().acquire_owned().await.map_err(HashError::failed)?;
        let done = spawn_blocking(move || {
            // The turn goes with the work: who hangs up while it is done does not make room for a third.
            let _held = (place, turn);
            work()
        });
        done.await.map_err(HashError::failed)
    }

    /// How many turns and how many places are free.
    #[cfg(test)]
    pub fn free(&self) -> (usize, usize) {
        (self.at_work.available_permits(), self.places.available_permits())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{sync::mpsc::channel, time::Duration};
    use tokio::{
        sync::mpsc::{UnboundedReceiver, unbounded_channel},
        time::timeout,
    };

    /// Enough for whoever may begin.
    const A_WHILE: Duration = Duration::from_millis(200);

    async fn nobody_begins(begins: &mut UnboundedReceiver<u32>) {
        assert_eq!(timeout(A_WHILE, begins.recv()).await.ok(), None);
    }

    #[tokio::test]
    async fn the_third_waits_for_one_of_two_whoever_hangs_up() {
        let turns = Turns::new(2, 3);
        let (begun, mut begins) = unbounded_channel();
        // Work that says when it begins, and goes on until it is let go.
        let ask = |number: u32| {
            let (turns, begun) = (turns.clone(), begun.clone());
            let (go, gate) = channel::<()>();
            let work = move || {
                let _ = begun.send(number);
                let _ = gate.recv();
                number
            };
            (go, tokio::spawn(async move { turns.take(work).await }))
        };
        let (first_goes, first) = ask(1);
        assert_eq!(begins.recv().await, Some(1));
        let (second_goes, second) = ask(2);
        assert_eq!(begins.recv().await, Some(2));
        let (third_goes, third) = ask(3);
        nobody_begins(&mut begins).await;
        assert!(matches!(turns.take(|| 4).await, Err(HashError::Busy)), "three have a place");

        // The first hangs up, and its work goes on.
        first.abort();
        assert!(first.await.is_err_and(|ended| ended.is_cancelled()));
        nobody_begins(&mut begins).await;
        assert!(matches!(turns.take(|| 4).await, Err(HashError::Busy)), "nor is its place free");

        first_goes.send(()).expect("it waits");
        assert_eq!(begins.recv().await, Some(3));
        drop((second_goes, third_goes));
        for (task, number) in [(second, 2), (third, 3)] {
            assert_eq!(task.await.expect("a task").ok(), Some(number));
        }
        assert_eq!(turns.free(), (2, 3), "all is given back");
    }

    #[tokio::test]
    async fn who_hangs_up_in_the_queue_gives_the_place_back() {
        let turns = Turns::new(0, 1);
        let waits = tokio::spawn({
            let turns = turns.clone();
            async move { turns.take(|| ()).await }
        });
        while turns.free().1 > 0 {
            tokio::task::yield_now().await;
        }
        assert!(matches!(turns.take(|| ()).await, Err(HashError::Busy)));
        waits.abort();
        assert!(waits.await.is_err_and(|ended| ended.is_cancelled()));
        assert_eq!(turns.free(), (0, 1));
    }
}
