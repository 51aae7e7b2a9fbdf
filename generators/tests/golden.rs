//! Golden files: the first 20 items of each model for three seeds, as text and key.
//!
//! An item's identity fixes it for ever. A change here needs a new version of the model; until the first release the
//! files may be written anew with `GOLDEN=write cargo test -p generators --test golden`.

mod drawn;

use drawn::{models, row, text};
use std::{fs, path::PathBuf};

#[test]
fn items_are_what_they_were() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for model in models() {
        let mut drawn = String::new();
        for seed in [0, 7, 9_007_199_254_740_991] {
            for (index, item) in row(model, seed, 20).iter().enumerate() {
                let text = text(&**item).replace('\n', " / ");
                let key = serde_json::to_string(&item.key()).expect("a key");
                drawn.push_str(&format!("{seed} {index}: {text}  {key}\n"));
            }
        }
        let file = folder.join(format!("{}-{}.txt", model.id(), model.version()));
        if std::env::var("GOLDEN").is_ok_and(|mode| mode == "write") {
            fs::write(&file, &drawn).expect("the golden file can be written");
        }
        let golden = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert_eq!(drawn, golden, "{} draws other items than its golden file", model.id());
    }
}
