//! Synchronising: under any loss, doubling and order both sides end with the same events.

use mastery::{
    id::{AttemptId, WriterId},
    sync::{Agreement, Backoff, Chain, Epoch, Held, Intake, MOST_BYTES, MOST_EVENTS, Outbox, Received, check, take},
    time::Millis,
};
use proptest::prelude::*;
use uuid::Uuid;

const ATTEMPT: AttemptId = AttemptId(Uuid::from_u128(1));
const WRITER: WriterId = WriterId(Uuid::from_u128(2));

/// A server that keeps one writer's events.
#[derive(Clone, Default)]
struct Server {
    events: Vec<String>,
    conflicts: u32,
}

impl Server {
    fn chain(&self) -> Chain {
        let mut chain = Chain::begin(ATTEMPT, WRITER);
        self.events.iter().for_each(|event| chain.push(event));
        chain
    }

    fn receive(&mut self, first_index: u32, batch: &[String]) -> (u32, String) {
        let held = Held { chain: self.chain(), events: self.events.clone() };
        match take(&held, first_index, batch) {
            Intake::New { first_index, events, chain } => {
                assert_eq!(first_index as usize, self.events.len());
                self.events.extend(events);
                assert_eq!(chain, self.chain());
            }
            Intake::Gap => {}
            Intake::Conflict { .. } => self.conflicts += 1,
        }
        let chain = self.chain();
        (chain.count(), chain.digest())
    }
}

fn outbox(events: &[&str]) -> Outbox {
    Outbox::new(ATTEMPT, WRITER, events.iter().map(|&event| event.to_owned()).collect(), 0)
}

fn owned(events: &[&str]) -> Vec<String> {
    events.iter().map(|&event| event.to_owned()).collect()
}

#[test]
fn what_a_batch_adds() {
    // held, first index, batch, held afterwards, conflicts
    for (held, first, batch, after, conflicts) in [
        (&[][..], 0, &["a", "b"][..], &["a", "b"][..], 0),
        (&["a", "b"], 0, &["a", "b"], &["a", "b"], 0),
        (&["a", "b"], 1, &["b", "c"], &["a", "b", "c"], 0),
        (&["a", "b"], 2, &["c"], &["a", "b", "c"], 0),
        (&["a", "b"], 3, &["d"], &["a", "b"], 0),
        (&["a", "b"], 0, &["a"], &["a", "b"], 0),
        (&["a", "b"], 1, &["X", "c"], &["a", "b"], 1),
        (&["a", "b"], 0, &["a", "X"], &["a", "b"], 1),
        (&["a"], 1, &[], &["a"], 0),
    ] {
        let mut server = Server { events: owned(held), conflicts: 0 };
        server.receive(first, &owned(batch));
        assert_eq!(server.events, owned(after), "{held:?} and {batch:?} at {first}");
        assert_eq!(server.conflicts, conflicts, "{held:?} and {batch:?} at {first}");
    }
}

#[test]
fn a_device_that_took_over_may_have_less_of_the_part_before_it_than_the_school() {
    let mut school = Server { events: owned(&["a", "b", "c"]), conflicts: 0 };
    // Offered again, as after a restore; the device that writes it was quicker, and had more.
    let mut tab = outbox(&["a", "b"]);
    let (first, batch) = tab.next().map(|(first, batch)| (first, batch.to_vec())).expect("something waits");
    let (next, digest) = school.receive(first, &batch);
    assert_eq!(tab.taken(next, &digest), Received::Settled);
    assert_eq!((tab.waiting(), school.conflicts), (0, 0));
    // Where the school has no more than this side, digests are compared as ever.
    let mut other = outbox(&["a", "X", "c"]);
    assert_eq!(other.taken(next, &digest), Received::Disagrees);
    assert_eq!(other.waiting(), 3);
}

#[test]
fn a_tab_never_believes_a_digest_that_is_not_its_own() {
    let mut tab = outbox(&["a", "b"]);
    let mut other = Server { events: owned(&["a", "X"]), conflicts: 0 };
    let (next, digest) = other.receive(2, &[]);
    assert_eq!(tab.receive(next, &digest), Received::Disagrees);
    assert_eq!(tab.waiting(), 2);
    assert_eq!(tab.receive(9, &digest), Received::Disagrees);
}

#[test]
fn a_restored_server_is_sent_everything_again() {
    let mut tab = outbox(&["a", "b", "c"]);
    let mut server = Server::default();
    let (next, digest) = server.receive(0, &owned(&["a", "b", "c"]));
    assert_eq!(tab.receive(next, &digest), Received::Settled);
    server.events.truncate(1);
    let (next, digest) = server.receive(3, &[]);
    assert_eq!(tab.receive(next, &digest), Received::More);
    let (first, rest) = tab.next().expect("two are missing");
    server.receive(first, rest);
    assert_eq!(server.events, owned(&["a", "b", "c"]));
}

