/** Turns the bytes of a user's file into text, and refuses what is too large, not text or not UTF-8. */

import { problem } from '../../errors/problem.ts';

/** In bytes. A long report has 30 kB, a book chapter 100 kB; anything larger than this was chosen by mistake. */
export const LARGEST_REPORT = 1_000_000;

/**
 * The text in a file's bytes, which must be UTF-8. A byte order mark is kept, so that offsets count from the file's
 * first character. Throws a ProblemError when there are too many bytes or none, or when they are binary or in another
 * encoding.
 * @param most the largest size in bytes that is accepted
 */
export function decodeText(bytes: Uint8Array, file: string, most: number): string {
  if (bytes.length === 0) {
    throw problem(file, 'is empty', 'Save the text in it and try again.');
  }
  refuseSize(bytes.length, file, most);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw problem(file, 'is encoded as UTF-16', 'Save it as UTF-8 in your editor and try again.');
  }
  if (bytes.includes(0)) {
    throw problem(file, 'is binary, not text', 'Give a plain text or HTML file.');
  }
  return decodeUtf8(bytes, file);
}

/** Throws a ProblemError for a size in bytes over `most`, so that a file can be refused before it is read. */
export function refuseSize(size: number, file: string, most: number): void {
  if (size <= most) return;
  const cause = most < 1e6 ? tooLarge(size / 1e3, most / 1e3, 'kB') : tooLarge(size / 1e6, most / 1e6, 'MB');
  throw problem(file, cause, 'Check that it is the text you meant, and keep only that part.');
}

const tooLarge = (size: number, most: number, unit: string): string =>
  `is ${size.toFixed(1)} ${unit}, and the limit is ${most.toFixed(0)} ${unit}`;

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.trim() === '') throw problem(file, 'contains only white space', 'Save the text in it and try again.');
    return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw problem(file, 'is not valid UTF-8', 'Save it as UTF-8 in your editor and try again.');
  }
}
