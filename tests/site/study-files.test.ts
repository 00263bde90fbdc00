import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readAnkiPackage } from 'anki-reader';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { ankiPackage } from '../../src/export/anki-package.ts';
import { studyFiles } from '../../src/i18n/en/study-files.ts';
import { DIST } from '../support/serve.ts';

const gift = createRequire(import.meta.url)('gift-pegjs') as { parse: (text: string) => GiftItem[] };
const file = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const { contents } = readContents('.');
const byId = new Map(contents.questions.map((question) => [question.id, question.data]));

interface Text {
  readonly text: string;
  readonly format?: string;
}
interface GiftItem {
  readonly type: string;
  readonly title: string;
  readonly stem: Text;
  readonly choices?: { readonly isCorrect: boolean; readonly text: Text; readonly feedback: Text }[];
  readonly matchPairs?: { readonly subquestion: Text; readonly subanswer: string }[];
  readonly globalFeedback: Text;
}

describe('the questions', () => {
  it('are read from GIFT by another’s parser: every one, with its answers, reasons and explanation', () => {
    const items = gift.parse(file('data/questions.gift')).filter(({ type }) => type !== 'Category');
    expect(items.map(({ title }) => title).sort()).toEqual([...byId.keys()].sort());
    for (const { title, type, choices, matchPairs, globalFeedback } of items) {
      const data = byId.get(title);
      expect(globalFeedback.text, title).toContain(`Sources: http://localhost:4321/study/questions/#answer-${title}`);
      if (data !== undefined && 'options' in data) {
        expect(type, title).toBe('MC');
        expect(
          choices?.map(({ isCorrect, text, feedback }) => [isCorrect, text.text, feedback.text]),
          title,
        ).toEqual(data.options.map(({ right, text, why }) => [right === true, text, why]));
      } else if (data !== undefined && 'order' in data) {
        expect(
          matchPairs?.map(({ subquestion, subanswer }) => [subquestion.text, subanswer]),
          title,
        ).toEqual(data.order.map(({ text }, i) => [text, String(i + 1)]));
      } else expect(type, title).toBe('Essay');
    }
  });

  it('are whole in Moodle XML, each with one full mark or with points for who marks it', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === 'question' || name === 'answer' || name === 'subquestion',
    });
    const all = parser.parse(file('data/questions.xml')).quiz.question as Record<string, never>[];
    const questions = all.filter((one) => one['@_type'] !== 'category') as unknown as MoodleQuestion[];
    expect(questions.map(({ name }) => name.text).sort()).toEqual([...byId.keys()].sort());
    for (const question of questions) {
      const data = byId.get(question.name.text);
      if (data !== undefined && 'options' in data) {
        expect(question.answer?.map((answer) => answer['@_fraction']).sort(), question.name.text).toEqual(
          data.options.map(({ right }) => (right ? '100' : '0')).sort(),
        );
      } else if (data !== undefined && 'points' in data) {
        expect(question.graderinfo?.text).toBe(data.points.join('\n'));
      } else expect(question.subquestion?.length).toBe(data && 'order' in data ? data.order.length : 0);
    }
  });
});

interface MoodleQuestion {
  readonly name: Text;
  readonly answer?: { readonly '@_fraction': string }[];
  readonly subquestion?: object[];
  readonly graderinfo?: Text;
}

describe('the cards', () => {
  const wanted = contents.entries
    .filter(({ kind }) => ['terms', 'people', 'events'].includes(kind))
    .map(({ id }) => id);

  it('are one to each term, person and event, by a stable id, in Anki’s text and in CSV', () => {
    const csv = parseCsv(file('data/cards.csv'), { columns: true }) as Record<string, string>[];
    expect(csv.map(({ ID }) => ID).sort()).toEqual([...wanted].sort());
    const lines = file('data/cards.txt').split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '#separator:tab',
      '#html:false',
      '#tags column:6',
      '#columns:ID\tFront\tBack\tUrdu\tLink\tTags',
    ]);
    const anki = parseCsv(lines.filter((line) => !line.startsWith('#')).join('\n'), {
      delimiter: '\t',
      quote: null,
    }) as string[][];
    expect(anki).toEqual(csv.map((row) => Object.values(row)));
  });

  it('have the Urdu of a term, the day of an event, and a tag for what came later', () => {
    const text = file('data/cards.txt');
    expect(text).toMatch(/terms\/cipher\tCipher\tIn Pakistani usage.+\tسائفر\thttp.+\/terms\/cipher\/\tterms\n/);
    expect(text).toMatch(/events\/samarkand-2022\tWhen: .+\?\t15 September 2022\t\thttp.+\tevents\n/);
    expect(text).toMatch(/events\/first-cargo-2023\t.+\tevents since\n/);
  });

  it('are opened as a package by anki-reader: one deck, every card with its fields', async () => {
    const { collection, media } = await readAnkiPackage(new Blob([readFileSync(join(DIST, 'data/cards.apkg'))]));
    expect(media).toEqual({});
    const decks = Object.values(collection.getDecks()).filter((deck) => Object.keys(deck.getCards()).length > 0);
    expect(decks.map((deck) => deck.getRawDeck().name)).toEqual(['The Annotated Backgrounder']);
    const cards = Object.values(decks[0]?.getCards() ?? {});
    expect(cards.map((card) => card.getFields().ID).sort()).toEqual([...wanted].sort());
    const cipher = cards.find((card) => card.getFields().ID === 'terms/cipher');
    expect(cipher?.getFields()).toMatchObject({ Front: 'Cipher', Urdu: 'سائفر' });
    expect(cipher?.getModel().getRawModel().tmpls[0].afmt).toContain('{{Back}}');
  });

  it('keep their ids in a later package, also when a card came before them, so that Anki renews them', async () => {
    const card = (id: string, back = 'B') => ({ id, front: id, back, other: undefined, tags: [] });
    const rows = async (cards: Parameters<typeof ankiPackage>[0], changed: string) => {
      const bytes = await ankiPackage(cards, {
        deck: 'D',
        changed,
        words: studyFiles,
        address: (id) => `https://example.org/${id}`,
      });
      const { collection } = await readAnkiPackage(new Blob([bytes]));
      const [found] = collection
        .getRawCollection()
        .exec('SELECT n.guid, n.id, c.id, n.mid, c.did, n.mod FROM notes n JOIN cards c ON c.nid = n.id');
      return new Map(found?.values.map(([guid, ...rest]) => [guid, rest]));
    };
    const before = await rows([card('b')], '2026-11-01');
    const after = await rows([card('a'), card('b', 'changed')], '2026-11-02');
    expect(after.get('b')?.slice(0, 4)).toEqual(before.get('b')?.slice(0, 4));
    expect(Number(after.get('b')?.[4])).toBeGreaterThan(Number(before.get('b')?.[4]));
  });
});

