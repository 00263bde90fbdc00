import { parseProse } from '../../record/prose.ts';
import { ENTRY_KINDS } from '../../schemas/common.ts';
import { NOTE_KINDS, type NoteData, type NoteKind, type NoteTarget } from '../../schemas/note.ts';
import type { Anchorer } from '../../text/anchor.ts';
import type { Placement, TextQuoteSelector } from '../../text/selector.ts';
import { MDX } from './model.ts';
import type { FoundAnnotation, FoundText } from './read.ts';

/** A note made from an annotation, and what became of its quotes. */
export interface Draft {
  readonly name: string;
  readonly data: NoteData;
  readonly body: string;
  /** For each target the quote that was tried first, and where it stands. */
  readonly placed: readonly { readonly quote: string; readonly placement: Placement }[];
}

/**
 * A note from an annotation; `undefined` when that has no quote, without which a note has no place. What a note needs and
 * the annotation does not have is filled with words that say so.
 * @param plain HTML as plain paragraphs
 * @param entries ids of the record's entries
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
      gist: cut(gist ?? firstSentence(body) ?? 'What these words mean is still to be written.', GIST_WORDS),
      targets,
    },
    body: body || 'Still to be written.',
    placed: targets.map(({ exact, or = [], ...beside }) => ({
      quote: exact,
      placement: firstPlaced([{ exact, ...beside }, ...or], anchorer),
    })),
  };
}

/** As many words as the schema of notes lets a title and a gist have. */
const TITLE_WORDS = 9;
const GIST_WORDS = 30;

type Shorten = (selector: TextQuoteSelector) => TextQuoteSelector;

function targetOf(first: TextQuoteSelector, or: readonly TextQuoteSelector[], shorten: Shorten): NoteTarget {
  const others = or.map(shorten);
  return { ...shorten(first), ...(others.length > 0 && { or: others }) };
}

/**
 * Without the words beside it, where the quote alone has one place: they are what editors change most. In what this site
 * gave away those on both sides were added by it, and those on one side are the writer's own.
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

/** The text of a note: what was written as one, when it holds nothing else than notes may; else plain paragraphs. */
function bodyOf(texts: readonly FoundText[], plain: (html: string) => string): string {
  const written = texts.find(({ format }) => format === MDX);
  if (written !== undefined && parseProse(written.value).faults.length === 0) return written.value.trim();
  const [shown] = texts.filter(({ purpose, format }) => !(purpose === 'describing' && format === 'text/plain'));
  if (shown === undefined) return '';
  return escapeMdx(shown.format === 'text/html' ? plain(shown.value) : shown.value);
}

/** Control characters, and marks that turn the order of what is read: they have no place in prose. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Text of unknown making as MDX: nothing in it is an element, an expression or an import. */
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
  // Markup that prose does not have, such as tables and images: every sign of Markdown stands for itself.
  return safe.replace(/[!#*+\-.=[\]()_`|~:]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/^[ \t]+/gm, '');
}

function entryIn(address: string, entries: ReadonlySet<string>): string | undefined {
  const match = address.match(new RegExp(`((?:${ENTRY_KINDS.join('|')})/[a-z0-9-]+)/?(?:[#?].*)?$`));
  return match?.[1] !== undefined && entries.has(match[1]) ? match[1] : undefined;
}

/** A file name: the last part of the annotation's address when that is one of ours, else from the title. */
function nameFor(id: string | undefined, title: string): string {
  const ours = id?.match(/\/notes\/([a-z0-9-]+)\.jsonld$/)?.[1];
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
