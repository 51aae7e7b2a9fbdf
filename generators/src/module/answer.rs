//! Answering what a module is asked.

use super::{Ask, Explained, Judged, Judging, MOST, Named, Reply, Request, Typed, View, Worded};
use crate::{
    algebra,
    answers::{self, Judgement, Verdict, WrittenKey},
    json,
    model::Misconception,
    prompt::Math,
    registry,
};
use words::{
    Say,
    catalogue::{self, Catalogue},
    judge::{Judge, KindReason},
};

/// Answers a request, bytes in and bytes out (JSON). A request that can't be read is a [`Reply::Refused`].
#[must_use]
pub fn answer(request: &[u8]) -> Vec<u8> {
    let reply = match json::read_bytes(request) {
        Ok(Ask::Items(request)) => views(&request).map_or_else(Reply::Refused, Reply::Items),
        Ok(Ask::Judge(judging)) => judged(&judging).map_or_else(Reply::Refused, Reply::Judged),
        Ok(Ask::Wording(named)) => Reply::Worded(worded(&named)),
        Ok(Ask::Drawing(typed)) => Reply::Drawn(drawn(&typed)),
        Err(error) => Reply::Refused(format!("the request {error}")),
    };
    serde_json::to_vec(&reply).unwrap_or_default()
}

fn judged(judging: &Judging) -> Result<Judged, String> {
    let key = judging.key.read().map_err(|error| format!("the key {error}"))?;
    let Judgement { verdict, reason } = answers::judge(&key, &judging.response, judging.reader);
    Ok(Judged {
        verdict,
        place: reason.as_ref().map_or(1, place),
        reason: reason.map(|reason| reason.say(judging.reader)),
        again: verdict == Verdict::WrongForm && !key.enforces_form(),
    })
}

fn place(reason: &Judge) -> u64 {
    match reason {
        Judge::Kind(KindReason::InBlank { number, .. }) => *number as u64,
        _ => 1,
    }
}

fn drawn(typed: &Typed) -> Vec<Math> {
    algebra::pieces(&typed.text, typed.reader).unwrap_or_default()
}

fn worded(named: &Named) -> Option<Worded> {
    let known = catalogue::wording(&named.id)?;
    let said = |sentence: Catalogue| sentence.say(named.locale.into());
    Some(Worded {
        statement: said(Catalogue::Statement(known)),
        i_can: said(Catalogue::ICan(known)),
        short: said(Catalogue::Short(known)),
        meaning: said(Catalogue::Meaning(known)),
    })
}

/// Draws what a request asks for.
///
/// # Errors
/// The reason in plain words, for a log: what was asked for is not there.
pub fn views(request: &Request) -> Result<Vec<View>, String> {
    if request.count > MOST {
        return Err(format!("{} items at once are too many; ask for at most {MOST}", request.count));
    }
    let reader = request.reader;
    let mut set = registry::open(&request.set).map_err(|error| error.to_string())?;
    let view = |index| {
        let item = set.item(index);
        let (solution, misconceptions) = if request.explained {
            (item.solution(reader), item.misconceptions(reader).into_iter().map(explained).collect())
        } else {
            (Vec::new(), Vec::new())
        };
        let key = item.key();
        View {
            index,
            prompt: item.prompt(reader),
            speech: item.speech(reader),
            answer: key.shown(reader),
            answers: key.places().iter().map(|key| key.shown(reader)).collect(),
            interaction: key.interaction(),
            signs: key.signs(),
            drawn: key.is_algebra(),
            key: WrittenKey::from(&key),
            solution,
            misconceptions,
        }
    };
    Ok((request.from..request.from.saturating_add(request.count)).map(view).collect())
}

fn explained(wrong: Misconception) -> Explained {
    Explained { name: wrong.name.to_owned(), answer: WrittenKey::from(&wrong.answer), words: wrong.words }
}
