/** The browser engines of this machine. */

import { existsSync, globSync } from 'node:fs';
import { env, stdout } from 'node:process';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';
import type { Engine } from './window.ts';

const isThere = (place: string | undefined): place is string => place !== undefined && existsSync(place);

export const FIREFOX = [
  env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find(isThere);
const MINIBROWSER = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every(isThere)
  ? globSync('/usr/lib/*/webkit2gtk-*/MiniBrowser').at(-1)
  : undefined;

/** On a very busy machine WebKit's driver may leave a command without an answer; the second try has a new window. */
export const AGAIN = { retry: 1 };

/**
 * The engines found here, Chromium first: what it shows, others are compared with. With ENGINES=all a missing one is an
 * error, which says how to install it.
 */
export function engines(): Engine[] {
  const missing = [FIREFOX ? '' : 'Firefox', MINIBROWSER ? '' : 'WebKit'].filter(Boolean);
  if (missing.length > 0 && env.ENGINES === 'all')
    throw new Error(
      `The tests of all engines found no ${missing.join(' and no ')}. Debian: apt-get install firefox-esr webkit2gtk-driver xvfb; FIREFOX_PATH names another Firefox.`,
    );
  const found = [chromium, ...(FIREFOX ? [firefox(FIREFOX)] : []), ...(MINIBROWSER ? [webkit(MINIBROWSER)] : [])];
  stdout.write(
    `Engines: ${found.map(({ name }) => name).join(', ')}${missing.length > 0 ? `; not found: ${missing.join(', ')}` : ''}\n`,
  );
  return found;
}
