// Keeps on the device what may be needed with no signal or no server: the danger page, and the last public pages that were
// looked at, with the files of ours that they need. A private page is never kept. The exit empties what was looked at. It is
// sent as it stands: no build step.
const always = 'always';
const lookedAt = 'looked-at';
const keptFromTheStart = ['/danger', '/offline'];
const isDanger = (path) => /^(\/[a-z]{2,4})?\/danger$/.test(path);
// Some pages are in another language, or in Easy Read, and so is their danger page.
const dangerFor = (path) => `${/^\/([a-z]{2}|easy)(?=\/|$)/.exec(path)?.[0] ?? ''}/danger`;
const isFile = (path) => /^\/(_astro\/|brand\/|favicon)/.test(path);
// What is on changes by the hour: a copy of it is only for when there is nothing newer.
const isOfToday = (path) => /^\/(whats-on|hubs)\b/.test(path);

const freshFor = 10 * 60_000; // milliseconds: so long a copy is given at once
const dangerFreshFor = 24 * 60 * 60_000;
const patience = 3_000; // milliseconds before a copy is given in place of a slow answer
const mostPages = 40;
const manyFiles = 40; // a build has a dozen: among more than these are some that no page needs any more
let timesForgotten = 0; // what was asked for before the last time is kept no more

self.addEventListener('install', (event) => event.waitUntil(keepFromTheStart()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data.keep) event.waitUntil(keepForLater(event.data.keep));
  if (event.data !== 'forget') return;
  timesForgotten += 1;
  event.waitUntil(caches.delete(lookedAt));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event, url));
  else if (isFile(url.pathname)) event.respondWith(file(event, request));
});

async function keepFromTheStart() {
  await Promise.all(keptFromTheStart.map(keepWithFiles));
  await self.skipWaiting();
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name !== always && name !== lookedAt);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  // The first page was looked at before there was a worker.
  const open = await self.clients.matchAll({ type: 'window' });
  await Promise.all(open.map(({ url }) => lookAt(new URL(url))));
}

async function lookAt({ pathname, search }) {
  const since = timesForgotten;
  await keep(pathname + search, await fetch(pathname + search), since);
  await keepDangerFresh(dangerFor(pathname));
}

/** Keeps a public page that a page of ours says will be wanted with no signal. */
async function keepForLater(path) {
  const since = timesForgotten;
  if (await caches.match(path, { ignoreVary: true })) return;
  const answer = await fetch(path);
  // The page comes last: it is of little use without its files.
  await keepFilesOf(answer.clone(), since);
  await keep(path, answer, since);
}

/** Keeps a page for good, and the scripts and pictures it names. */
async function keepWithFiles(path) {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (!isOurs(answer)) throw new Error(`${path} answered ${answer.status}, or not from the site`);
  const cache = await caches.open(always);
  const html = await answer.clone().text();
  await cache.put(path, answer);
  await Promise.all(filesIn(html).map((file) => keepForGood(file, cache)));
  await makeRoom(cache);
}

async function keepForGood(file, cache) {
  const answer = await fetch(file);
  if (isOurs(answer)) await cache.put(file, answer);
}

function filesIn(html) {
  const files = html.matchAll(/(?:src|href)="(\/(?:_astro\/|brand\/|favicon)[^"]+)"/g);
  return [...files].map(([, file]) => file);
}

function importedBy(script) {
  return [...script.matchAll(/"\.\/([^"/]+\.js)"/g)].map(([, name]) => `/_astro/${name}`);
}

async function page(event, url) {
  const { request } = event;
  const key = url.pathname + url.search;
  const copy = await caches.match(key, { ignoreVary: true });
  const answer = ask(event, key);
  event.waitUntil(answer.then(() => keepDangerFresh(dangerFor(url.pathname))).catch(() => {}));
  const wantsNews = request.cache === 'no-cache' || request.cache === 'reload';
  if (copy && !wantsNews && (isDanger(url.pathname) || isFresh(copy, url.pathname))) return copy;
  const given = await (copy ? Promise.race([answer, after(patience)]) : answer).catch(() => null);
  if (given && given.status < 500) return given;
  return copy ?? ownErrorPage(given) ?? (await caches.match('/offline')) ?? Response.error();
}

