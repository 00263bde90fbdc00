import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/pages.ts';

/** The oldest browsers that the site is made for. All of them have what was common to all at the end of this year. */
const OLDEST = ['chrome >= 111', 'edge >= 111', 'firefox >= 115', 'safari >= 16.4', 'ios_saf >= 16.4'];
const COMMON_IN = 2022;

/** What is used although it came later, or to some of them never, and why it may be. */
const ALLOWED: Readonly<Record<string, string>> = {
  'Function "round"': 'not in Chrome before 125; the declaration before it is the fallback',
  'Property "accent-color"': 'in Chrome 93, Firefox 92 and Safari 15.4, which does not always keep its contrast',
  'Property "outline"': 'in all; it follows rounded corners since Safari 16.4',
  'Property "user-select"': 'with the prefix of Safari beside it',
  'Property "paint-order"': 'in all; missing only as a property of HTML, and these are texts of a drawing',
  'Function "color-mix"': 'in Chrome 111, Firefox 113 and Safari 16.2',
  'Property "print-color-adjust"': 'with the prefix of Chrome beside it',
  'Selector "has"': 'not in Firefox before 121: see `@supports not selector(:has(*))` in src/styles/common.css',
  'Selector "highlight"':
    'not in Firefox before 140 and Safari before 17.2: the reader’s marks are listed, and not coloured',
  'Selector "details-content"':
    'the choice that needs it goes without; on paper a closed note has its title and first sentence',
  'Property "content-visibility"': 'only within ::details-content',
  'Media condition "scripting"': 'without it, who has turned scripts off sees buttons that do nothing',
  'At-rule "@view-transition"': 'without it one page follows another at once',
  'Property "text-wrap"': 'without it lines break as usual',
  'Property "hanging-punctuation"': 'without it a quotation mark stands in the line',
  'Property "overscroll-behavior"': 'in Chrome 65, Firefox 59 and Safari 16',
  'Property "scrollbar-width"': 'without it a bar is as wide as others',
  'Property "forced-color-adjust"': 'not in Safari, which has no forced colours',
  'Property "resize"': 'without it a field for words stays as high as it is, and scrolls',
  'At-rule "@page"': 'without it paper has the margins of the printer',
  'Property "orphans"': 'without it a line may stand alone on paper',
  'Property "widows"': 'without it a line may stand alone on paper',
  'Value "avoid" of property "break-after"': 'without it a heading may end a sheet of paper',
};

/** The styles of every page, and those that islands add. */
function everyStyle(): string[] {
  const inPages = builtPages().flatMap(({ html }) =>
    [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css),
  );
  const added = readdirSync('src/islands', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join('src/islands', name), 'utf8'));
  return [...new Set([...inPages, ...added])];
}

/** What in these styles some of the browsers lack, as `Property "text-wrap"`; what stands in `@supports` has its fallback. */
async function findLacking(styles: readonly string[]): Promise<Set<string>> {
  const config = {
    plugins: ['stylelint-plugin-use-baseline'],
    rules: { 'plugin/use-baseline': [true, { available: COMMON_IN }] },
  };
  const found = await Promise.all(styles.map((code) => stylelint.lint({ code, config })));
  const warnings = found.flatMap(({ results }) => results.flatMap(({ warnings }) => warnings));
  return new Set(warnings.map(({ text }) => text.replace(/ is not a .*/, '')));
}

describe('the oldest browsers', () => {
  it('are those of package.json, by which the build lowers styles', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).browserslist).toEqual(OLDEST);
  });

  it('have everything that the styles use, but for what can be missed', async () => {
    const lacking = await findLacking(everyStyle());
    expect([...lacking].filter((name) => !(name in ALLOWED))).toEqual([]);
    expect(Object.keys(ALLOWED).filter((name) => !lacking.has(name))).toEqual([]);
  });

  it.each([
    ['Function "light-dark"', '(color: light-dark(red, red))', 'a { color: light-dark(#000, #fff) }'],
    ['Selector "has"', 'selector(:has(*))', 'p:has(a) { color: red }'],
    ['Property "field-sizing"', '(field-sizing: content)', 'textarea { field-sizing: content }'],
  ])('%s would be found, unless it is asked for with @supports', async (name, condition, css) => {
    expect([...(await findLacking([css]))]).toEqual([name]);
    expect([...(await findLacking([`@supports ${condition} { ${css} }`]))]).toEqual([]);
  });
});
