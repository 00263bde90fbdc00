import { existsSync } from 'node:fs';
import { env } from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX } from './engines/engines.ts';
import { endWithUs } from './engines/programs.ts';

/** A browser that has an extension, and the press of its button on a page. */
export interface Extended {
  readonly browser: Browser;
  press(page: Page): Promise<unknown>;
}

/** The shell without windows has no extensions, so it is a whole browser. */
const CHROMIUM = [env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (place) => place !== undefined && existsSync(place),
);

async function chromium(executablePath: string, folder: string): Promise<Extended> {
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await puppeteer.launch({ executablePath, pipe: true, enableExtensions: true, args });
  endWithUs({ pid: browser.process()?.pid });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('Chromium did not load the extension.');
  return { browser, press: (page) => page.triggerExtensionAction(extension) };
}

/** What is used of Firefox’s connection: commands to its own windows. */
interface Connection {
  send(name: string, fields: object): Promise<{ result: { contexts: readonly { context: string }[] } }>;
}

async function firefox(executablePath: string, folder: string): Promise<Extended> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
  });
  endWithUs({ pid: browser.process()?.pid });
  const id = await browser.installExtension(folder);
  const { connection } = browser as unknown as { connection: Connection };
  return {
    browser,
    press: async () => {
      const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const expression = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
        .apiManager.global.browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension).triggerAction(window)`;
      const [window] = result.contexts;
      await connection.send('script.evaluate', {
        expression,
        target: { context: window?.context },
        awaitPromise: false,
      });
    },
  };
}

/** The browsers found here that take extensions. */
export const extendedBrowsers = [
  ...(CHROMIUM ? [{ name: 'Chromium', open: (folder: string) => chromium(CHROMIUM, folder) }] : []),
  ...(FIREFOX ? [{ name: 'Firefox', open: (folder: string) => firefox(FIREFOX ?? '', folder) }] : []),
];
