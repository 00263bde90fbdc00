import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attachNotes } from '../../../src/record/mention.ts';
import type { Note } from '../../../src/record/model.ts';
import { editionText } from '../../../src/text/edition.ts';
import { meant, type Stretch, step, stretch } from '../../../src/text/stretch.ts';

const ARTICLE = 'content/ur/articles/bilawal-in-moscow';
const read = (path: string): [front: object, body: string] => {
  const [, front = '', body = ''] = readFileSync(path, 'utf8').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  return [parse(front), body];
};
const BODY = read(`${ARTICLE}/article.mdx`)[1];
const NOTES = readdirSync(`${ARTICLE}/notes`).map((file) => ({
  id: file.replace('.mdx', ''),
  data: read(`${ARTICLE}/notes/${file}`)[0],
})) as unknown as Note[];

const ZABAR = '\u064e';
const NON_JOINER = '\u200c';
const KASHIDA = '\u0640';

/** Ways in which the same Urdu is typed. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'on an Arabic keyboard': (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('ہ', 'ه'),
  'with vowel signs': (text) => text.replace(/[بتسمنل](?=\p{L})/gu, `$&${ZABAR}`),
  'without vowel signs and hamzas': (text) =>
    text
      .normalize('NFD')
      .replace(/[\u064b-\u0652\u0654\u0670]/g, '')
      .normalize('NFC'),
  decomposed: (text) => text.normalize('NFD'),
  'with non-joiners for spaces': (text) => text.replace(/(?<=\p{Script=Arabic}) (?=\p{Script=Arabic})/gu, NON_JOINER),
  'with letters drawn out': (text) => text.replace(/[بتسمن](?=\p{L})/gu, `$&${KASHIDA}`),
  'with Urdu figures': (text) => text.replace(/\d/g, (figure) => String.fromCharCode(0x6f0 + Number(figure))),
  'with Arabic figures': (text) => text.replace(/\d/g, (figure) => String.fromCharCode(0x660 + Number(figure))),
  'with Latin marks': (text) =>
    text.replaceAll('۔', '.').replaceAll('،', ',').replaceAll('؟', '?').replace(/[“”]/g, '"'),
  'with marks of direction': (text) => text.replaceAll(' ', '\u200f '),
};

const respelt = (note: Note, spell: (text: string) => string): Note => ({
  ...note,
  data: JSON.parse(JSON.stringify(note.data), (key, value) =>
    ['exact', 'prefix', 'suffix'].includes(key) ? spell(value) : value,
  ),
});
/** For each target, the paragraph it is in; `undefined` where it is not placed. */
const paragraphsOf = (body: string, notes: readonly Note[]) =>
  attachNotes(editionText(body), notes).map(({ note, target, mention }) => [note.id, target, mention?.paragraph]);

describe('the notes of the Urdu edition', () => {
  const asWritten = paragraphsOf(BODY, NOTES);

  it('are all placed', () => {
    expect(asWritten.length).toBeGreaterThan(40);
    expect(asWritten.filter(([, , paragraph]) => paragraph === undefined)).toEqual([]);
  });

  it.each(Object.entries(SPELLINGS))('are placed alike when they are typed %s', (_, spell) => {
    expect(
      paragraphsOf(
        BODY,
        NOTES.map((note) => respelt(note, spell)),
      ),
    ).toEqual(asWritten);
  });

  it.each(Object.entries(SPELLINGS))('are placed alike when the text is typed %s', (_, spell) => {
    expect(paragraphsOf(spell(BODY), NOTES)).toEqual(asWritten);
  });
});

const TEXT = ['وزیرِ خارجہ کل گئے۔ کیا وہ آئے؟', '“ہاں”، اس نے کہا۔'];
const words = (at: Stretch | undefined) => at && TEXT[at.paragraph]?.slice(at.start, at.end);

describe('a selection in Urdu', () => {
  it('goes by sentence and by word, with the signs of a word', () => {
    const first = step(TEXT, undefined, 'sentence', 1, 'ur');
    expect(words(first)).toBe('وزیرِ خارجہ کل گئے۔');
    expect(words(step(TEXT, first, 'sentence', 1, 'ur'))).toBe('کیا وہ آئے؟');
    const word = step(TEXT, undefined, 'word', 1, 'ur') as Stretch;
    expect(words(word)).toBe('وزیرِ');
    expect(words(stretch(TEXT, word, 'word', 1, 'ur'))).toBe('وزیرِ خارجہ');
  });

  it.each([
    ['within two words', 'زیرِ خار', 'وزیرِ خارجہ'],
    ['with spaces at its ends', ' خارجہ ', 'خارجہ'],
    ['of a whole sentence', 'کیا وہ آئے؟', 'کیا وہ آئے؟'],
    ['at the sign of a word', 'ِ خارجہ', 'وزیرِ خارجہ'],
  ])('%s takes the words whole', (_, selected, expected) => {
    const text = TEXT[0] ?? '';
    const start = text.indexOf(selected);
    const found = meant(text, { start, end: start + selected.length }, 'ur');
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });

  it('keeps parts of words where letters stand apart, and is nothing in white space', () => {
    expect(meant('One two', { start: 1, end: 5 }, 'en')).toEqual({ start: 1, end: 5 });
    expect(meant('One two', { start: 3, end: 4 }, 'en')).toBeUndefined();
  });
});
