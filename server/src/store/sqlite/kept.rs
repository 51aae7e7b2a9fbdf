//! What was read from the database and is kept in memory: always with the number of what it was read from, so that it is
//! never older than the database says.

use std::{
    collections::HashMap,
    fmt,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Values by key, each as it was at a number. When there is no more room all of them go: what is needed is read again.
pub(super) struct Kept<K, V> {
    most: usize,
    held: Mutex<Held<K, V>>,
}

struct Held<K, V> {
    values: HashMap<K, (i64, Arc<V>)>,
    size: usize,
}

impl<K: Eq + Hash, V> Kept<K, V> {
    /// Room for values whose sizes come to so much.
    pub fn new(most: usize) -> Self {
        Self { most, held: Mutex::new(Held { values: HashMap::new(), size: 0 }) }
    }

    /// The value, if it is that of this number.
    pub fn get(&self, key: &K, number: i64) -> Option<Arc<V>> {
        let held = self.lock();
        held.values.get(key).filter(|(of, _)| *of == number).map(|(_, value)| value.clone())
    }

    /// Keeps a value of this number and size.
    pub fn keep(&self, key: K, number: i64, value: &Arc<V>, size: usize) {
        let mut held = self.lock();
        if held.size + size > self.most {
            *held = Held { values: HashMap::new(), size: 0 };
        }
        held.size += size;
        held.values.insert(key, (number, value.clone()));
    }

    fn lock(&self) -> MutexGuard<'_, Held<K, V>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is kept is nobody's to read in a log.
impl<K: Eq + Hash, V> fmt::Debug for Kept<K, V> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Kept").field("size", &self.lock().size).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_number_that_is_asked_for_counts() {
        let kept = Kept::new(10);
        kept.keep("a", 1, &Arc::new("first"), 1);
        assert_eq!(kept.get(&"a", 1).as_deref(), Some(&"first"));
        assert_eq!(kept.get(&"a", 2), None);
        kept.keep("a", 2, &Arc::new("second"), 1);
        assert_eq!(kept.get(&"a", 2).as_deref(), Some(&"second"));
        assert_eq!(kept.get(&"a", 1), None);
    }

    #[test]
    fn there_is_never_more_than_there_is_room_for() {
        let kept = Kept::new(10);
        for key in 0..100 {
            kept.keep(key, 0, &Arc::new(key), 3);
            assert!(kept.lock().values.len() <= 3, "{}", kept.lock().values.len());
            assert_eq!(kept.get(&key, 0).as_deref(), Some(&key), "the last one stays");
        }
    }
}
