import puppeteer, { type Browser } from 'puppeteer-core';
import { type Engine, exchangeMedia, setColourScheme, windowOf } from './window.ts';

let shared: Promise<Browser> | undefined;

/** Firefox, driven by Puppeteer with WebDriver BiDi. */
export const firefox = (executablePath: string): Engine => ({
  name: 'Firefox',
  newWindow: async () => {
    shared ??= puppeteer.launch({ browser: 'firefox', protocol: 'webDriverBiDi', executablePath, headless: true });
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
      colourScheme: (scheme) => page.evaluate(setColourScheme, scheme),
      printMedia: () => page.evaluate(exchangeMedia),
      close: () => context.close(),
    });
  },
});
