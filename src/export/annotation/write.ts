/** Writes a note as a Web Annotation (W3C), with its quotes and their positions in the text. */

import { LICENCE } from '../../config.ts';
import { languageTag } from '../../i18n/language.ts';
import type { Attachment } from '../../record/mention.ts';
import type { Note } from '../../record/model.ts';
import type { ReportText } from '../../text/edition.ts';
import type { TextRange } from '../../text/selector.ts';
import { type Agent, type Annotation, MDX, type Selector, type Target } from './model.ts';
import { proseHtml } from './prose-html.ts';

/** What an annotation needs besides its note. Addresses are absolute. */
export interface Surroundings {
  readonly id: string;
  readonly page: string;
  /** The text in which positions are counted. */
  readonly source: string;
  readonly report: ReportText;
  readonly published: string;
  readonly checked: string;
  readonly creator: Agent;
  readonly entry: (id: string) => string;
  readonly cited: (id: string) => string | undefined;
}

/** A note as a Web Annotation. Its text is given twice: as HTML for display, and as it was written. */
export function annotationOf(note: Note, attachments: readonly Attachment[], around: Surroundings): Annotation {
  const { kind, title, gist, about } = note.data;
  return {
    id: around.id,
    type: 'Annotation',
    label: title,
    motivation: 'describing',
    creator: around.creator,
    modified: midnight(around.checked),
    rights: LICENCE.url,
    body: [
      { type: 'TextualBody', value: kind, format: 'text/plain', purpose: 'tagging' },
      ...(about === undefined
        ? []
        : [{ type: 'SpecificResource', source: around.entry(about), purpose: 'identifying' } as const]),
      { type: 'TextualBody', value: gist, format: 'text/plain', language: languageTag(), purpose: 'describing' },
      {
        type: 'Choice',
        items: [
          {
            type: 'TextualBody',
            value: proseHtml(note.body, around.cited),
            format: 'text/html',
            language: languageTag(),
            purpose: 'commenting',
          },
          { type: 'TextualBody', value: note.body.trim(), format: MDX, language: languageTag(), purpose: 'commenting' },
        ],
      },
    ],
    target: attachments
      .filter((attachment) => attachment.note.id === note.id)
      .map((attachment) => targetIn(around, selectorsOf(attachment, around.report.text))),
  };
}

const midnight = (day: string): string => `${day}T00:00:00Z`;

/** A place in the text as it was on the day of the report. */
export const targetIn = (
  { source, page, published }: Pick<Surroundings, 'source' | 'page' | 'published'>,
  selector: readonly Selector[],
): Target => ({
  type: 'SpecificResource',
  source,
  scope: page,
  selector,
  state: { type: 'TimeState', sourceDate: midnight(published) },
});

/** How many characters of context are given on either side of a quote. */
const BESIDE = 32;

/**
 * The wordings of a target in the order in which they are tried, the one that was found with its context, then the
 * position. Where the match was not exact, the text's own words come first.
 */
function selectorsOf({ note, target, selector, placement }: Attachment, text: string): Selector[] {
  const { or = [], ...first } = note.data.targets[target] ?? { exact: selector.exact };
  const wordings = [first, ...or].map((wording): Selector => {
    const found = placement.status === 'exact' && wording.exact === selector.exact ? placement.range : undefined;
    return quoteSelector(wording, found && besides(text, found));
  });
  const { range, status } = placement;
  if (range === undefined) return wordings;
  const [quote, position] = quoteAt(text, range);
  return [...(status === 'exact' ? [] : [quote]), ...wordings, position];
}

/** A range of the text: its words with those beside them, and where they are. */
export function quoteAt(text: string, range: TextRange): [quote: Selector, position: Selector] {
  const [start, end] = [range.start, range.end].map((offset) => [...text.slice(0, offset)].length) as [number, number];
  return [
    quoteSelector({ exact: text.slice(range.start, range.end) }, besides(text, range)),
    { type: 'TextPositionSelector', start, end },
  ];
}

interface Wording {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

const besides = (text: string, { start, end }: TextRange) => ({
  prefix: text.slice(Math.max(0, start - BESIDE), start),
  suffix: text.slice(end, end + BESIDE),
});

/** The writer's own prefix and suffix take precedence: they are what singles out the place. */
function quoteSelector({ exact, prefix, suffix }: Wording, beside?: { prefix: string; suffix: string }): Selector {
  const [before, after] =
    prefix === undefined && suffix === undefined ? [beside?.prefix, beside?.suffix] : [prefix, suffix];
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(before !== undefined && { prefix: before }),
    ...(after !== undefined && { suffix: after }),
  };
}
