//! Tickets: what is signed can't be changed, and one kind of permission never passes for another.

use generators::{answers::JUDGE_VERSION, seed::Seed};
use mastery::{
    catalogue,
    evidence::Evidence,
    id::{AttemptId, SchoolId, StudentId},
    ticket::{DeriveError, Given, Permit, SignatureError, Signed, SigningKey, TICKET_VERSION, Ticket, hex, unhex},
    time::{Instant, Millis},
};
use uuid::Uuid;
use words::{Locale, NumberStyle};

fn ticket() -> Ticket {
    let objective = catalogue::find("multiply-one-digit").expect("in the catalogue").clone();
    Ticket {
        given: Given::AtStart,
        version: TICKET_VERSION,
        id: AttemptId(Uuid::from_u128(7)),
        school: SchoolId(Uuid::from_u128(1)),
        student: StudentId(Uuid::from_u128(2)),
        objective_hash: objective.hash(),
        objective,
        judge: JUDGE_VERSION,
        seed: Seed::try_from(Seed::MAX).expect("the largest"),
        time_limit: Some(Millis::from_secs(120)),
        locale: Locale::Es,
        number_style: NumberStyle::PointComma,
        issued: Instant(1_000),
        valid_from: Instant(1_000),
        expires: Instant(90_000),
    }
}

#[test]
fn what_was_signed_is_read_again() {
    let key = SigningKey::new([5; 32]);
    let signed = key.sign(&ticket());
    assert_eq!(key.read::<Ticket>(&signed), Ok(ticket()));
    assert_eq!(signed.unverified::<Ticket>(), Some(ticket()));
}

#[test]
fn nothing_else_is() {
    let key = SigningKey::new([5; 32]);
    let signed = key.sign(&ticket());
    let permit = key.sign(&Permit { school: ticket().school, student: ticket().student });
    let changed = |from: &str, to: &str| {
        let payload = signed.payload.replace(from, to);
        assert_ne!(payload, signed.payload, "{from} is in the ticket");
        Signed { payload, ..signed.clone() }
    };
    let other_key = SigningKey::new([6; 32]).sign(&ticket());
    for (what, forged, error) in [
        ("the threshold", changed("\"required\":9", "\"required\":1"), SignatureError::Forged),
        ("the seed", changed("9007199254740991", "9007199254740990"), SignatureError::Forged),
        (
            "the time limit",
            changed("\"time_limit\":120000,\"locale\"", "\"time_limit\":990000,\"locale\""),
            SignatureError::Forged,
        ),
        ("the mac", Signed { mac: hex(&[0; 32]), ..signed.clone() }, SignatureError::Forged),
        ("a short mac", Signed { mac: signed.mac[..10].into(), ..signed.clone() }, SignatureError::Forged),
        ("no mac", Signed { mac: "zz".into(), ..signed.clone() }, SignatureError::Forged),
        ("another key's", other_key.clone(), SignatureError::UnknownKey),
        ("another key's under this id", Signed { key: key.id().into(), ..other_key }, SignatureError::Forged),
        ("a permit for a ticket", permit.clone(), SignatureError::Forged),
    ] {
        assert_eq!(key.read::<Ticket>(&forged), Err(error), "{what}");
    }
    assert_eq!(key.read::<Permit>(&signed), Err(SignatureError::Forged), "a ticket for a permit");
    assert!(key.read::<Permit>(&permit).is_ok());
}

#[test]
fn a_ticket_fixes_its_items() {
    let derived = ticket().derive().expect("drawn by this build");
    assert_eq!(derived.keys.len(), usize::from(ticket().terms().threshold.set_size()));
    assert_eq!(derived.keys, ticket().derive().expect("again").keys);
}

#[test]
fn a_build_judges_only_by_tickets_that_it_knows_whole() {
    let model = |ticket: &mut Ticket| {
        let Evidence::Items(set) = &mut ticket.objective.evidence else { panic!("items") };
        set.generator.version = 99;
        ticket.objective_hash = ticket.objective.hash();
    };
    #[expect(clippy::type_complexity, reason = "a table")]
    let cases: [(&str, &dyn Fn(&mut Ticket), fn(&DeriveError) -> bool); 4] = [
        ("a later version", &|ticket| ticket.version += 1, |error| matches!(error, DeriveError::Version { .. })),
        ("another judge", &|ticket| ticket.judge += 1, |error| matches!(error, DeriveError::Judge { .. })),
        ("another revision", &|ticket| ticket.objective.revision += 1, |error| matches!(error, DeriveError::Revision)),
        ("another model", &model, |error| matches!(error, DeriveError::Items(_))),
    ];
    for (what, change, is_expected) in cases {
        let mut changed = ticket();
        change(&mut changed);
        let error = changed.derive().expect_err(what);
        assert!(is_expected(&error), "{what}: {error}");
    }
}

#[test]
fn hex_goes_there_and_back() {
    assert_eq!(unhex("00ff1a"), Some(vec![0, 255, 26]));
    for bad in ["0", "0g", "é0"] {
        assert_eq!(unhex(bad), None, "{bad}");
    }
    assert_eq!(unhex(&hex(&[1, 2, 254])), Some(vec![1, 2, 254]));
}
