//! Golden files: of each model with its default parameters the first 20 items for three seeds, and with each objective's
//! parameters one set, as text and key. The same items come in a browser (`tests/tests/browser/items_in_wasm.rs`).
//!
//! An item's identity fixes it for ever. A change here needs a new version of the model; until the first release the
//! files may be written anew with `GOLDEN=write cargo test -p generators --test golden`.

mod drawn;

use drawn::{Tried, models, row, text, tried};
use generators::model::{Item, Model};
use std::{collections::BTreeMap, fs, path::PathBuf};

fn line(item: &dyn Item) -> String {
    let key = serde_json::to_string(&item.key()).expect("a key");
    format!("{}  {key}\n", text(item).replace('\n', " / "))
}

/// Holds what was drawn of a model against its file, or writes the file.
fn compare(model: &dyn Model, folder: &str, drawn: &str) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let file = folder.join(format!("{}-{}.txt", model.id(), model.version()));
    if std::env::var("GOLDEN").is_ok_and(|mode| mode == "write") {
        fs::write(&file, drawn).expect("the golden file can be written");
    }
    let golden = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    assert_eq!(drawn, golden, "{} draws other items than its golden file", model.id());
}

#[test]
fn items_are_what_they_were() {
    for model in models() {
        let mut drawn = String::new();
        for seed in [0, 7, 9_007_199_254_740_991] {
            for (index, item) in row(model, seed, 20).iter().enumerate() {
                drawn.push_str(&format!("{seed} {index}: {}", line(&**item)));
            }
        }
        compare(model, "golden", &drawn);
    }
}

#[test]
fn items_of_the_catalogue_are_what_they_were() {
    let mut all: BTreeMap<&str, Vec<&Tried>> = BTreeMap::new();
    for tried in tried().iter().filter(|tried| tried.is_catalogued) {
        all.entry(tried.model.id()).or_default().push(tried);
    }
    for of_model in all.values() {
        let mut drawn = String::new();
        for tried in of_model {
            drawn.push_str(&format!("{} {}\n", tried.id, tried.generator.params.json()));
            for (index, item) in tried.set(7).iter().enumerate() {
                drawn.push_str(&format!("{index}: {}", line(&**item)));
            }
        }
        compare(of_model[0].model, "golden/catalogue", &drawn);
    }
}
