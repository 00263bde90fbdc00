/**
 * The rules that a text in a further language says what the main one says: the same quotes in the same paragraphs, the
 * same citations and dates, the same numbers. A text whose original has changed since is only named, until it follows.
 */

import type { Problem } from '../../errors/problem.ts';
import { LANGUAGES, type Language } from '../../i18n/known-languages.ts';
import { MAIN_LANGUAGE } from '../../i18n/languages.ts';
import { ROOM } from '../../schemas/common.ts';
import { isFigure, leftAsTheyAre } from '../figures/words.ts';
import { attachAll } from '../mention.ts';
import type { Contents } from '../model.ts';
import { type ProseBlock, parseProse } from '../prose.ts';
import { quantities } from '../quantities.ts';
import { CHANGES, MAP, piecesOf, translationOf } from '../translation.ts';
import { isUnwritten } from '../unwritten.ts';
import type { Lines } from './lines.ts';
import { wordPairs } from './overlay.ts';
import { checkPlainEditions } from './plain-editions.ts';
import { checkQuotations } from './prose.ts';
import { checkEdition, checkTargets } from './targets.ts';
import { checkTerms } from './terms.ts';
import { checkVoices } from './voices.ts';

/** A piece of content in the main language, and in a further one. */
type Pair = readonly [main: ReturnType<typeof piecesOf>[number], other: ReturnType<typeof piecesOf>[number]];

const pairsOf = (main: Contents, other: Contents): Pair[] => {
  const others = piecesOf(other);
  return piecesOf(main).map((piece, i) => [piece, others[i] ?? piece]);
};

/** What is wrong with the texts in a further language that render the main language's latest text. */
export function checkParity(main: Contents, other: Contents, language: Language, lines: Lines): Problem[] {
  const fresh = new Set(
    piecesOf(other).flatMap(({ file, translation }) => (translation?.hasWords && !translation.isBehind ? [file] : [])),
  );
  const isFresh = ({ file }: { readonly file: string }): boolean => fresh.has(file);
  // The voices of an edition are those of its own sentences.
  const inFresh = { ...other, articles: other.articles.filter(isFresh), plain: other.plain.filter(isFresh) };
  const attached = attachAll(other);
  const map = wordPairs(main.map, other.map).flatMap(([path, ours, theirs]) =>
    differing(ours, theirs, language).map((fault) => {
      const file = translationOf(language, MAP);
      return { ...fault, file, line: lines.field(file, path), cause: `${path.join('.')} ${fault.cause}` };
    }),
  );
  return [
    ...map,
    ...checkChanges(main, other, language, lines),
    ...pairsOf(main, other).flatMap((pair) => checkPair(pair, language, lines)),
    ...checkPlaces(main, attached, lines),
    ...checkEdition(other, lines),
    ...checkTargets(other, attached, lines),
    ...checkPlainEditions(other, attached, lines, ROOM),
    ...checkTerms(other, lines, ROOM),
    ...checkVoices(inFresh, lines, LANGUAGES[language].tag),
  ].filter(({ file }) => fresh.has(file) || !file.endsWith('.mdx'));
}

/** What an editor should know of a further language, without anything being wrong: texts that are behind, and texts that are missing. */
export function translationNews(main: Contents, other: Contents, language: Language): Problem[] {
  const { name } = LANGUAGES[language];
  const ofPieces = pairsOf(main, other).flatMap(([{ file, ...piece }, { file: own, translation }]): Problem[] => {
    if (translation?.isBehind) {
      const remedy = `Bring it up to date, then run: npm run article -- translated ${own}`;
      return [{ file: own, cause: `renders an earlier text of ${file}`, remedy }];
    }
    const isWanted =
      'targets' in piece.data ||
      'question' in piece.data ||
      isFigure(piece.data) ||
      ('kind' in piece && piece.kind === 'claims');
    if (translation?.hasWords || !isWanted || isUnwritten(piece.body ?? '')) return [];
    return [{ file, cause: `is not in ${name}`, remedy: 'Readers of that language see it as it is, and are told so.' }];
  });
  return [...ofPieces, ...changesNews(other, language)];
}

function checkPair([main, { file, data, body = '', translation }]: Pair, language: Language, lines: Lines): Problem[] {
  if (!translation?.hasWords || translation.isBehind) return [];
  const words = wordPairs(main.data, data)
    .filter(([path]) => !path.includes('targets') && !path.includes('example'))
    .flatMap(([path, ours, theirs]) =>
      differing(ours, theirs, language).map(({ cause, remedy }) => ({
        file,
        line: lines.field(file, path),
        cause: `${path.join('.')} ${cause}`,
        remedy,
      })),
    );
  // Editions are plain paragraphs; their numbers are compared like those of prose.
  const { body: ours = '' } = main;
  const isProse = body !== ours;
  return [
    ...words,
    ...checkFigure(main, data, file, lines),
    ...(isProse ? checkBody(ours, body, language, file, lines) : []),
  ];
}

/** A drawing has no place for words of another language. */
function checkFigure(main: Pair[0], data: object, file: string, lines: Lines): Problem[] {
  if (!isFigure(main.data) || !isFigure(data)) return [];
  return leftAsTheyAre(main.data, data).map((path) => ({
    file,
    line: lines.field(file, path),
    cause: `has no words for ${path.join('.')}`,
    remedy: 'Give it its words.',
  }));
}

