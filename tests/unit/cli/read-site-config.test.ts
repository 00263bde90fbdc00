import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFirst, readSiteConfig } from '../../../src/cli/read-site-config.ts';
import { formatProblem } from '../../../src/errors/problem.ts';
import { SITE_CONFIG } from '../../support/site-config.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const told = (text: string): string[] => {
  writeFileSync(join(root, 'site.config.ts'), text);
  return readSiteConfig(root).problems.map(formatProblem);
};

it('gives what the file says when it is sound', () => {
  expect(told(SITE_CONFIG)).toEqual([]);
  expect(readSiteConfig(root).config?.name).toBe('The Harbour Record');
});

it.each([
  [
    'a colour that cannot be read',
    SITE_CONFIG.replace('#7fd6ae', '#333333'),
    /^site\.config\.ts:6 colours\.accent\.dark: the contrast of accent \(#333333\) on raised .* Choose a lighter colour\.$/,
  ],
  [
    'a field within a field that nobody knows',
    SITE_CONFIG.replace('study: true', 'studys: true, study: true'),
    /^site\.config\.ts:11 has an unknown field, "studys"\. Did you mean "study"\?$/,
  ],
  [
    'a field that is missing, with its name in a comment',
    SITE_CONFIG.replace("  licence: 'CC-BY-SA-4.0',", '  /* licence: none */'),
    /^site\.config\.ts:\d+ licence: may be CC-BY-4\.0, .* See src\/schemas\/site-config\.ts for what the field may hold\.$/,
  ],
  [
    'a value of the wrong type',
    SITE_CONFIG.replace("'The Harbour Record'", '7'),
    /^site\.config\.ts:2 name: must be text, but is a number\. See /,
  ],
  [
    'a missing comma',
    SITE_CONFIG.replace("Record',", "Record'"),
    /^site\.config\.ts:3 cannot be read: .*\. Check the quotation marks, commas and braces nearby\.$/,
  ],
  [
    'a name that is not there',
    SITE_CONFIG.replace("'https://example.org/harbour'", 'ADDRESS'),
    /^site\.config\.ts:3 cannot be read: ADDRESS is not defined\. Check /,
  ],
  ['nothing', '', /^site\.config\.ts is empty\. Save the text in it and try again\.$/],
])('tells place, cause and remedy of %s', (_, text, says) => {
  expect(told(text)).toEqual([expect.stringMatching(says)]);
});

it('tells that there is no such file', () => {
  expect(readSiteConfig(root).problems.map(formatProblem)).toEqual(['site.config.ts does not exist. Check the path.']);
});

it('tells that there is no such first article', () => {
  expect(told(SITE_CONFIG.replace('licence: ', "first: 'harbor',\n  licence: "))).toEqual([]);
  const { config } = readSiteConfig(root);
  expect(config && checkFirst(config, ['harbour', 'lighthouse'], root).map(formatProblem)).toEqual([
    'site.config.ts:10 first: there is no article "harbor". Did you mean "harbour"?',
  ]);
  expect(config && checkFirst(config, ['harbor'], root)).toEqual([]);
});
