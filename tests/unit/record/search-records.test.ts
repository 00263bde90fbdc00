import { describe, expect, it } from 'vitest';
import type { Contents, Entry } from '../../../src/record/model.ts';
import { searchRecords } from '../../../src/record/search-records.ts';

const person = (name: string, body: string): Entry =>
  ({
    kind: 'people',
    id: 'people/vela',
    data: { name, names: [{ lang: 'ru', text: 'Вела' }], gist: 'گواہ ہے۔', roles: [], related: [] },
    body,
  }) as unknown as Entry;
const contents = (entry: Entry) => ({ articles: [], notes: [], entries: [entry], threads: [] }) as unknown as Contents;
const URDU = contents(person('ویلا', 'وہ وزیرِ دفاع تھے، خبر شائع ہوئی۔ خوش\u200cحال'));
const ENGLISH = contents(person('Vela', 'She was minister.'));

describe('the records of the search', () => {
  it('of an entry have its title in the other languages of the site', () => {
    const [urdu] = searchRecords(URDU, [ENGLISH]);
    expect(urdu?.text.split(' · ')).toContain('Vela');
    const [english] = searchRecords(ENGLISH, [URDU]);
    expect(english?.text.split(' · ')).toContain('ویلا');
  });

  it('in Urdu have their words folded, one for one beside them as they are written', () => {
    const [record] = searchRecords(URDU);
    const [words, written] = [record?.text.split(' ') ?? [], record?.written?.split(' ') ?? []];
    expect(words.length).toBe(written.length);
    for (const [folded, asWritten] of [
      ['وزیر', 'وزیرِ'],
      ['شایع', 'شائع'],
      ['حال', 'حال'],
      ['Вела', 'Вела'],
    ] as const) {
      expect(written[words.indexOf(folded)]).toBe(asWritten);
    }
  });

  it('in English stand as they are', () => {
    const [record] = searchRecords(ENGLISH);
    expect(record?.written).toBeUndefined();
    expect(record?.text).toContain('She was minister.');
  });
});
