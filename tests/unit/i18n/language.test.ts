import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { language, perLanguage } from '../../../src/i18n/language.ts';
import { isInEachLanguage, languageOfPath, pathIn, withoutLanguage } from '../../../src/i18n/languages.ts';
import { inItsLanguage, renderIn } from '../../../src/i18n/rendering.ts';
import { ur } from '../../../src/i18n/ur.ts';
import { words } from '../../../src/i18n/words.ts';
import { dateInWords } from '../../../src/record/date.ts';

describe('a page', () => {
  it('has its language in its path, unless that is the main one', () => {
    expect(['', 'people/a/', 'urdu/', 'ur/', 'ur/people/a/'].map(languageOfPath)).toEqual([
      'en',
      'en',
      'en',
      'ur',
      'ur',
    ]);
    expect([pathIn('en', 'map/'), pathIn('ur', 'map/'), pathIn('ur', '')]).toEqual(['map/', 'ur/map/', 'ur/']);
    expect(['ur/map/', 'map/', 'ur/'].map(withoutLanguage)).toEqual(['map/', 'map/', '']);
    expect(['map/', 'offline/', '404/', 'robots.txt'].map(isInEachLanguage)).toEqual([true, false, false, false]);
  });

  it('is rendered in one language while another is rendered at the same time', async () => {
    const slowly = async () => {
      await new Promise((done) => setImmediate(done));
      return language();
    };
    expect(await Promise.all([renderIn('ur', slowly), renderIn('en', slowly), slowly()])).toEqual(['ur', 'en', 'en']);
    expect(inItsLanguage(language)({ routePattern: '/ur/[kind]' })).toBe('ur');
    expect(inItsLanguage(language)({ routePattern: '/[kind]' })).toBe('en');
  });

  it('shares with pages of its own language only', () => {
    const made = perLanguage(() => ({ of: language() }));
    const urdu = renderIn('ur', made);
    expect(urdu.of).toBe('ur');
    expect(renderIn('ur', made)).toBe(urdu);
    expect(made().of).toBe('en');
  });
});

describe('dates', () => {
  it.each([
    ['2023-01-29', '29 January 2023', '29 جنوری 2023'],
    ['2022-09', 'September 2022', 'ستمبر 2022'],
    ['2022-05-01', '1 May 2022', '1 مئی 2022'],
    ['2023-01-18/2023-01-20', '18–20 January 2023', '18 تا 20 جنوری 2023'],
    ['2022-03-31/2022-04-02', '31 March – 2 April 2022', '31 مارچ تا 2 اپریل 2022'],
    ['1954/1955', '1954–1955', '1954 تا 1955'],
    ['2022~', 'about 2022', 'تقریباً 2022'],
    ['2024-12-04~', 'about 4 December 2024', '4 دسمبر 2024 کے لگ بھگ'],
  ])('%s are put into words in each language', (date, english, urdu) => {
    expect(dateInWords(date)).toBe(english);
    expect(renderIn('ur', () => dateInWords(date))).toBe(urdu);
  });
});

/** Every word of the interface with its path; functions are given numbers, texts or addresses, whatever they take. */
function wordsIn(all: object, path = ''): [path: string, text: string][] {
  return Object.entries(all).flatMap(([key, value]): [string, string][] => {
    const at = `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'object' && value !== null) return wordsIn(value, at);
    const any = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => '7' : '7') });
    const made = (value as (...given: unknown[]) => unknown)(7, any, any, any);
    return typeof made === 'string' ? [[at, made]] : wordsIn(made as object, at);
  });
}

describe('the words in Urdu', () => {
  const urdu = renderIn('ur', () => wordsIn(ur));

  it('are all there, in Arabic script, and given while an Urdu page is rendered', () => {
    const english = new Map(wordsIn(en));
    const untranslated = urdu.filter(([path, text]) => /[A-Za-z]{3}/.test(plain(text)) || text === english.get(path));
    expect(untranslated.filter(([path]) => !SAME.has(path))).toEqual([]);
    expect(urdu.map(([path]) => path)).toEqual(expect.arrayContaining([...english.keys()]));
    expect(renderIn('ur', () => words().shell.search)).toBe('تلاش');
    expect(words().shell.search).toBe('Search');
  });

  it('keep the sign of a degree with its number, apart from the words around', () => {
    expect(ur.record.degrees('51.17', 'شمال')).toMatch(/^[\u2066\u2068]51\.17°\u2069 شمال$/);
  });

  it('are written with Urdu letters and signs, not with Arabic or Latin ones', () => {
    expect(urdu.filter(([, text]) => /[يكىه]|[٠-٩۰-۹]|[,;?](?!\d)/.test(plain(text)))).toEqual([]);
  });
});

/** Names of formats and programs, and words of code, that stand in Urdu sentences as they are. */
const NAMES =
  /AnnotationCollection|AnnotationPage|annotated-excerpt|blockquote|localStorage|schema\.org|collection\.anki2|CSL|JSON(?: Feed)?|Moodle(?: XML)?|BibTeX|EndNote|Mendeley|Zotero|Pandoc|Canvas|Blackboard|OpenOlat|AnkiDroid|Anki|OpenAPI|oEmbed|SQLite|HTML|EDTF|GIFT|CSV|CSS|RIS|RSS|QTI|TAO|AMP|ISO|UTF|pym\.js|zip|since/g;

/** Without markup, places for values, such names, and marked words of other languages. */
const plain = (text: string): string =>
  text
    .replace(/<(a|bdi|code|kbd)[^>]*lang="en"[^>]*>.*?<\/\1>/g, '')
    .replace(/<[^>]*>|\{\w+\}/g, '')
    .replace(NAMES, '');

/** What is the same in both languages: signs, and the name of a key. */
const SAME = new Set(['.reader.original.0', '.record.map.mouse']);
