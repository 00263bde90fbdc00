/**
 * Registers the service worker, which keeps the site for reading offline, once the reader has begun to read; a first
 * look costs nothing extra.
 */
const SIGNS = ['scroll', 'pointerdown', 'keydown'];

async function register(): Promise<void> {
  for (const sign of SIGNS) removeEventListener(sign, register);
  try {
    await navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`);
  } catch {
    // A frame without an origin may not ask for one; elsewhere the site works as well without it.
  }
}

if (import.meta.env.PROD) for (const sign of SIGNS) addEventListener(sign, register, { passive: true });
