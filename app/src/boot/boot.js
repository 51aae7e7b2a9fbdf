// Starts the program, and says so on the page when it can't be loaded.
import init from "./{{glue}}";

const boot = document.getElementById("boot");
// Only the student's pages open without a network, and only over https.
const workers = location.pathname.startsWith("/teacher") ? undefined : navigator.serviceWorker;

// The item models with the judge of answers, fetched once, when the program first needs them (`device/models.rs`). Only a
// script can import a module: the Content-Security-Policy lets no program make one.
const fetchOnce = async () => {
  const items = await import("./{{items_glue}}");
  await items.default("/assets/{{items_module}}");
  return items;
};
let fetching;
globalThis.fetchItems = () => {
  fetching ??= fetchOnce();
  // What did not come is asked for again.
  fetching.catch(() => (fetching = undefined));
  return fetching;
};

// A build that waits comes in before this page is begun with, unless an attempt runs on this device: on another page, or
// on this one as soon as it is there.
workers?.getRegistration().then((known) => {
  if (!known?.waiting || location.pathname.startsWith("/attempt/")) return;
  const soon = { once: true, signal: AbortSignal.timeout(3000) };
  workers.addEventListener("controllerchange", () => location.reload(), soon);
  known.waiting.postMessage("take");
});

init("/assets/{{module}}")
  .then(() => workers?.register("/worker.js"))
  .catch((reason) => {
    boot.querySelector("#boot-failed").hidden = false;
    // The program may have taken it away before it failed.
    document.body.prepend(boot);
    throw reason;
  });
