import { stdout } from 'node:process';
import { SHAPES } from '../cases/papers/papers.ts';
import { FIELDS, READERS, scoresOf } from '../support/readers.ts';
import { asTable } from './results.ts';

/**
 * Reads reports in the shapes of papers, beside Mozilla's Readability and html-to-text, and prints how much of each field
 * is right, in per cent: of pages, and of what people paste, which is not for Readability.
 */
for (const [title, shapes] of [
  ['pages', SHAPES.filter(({ isPage }) => isPage)],
  ['pasted', SHAPES.filter(({ isPage }) => !isPage)],
] as const) {
  const rows = Object.entries(READERS).map(([name, reader]) => {
    const scores = scoresOf(reader, shapes);
    return [name, ...FIELDS.map((field) => (100 * scores[field]).toFixed(0))];
  });
  stdout.write(`${asTable([`${shapes.length} ${title}, % right`, ...FIELDS], rows)}\n\n`);
}
