/** Drafts a note from an imported annotation, for a writer to finish. */

import { parseProse } from '../../record/prose.ts';
import { GIST_TO_BE_WRITTEN, NOTE_TO_BE_WRITTEN } from '../../record/unwritten.ts';
import { ENTRY_KINDS } from '../../schemas/common.ts';
import { NOTE_KINDS, type NoteData, type NoteKind, type NoteTarget } from '../../schemas/note.ts';
import type { Anchorer } from '../../text/anchor.ts';
import type { Placement, TextQuoteSelector } from '../../text/selector.ts';
import { MDX } from './model.ts';
import type { FoundAnnotation, FoundText } from './read.ts';

/** A drafted note, and where its quotes were placed. */
export interface Draft {
  readonly name: string;
  readonly data: NoteData;
  readonly body: string;
  /** For each target, the quote that was tried first and where it was placed. */
  readonly placed: readonly { readonly quote: string; readonly placement: Placement }[];
}

/**
 * A note from an annotation; `undefined` when that has no quote, without which a note has no place. Where the
 * annotation lacks something that a note needs, the draft says so.
 * @param plain turns HTML into plain paragraphs
 * @param entries the ids of the record's entries
 */
export function draftNote(
  found: FoundAnnotation,
  anchorer: Anchorer,
  { entries, plain }: { entries: ReadonlySet<string>; plain: (html: string) => string },
): Draft | undefined {
  const ours = found.texts.some(({ format }) => format === MDX);
  const shorten = (selector: TextQuoteSelector) => brief(selector, anchorer, ours);
  const targets = found.targets.flatMap(([first, ...or]) =>
    first === undefined ? [] : [targetOf(first, or, shorten)],
  );
  const [opening] = targets;
  if (opening === undefined) return undefined;
  const body = bodyOf(found.texts, plain);
  const about = found.identifies.flatMap((address) => entryIn(address, entries) ?? [])[0];
  const title = cut(found.label ?? opening.exact, TITLE_WORDS);
  const gist = found.texts.find(({ purpose, format }) => purpose === 'describing' && format === 'text/plain')?.value;
  return {
    name: nameFor(found.id, title),
    data: {
      kind: found.tags.find((tag): tag is NoteKind => (NOTE_KINDS as readonly string[]).includes(tag)) ?? 'background',
      title,
      ...(about !== undefined && { about }),
      gist: cut(gist ?? firstSentence(body) ?? GIST_TO_BE_WRITTEN, GIST_WORDS),
      targets,
    },
    body: body || NOTE_TO_BE_WRITTEN,
    placed: targets.map(({ exact, or = [], ...beside }) => ({
      quote: exact,
      placement: firstPlaced([{ exact, ...beside }, ...or], anchorer),
    })),
  };
}

/** The most words that the schema of notes allows a title and a gist. */
const TITLE_WORDS = 9;
const GIST_WORDS = 30;

type Shorten = (selector: TextQuoteSelector) => TextQuoteSelector;

function targetOf(first: TextQuoteSelector, or: readonly TextQuoteSelector[], shorten: Shorten): NoteTarget {
  const others = or.map(shorten);
  return { ...shorten(first), ...(others.length > 0 && { or: others }) };
}

/**
 * Drops prefix and suffix where the quote alone has one place, since they are what editors change most. In this site's
 * own exports, context on both sides was added by the export; context on one side is the writer's own and is kept.
 */
function brief({ exact, prefix, suffix }: TextQuoteSelector, anchorer: Anchorer, ours: boolean): TextQuoteSelector {
  const added = !ours || (prefix !== undefined && suffix !== undefined);
  if (added && anchorer({ exact }).range !== undefined) return { exact };
  return { exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
}

function firstPlaced(selectors: readonly TextQuoteSelector[], anchorer: Anchorer): Placement {
  const tried = selectors.map((selector) => anchorer(selector));
  return tried.find(({ range }) => range !== undefined) ?? (tried[0] as Placement);
}

/** The body of a note: the MDX source, if given and if it holds only what notes may; otherwise plain paragraphs. */
function bodyOf(texts: readonly FoundText[], plain: (html: string) => string): string {
  const written = texts.find(({ format }) => format === MDX);
  if (written !== undefined && parseProse(written.value).faults.length === 0) return written.value.trim();
  const [shown] = texts.filter(({ purpose, format }) => !(purpose === 'describing' && format === 'text/plain'));
  if (shown === undefined) return '';
  return escapeMdx(shown.format === 'text/html' ? plain(shown.value) : shown.value);
}

/** Control characters, and marks that change the direction of reading: they have no place in prose. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Escapes text of unknown origin as MDX, so that nothing in it is an element, an expression or an import. */
export function escapeMdx(text: string): string {
  const safe = text
    .replace(/\r\n?/g, '\n')
    .replace(HIDDEN, '')
    .replace(/[\\{}<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(
      /^(\s*)(import|export)\b/gm,
      (_, space: string, word: string) => `${space}&#${word.charCodeAt(0)};${word.slice(1)}`,
    )
    .trim();
  if (parseProse(safe).faults.length === 0) return safe;
  // It holds markup that prose may not, such as tables and images, so every sign that Markdown reads is escaped.
  return safe.replace(/[!#*+\-.=[\]()_`|~:]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/^[ \t]+/gm, '');
}

function entryIn(address: string, entries: ReadonlySet<string>): string | undefined {
  const match = address.match(new RegExp(`((?:${ENTRY_KINDS.join('|')})/[a-z0-9-]+)/?(?:[#?].*)?$`));
  return match?.[1] !== undefined && entries.has(match[1]) ? match[1] : undefined;
}

/**
 * A file name: the last part of the annotation's address when that is one of ours (until November 2026 each had a file of
 * its own), otherwise made from the title.
 */
function nameFor(id: string | undefined, title: string): string {
  const ours = id?.match(/(?:\/collection\.jsonld#|\/notes\/)([a-z0-9-]+)(?:\.jsonld)?$/)?.[1];
  if (ours !== undefined) return ours;
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name || 'note';
}

const firstSentence = (body: string): string | undefined =>
  body === ''
    ? undefined
    : (parseProse(body).blocks[0]?.text.match(/^[\s\S]*?[.!?…](?=\s|$)/)?.[0] ?? parseProse(body).blocks[0]?.text);

function cut(text: string, words: number): string {
  const all = text.replace(HIDDEN, '').trim().split(/\s+/);
  return all.length <= words ? all.join(' ') : `${all.slice(0, words).join(' ')}…`;
}
