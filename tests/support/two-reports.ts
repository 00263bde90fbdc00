import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './project.ts';

const FIXTURE = 'tests/fixtures/second-article';
/** The slug of the second report, and its day; the first is this site's own, of another day. */
export const SECOND = 'reading-room';
export const SECOND_DAY = '2024-05-11';

/** Builds this site with a second report beside its own; gives the folder of its pages, and what removes it. */
export function buildTwoReports(): { dist: string; remove: () => void } {
  const project = copyProject();
  const folder = join(project.root, 'content/articles', SECOND);
  cpSync(FIXTURE, folder, { recursive: true });
  rmSync(join(folder, 'sources.json'));
  const sources = join(project.root, 'content/sources.json');
  const read = (file: string): unknown[] => JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(sources, JSON.stringify([...read(sources), ...read(join(FIXTURE, 'sources.json'))]));
  const { output, code } = project.build();
  if (code !== 0) {
    project.remove();
    throw new Error(output);
  }
  return { dist: join(project.root, 'dist'), remove: project.remove };
}
