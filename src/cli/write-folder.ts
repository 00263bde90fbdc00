/** Writes a new folder of files, all of them or none. */

import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { problem } from '../errors/problem.ts';
import { onDisk } from './originals.ts';

/** The calls that write to the disk; a test hands in ones that fail. */
export type Disk = Pick<typeof fs, 'mkdirSync' | 'writeFileSync' | 'renameSync' | 'rmSync'>;

/**
 * Writes files (by their path in the folder) into a folder that does not exist yet. They are written beside `content/`'s
 * own folders and moved there together, so that a full disk leaves nothing behind. Throws a ProblemError when the
 * folder exists or the system refuses.
 * @param folder relative to the project, such as `content/articles/a-slug`
 */
export function writeFolder(root: string, folder: string, files: ReadonlyMap<string, string>, disk: Disk = fs): void {
  const target = join(root, folder);
  if (fs.existsSync(target)) throw problem(folder, 'already exists', 'Choose another name.');
  // Begins with a point: nothing reads it, and version control ignores it.
  const draft = join(root, 'content', `.draft-${basename(folder)}`);
  onDisk(folder, () => {
    try {
      disk.rmSync(draft, { recursive: true, force: true });
      for (const [name, text] of files) {
        disk.mkdirSync(dirname(join(draft, name)), { recursive: true });
        disk.writeFileSync(join(draft, name), text);
      }
      disk.mkdirSync(dirname(target), { recursive: true });
      disk.renameSync(draft, target);
    } catch (error) {
      fs.rmSync(draft, { recursive: true, force: true });
      throw error;
    }
  });
}
