//! What `--help` says: of the commands, of their arguments, and what stands around both.

/// What a command is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// The program.
    Tenfold,
    /// `tenfold serve`
    Serve,
    /// `tenfold items`
    Items,
    /// `tenfold score`
    Score,
    /// `tenfold catalogue`
    Catalogue,
    /// `tenfold attempts`
    Attempts,
    /// `tenfold export`
    Export,
    /// `tenfold backup`
    Backup,
    /// `tenfold restore`
    Restore,
    /// `tenfold rebuild`
    Rebuild,
    /// `tenfold doctor`
    Doctor,
    /// `tenfold help`
    Help,
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A school to try everything with.
    Demo,
    /// The folder of everything that is kept.
    Data,
    /// Where the server is to listen.
    Listen,
    /// The certificate for https.
    TlsCert,
    /// Its key.
    TlsKey,
    /// What to draw, by the objective.
    Objective,
    /// What to draw, by the item model.
    Model,
    /// The model's parameters.
    Params,
    /// The size of a set.
    SetSize,
    /// What fixes the items.
    Seed,
    /// How many items.
    Count,
    /// The language of what is printed.
    Language,
    /// How numbers are written.
    NumberStyle,
    /// How to write data for programs.
    Lines,
    /// How to write the attempts, for people or for programs.
    TableOrLines,
    /// Which class.
    Class,
    /// The backup that is to be written.
    NewBackup,
    /// The backup that there is.
    Backup,
    /// Where the passphrase stands that a backup is to be sealed under.
    SealUnder,
    /// Where the passphrase of a sealed backup stands.
    SealedUnder,
    /// To compare, and change nothing.
    Check,
    /// The command that help is asked for.
    OfCommand,
    /// To see the help.
    Help,
    /// To see the version.
    Version,
}

/// What stands around commands and arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Before how a command is written.
    Usage,
    /// Above the commands.
    Commands,
    /// In the place of a command.
    Command,
    /// Above what is said by its place.
    Arguments,
    /// Above what is said by its name.
    Options,
    /// What holds where an option is left out.
    Default {
        /// Its value.
        value: String,
    },
    /// What an option can be.
    Possible {
        /// Its values.
        values: Vec<String>,
    },
}
