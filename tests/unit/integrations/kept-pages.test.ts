import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KEPT_ROUTES } from '../../../src/integrations/kept-pages.ts';

it.each([...KEPT_ROUTES])('%s has its content by asking, and nothing by props that no key covers', (file) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bprops\b|Astro\.(?:request|url|locals)/);
});
