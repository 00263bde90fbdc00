/**
 * Keeps the site readable without a network. A page is fetched from the network first, so that what is shown is never
 * older than what the server has; the kept copy is shown when no answer comes. A cache belongs to one build and holds
 * nothing else: each file is checked against the hash that the build gave it, so that the text of one build never
 * appears beside the notes of another. `src/integrations/offline.ts` inserts the list of the build's files.
 */
const BUILD = __BUILD__;
const SCOPE = new URL('./', self.location.href);
/** Another site at the same host, in another folder, has caches of its own. */
const CACHES = `pages of ${SCOPE.pathname} `;
const CACHE = CACHES + BUILD.version;

/** How long, in milliseconds, to wait for the network when there is a kept copy. */
const PATIENCE = 4000;

/** The path of a file of the build: hosts serve a page also without the slash at its end, and by the name of its file. */
const pathOf = (url) => {
  const path = decodeURI(new URL(url).pathname.slice(SCOPE.pathname.length)).replace(/(^|\/)index\.html$/, '$1');
  return path in BUILD.files || !(`${path}/` in BUILD.files) ? path : `${path}/`;
};
const urlOf = (path) => new URL(encodeURI(path), SCOPE).href;

/** What the paths of pages in the language of this one begin with; in the main language that is nothing. */
const languageOf = (path) =>
  Object.keys(BUILD.languages).find((beginning) => beginning !== '' && path.startsWith(beginning)) ?? '';

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE.href)) return;
  const path = pathOf(request.url);
  if (!(path in BUILD.files) && request.mode !== 'navigate') return;
  if (isPage(path) && request.mode === 'navigate') event.waitUntil(keepLanguage(languageOf(path)));
  event.respondWith(path.startsWith('_astro/') ? keptFirst(path, request) : networkFirst(path, request));
});

/**
 * Caches the pages that are open, every page that was kept from an earlier build, and what the study paths need in the
 * languages of these.
 */
async function keepAll() {
  const before = (await otherCaches()).map(async (name) =>
    (await (await caches.open(name)).keys()).map(({ url }) => pathOf(url)),
  );
  const open = (await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    .filter(({ url }) => url.startsWith(SCOPE.href))
    .map(({ url }) => pathOf(url));
  const visited = [...open, ...(await Promise.all(before)).flat()];
  await keepMissing([...BUILD.core, ...visited]);
  for (const language of new Set(visited.filter(isPage).map(languageOf))) await keepLanguage(language);
}

/** Whether a path is of a page in one language; excerpts are not in the list, and what all share is in none. */
const isPage = (path) => path in BUILD.files && !BUILD.core.includes(path) && (path === '' || path.endsWith('/'));

/** The languages that were seen to since the worker was started. */
const begun = new Set();

/** Caches what the study paths need in a language, once the reader has been to one of its pages. */
async function keepLanguage(language) {
  if (begun.has(language)) return;
  begun.add(language);
  await keepMissing(BUILD.languages[language]);
}

async function keepMissing(paths) {
  const cache = await caches.open(CACHE);
  const missing = [];
  for (const path of new Set(paths)) if (path in BUILD.files && !(await cache.match(urlOf(path)))) missing.push(path);
  // A file that fails to load is kept when it is next requested.
  await Promise.allSettled(missing.map(async (path) => keep(path, await fetch(urlOf(path), waysTo(path)))));
}

/** The typeface of a language is large, and many readers have it on their device: it is kept if a page has loaded it. */
const waysTo = (path) =>
  path.endsWith('.woff2') && !BUILD.core.includes(path)
    ? { cache: 'only-if-cached', mode: 'same-origin' }
    : { cache: 'no-cache' };

/** What caches were called at first: a word and a version. */
const FORMER = /^[a-z]+-[0-9a-f]{12}$/;

const otherCaches = async () =>
  (await caches.keys()).filter((name) => (name.startsWith(CACHES) || FORMER.test(name)) && name !== CACHE);

async function dropOthers() {
  for (const name of await otherCaches()) await caches.delete(name);
}

async function keptFirst(path, request) {
  const kept = await caches.match(urlOf(path), { cacheName: CACHE });
  if (kept) return kept;
  const answer = await fetch(request);
  await keep(path, answer.clone());
  return answer;
}

async function networkFirst(path, request) {
  const kept = await caches.match(urlOf(path), { cacheName: CACHE });
  const asked = fetch(request).then(async (answer) => {
    await keep(path, answer.clone());
    return answer;
  });
  // The request goes on, and its answer is kept, even when the reader has been given the kept copy.
  asked.catch(() => {});
  try {
    return await (kept ? Promise.race([asked, after(PATIENCE)]) : asked);
  } catch (error) {
    const instead =
      kept ?? (request.mode === 'navigate' && (await caches.match(urlOf('offline/'), { cacheName: CACHE })));
    if (instead) return instead;
    throw error;
  }
}

const after = (time) => new Promise((_, refuse) => setTimeout(() => refuse(new Error('late')), time));

/** Puts an answer into the cache if it is exactly the file of this build. */
async function keep(path, answer) {
  if (!answer.ok || answer.redirected || !(path in BUILD.files)) return;
  const bytes = await answer.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hash === BUILD.files[path]) await (await caches.open(CACHE)).put(urlOf(path), answer);
}
