import { sharedChromium } from '../chromium.ts';
import { type Engine, windowOf } from './window.ts';

/** Chromium, driven by Playwright. */
export const chromium: Engine = {
  name: 'Chromium',
  newWindow: async () => {
    const context = await (await sharedChromium()).newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    return windowOf({
      open: (url) => page.goto(url),
      evaluate: (expression) => page.evaluate(expression),
      clickAt: (x, y) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      resize: (width, height) => page.setViewportSize({ width, height }),
      screenshot: (path) => page.screenshot({ path }),
      preferDark: () => page.emulateMedia({ colorScheme: 'dark' }),
      printMedia: () => page.emulateMedia({ media: 'print' }),
      close: () => context.close(),
    });
  },
};
