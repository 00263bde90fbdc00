/** Reads text files for the commands, and turns every failure into a sentence for the user. */

import { readFileSync, statSync } from 'node:fs';
import { ProblemError, problem } from '../errors/problem.ts';
import { decodeText, LARGEST_REPORT, refuseSize } from '../text/import/decode.ts';

/**
 * The text of a file. Throws a ProblemError when the file is missing, is a folder, may not be read, is too large, or is
 * not UTF-8 text.
 * @param name what to call the file in messages
 * @param most the largest size in bytes
 */
export function readText(path: string, { name = path, most = LARGEST_REPORT } = {}): string {
  return decodeText(readBytes(path, name, most), name, most);
}

function readBytes(path: string, name: string, most: number): Uint8Array {
  try {
    refuseSize(statSync(path).size, name, most);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw unreadable(name, (error as NodeJS.ErrnoException).code);
  }
}

function unreadable(name: string, code: string | undefined) {
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem(name, 'does not exist', 'Check the path.');
  if (code === 'EISDIR') return problem(name, 'is a folder', 'Name a file in it.');
  if (code === 'EACCES' || code === 'EPERM')
    return problem(name, 'may not be read', 'Check that you have permission to read it.');
  return problem(name, `cannot be read (${code ?? 'unknown reason'})`, 'Check the file and the disk it is on.');
}