/** When something breaks, the site itself may still have a page that leads on; a proxy before it has none. */
function ownErrorPage(answer) {
  return answer && hasOurMark(answer) ? answer : null;
}

/** Every answer of the site forbids by default. What a proxy, or the network of a hotel, gives in its place does not. */
function hasOurMark(answer) {
  return answer.headers.get('Content-Security-Policy')?.includes("default-src 'none'") ?? false;
}

function isOurs(answer) {
  return answer.status === 200 && !answer.redirected && hasOurMark(answer);
}

async function ask(event, key) {
  const since = timesForgotten;
  const answer = (await event.preloadResponse) ?? (await fetch(event.request));
  event.waitUntil(keep(key, answer.clone(), since));
  return answer;
}

async function keep(key, answer, since) {
  const { pathname } = new URL(key, location.origin);
  const isPage = answer.headers.get('Content-Type')?.startsWith('text/html');
  if (!isPage || !isOurs(answer)) return;
  if (isDanger(pathname)) return (await caches.open(always)).put(pathname, answer);
  if (answer.headers.get('Cache-Control')?.includes('no-store') || since !== timesForgotten) return;
  const cache = await caches.open(lookedAt);
  const copy = answer.clone();
  await cache.put(key, answer);
  await keepFilesOf(copy, since).catch(() => {});
  await makeRoom(cache);
}

/** The oldest pages go, and files that were only for them, or for an older build. */
async function makeRoom(cache) {
  const kept = await cache.keys();
  const files = kept.filter(({ url }) => isFile(new URL(url).pathname));
  const pages = kept.filter((one) => !files.includes(one));
  const tooMany = pages.splice(0, Math.max(pages.length - mostPages, 0));
  const unneeded = files.length > manyFiles ? await unnamed(files, pages, cache) : [];
  await Promise.all([...tooMany, ...unneeded].map((one) => cache.delete(one)));
}

/** The files that no page names, nor any file that one of them names. */
async function unnamed(files, pages, cache) {
  let left = files;
  let naming = pages;
  while (naming.length > 0) {
    const copies = await Promise.all(naming.map((one) => cache.match(one, { ignoreVary: true })));
    const text = (await Promise.all(copies.map((copy) => copy?.text()))).join();
    const named = left.filter(({ url }) => text.includes(url.slice(url.lastIndexOf('/'))));
    left = left.filter((file) => !named.includes(file));
    naming = named;
  }
  return left;
}

async function keepDangerFresh(danger) {
  const copy = await caches.match(danger, { ignoreVary: true });
  if (!copy || ageOf(copy) > dangerFreshFor) await keepWithFiles(danger);
}

/** A file's name changes with what is in it, so a copy is as good as the file. */
async function file(event, request) {
  const copy = await caches.match(request, { ignoreVary: true });
  if (copy) return copy;
  const since = timesForgotten;
  const answer = await fetch(request);
  event.waitUntil(putFile(request, answer.clone(), since));
  return answer;
}

/** Keeps the files of ours that a page, or a script, names. */
async function keepFilesOf(answer, since) {
  const text = await answer.text();
  await Promise.all([...filesIn(text), ...importedBy(text)].map((path) => keepFile(path, since)));
}

async function keepFile(path, since) {
  if (await caches.match(path, { ignoreVary: true })) return;
  const answer = await fetch(path);
  await putFile(path, answer.clone(), since);
  await keepFilesOf(answer, since);
}

async function putFile(request, answer, since) {
  if (!isOurs(answer) || since !== timesForgotten) return;
  await (await caches.open(lookedAt)).put(request, answer);
}

function isFresh(copy, path) {
  return !isOfToday(path) && ageOf(copy) < freshFor;
}

// A clock that is wrong makes a copy look old, never new.
function ageOf(copy) {
  return Math.abs(Date.now() - Date.parse(copy.headers.get('Date')));
}

function after(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
  });
}