#[test]
fn who_carries_it_carries_all_of_it_whatever_was_acknowledged() {
    for (count, batches) in [(0, 0), (1, 1), (MOST_EVENTS, 1), (2 * MOST_EVENTS + 1, 3)] {
        let events: Vec<String> = (0..count).map(|number| number.to_string()).collect();
        let tab = Outbox::new(ATTEMPT, WRITER, events.clone(), count as u32 / 2);
        let mut server = Server::default();
        tab.all().for_each(|(first, batch)| _ = server.receive(first, batch));
        assert_eq!((tab.all().count(), server.events), (batches, events), "{count} events");
    }
}

#[test]
fn a_batch_has_as_many_events_as_fit() {
    // sizes of the events that wait, how many of them go together
    for (sizes, together) in [
        (vec![], None),
        (vec![10], Some(1)),
        (vec![10; MOST_EVENTS], Some(MOST_EVENTS)),
        (vec![10; MOST_EVENTS + 1], Some(MOST_EVENTS)),
        (vec![MOST_BYTES / 2; 3], Some(2)),
        (vec![MOST_BYTES, 1], Some(1)),
        (vec![MOST_BYTES - 1, 1, 1], Some(2)),
        (vec![MOST_BYTES + 1, 1], Some(1)),
        (vec![1, MOST_BYTES + 1], Some(1)),
    ] {
        let events = sizes.iter().map(|&size| "x".repeat(size)).collect();
        let tab = Outbox::new(ATTEMPT, WRITER, events, 0);
        assert_eq!(tab.next().map(|(_, batch)| batch.len()), together, "of {sizes:?}");
    }
}

/// Whatever a server, or something before it, takes as a most: all that fits by itself arrives, and what does not fit is
/// known instead of tried for ever.
#[test]
fn what_is_refused_as_too_large_is_split() {
    for (most, arrives) in [(4, 9), (3, 9), (1, 9), (0, 0)] {
        let mut tab = outbox(&["a"; 9]);
        let mut server = Server::default();
        while let Some((first, batch)) = tab.next().map(|(first, batch)| (first, batch.to_vec())) {
            if batch.len() > most {
                if tab.halve() {
                    continue;
                }
                break;
            }
            let (next, digest) = server.receive(first, &batch);
            tab.receive(next, &digest);
        }
        assert_eq!(server.events.len(), arrives, "by {most} at a time");
    }
}

#[test]
fn waits_grow_to_half_a_minute_and_differ() {
    let mut backoff = Backoff::default();
    let waits: Vec<Millis> = (0..8).map(|_| backoff.failed(u32::MAX)).collect();
    assert_eq!(waits[0], Millis(1_000));
    assert_eq!(waits[7], Millis(30_000));
    assert!(waits.windows(2).all(|pair| pair[0] <= pair[1]));
    backoff.succeeded();
    assert_eq!(backoff.failed(0), Millis(500));
}

/// What the network does with one exchange.
#[derive(Clone, Debug)]
enum Fate {
    /// It works.
    Through,
    /// The batch is lost on the way.
    BatchLost,
    /// The batch arrives and the reply is lost.
    ReplyLost,
    /// The batch arrives, and the reply is held up on its way.
    ReplyKept,
    /// A reply that was held up arrives, after newer ones perhaps.
    Late(prop::sample::Index),
    /// The batch arrives twice.
    Doubled,
    /// A batch from before arrives again.
    Old(prop::sample::Index),
    /// A new event happens in the tab meanwhile.
    Event(String),
    /// The tab is closed and opened again: it remembers what is on its disk.
    Reload,
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        2 => Just(Fate::Through),
        2 => Just(Fate::BatchLost),
        2 => Just(Fate::ReplyLost),
        2 => Just(Fate::ReplyKept),
        2 => any::<prop::sample::Index>().prop_map(Fate::Late),
        1 => Just(Fate::Doubled),
        1 => any::<prop::sample::Index>().prop_map(Fate::Old),
        6 => "[a-z]{1,6}".prop_map(Fate::Event),
        1 => Just(Fate::Reload),
    ]
}

/// A tab, its server, and what the network has of both.
struct Connected {
    tab: Outbox,
    server: Server,
    /// Every batch that was sent.
    sent: Vec<(u32, Vec<String>)>,
    /// The replies that are still on their way.
    kept: Vec<(u32, String)>,
}

impl Connected {
    fn exchange(&mut self, fate: &Fate) {
        let Some((first, batch)) = self.tab.next().map(|(first, batch)| (first, batch.to_vec())) else { return };
        self.sent.push((first, batch.clone()));
        if matches!(fate, Fate::BatchLost) {
            return;
        }
        if matches!(fate, Fate::Doubled) {
            self.server.receive(first, &batch);
        }
        let reply = self.server.receive(first, &batch);
        match fate {
            Fate::ReplyLost => {}
            Fate::ReplyKept => self.kept.push(reply),
            _ => self.hear(&reply),
        }
    }

