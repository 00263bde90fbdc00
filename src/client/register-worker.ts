/**
 * Registers the service worker, which keeps the site for reading offline, once the reader has begun to read; a first
 * look costs nothing extra.
 */
const SIGNS = ['scroll', 'pointerdown', 'keydown'];

function register(): void {
  for (const sign of SIGNS) removeEventListener(sign, register);
  navigator.serviceWorker?.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`).catch(() => {});
}

if (import.meta.env.PROD) for (const sign of SIGNS) addEventListener(sign, register, { passive: true });