function checkBody(ours: string, theirs: string, language: Language, file: string, lines: Lines): Problem[] {
  const [main, other] = [parseProse(ours), parseProse(theirs)];
  const at = (line: number, cause: string, remedy: string): Problem => ({
    file,
    line: lines.body(file) + line - 1,
    cause,
    remedy,
  });
  const quotations: Problem[] = [];
  for (const block of other.blocks) checkQuotations(block, (...fault) => quotations.push(at(...fault)), ROOM);
  const faults = other.faults.map(({ line, cause, remedy }) => at(line, cause, remedy));
  if (main.blocks.length !== other.blocks.length) {
    const cause = `has ${other.blocks.length} paragraphs and headings, and the text that it translates ${main.blocks.length}`;
    return [...faults, at(1, cause, 'Give each its own, in the same order.')];
  }
  const blocks = main.blocks.flatMap((block, i) => {
    const twin = other.blocks[i] as ProseBlock;
    return [...differingBlocks(block, twin), ...differing(block.text, twin.text, language)].map(({ cause, remedy }) =>
      at(twin.line, `paragraph ${i + 1} ${cause}`, remedy),
    );
  });
  return [...faults, ...blocks, ...quotations];
}

/** The changes, which are in one file. */
function checkChanges(main: Contents, other: Contents, language: Language, lines: Lines): Problem[] {
  const file = translationOf(language, CHANGES);
  return other.changes.flatMap(({ translation, ...change }) => {
    if (!translation?.hasWords || translation.isBehind) return [];
    const twin = main.changes.find(({ id }) => id === change.id);
    return wordPairs(twin, change).flatMap(([path, ours, theirs]) =>
      differing(ours, theirs, language).map(({ cause, remedy }) => {
        const line = lines.field(file, [change.id, ...path]);
        return { file, line, cause: `${path.join('.')} of ${change.id} ${cause}`, remedy };
      }),
    );
  });
}

/** What an editor should know of the changes in a further language. */
function changesNews(other: Contents, language: Language): Problem[] {
  const file = translationOf(language, CHANGES);
  const late = other.changes.filter(({ translation }) => translation?.isBehind);
  const missing = other.changes.filter(({ translation }) => !translation?.hasWords && !translation?.isBehind);
  return [
    ...late.map(({ id }) => ({
      file,
      cause: `renders an earlier text of ${id}`,
      remedy: `Bring it up to date, then run: npm run article -- translated ${file}`,
    })),
    ...(missing.length === 0
      ? []
      : [
          {
            file: CHANGES,
            cause: `has changes that are not in ${LANGUAGES[language].name}: ${missing.map(({ id }) => id).join(', ')}`,
            remedy: 'Readers of that language see them as they are, and are told so.',
          },
        ]),
  ];
}

type Fault = Pick<Problem, 'cause' | 'remedy'>;

function differingBlocks(main: ProseBlock, other: ProseBlock): Fault[] {
  if (main.kind !== other.kind)
    return [{ cause: `is a ${other.kind}, and translates a ${main.kind}`, remedy: 'Make it the same.' }];
  if (main.since !== other.since)
    return [
      {
        cause: `is ${other.since === undefined ? 'not in a since block' : `since ${other.since}`}, and what it translates ${main.since === undefined ? 'is not in one' : `since ${main.since}`}`,
        remedy: 'Give it the same date.',
      },
    ];
  const cited = ({ citations }: ProseBlock) => citations.map(({ id, alone }) => `${id}${alone ? ' alone' : ''}`);
  const [ours, theirs] = [cited(main), cited(other)];
  const missing = ours.filter((id) => !theirs.includes(id));
  const added = theirs.filter((id) => !ours.includes(id));
  if (missing.length + added.length > 0)
    return [{ cause: `cites ${differences(missing, added)}`, remedy: 'Cite the same sources in each paragraph.' }];
  return ours.length === theirs.length
    ? []
    : [{ cause: 'does not cite each source as often', remedy: 'Cite the same sources in each paragraph.' }];
}

/** Numbers and months that only one of two texts has. */
function differing(main: string, other: string, language: Language): Fault[] {
  const [ours, theirs] = [quantities(main, MAIN_LANGUAGE), quantities(other, language)];
  const missing = ours.filter((one) => !theirs.includes(one));
  const added = theirs.filter((one) => !ours.includes(one));
  if (missing.length + added.length === 0) return [];
  return [{ cause: `has ${differences(missing, added)}`, remedy: 'Give the same numbers and dates, in digits.' }];
}

const differences = (missing: readonly string[], added: readonly string[]): string =>
  [
    ...(missing.length > 0 ? [`no ${missing.join(', ')}`] : []),
    ...(added.length > 0 ? [`${added.join(', ')}, which what it translates does not`] : []),
  ].join(', and ');

/** A note stands beside the same paragraphs in every language, and each edition has as many. */
function checkPlaces(main: Contents, attached: ReturnType<typeof attachAll>, lines: Lines): Problem[] {
  return [...attachAll(main)].flatMap(([id, ours]) => {
    const theirs = attached.get(id) ?? [];
    return ours.flatMap(({ mention, note, target }): Problem[] => {
      const twin = theirs.find((one) => one.note.id === note.id && one.target === target);
      if (mention === undefined || twin?.mention === undefined || mention.paragraph === twin.mention.paragraph)
        return [];
      const { file } = twin.note;
      return [
        {
          file,
          line: lines.field(file, ['targets', twin.target]),
          cause: `“${twin.selector.exact}” is in paragraph ${twin.mention.paragraph + 1}, and what it translates in paragraph ${mention.paragraph + 1}`,
          remedy: 'Quote words of that paragraph.',
        },
      ];
    });
  });
}
