/** Makes the picture of the reading page that the README shows: `npm run pictures`, after a build. */

import { statSync } from 'node:fs';
import { stdout } from 'node:process';
import { launchChromium } from './chromium.ts';
import { READING } from './pages.ts';
import { serve } from './serve.ts';

const FILE = 'public/reading-page.png';
/** In bytes: more would be slow to load at the head of a README. */
const LARGEST = 150_000;

const [browser, site] = await Promise.all([launchChromium(), serve()]);
const page = await browser.newPage({ viewport: { width: 1200, height: 600 } });
await page.goto(site.origin + READING);
await page.evaluate(() => document.fonts.ready);
await page.locator('#mention-lavrov-1').click();
await page.locator('details.note[open]').getByRole('button', { name: 'Keep' }).waitFor();
await page.evaluate(() => (document.activeElement as HTMLElement).blur());
await page.screenshot({ path: FILE });
await browser.close();
site.close();

const { size } = statSync(FILE);
stdout.write(`${FILE}: ${Math.round(size / 1000)} kB\n`);
if (size > LARGEST)
  throw new Error(`${FILE} has more than ${LARGEST / 1000} kB. Make the window in this file smaller.`);
