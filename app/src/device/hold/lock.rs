//! A lock among the browser's own.

use super::Taking;
use crate::device::locks::Locks;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// A lock; to resolve its promise releases it, which happens when it is dropped.
pub struct Lock(Function);

/// Takes the lock of what is to be had; `lose` hears when another tab takes it.
pub async fn take(locks: &Locks, what: &str, taking: Taking, lose: impl Fn() + 'static) -> Option<Lock> {
    let options = Object::new();
    let how = match taking {
        Taking::IfFree => "ifAvailable",
        Taking::Over => "steal",
    };
    let _ = Reflect::set(&options, &how.into(), &JsValue::TRUE);
    let mut tell = None;
    let told = Promise::new(&mut |resolve, _| tell = Some(resolve));
    let tell = tell?;
    // What releases the lock, or nothing where there is none.
    let granted = move |lock: JsValue| {
        let mut release = JsValue::UNDEFINED;
        let held = Promise::new(&mut |resolve, _| release = resolve.into());
        let (answer, until) = match lock.is_object() {
            true => (release, held.into()),
            false => (JsValue::UNDEFINED, JsValue::UNDEFINED),
        };
        let _ = tell.call1(&JsValue::UNDEFINED, &answer);
        until
    };
    let granted = Closure::once_into_js(granted);
    let asked = locks.request(what, &options, granted.unchecked_ref()).ok()?;
    spawn_local(async move {
        // It is refused only to who had it: another tab took it.
        if JsFuture::from(asked).await.is_err() {
            lose();
        }
    });
    JsFuture::from(told).await.ok()?.dyn_into().ok().map(Lock)
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.0.call0(&JsValue::UNDEFINED);
    }
}
