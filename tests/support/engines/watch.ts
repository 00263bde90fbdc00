/**
 * What goes wrong in pages, told to the server that they come from: so it is known in every engine alike, although
 * WebKit's driver has no log, and Firefox's leaves out what a policy forbids.
 */

export const WATCH_PATH = '/watch.js';
export const FAULTS_PATH = '/faults';

/** A page that asks for the script below before anything else; its policy allows scripts of its own origin. */
export const watched = (html: string): string => html.replace('<head>', `<head><script src="${WATCH_PATH}"></script>`);

function watch(path: string): void {
  // An excerpt in a frame has no origin that could send anything.
  if (origin === 'null') return;
  const tell = (what: unknown) => navigator.sendBeacon(path, `${location.pathname}: ${what}`);
  addEventListener(
    'error',
    ({ message, target }) => tell(message ?? (target as Element).outerHTML.slice(0, 160)),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    tell(`${violatedDirective} forbids ${blockedURI} ${sample}`),
  );
  const { error } = console;
  console.error = (...words) => {
    tell(words.join(' '));
    error(...words);
  };
}

export const WATCH_SCRIPT = `(${watch})('${FAULTS_PATH}')`;
