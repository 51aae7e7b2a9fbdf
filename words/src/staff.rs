//! What the teacher's screens say.

mod accommodations;
mod choosing;
mod deciding;
mod evidence;
mod hand_in;
mod matrix;
mod waiting;
mod workshop;

pub use accommodations::Accommodations;
pub use choosing::Choosing;
pub use deciding::{Act, Deciding, Made};
pub use evidence::{Evidence, Item, Went};
pub use hand_in::HandIn;
pub use matrix::{Matrix, MatrixCell};
pub use waiting::Waiting;
pub use workshop::Workshop;

/// Signing in, and who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Staff {
    /// The product's name.
    Product,
    /// A page's title in the browser's tab.
    Title {
        /// What the page is.
        page: String,
    },
    /// The heading of the sign-in.
    SignInHeading,
    /// A field.
    Name,
    /// A field.
    Password,
    /// The button.
    SignIn,
    /// Ends the session.
    SignOut,
    /// Signing out did not work.
    StillSignedIn,
    /// What is still empty.
    FillBoth,
    /// How long until the next try.
    WaitSeconds {
        /// How many seconds.
        seconds: u64,
    },
    /// Who is signed in: the heading.
    SignedInAs {
        /// The account's name.
        name: String,
    },
    /// The heading over the classes.
    Classes,
    /// A class's code, to a screen reader and beside the code.
    ClassCode,
    /// What the codes are for.
    ClassCodeHint,
    /// The account has no class.
    NoClasses,
    /// Something is on its way.
    Loading,
    /// The server can't be reached.
    NotReached,
    /// The server said something that this page does not understand.
    NotUnderstood,
    /// An address that leads nowhere: the heading.
    NothingHere,
    /// What to do then.
    NothingHereHelp,
    /// The link to the classes.
    ToClasses,
    /// What the choice of language is, to a screen reader.
    Language,
}

/// Beginning a school on a server that has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begin {
    /// The heading.
    Heading,
    /// What this is, in a sentence.
    Intro,
    /// A field: the school's name.
    School,
    /// A field: how numbers are written there.
    Numbers,
    /// A field: the name of the account.
    Name,
    /// What the name is for.
    NameHint,
    /// A field: the password.
    Password,
    /// How long it has to be.
    PasswordHint {
        /// The fewest characters.
        least: u64,
    },
    /// The button.
    Act,
    /// Something is still empty.
    FillAll,
    /// There is no school, and this address does not begin one.
    NoSchool,
}

/// A class and its students.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Roster {
    /// Leads back to the classes.
    Back,
    /// A field: a new class's name.
    NewClass,
    /// Makes the class.
    BeginClass,
    /// The class has no name yet.
    NameClass,
    /// The heading over the students, with their number.
    Students {
        /// How many.
        count: u64,
    },
    /// The class is empty.
    NoStudents,
    /// A field: names to add, one a line.
    Names,
    /// How names are entered.
    NamesHint,
    /// Adds so many students; the button.
    Add {
        /// How many names are entered.
        count: u64,
    },
    /// Makes new PINs for the whole class; the button.
    NewPins,
    /// What new PINs do, asked before.
    NewPinsAsk,
    /// A student's name, to a screen reader beside the field.
    NameOf {
        /// The name now.
        name: String,
    },
    /// Keeps the changed name.
    Rename,
    /// A new PIN for one student.
    NewPin,
    /// Takes a student out of the class.
    Remove,
    /// What that does, asked before.
    RemoveAsk {
        /// The student.
        name: String,
    },
    /// The heading over those who were taken out of the class.
    Former,
    /// Takes a student back into the class.
    Readmit {
        /// The student.
        name: String,
    },
    /// Moves a student to a class.
    MoveTo {
        /// The class's name.
        class: String,
    },
    /// What can be done with a student, to a screen reader.
    ChangesOf {
        /// The student.
        name: String,
    },
    /// Does what was asked.
    Yes,
    /// Leaves it as it was.
    No,
    /// The heading of the sheet.
    Sheet {
        /// The class's name.
        class: String,
    },
    /// That PINs are shown once.
    Once,
    /// That the address on the slips leads here from this computer alone.
    OnlyHere {
        /// The address.
        address: String,
    },
    /// Prints the sheet.
    Print,
    /// Back to the class.
    Done,
    /// On a slip: where to sign in.
    SlipWhere {
        /// The address.
        address: String,
    },
    /// On a slip, before the code.
    SlipClass,
    /// On a slip, before the name.
    SlipName,
    /// On a slip, before the PIN.
    SlipPin,
}

say!(staff: Staff => say, Begin => begin, Roster => roster, Evidence => evidence, Item => item, Deciding => deciding);
say!(staff: Accommodations => accommodations, Choosing => choosing, Workshop => workshop, HandIn => hand_in);
say!(staff: Waiting => waiting);
