import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/content.ts';
import { DIST } from '../support/serve.ts';

const gift = createRequire(import.meta.url)('gift-pegjs') as { parse: (text: string) => GiftItem[] };
const file = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const { contents } = readContents('.');
const byId = new Map(contents.questions.map((question) => [question.id, question.data]));

interface Text {
  readonly text: string;
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
      '#tags column:4',
      '#columns:ID\tFront\tBack\tTags',
    ]);
    const anki = parseCsv(lines.filter((line) => !line.startsWith('#')).join('\n'), {
      delimiter: '\t',
      quote: null,
    }) as string[][];
    expect(anki).toEqual(csv.map(({ ID, Front, Back, Tags }) => [ID, Front, Back, Tags]));
  });

  it('have the Urdu of a term, the day of an event, and a tag for what came later', () => {
    const text = file('data/cards.txt');
    expect(text).toMatch(/terms\/cipher\tCipher \(سائفر\)\tIn Pakistani usage/);
    expect(text).toMatch(/events\/samarkand-2022\tWhen: .+\?\t15 September 2022\tevents\n/);
    expect(text).toMatch(/events\/first-cargo-2023\t.+\tevents since\n/);
  });
});
