import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { copyProject } from './project.ts';

const FIXTURE = 'tests/fixtures/second-article';
/** The slug of the second report, and its day; the first is this site's own, of another day. */
export const SECOND = 'reading-room';
export const SECOND_DAY = '2024-05-11';

let built: string | undefined;

/** Builds this site with a second report beside its own, once for all tests of a process; gives the folder of its pages. */
export function buildTwoReports(): string {
  if (built !== undefined) return built;
  const project = copyProject();
  process.once('exit', project.remove);
  const folder = join(project.root, 'content/articles', SECOND);
  cpSync(FIXTURE, folder, { recursive: true });
  rmSync(join(folder, 'sources.json'));
  const sources = join(project.root, 'content/sources.json');
  const read = (file: string): unknown[] => JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(sources, JSON.stringify([...read(sources), ...read(join(FIXTURE, 'sources.json'))]));
  const { output, code } = project.build();
  if (code !== 0) throw new Error(output);
  built = join(project.root, 'dist');
  return built;
}