describe('the QTI package', () => {
  const files = unzipSync(readFileSync(join(DIST, 'data/questions-qti.zip')));
  const texts = new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));

  it('has a manifest and a test that name every item', () => {
    const items = [...texts.keys()].filter((name) => name.startsWith('items/'));
    expect(items).toHaveLength(byId.size);
    for (const name of items) {
      expect(texts.get('imsmanifest.xml')).toContain(`href="${name}"`);
      expect(texts.get('test.xml')).toContain(`href="${name}"`);
    }
  });
});

describe('in Urdu, the files say which way the words run, to programs whose own run the other way', () => {
  const [question] = contents.questions.filter(({ data }) => 'options' in data);
  const marked = /^<p lang="ur" dir="rtl">[^<]*[\u0600-\u06ff][^<]*<\/p>$/;

  it('GIFT, in HTML', () => {
    const items = gift.parse(file('ur/data/questions.gift')).filter(({ type }) => type !== 'Category');
    expect(items.length).toBe(byId.size);
    for (const { title, stem, choices = [], matchPairs = [], globalFeedback } of items) {
      expect(stem, title).toMatchObject({ format: 'html', text: expect.stringMatching(marked) });
      const others = [
        ...choices.flatMap(({ text, feedback }) => [text, feedback]),
        ...matchPairs.map(({ subquestion }) => subquestion),
        globalFeedback,
      ];
      for (const { text } of others) expect(text, title).toMatch(marked);
    }
    expect(file('data/questions.gift')).not.toContain('<p');
  });

  it('Moodle XML, in HTML', () => {
    const xml = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'question' });
    const all = xml.parse(file('ur/data/questions.xml')).quiz.question as Record<string, { text: string }>[];
    const found = all.find(({ name }) => name?.text === question?.id);
    expect(found?.questiontext).toEqual({ '@_format': 'html', text: expect.stringMatching(marked) });
    expect(file('ur/data/questions.xml')).not.toContain('plain_text');
    expect(file('data/questions.xml')).not.toContain('format="html"');
  });

  it('QTI, with the language and with signs in the text', () => {
    const files = unzipSync(readFileSync(join(DIST, 'ur/data/questions-qti.zip')));
    const items = Object.entries(files).filter(([name]) => name.startsWith('items/'));
    expect(items.length).toBe(byId.size);
    for (const [name, bytes] of items) {
      const item = strFromU8(bytes);
      expect(item, name).toContain('xml:lang="ur"');
      const texts = [...item.matchAll(/<(?:prompt|simpleChoice|li|p)\b[^>]*>([^<]+)</g)].map(([, text]) => text);
      expect(
        texts.filter((text) => !/^\u2067[^\u2066-\u2069]+\u2069$/.test(text ?? '')),
        name,
      ).toEqual([]);
    }
  });

  it('cards, with each name in its own direction, and the address from left to right', async () => {
    const { collection } = await readAnkiPackage(new Blob([readFileSync(join(DIST, 'ur/data/cards.apkg'))]));
    const [deck] = Object.values(collection.getDecks()).filter((one) => Object.keys(one.getCards()).length > 0);
    const model = Object.values(deck?.getCards() ?? {})[0]
      ?.getModel()
      .getRawModel();
    expect(model?.tmpls[0].qfmt).toMatch(
      /^<div lang="ur" dir="rtl">\{\{[^}]+\}\}<\/div>\{\{#[^}]+\}\}<div dir="ltr" lang="en">/,
    );
    expect(model?.tmpls[0].afmt).toContain('<hr id="answer"><div lang="ur" dir="rtl">');
    expect(model?.css).toMatch(/Nastaliq.* a \{ direction: ltr;/);
    expect(model?.flds.map(({ rtl }: { rtl: boolean }) => rtl)).toEqual([false, true, true, false, false]);
  });
});
