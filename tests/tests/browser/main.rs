//! The product in a real Chromium, from outside. Each test has a server and a browser of its own and looks at the end
//! at every request: none may have left the origin.

mod accommodations;
mod begin;
mod carried;
mod catalogue;
mod clock;
mod demonstration;
mod device_work;
mod focus;
mod in_the_middle;
mod interruption;
mod items_in_wasm;
mod keyboard;
mod languages;
mod last_word;
mod little_room;
mod matrix;
mod no_storage;
mod objectives;
mod offline;
mod phone;
mod plain_http;
mod practice;
mod same_items;
mod screens;
mod session;
mod sheet;
mod stage;
mod strangers;
mod teacher;
mod two_tabs;
mod updates;
mod watch;
mod weight;
