/** Writes a new folder of files, all of them or none. */

import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { problem } from '../errors/problem.ts';
import { onDisk } from './originals.ts';

/** The calls that write to the disk; a test hands in ones that fail. */
export type Disk = Pick<typeof fs, 'mkdirSync' | 'writeFileSync' | 'renameSync' | 'rmSync'>;

/**
 * Writes files (by their path in the folder) into a folder of the project that does not exist yet. They are written beside
 * `content/`'s own folders and moved there together, so that a full disk leaves nothing behind. Throws a ProblemError when
 * the folder exists or the system refuses.
 * @param folder relative to the project, such as `content/articles/a-slug`
 */
export function writeFolder(root: string, folder: string, files: ReadonlyMap<string, string>, disk?: Disk): void {
  const target = join(root, folder);
  if (fs.existsSync(target)) throw problem(folder, 'already exists', 'Choose another name.');
  // Begins with a point: nothing reads it, and version control ignores it.
  writeTogether(target, files, { name: folder, draft: join(root, 'content', `.draft-${basename(folder)}`) }, disk);
}

/**
 * Writes files into a folder that does not exist yet or is empty: into `draft` first, on the same disk, which then takes
 * the folder's place. Throws a ProblemError about the folder called `name` when the system refuses; then nothing is left.
 */
export function writeTogether(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { name, draft }: { name: string; draft: string },
  disk: Disk = fs,
): void {
  onDisk(name, () => {
    let made: string | undefined;
    try {
      disk.rmSync(draft, { recursive: true, force: true });
      made = disk.mkdirSync(dirname(draft), { recursive: true });
      for (const [path, content] of files) {
        disk.mkdirSync(dirname(join(draft, path)), { recursive: true });
        disk.writeFileSync(join(draft, path), content);
      }
      disk.mkdirSync(dirname(folder), { recursive: true });
      // Not every system moves a folder to the place of an empty one.
      if (fs.existsSync(folder)) fs.rmdirSync(folder);
      disk.renameSync(draft, folder);
    } catch (error) {
      fs.rmSync(made ?? draft, { recursive: true, force: true });
      throw error;
    }
  });
}
