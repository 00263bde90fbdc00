import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { convertQti2toQti3 } from '@citolab/qti-convert/qti-convert-node';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { DIST } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

const require = createRequire(import.meta.url);
const player = readFileSync(require.resolve('qti3-item-player/dist/qti3Player.umd.min.js'), 'utf8');
const vue = readFileSync(require.resolve('vue/dist/vue.min.js'), 'utf8');
const files = unzipSync(readFileSync(join(DIST, 'data/questions-qti.zip')));
const item = (id: string) => convertQti2toQti3(strFromU8(files[`items/${id}.xml`] ?? new Uint8Array()));
const { contents } = readContents('.');
/** A question whose right answer is not the first, which a careless file would take. */
const chosen = contents.questions.find(
  ({ data }) => 'options' in data && data.options.findIndex(({ right }) => right) > 0,
);

/** Opens an item in the QTI 3 Item Player of amp-up.io, on a page of its own. */
async function open(page: Page, xml: string): Promise<void> {
  await page.setContent('<meta charset="utf-8"><div id="app"></div>');
  await page.addScriptTag({ content: vue });
  await page.addScriptTag({ content: player });
  await page.evaluate((text) => {
    const { Vue, qti3Player } = window as unknown as { Vue: new (options: object) => unknown; qti3Player: object };
    const told = { ready: false, ended: undefined as unknown };
    Object.assign(window, { told });
    type Player = { loadItemFromXml(xml: string, configuration: object): void; endAttempt(target: string): void };
    const component = (qti3Player as { default?: object }).default ?? qti3Player;
    new Vue({
      el: '#app',
      render: (h: (component: object, options: object) => object) =>
        h(component, {
          props: {
            containerClass: 'qti3-player-container-fluid',
            containerPaddingClass: 'qti3-player-container-padding-2',
          },
          on: {
            notifyQti3PlayerReady: (it: Player) => {
              Object.assign(window, { it });
              const sessionControl = { maxAttempts: 0, showFeedback: false, validateResponses: false };
              it.loadItemFromXml(text, { guid: 'one', status: 'interacting', sessionControl, pnp: {} });
            },
            notifyQti3ItemReady: () => {
              told.ready = true;
            },
            notifyQti3EndAttemptCompleted: (data: unknown) => {
              told.ended = JSON.parse(JSON.stringify(data));
            },
          },
        }),
    });
  }, xml);
  await page.waitForFunction(() => (window as unknown as { told: { ready: boolean } }).told.ready);
}

const score = (page: Page) =>
  page.evaluate(async () => {
    const { it, told } = window as unknown as {
      it: { endAttempt(target: string): void };
      told: { ended?: { state: { outcomeVariables: { identifier: string; value: unknown }[] } } };
    };
    it.endAttempt('stay');
    while (!told.ended) await new Promise((done) => setTimeout(done, 20));
    return told.ended.state.outcomeVariables.find(({ identifier }) => identifier === 'SCORE')?.value;
  });

describe('the QTI package, opened in another’s player', () => {
  it('is well-formed XML, every file', () =>
    visit('/404.html', async (page) => {
      for (const [name, bytes] of Object.entries(files)) {
        const fault = await page.evaluate(
          (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent,
          strFromU8(bytes),
        );
        expect(fault, name).toBeUndefined();
      }
    }));

  it.each([
    [true, 1],
    [false, 0],
  ])('a choice that is right: %s, counts %i', (right, points) =>
    visit('/404.html', async (page) => {
      const question = chosen;
      if (!question || !('options' in question.data)) throw new Error('There is no such question.');
      await open(await page.context().newPage(), await item(question.id));
      const here = page.context().pages()[1] as Page;
      expect(await here.locator('body').textContent()).toContain(question.data.question);
      const option = question.data.options.find((one) => (one.right === true) === right);
      await here.getByText(option?.text ?? '', { exact: true }).click();
      expect(Number(await score(here))).toBe(points);
    }),
  );

  it('every item is loaded, with its question and each of its answers or steps', () =>
    visit('/404.html', async (page) => {
      const here = await page.context().newPage();
      for (const question of contents.questions) {
        await open(here, await item(question.id));
        const text = await here.locator('body').textContent();
        const { data } = question;
        expect(text, question.id).toContain(data.question);
        const parts = 'options' in data ? data.options : 'order' in data ? data.order : [];
        for (const part of parts) expect(text, question.id).toContain(part.text);
      }
    }));
});
