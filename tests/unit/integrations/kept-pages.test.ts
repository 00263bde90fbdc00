import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KEPT_ROUTES } from '../../../src/integrations/kept-pages.ts';

it.each([...KEPT_ROUTES])('%s has its content by asking, and nothing by props that no key covers', (file) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bprops\b|Astro\.(?:request|url|locals)/);
});

/** What may stay in a module: the content, whose parts are asked for; what follows from its key alone; answers to questions. */
const MAY_STAY = [
  'contents.ts: getSite = perLanguage',
  'excerpt-facts.ts: known = new WeakMap',
  'reading.ts: readings = perLanguage',
  'threads.ts: stepsKnown = perLanguage',
];

it('nothing made from the content stays in a module, where a page could find it without asking', () => {
  const stays = readdirSync('src/site').flatMap((file) =>
    [
      ...readFileSync(`src/site/${file}`, 'utf8').matchAll(
        /^(?:export )?(?:(let) (\w+)|const (\w+)(?:: .+)? = (perLanguage|new (?:Weak)?Map))/gm,
      ),
    ].map(([, , variable, name, made]) => `${file}: ${variable ?? `${name} = ${made}`}`),
  );
  expect(stays).toEqual(MAY_STAY);
});
