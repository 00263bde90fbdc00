import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { vi } from 'vitest';
import { freePort, start } from './programs.ts';
import { type Engine, exchangeMedia, TO_NIGHT, TO_PAPER, windowOf } from './window.ts';

/** The buttons and fields of MiniBrowser as small as they go: its window could else not be as narrow as a phone. */
const SMALL_CHROME = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/** Starts a display of its own, large enough for a wide window, and the driver on it; gives the driver's address. */
async function startDriver(): Promise<string> {
  const display = await start('Xvfb', ['-displayfd', '1', '-screen', '0', '2048x1400x24', '-nolisten', 'tcp']);
  const settings = mkdtempSync(join(tmpdir(), 'minibrowser-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), SMALL_CHROME);
  const port = await freePort();
  const variables = { DISPLAY: `:${display}`, XDG_CONFIG_HOME: settings, LIBGL_ALWAYS_SOFTWARE: '1' };
  start('WebKitWebDriver', [`--port=${port}`], { variables, folder: settings });
  const address = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${address}/status`).catch(() => undefined))?.ok) await setTimeout(20);
  return address;
}

/** The driver that has no window. One whose window was left open, or that no longer answers, is not asked again. */
let idle: string | undefined;

/** The window's own bars take room, and it takes a moment to follow. */
async function resize(session: WebDriver, width: number, height: number): Promise<void> {
  const size = () => session.executeScript<number[]>('return [innerWidth, innerHeight, outerWidth, outerHeight]');
  const [innerWidth = 0, innerHeight = 0, outerWidth = 0, outerHeight = 0] = await size();
  const rect = { x: 0, y: 0, width: width + outerWidth - innerWidth, height: height + outerHeight - innerHeight };
  await session.manage().window().setRect(rect);
  await vi.waitUntil(async () => String((await size()).slice(0, 2)) === `${width},${height}`, { timeout: 30_000 });
}

/** The answer to a command, which a busy machine's driver may leave out. */
const answered = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    setTimeout(60_000, undefined, { ref: false }).then(() => {
      throw new Error('WebKit’s driver gave no answer within a minute.');
    }),
  ]);

/** WebKit as WebKitGTK has it, driven by Selenium; one window at a time. */
export const webkit = (binary: string): Engine => ({
  name: 'WebKit',
  newWindow: async () => {
    const driver = idle ?? (await startDriver());
    idle = undefined;
    const options = { binary, args: ['--automation'] };
    const session = await answered(
      new Builder()
        .usingServer(driver)
        .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }))
        .build(),
    );
    await answered(resize(session, 1440, 900));
    const evaluate = (expression: string) => answered(session.executeScript(`return ${expression}`));
    const exchange = (words: readonly unknown[]) => evaluate(`(${exchangeMedia})(...${JSON.stringify(words)})`);
    return windowOf({
      open: (url) => answered(session.get(url)),
      evaluate,
      clickAt: (x, y) => answered(session.actions().move({ x, y }).click().perform()),
      press: (key) => answered(session.actions().sendKeys(keyCode(key)).perform()),
      type: (text) => answered(session.actions().sendKeys(text).perform()),
      resize: (width, height) => answered(resize(session, width, height)),
      screenshot: async (file) => writeFile(file, await answered(session.takeScreenshot()), 'base64'),
      preferDark: () => exchange(TO_NIGHT),
      printMedia: () => exchange(TO_PAPER),
      close: async () => {
        await answered(session.quit());
        idle = driver;
      },
    });
  },
});

/** Selenium's code for a key: `ArrowDown` is `Key.ARROW_DOWN`. */
const keyCode = (key: string): string => {
  const name = key.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  return name in Key ? String(Key[name as keyof typeof Key]) : key;
};
