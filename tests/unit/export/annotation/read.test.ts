import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../../src/errors/problem.ts';
import { readAnnotations } from '../../../../src/export/annotation/read.ts';
import { draftNote, escapeMdx } from '../../../../src/export/annotation/scaffold.ts';
import { parseProse } from '../../../../src/record/prose.ts';
import { note } from '../../../../src/schemas/note.ts';
import { createAnchorer } from '../../../../src/text/anchor.ts';

const TEXT = 'The minister left for Moscow. The minister spoke of oil.';
const around = { entries: new Set(['people/anna']), plain: (html: string) => html.replace(/<[^>]+>/g, '') };
const draft = (annotation: object) => {
  const [found] = readAnnotations('f.json', JSON.stringify(annotation)).found;
  return found && draftNote(found, createAnchorer(TEXT), around);
};
const quote = (exact: string, beside: object = {}) => ({ type: 'TextQuoteSelector', exact, ...beside });
/** As Hypothesis exports it. */
const HYPOTHESIS = {
  export_date: '2026-11-24T09:00:00+00:00',
  title: 'A page',
  annotations: [
    {
      id: 'x1',
      uri: 'https://example.org/',
      text: 'Moscow is the capital. It is *large*.',
      tags: ['place', 'school'],
      user: 'acct:pupil@hypothes.is',
      references: [],
      target: [
        {
          source: 'https://example.org/',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 6 },
            { type: 'TextPositionSelector', start: 22, end: 28 },
            quote('Moscow', { prefix: 'left for ', suffix: '. The' }),
          ],
        },
      ],
    },
    { id: 'x2', text: 'I agree.', references: ['x1'], target: [{ source: 'https://example.org/' }] },
    { id: 'x3', text: 'On the whole page.', target: [{ source: 'https://example.org/' }] },
  ],
};

describe('a file of annotations', () => {
  it('of Hypothesis becomes a note with the quote, the kind and the words; a reply is named and left out', () => {
    const { found, problems } = readAnnotations('export.json', JSON.stringify(HYPOTHESIS));
    expect(found).toHaveLength(2);
    expect(problems.map(({ cause }) => cause)).toEqual(['annotation 2 is a reply to another annotation']);
    const made = found[0] && draftNote(found[0], createAnchorer(TEXT), around);
    expect(made).toMatchObject({
      name: 'moscow',
      data: { kind: 'place', title: 'Moscow', gist: 'Moscow is the capital.', targets: [{ exact: 'Moscow' }] },
      body: 'Moscow is the capital. It is *large*.',
    });
    expect(made?.placed[0]?.placement.status).toBe('exact');
    // Without a quote there is no place for a note.
    expect(found[1] && draftNote(found[1], createAnchorer(TEXT), around)).toBeUndefined();
  });

  it('may be one annotation, a list, a page or a collection with its pages inside', () => {
    const one = { type: 'Annotation', target: { selector: quote('oil') } };
    for (const file of [
      one,
      [one],
      { type: 'AnnotationPage', items: [one] },
      { type: 'AnnotationCollection', first: { items: [], next: { items: [one] } } },
      { rows: [one] },
    ]) {
      expect(readAnnotations('f.json', JSON.stringify(file)).found).toHaveLength(1);
    }
  });

  it.each([
    ['{"a"', /is not JSON/],
    ['"words"', /contains no annotations/],
    ['{}', /contains no annotations/],
    ['{"type":"AnnotationCollection","first":"https://example.org/page-1"}', /only links to its pages/],
  ])('%s is refused with a sentence', (text, cause) => {
    expect(() => readAnnotations('f.json', text)).toThrow(ProblemError);
    expect(() => readAnnotations('f.json', text)).toThrow(cause);
  });

  it('of any shape is read or refused, and never breaks', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          const { found } = readAnnotations(
            'f.json',
            JSON.stringify([value, { type: 'Annotation', target: value, body: value }]),
          );
          for (const one of found) draftNote(one, createAnchorer(TEXT), around);
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError);
        }
      }),
    );
  });
});

describe('a draft', () => {
  it('keeps the words beside a quote only where they single it out', () => {
    const beside = { prefix: 'Moscow. The ', suffix: ' spoke' };
    const made = draft({
      target: [{ selector: [quote('minister', beside)] }, { selector: quote('oil', { prefix: 'spoke of ' }) }],
    });
    expect(made?.data.targets).toEqual([{ exact: 'minister', ...beside }, { exact: 'oil' }]);
    expect(made?.placed.map(({ placement }) => placement.range?.start)).toEqual([34, 52]);
  });

  it('takes further quotes of a target as other wordings', () => {
    const made = draft({ target: { selector: [quote('petroleum'), quote('oil')] } });
    expect(made?.data.targets).toEqual([{ exact: 'petroleum', or: [{ exact: 'oil' }] }]);
    expect(made?.placed[0]?.placement.range?.start).toBe(52);
  });

  it('knows an entry by its address, and only one that is there', () => {
    const about = (source: string) =>
      draft({ target: { selector: quote('oil') }, body: { type: 'SpecificResource', purpose: 'identifying', source } })
        ?.data.about;
    expect(about('https://example.org/sub/people/anna/')).toBe('people/anna');
    expect(about('https://example.org/people/boris/')).toBeUndefined();
  });

  it('passes the schema of notes, whatever it was made of', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        fc.lorem({ maxCount: 60 }),
        (label, text, long) => {
          const made = draft({ label: label + long, text: text + long, target: { selector: quote('oil') } });
          expect(note.safeParse(made?.data).error?.issues ?? []).toEqual([]);
        },
      ),
    );
  });
});

describe('text of unknown making', () => {
  it.each([
    '<script>alert(1)</script>',
    '{process.exit(1)}',
    "import fs from 'node:fs'",
    'export const x = 1',
    '  import "x"',
    '<Cite id="a" /> and <img src=x onerror=y>',
    'a \\{b} <',
    '![x](javascript:alert(1))',
    '| a | b |\n|---|---|\n| {1} | <b> |',
    '```js\nprocess.exit()\n```',
    '<!-- a -->',
    '\u202Etxet\u0000\u0007',
    '---\ntitle: x\n---',
  ])('%j is letters in a note', (text) => {
    const { faults, blocks } = parseProse(escapeMdx(text));
    expect(faults).toEqual([]);
    expect(blocks.flatMap(({ citations }) => citations)).toEqual([]);
    for (const hidden of ['\u0000', '\u0007', '\u202E']) expect(escapeMdx(text)).not.toContain(hidden);
  });

  it('of any kind is letters in a note', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<',
        '>',
        '{',
        '}',
        '`',
        '\n',
        '\n\n',
        '    ',
        '<a',
        '</',
        'import ',
        '![',
        '](',
        '|',
        '#',
        '&lt;',
        '<Since date="2024">',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(parseProse(escapeMdx(pieces.join(''))).faults).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
