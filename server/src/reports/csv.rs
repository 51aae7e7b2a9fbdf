//! The matrix as a file for a spreadsheet: RFC 4180, what stands in the cells being what the screen says.

use mastery::{matrix::View, wire::v1::Matrix};
use words::{Reader, Say, staff};

/// Tells spreadsheets that this is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The rows that a view shows, in its order.
#[must_use]
pub fn csv(matrix: &Matrix, view: &View, reader: Reader) -> String {
    let mut file = BYTE_ORDER_MARK.to_owned();
    let statements = matrix.objectives.iter().map(|objective| objective.called().say(reader));
    let shown = view.of(matrix, matrix.server_now);
    let count = staff::Matrix::StudentsShown { shown: shown.len() as u64, of: matrix.students.len() as u64 };
    line(&mut file, std::iter::once(count.say(reader)).chain(statements));
    for row in shown.into_iter().filter_map(|place| matrix.students.get(place)) {
        let cells = row.cells.iter().map(|cell| cell.said().say(reader));
        line(&mut file, std::iter::once(row.name.clone()).chain(cells));
    }
    file
}

fn line(file: &mut String, fields: impl Iterator<Item = String>) {
    for (place, text) in fields.enumerate() {
        if place > 0 {
            file.push(',');
        }
        file.push_str(&field(&text));
    }
    file.push_str("\r\n");
}

/// What a spreadsheet may take a formula to begin with, as OWASP lists it ("CSV Injection"): some read full-width signs as
/// the others, and pass over what is blank before them.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A field as RFC 4180 has it. What a spreadsheet would take for a formula gets an apostrophe before it, by which it is
/// text: a name is typed by somebody, and the file is opened by somebody else. Some cut a line at semicolons, whatever the
/// file says, so what follows on one is held to the same.
fn field(text: &str) -> String {
    let is_formula = |part: &str| part.starts_with(FORMULA);
    let as_text = |part: &str| if is_formula(part) { format!("'{part}") } else { part.to_owned() };
    let text = text.split(';').map(as_text).collect::<Vec<_>>().join(";");
    if text.contains([',', ';', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn a_field_is_text_and_nothing_else() {
        for (text, written) in [
            ("Zoë", "Zoë"),
            ("Luis, José", "\"Luis, José\""),
            ("the \"one\"", "\"the \"\"one\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("＝1+1", "'＝1+1"),
            ("＋1", "'＋1"),
            ("－1", "'－1"),
            ("＠SUM(A1)", "'＠SUM(A1)"),
            ("\n=1", "\"'\n=1\""),
            ("Ana;＝1+1", "\"Ana;'＝1+1\""),
            ("Ana;=1+1", "\"Ana;'=1+1\""),
            ("\r=1", "\"'\r=1\""),
            ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
            ("", ""),
        ] {
            assert_eq!(field(text), written, "{text:?}");
        }
    }
}
