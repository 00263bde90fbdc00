import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { endWithUs } from './programs.ts';
import { type Engine, exchangeMedia, TO_NIGHT, TO_PAPER, windowOf } from './window.ts';

/** Starts a Firefox that ends with this process. Puppeteer ends it too, but not when the process is killed. */
async function launch(executablePath: string): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: true,
    userDataDir: folder,
  });
  endWithUs({ pid: browser.process()?.pid, folder });
  // One that broke down is not asked again.
  browser.on('disconnected', () => {
    shared = undefined;
  });
  return browser;
}

let shared: Promise<Browser> | undefined;

/** Firefox, driven by Puppeteer with WebDriver BiDi. */
export const firefox = (executablePath: string): Engine => ({
  name: 'Firefox',
  newWindow: async () => {
    shared ??= launch(executablePath);
    const context = await (await shared).createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    return windowOf({
      open: (url) => page.goto(url),
      evaluate: (expression) => page.evaluate(expression),
      clickAt: (x, y) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key as 'Enter'),
      type: (text) => page.keyboard.type(text),
      resize: (width, height) => page.setViewport({ width, height }),
      screenshot: (path) => page.screenshot({ path: path as `${string}.png` }),
      preferDark: () => page.evaluate(exchangeMedia, ...TO_NIGHT),
      printMedia: () => page.evaluate(exchangeMedia, ...TO_PAPER),
      close: () => context.close(),
    });
  },
});
