//! Nothing is served on less than what keeps acknowledged work.

use super::*;

/// What a setting is, and whether that is too weak.
const SETTINGS: [(&str, &str, bool); 7] = [
    ("synchronous", "NORMAL", true),
    ("synchronous", "OFF", true),
    ("foreign_keys", "OFF", true),
    ("busy_timeout", "0", true),
    ("journal_mode", "DELETE", true),
    ("journal_mode", "MEMORY", true),
    ("synchronous", "EXTRA", false),
];

#[tokio::test]
async fn a_database_that_would_not_keep_its_word_is_not_opened() {
    for (pragma, value, is_weak) in SETTINGS {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(FILE);
        let opened = Sqlite::open_with(&file, options(&file).pragma(pragma, value)).await;
        match opened {
            Err(OpenError::Unsafe(weak)) => assert_eq!((weak.pragma, is_weak), (pragma, true), "{pragma} = {value}"),
            Ok(opened) => {
                assert!(!is_weak, "{pragma} = {value} is served");
                opened.close().await;
            }
            Err(error) => panic!("{pragma} = {value}: {error}"),
        }
    }
}

/// Connections that come later are asked as well as the first. A pool tries again and again, so where there is none to be had
/// it is not given long.
#[tokio::test]
async fn no_connection_of_a_pool_goes_unasked() {
    for (pragma, value, is_weak) in SETTINGS {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(FILE);
        let patience = if is_weak { Duration::from_millis(200) } else { BUSY };
        let pool = each_read_back(1).acquire_timeout(patience);
        let opened = pool.connect_with(options(&file).pragma(pragma, value)).await;
        assert_eq!(opened.is_err(), is_weak, "{pragma} = {value}");
    }
}
