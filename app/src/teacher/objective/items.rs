//! Items as they were shown, drawn by the very generator, with what was written.

use super::moment;
use crate::{
    device::models::{self, Explained, NoItems},
    ui::{
        answered::{misconception, written},
        dom::{El, el, p},
        item::shown,
        words::{locale, say},
    },
};
use generators::{answers::Verdict, item::SetIdentity, module::View};
use leptos::prelude::*;
use mastery::{
    attempt::ItemRecord,
    wire::v1::{Attempted, Practised},
};
use wasm_bindgen_futures::spawn_local;
use words::{
    Locale, Reader,
    staff::{Evidence, Item},
};

/// The items of a demonstration. They come in a moment; what is written of them follows.
pub(super) fn items(attempted: Memo<Option<Attempted>>) -> El {
    let Some(first) = attempted.get_untracked() else { return el("div", "") };
    let records = Memo::new(move |_| attempted.with(|attempted| attempted.as_ref().map(records).unwrap_or_default()));
    let views = RwSignal::new(Some(Vec::new()));
    let (set, reader) = (first.set.clone(), Reader { locale: first.locale, numbers: first.number_style });
    let count = records.with_untracked(Vec::len) as u32;
    spawn_local(async move {
        views.set(draw(&set, count, reader).await.ok());
    });
    el("div", "").live(move || {
        views.with(|views| match views {
            Some(views) => records.with(|records| {
                let one =
                    |(view, (record, turn)): (&View, &(ItemRecord, Turn))| one(view, record, *turn, reader.locale);
                vec![list(views.iter().zip(records).map(one).collect())]
            }),
            None => vec![
                p("", &say(Evidence::NoItems)),
                records.with(|records| list(records.iter().map(|(record, _)| undrawn(record)).collect())),
            ],
        })
    })
}

/// The items as the student had them, and what explains a wrong answer in the teacher's language.
async fn draw(set: &SetIdentity, count: u32, reader: Reader) -> Result<Vec<View>, NoItems> {
    let mut views = models::draw(set, 0, count, reader, Explained::No).await?;
    let explained = models::draw(set, 0, count, Reader { locale: locale(), ..reader }, Explained::Yes).await?;
    for (view, explained) in views.iter_mut().zip(explained) {
        view.misconceptions = explained.misconceptions;
    }
    Ok(views)
}

/// Whether an item's turn can still come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// The attempt has ended.
    Over,
    /// It is in front of the student, or was.
    Came,
    /// Not yet.
    ToCome,
}

fn records(attempted: &Attempted) -> Vec<(ItemRecord, Turn)> {
    let Some(sitting) = &attempted.sitting else { return Vec::new() };
    let now = sitting.open.first().copied();
    let turn = |item: usize, record: &ItemRecord| match sitting.outcome {
        Some(_) => Turn::Over,
        None if now == Some(item as u32) || record.skips > 0 => Turn::Came,
        None => Turn::ToCome,
    };
    sitting.items.iter().enumerate().map(|(item, record)| (record.clone(), turn(item, record))).collect()
}

fn list(items: Vec<El>) -> El {
    el("ol", "answered").all(items)
}

/// An item that can't be shown: how it was judged stands all the same.
fn undrawn(record: &ItemRecord) -> El {
    let wrote = record.response.as_ref().map(written).map(|response| p("", &say(Item::Wrote { response })));
    el("li", "").child(mark(record)).child(el("div", "").maybe(wrote))
}

fn mark(record: &ItemRecord) -> El {
    let (sign, name, class) = match record {
        _ if record.is_right() => ("✓", Item::RightMark, "met"),
        _ if record.not_known => ("?", Item::NotKnownMark, "soft"),
        _ if record.is_answered() => ("✕", Item::OtherMark, "not-yet"),
        _ => ("–", Item::OpenMark, "soft"),
    };
    el("span", class)
        .child(el("span", "").attr("aria-hidden", "true").text(sign))
        .child(el("span", "unseen").text(&say(name)))
}

fn one(view: &View, record: &ItemRecord, turn: Turn, asked_in: Locale) -> El {
    let answer = view.answer.clone();
    let spent = record.is_answered().then(|| say(Item::Spent { spent: record.spent.0 }));
    let first_key = record.first_key.map(|after| say(Item::FirstKey { after: after.0 }));
    let times = |times: u32, said: fn(u32) -> Item| (times > 0).then(|| say(said(times)));
    let more = [spent, first_key, times(record.skips, Item::Skipped), times(record.unreadable, Item::Unreadable)];
    let more = more.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let about = el("div", "")
        .child(shown(view).attr("lang", asked_in.tag()))
        .child(p("", &say(told(record, turn, answer))))
        .maybe(misconception(view, record).map(|why| p("soft", &why)))
        .maybe(record.reported.then(|| p("", &say(Item::Reported))))
        .maybe((!more.is_empty()).then(|| p("soft small", &more)));
    el("li", "").child(mark(record)).child(about)
}

fn told(record: &ItemRecord, turn: Turn, answer: String) -> Item {
    let Some(response) = record.response.as_ref().map(written) else {
        return match turn {
            _ if record.not_known => Item::NotKnown { answer },
            Turn::Over => Item::NotAnswered { answer },
            Turn::Came => Item::NotAnsweredYet,
            Turn::ToCome => Item::NotReachedYet,
        };
    };
    match record.verdict {
        _ if record.late => Item::TooLate { response, answer },
        Some(Verdict::Correct) => Item::Wrote { response },
        Some(Verdict::WrongForm) => Item::OtherForm { response, answer },
        _ => Item::WroteAndIs { response, answer },
    }
}

/// The last rounds of practice, a line each.
pub(super) fn practice(view: super::View) -> El {
    let rounds = view.part(|seen| seen.practice.clone());
    el("section", "stack").live(move || {
        rounds.with(|rounds| match rounds.is_empty() {
            true => Vec::new(),
            false => vec![
                el("h2", "").text(&say(Evidence::Practice)),
                el("ul", "rounds").all(rounds.iter().map(round).collect()),
            ],
        })
    })
}

fn round(round: &Practised) -> El {
    let answered = round.items.iter().filter(|item| item.response.is_some()).count() as u16;
    let right = round.items.iter().filter(|item| item.verdict == Some(Verdict::Correct)).count() as u16;
    el("li", "")
        .child(el("b", "").text(&moment(round.started)))
        .child(el("span", "").text(&say(Evidence::Round { right, of: answered })))
}