    /// Whenever a reply comes, the tab holds what it is about.
    fn hear(&mut self, (next, digest): &(u32, String)) {
        assert_ne!(self.tab.receive(*next, digest), Received::Disagrees);
    }

    fn hear_late(&mut self, which: prop::sample::Index) {
        if !self.kept.is_empty() {
            let reply = self.kept.swap_remove(which.index(self.kept.len()));
            self.hear(&reply);
        }
    }
}

proptest! {
    #[test]
    fn both_sides_agree_whatever_the_network_does(fates in prop::collection::vec(fate(), 1..60)) {
        let mut written: Vec<String> = Vec::new();
        let mut both =
            Connected { tab: outbox(&[]), server: Server::default(), sent: Vec::new(), kept: Vec::new() };
        for fate in &fates {
            match fate {
                Fate::Event(event) => {
                    written.push(event.clone());
                    both.tab.push(event.clone());
                }
                Fate::Old(which) if !both.sent.is_empty() => {
                    let (first, batch) = which.get(&both.sent).clone();
                    let reply = both.server.receive(first, &batch);
                    both.hear(&reply);
                }
                Fate::Late(which) => both.hear_late(*which),
                Fate::Reload => both.tab = Outbox::new(ATTEMPT, WRITER, written.clone(), both.tab.acknowledged()),
                fate => both.exchange(fate),
            }
            let held = &both.server.events;
            prop_assert!(held.len() <= written.len());
            prop_assert_eq!(&held[..], &written[..held.len()], "a prefix, in order, once");
            prop_assert!(both.tab.acknowledged() as usize <= held.len(), "nothing is believed that is not held");
        }
        while both.tab.waiting() > 0 {
            both.exchange(&Fate::Through);
        }
        // What still comes then is old, and at most makes the tab send again what is held.
        for reply in std::mem::take(&mut both.kept) {
            both.hear(&reply);
            both.exchange(&Fate::Through);
        }
        prop_assert_eq!(both.tab.waiting(), 0);
        prop_assert_eq!(both.tab.held(), (both.server.chain().count(), both.server.chain().digest()));
        prop_assert_eq!(both.server.events, written);
        prop_assert_eq!(both.server.conflicts, 0);
    }
}

/// A backup that was restored has lost what came since: the tab has nothing to send, and hears it by the epoch alone.
#[test]
fn what_was_acknowledged_in_another_epoch_is_offered_again() {
    let all = owned(&["a", "b", "c"]);
    for (restored_to, missing) in [(3, 0), (2, 1), (0, 3)] {
        let mut tab = outbox(&["a", "b", "c"]);
        let mut server = Server::default();
        let (next, digest) = server.receive(0, &all);
        assert_eq!(tab.receive(next, &digest), Received::Settled);
        tab.enter(Epoch(7), Epoch(7));
        assert!(tab.next().is_none(), "the same epoch asks for nothing");

        server.events.truncate(restored_to);
        tab.enter(Epoch(7), Epoch(8));
        let before = server.events.len();
        let (first, batch) = tab.next().map(|(first, batch)| (first, batch.to_vec())).expect("everything again");
        let (next, digest) = server.receive(first, &batch);
        assert_eq!(tab.receive(next, &digest), Received::Settled);
        assert_eq!((server.events.len() - before, server.conflicts), (missing, 0));
        assert_eq!(server.events, all);
    }
}

/// What a tab had acknowledged is cut from what the school holds, or changed there, and nobody says so.
#[test]
fn a_check_finds_what_the_school_lost_and_the_repair_sends_it_again() {
    let all = owned(&["a", "b", "c"]);
    for (held, found) in [
        (&["a", "b", "c"][..], Agreement::Agrees),
        (&["a", "b"], Agreement::Waits { missing: 1 }),
        (&[], Agreement::Waits { missing: 3 }),
        (&["a", "x", "c"], Agreement::Differs),
        (&["a", "b", "c", "d"], Agreement::Agrees),
    ] {
        let mut tab = Outbox::new(ATTEMPT, WRITER, all.clone(), 3);
        assert!(tab.next().is_none(), "it has nothing to send");
        let mut server = Server { events: owned(held), conflicts: 0 };
        let (count, digest) = tab.held();
        assert_eq!(check(ATTEMPT, WRITER, &server.events, count, &digest), found, "{held:?}");

        let chain = server.chain();
        match (found, tab.receive(chain.count(), &chain.digest())) {
            (Agreement::Agrees, Received::Settled) if held.len() == 3 => {}
            (Agreement::Agrees | Agreement::Differs, Received::Disagrees) => {}
            (Agreement::Waits { .. }, Received::More) => {
                let (first, batch) = tab.next().map(|(first, batch)| (first, batch.to_vec())).expect("what is missing");
                let (next, digest) = server.receive(first, &batch);
                assert_eq!((tab.receive(next, &digest), &server.events), (Received::Settled, &all), "{held:?}");
            }
            other => panic!("{held:?}: {other:?}"),
        }
    }
}
