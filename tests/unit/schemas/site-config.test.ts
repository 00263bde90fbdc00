import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, FIXED_COLOURS, isShown, siteConfig } from '../../../src/schemas/site-config.ts';

const SOUND = {
  name: 'The Harbour Record',
  address: 'https://example.org/harbour',
  colours: {
    paper: { light: '#ffffff', dark: '#101418' },
    accent: { light: '#0b5d3b', dark: '#7fd6ae' },
    since: { light: '#5a2a82', dark: '#cdb2ee' },
  },
  languages: ['en'],
  licence: 'CC-BY-SA-4.0',
  show: { study: true, data: true, embeds: true },
};
type Colours = Record<string, { light: string; dark: string }>;
const withColours = (colours: Colours) => ({ ...SOUND, colours: { ...SOUND.colours, ...colours } });
/** What the schema has against a value: the field and the message, with the remedy where it has one of its own. */
const faults = (value: unknown): string[] =>
  siteConfig
    .safeParse(value)
    .error?.issues.map((issue) =>
      [`${issue.path.join('.')}: ${issue.message}`, issue.code === 'custom' ? issue.params?.remedy : undefined]
        .filter(Boolean)
        .join('. '),
    ) ?? [];

describe('site.config.ts', () => {
  it('passes when it is sound, with an imprint and a first article or without', () => {
    expect(faults(SOUND)).toEqual([]);
    for (const contact of ['post@example.org', 'https://example.org/contact'])
      expect(faults({ ...SOUND, first: 'a-slug', imprint: { publisher: 'Harbour Press', contact } })).toEqual([]);
  });

  it.each([
    [{ ...SOUND, name: ' ' }, 'name: is empty'],
    [{ ...SOUND, name: 'x'.repeat(41) }, 'name: is longer than 40 letters'],
    [{ ...SOUND, address: 'example.org' }, 'address: must be a whole address such as https://example.org/backgrounder'],
    [
      { ...SOUND, address: 'ftp://example.org' },
      'address: must be a whole address such as https://example.org/backgrounder',
    ],
    [{ ...SOUND, languages: [] }, 'languages: must have at least one language'],
    [{ ...SOUND, languages: ['xx'] }, 'languages.0: may be en, ur'],
    [{ ...SOUND, licence: 'MIT' }, /^licence: may be CC-BY-4\.0, /],
    [
      { ...SOUND, imprint: { publisher: 'P', contact: 'the porter' } },
      'imprint.contact: must be an e-mail address or a whole web address',
    ],
    [
      withColours({ accent: { light: 'red', dark: '#7fd6ae' } }),
      'colours.accent.light: must be a colour such as #9c2d18, in small letters',
    ],
  ])('%#: says what is wrong with it', (value, says) => {
    expect(faults(value)).toEqual([typeof says === 'string' ? says : expect.stringMatching(says)]);
  });
});

describe('the contrast of colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s is measured as WCAG says', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });

  it.each([
    [
      'a pale accent by day',
      { accent: { light: '#ff9900', dark: '#7fd6ae' } },
      'colours.accent.light: the contrast of accent (#ff9900) on raised (#fffefb) is 2.12 : 1, and words need 4.5 : 1. Choose a darker colour.',
    ],
    [
      'a dark accent by night',
      { accent: { light: '#0b5d3b', dark: '#0b5d3b' } },
      /^colours\.accent\.dark: the contrast of accent \(#0b5d3b\) on raised \(#1d2024\) is .* Choose a lighter colour\.$/,
    ],
    [
      'a grey paper by night, which is told before colours on it',
      { paper: { light: '#ffffff', dark: '#808080' } },
      /^colours\.paper\.dark: the contrast of quiet \(#aaa498\) on paper \(#808080\) is 1\.59 : 1, .* Choose a darker colour\.$/,
    ],
    [
      'a ratio just below, which is not rounded up',
      { since: { light: '#777777', dark: '#cdb2ee' } },
      /^colours\.since\.light: .* is 3\.\d\d : 1/,
    ],
  ])('is too little for %s', (_, colours, says) => {
    expect(faults(withColours(colours))).toEqual([typeof says === 'string' ? says : expect.stringMatching(says)]);
  });

  it('is measured against the colours that pages have', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    for (const [name, { light, dark }] of Object.entries(FIXED_COLOURS))
      expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
  });
});

describe('what is shown', () => {
  const ALL = { study: true, data: true, embeds: true };
  const NONE = { study: false, data: false, embeds: false };
  const ALWAYS = [
    '',
    'articles/a/',
    'articles/a/cite/',
    'timeline/',
    'search/',
    'changes/feed.xml',
    'embedded/',
    'icon.svg',
  ];
  const PARTS = {
    study: ['study/', 'study/cards/', 'articles/a/study/questions/', 'data/cards.apkg', 'data/questions.gift'],
    data: ['data/', 'data/sources.bib', 'data/cards.apkg'],
    embeds: ['embed/', 'embed/a/p1/', 'embed.js'],
  };

  it('is everything, or always the report, the record and the search', () => {
    for (const path of [...ALWAYS, ...Object.values(PARTS).flat()]) expect(isShown(path, ALL), path).toBe(true);
    for (const path of ALWAYS) expect(isShown(path, NONE), path).toBe(true);
  });

  it.each(['study', 'data', 'embeds'] as const)('is without its part: %s', (part) => {
    for (const path of PARTS[part]) expect(isShown(path, { ...ALL, [part]: false }), path).toBe(false);
  });
});
