// The service worker: opens the student's pages without a network, and sends what waits when there is one again.
//
// It holds the files of one build, so that a page and its files are always of one. The next build waits beside it until
// a page that is just being opened asks for it and no attempt runs on this device. There is none on plain http.
const BUILD = "{{build}}";
const PAGE = "/assets/{{page}}";
const FILES = [{{files}}];

addEventListener("install", (event) => {
  event.waitUntil(caches.open(BUILD).then((cache) => cache.addAll(FILES)));
});

addEventListener("activate", (event) => {
  // What a tab of the build before may still ask for stays for it.
  const old = (names) => names.filter((name) => name !== BUILD).slice(0, -1);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  const otherwise = (found) => found ?? fetch(request);
  if (pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(request, { ignoreVary: true }).then(otherwise));
  } else if (request.mode === "navigate" && !/^\/(api|teacher)(\/|$)/.test(pathname)) {
    event.respondWith(caches.match(PAGE, { cacheName: BUILD, ignoreVary: true }).then(otherwise));
  }
});

addEventListener("message", (event) => {
  const runs = ({ held }) => held.some((lock) => lock.name.startsWith("attempt/"));
  const take = () => navigator.locks.query().then((locks) => runs(locks) || skipWaiting());
  event.waitUntil(event.data === "take" ? take() : registration.sync?.register("send"));
});

addEventListener("sync", (event) => event.waitUntil(send()));

// Sends the batches that the page has left ready. The page compares what the school holds before it forgets anything.
async function send() {
  for (const row of await ready()) {
    const { batch, elapsed, wall } = JSON.parse(row);
    batch.sent = elapsed + Math.max(0, Date.now() - wall);
    // By a wall clock that may have been set.
    batch.resumed = true;
    const headers = { "content-type": "application/json" };
    // As the page does: what comes later than that after it says it was sent tells of a slow clock.
    const signal = AbortSignal.timeout?.(20000);
    const reply = await fetch("/api/v1/events", { method: "POST", headers, body: JSON.stringify(batch), signal });
    if (reply.status >= 500) throw reply.status;
  }
}

function ready() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open("tenfold");
    // There is nothing here, and it is not for this worker to make it.
    asked.onupgradeneeded = () => asked.transaction.abort();
    asked.onerror = () => resolve([]);
    asked.onsuccess = () => {
      const rows = asked.result.transaction("rows").objectStore("rows");
      const found = rows.getAll(IDBKeyRange.bound("ready/", "ready/~"));
      found.onerror = reject;
      found.onsuccess = () => {
        asked.result.close();
        resolve(found.result);
      };
    };
  });
}
