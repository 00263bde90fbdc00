import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './project.ts';

/** Builds this site in English and Urdu; gives the folder of its pages, and what removes it. */
export function buildWithUrdu(): { dist: string; remove: () => void } {
  const project = copyProject();
  const config = join(project.root, 'site.config.ts');
  writeFileSync(config, readFileSync(config, 'utf8').replace(/languages: \[.*\]/, "languages: ['en', 'ur']"));
  const { output, code } = project.build();
  if (code !== 0) {
    project.remove();
    throw new Error(output);
  }
  return { dist: join(project.root, 'dist'), remove: project.remove };
}
