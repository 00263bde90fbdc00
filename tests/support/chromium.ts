import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** The shell without windows comes first: a page opens in a third of the time. */
const PLACES = [
  env.CHROME_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** Starts the Chromium or Chrome of this machine. Throws, with the way to get one, when there is none. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      'The browser tests found no Chromium or Chrome. Install one (Debian: apt-get install chromium-headless-shell, or chromium), or set CHROME_PATH to its program.',
    );
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args, ...options });
}

let shared: Promise<Browser> | undefined;

/**
 * The browser of this process, started once for all its files of tests; each test opens a context of its own and closes it.
 * There is one for each process and not one for all, since a browser has one clipboard.
 */
export const sharedChromium = (): Promise<Browser> => {
  shared ??= launchChromium().then((browser) =>
    // One that broke down is not asked again.
    browser.on('disconnected', () => {
      shared = undefined;
    }),
  );
  return shared;
};
