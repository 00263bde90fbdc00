/**
 * The writers' tools in `astro dev`: an app in Astro's toolbar that makes notes of selected words, and the problems of
 * the content shown in the browser each time one of its files is saved.
 */

import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { findProblems } from '../cli/find-problems.ts';
import { newNote, placeQuote } from '../cli/new-content.ts';
import { readContents } from '../cli/read-contents.ts';
import { formatProblem, type Problem, ProblemError } from '../errors/problem.ts';
import { attachAll } from '../record/mention.ts';
import { NOTE_KINDS } from '../schemas/note.ts';
import { editionText } from '../text/edition.ts';
import type { Looked, Lost, Selected, State, Wanted, Written } from './writers-toolbar.ts';

export const writersTools = (): AstroIntegration => {
  let root = '';
  return {
    name: 'writers-tools',
    hooks: {
      'astro:config:setup': ({ config, command, addDevToolbarApp }) => {
        root = fileURLToPath(config.root);
        if (command !== 'dev') return;
        const entrypoint = new URL('./writers-toolbar.ts', import.meta.url);
        addDevToolbarApp({ id: 'notes', name: 'Notes', icon: 'file-search', entrypoint });
      },
      'astro:server:setup': ({ server, toolbar }) => {
        answerToolbar(root, toolbar);
        showProblems(root, server, () => toolbar.send<State>('notes:state', stateOf(root)));
      },
    },
  };
};

type ServerSetup = HookParameters<'astro:server:setup'>;

function answerToolbar(root: string, toolbar: ServerSetup['toolbar']): void {
  toolbar.on<unknown>('notes:ask', () => toolbar.send<State>('notes:state', stateOf(root)));
  toolbar.on<Selected>('notes:look', (selected) => toolbar.send<Looked>('notes:looked', look(root, selected)));
  toolbar.on<Wanted>('notes:write', (wanted) => toolbar.send<Written>('notes:written', write(root, wanted)));
}

/** The most words before the quote that are used to tell its place from others. */
const MOST_BEFORE = 6;

/** The quote's paragraph, and the fewest words before it that make its place unique; `undefined` when it needs none. */
function prefixFor(root: string, { slug, quote, before }: Selected): { paragraph: number; prefix: string | undefined } {
  const report = editionText(readContents(root).contents.articles.find(({ id }) => id === slug)?.body ?? '');
  const words = before.match(/\S+\s*/g) ?? [];
  for (let count = 0; ; count++) {
    const prefix = count === 0 ? undefined : words.slice(-count).join('');
    try {
      return { paragraph: placeQuote(report, quote, prefix).paragraph, prefix };
    } catch (error) {
      if (count >= Math.min(MOST_BEFORE, words.length)) throw error;
    }
  }
}

function look(root: string, selected: Selected): Looked {
  const { quote } = selected;
  try {
    const { paragraph, prefix } = prefixFor(root, selected);
    const where = `in paragraph ${paragraph + 1}`;
    const said =
      prefix === undefined
        ? `Occurs once, ${where}.`
        : `Occurs several times; the one ${where} is identified by the words before it, “${prefix.trim()}”.`;
    return { quote, fits: true, said };
  } catch (error) {
    return { quote, fits: false, said: sentenceOf(error) };
  }
}

function write(root: string, wanted: Wanted): Written {
  try {
    const { prefix } = prefixFor(root, wanted);
    const { slug, quote, kind, name } = wanted;
    const { output } = newNote(root, quote, { slug, kind, name: name === '' ? undefined : name, prefix });
    return { done: true, said: output.trim() };
  } catch (error) {
    return { done: false, said: sentenceOf(error) };
  }
}

/** What went wrong, for the writer; an error that is not the writer's is thrown again. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof ProblemError)) throw error;
  return error.message;
}

function stateOf(root: string): State {
  const { contents } = readContents(root);
  const attached = attachAll(contents);
  const lost = contents.articles.flatMap(({ id, body }): Lost[] => {
    const { text } = editionText(body);
    return (attached.get(id) ?? [])
      .filter(({ mention, placement }) => mention === undefined || placement.status === 'fuzzy')
      .map(({ note, selector, placement: { status, range, reason, nearest } }) => ({
        file: note.file,
        quote: selector.exact,
        why: status === 'fuzzy' ? 'is not in the report exactly as written' : reason,
        nearest: range ? text.slice(range.start, range.end) : nearest?.text,
      }));
  });
  return { kinds: NOTE_KINDS, lost };
}

/** Milliseconds to wait, so that saving several files at once is one change. */
const SETTLES_MS = 150;

/** Shows the problems of the content over the page, with file and line, and removes them when none are left. */
function showProblems(root: string, server: ServerSetup['server'], tell: () => void): void {
  let shown = false;
  let waiting: NodeJS.Timeout | undefined;
  const check = (): void => {
    const { problems } = findProblems(root);
    if (problems.length > 0) server.ws.send({ type: 'error', err: overlayOf(root, problems) });
    else if (shown) server.ws.send({ type: 'full-reload' });
    shown = problems.length > 0;
    tell();
  };
  server.watcher.on('all', (_, file) => {
    if (!relative(root, file).replaceAll('\\', '/').startsWith('content/')) return;
    clearTimeout(waiting);
    waiting = setTimeout(check, SETTLES_MS);
  });
  server.ws.on('connection', () => setTimeout(() => shown && check(), SETTLES_MS));
  const { problems } = findProblems(root);
  shown = problems.length > 0;
}

/** The problems in the form of Astro's error overlay, which escapes any markup in them. */
function overlayOf(root: string, problems: readonly Problem[]) {
  const [first] = problems;
  const rest = problems.slice(1).map(formatProblem);
  const file = first === undefined ? '' : `${root}${first.file}`;
  return {
    name: problems.length === 1 ? 'The content has a problem' : `The content has ${problems.length} problems`,
    message: first === undefined ? '' : formatProblem(first),
    hint: rest.length === 0 ? 'This message disappears once the file is saved without the problem.' : rest.join('\n'),
    stack: rest.join('\n'),
    id: file,
    plugin: 'content',
    loc: { file, line: first?.line ?? 1, column: 1 },
  };
}
