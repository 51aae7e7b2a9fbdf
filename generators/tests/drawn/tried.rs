//! What items are tried of: every model with its default parameters, and with those of every objective and approach of the
//! catalogue. The catalogue's files are read as data, since nothing here may know who offers the items.

use super::{SET, drawn, models};
use generators::{
    item::{Generator, Params},
    model::{Item, Model},
    registry,
};
use serde::Deserialize;
use serde_json::Value;
use std::{
    fmt, fs,
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// A generator and the sets that are drawn from it.
pub struct Tried {
    /// The id of the objective or the approach that has it; the model's for its default parameters.
    pub id: String,
    /// Whether the catalogue has it.
    pub is_catalogued: bool,
    /// Its model.
    pub model: &'static dyn Model,
    /// The model with its parameters.
    pub generator: Generator,
    /// How many items a set has.
    pub set_size: u16,
    /// How many right ones are enough.
    pub required: usize,
}

impl Tried {
    /// A row of items, in sets of the size that they are asked in.
    pub fn row(&self, seed: u64, count: u32) -> Vec<Box<dyn Item>> {
        drawn(self.generator.clone(), self.set_size, seed, count).unwrap_or_else(|error| panic!("{self}: {error}"))
    }

    /// The items of one set.
    pub fn set(&self, seed: u64) -> Vec<Box<dyn Item>> {
        self.row(seed, self.set_size.into())
    }
}

impl fmt::Display for Tried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} {})", self.id, self.model.id(), self.generator.params.json())
    }
}

/// What is read of an objective's entry; approaches, which are practised in rounds, have no threshold of their own.
#[derive(Deserialize)]
struct Entry {
    id: String,
    model: String,
    params: Params,
    threshold: Option<Enough>,
    #[serde(default)]
    approaches: Vec<Entry>,
}

#[derive(Deserialize)]
struct Enough {
    required: u16,
    of: u16,
}

impl Entry {
    fn tried(self) -> Tried {
        let Self { id, model, params, threshold, .. } = self;
        let model = registry::find(&model).unwrap_or_else(|| panic!("{id}: there is no model {model}"));
        let Enough { required, of } = threshold.unwrap_or(Enough { required: SET - 1, of: SET });
        let generator = Generator { params, ..model.default_generator() };
        Tried { id, is_catalogued: true, model, generator, set_size: of, required: required.into() }
    }
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../mastery/src/catalogue");
    let listed = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = listed.map(|file| file.expect("a file").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

fn catalogued() -> Vec<Tried> {
    let mut tried = Vec::new();
    for file in files() {
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let entries: Vec<Entry> =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for mut entry in entries {
            let approaches = std::mem::take(&mut entry.approaches);
            tried.extend(std::iter::once(entry).chain(approaches).map(Entry::tried));
        }
    }
    tried
}

fn by_default(model: &'static dyn Model) -> Tried {
    let generator = model.default_generator();
    let id = model.id().to_owned();
    Tried { id, is_catalogued: false, model, generator, set_size: SET, required: usize::from(SET) - 1 }
}

/// Parameters whatever the order in which they are written.
fn values(generator: &Generator) -> Value {
    serde_json::from_str(generator.params.json()).expect("JSON")
}

/// Every generator, each model's beside each other.
pub fn tried() -> &'static [Tried] {
    static TRIED: LazyLock<Vec<Tried>> = LazyLock::new(|| {
        let mut of_catalogue = catalogued();
        assert!(of_catalogue.len() >= 400, "the catalogue's files have {} generators", of_catalogue.len());
        let mut all: Vec<Tried> = Vec::new();
        for model in models() {
            let (own, others) = of_catalogue.into_iter().partition(|tried| tried.model.id() == model.id());
            of_catalogue = others;
            let mut own: Vec<Tried> = own;
            let default = by_default(model);
            let is_drawn = |tried: &Tried| {
                tried.set_size == default.set_size && values(&tried.generator) == values(&default.generator)
            };
            if !own.iter().any(is_drawn) {
                all.push(default);
            }
            all.append(&mut own);
        }
        all
    });
    &TRIED
}

/// In so many parts all is tried, so that they are tried beside each other.
const PARTS: usize = 4;

/// A part of all that is tried, spread over the models.
pub fn part(nth: usize) -> impl Iterator<Item = &'static Tried> {
    tried().iter().skip(nth).step_by(PARTS)
}

/// Holds every generator of a part against a law, and tells of all that break it.
pub fn each_of(nth: usize, law: impl Fn(&'static Tried)) {
    let breaks = |tried: &&'static Tried| panic::catch_unwind(AssertUnwindSafe(|| law(tried))).is_err();
    let broken: Vec<String> = part(nth).filter(breaks).map(|tried| tried.id.clone()).collect();
    assert!(broken.is_empty(), "it does not hold for {}; why stands above", broken.join(", "));
}

/// A law for each generator becomes four tests.
#[allow(unused_macros, reason = "each test uses its part")]
macro_rules! in_parts {
    ($law:ident) => {
        mod $law {
            #[test]
            fn first() {
                crate::drawn::each_of(0, super::$law);
            }

            #[test]
            fn second() {
                crate::drawn::each_of(1, super::$law);
            }

            #[test]
            fn third() {
                crate::drawn::each_of(2, super::$law);
            }

            #[test]
            fn fourth() {
                crate::drawn::each_of(3, super::$law);
            }
        }
    };
}
#[allow(unused_imports, reason = "each test uses its part")]
pub(crate) use in_parts;
