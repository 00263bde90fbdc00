import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { host } from '../hosting/servers.ts';
import { READING } from '../support/pages.ts';
import { median } from './measure.ts';
import { asTable, goal, keepResults, option } from './results.ts';

/**
 * Asks nginx, by the recipe in `tests/hosting/`, for the reading page as often as it can answer (wrk, two threads, fifty
 * connections), by turns with a copy of the same file that stands alone; with brotli and without.
 */
const ROUNDS = option('rounds', 5);
const SECONDS = option('seconds', 4);

if (spawnSync('wrk', ['--version']).error) throw new Error('wrk was not found. On Debian: apt-get install wrk.');
const site = await host('nginx');
const page = join(site.folder, READING, 'index.html');
const alone = join(site.folder, 'alone');
mkdirSync(alone);
for (const ending of ['', '.br', '.gz']) copyFileSync(page + ending, join(alone, `index.html${ending}`));

const CASES = [
  ['the reading page, brotli', READING, 'br'],
  ['one file of the same size, brotli', '/alone/', 'br'],
  ['the reading page, as it is', READING, 'identity'],
  ['one file of the same size, as it is', '/alone/', 'identity'],
] as const;
const figures = CASES.map(([name]) => ({ name, perSecond: [] as number[], errors: 0 }));
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, [, path, encoding]] of CASES.entries()) {
      const words = ['-t2', '-c50', `-d${SECONDS}s`, '-H', `Accept-Encoding: ${encoding}`, site.origin + path];
      const { stdout: said } = spawnSync('wrk', words, { encoding: 'utf8' });
      const errors = [...said.matchAll(/(?:Non-2xx or 3xx responses: |(?:connect|read|write|timeout) )(\d+)/g)];
      figures[i]?.perSecond.push(Number(said.match(/Requests\/sec:\s+([\d.]+)/)?.[1] ?? 0));
      if (figures[i]) figures[i].errors += errors.reduce((sum, [, count]) => sum + Number(count), 0);
      stdout.write('.');
    }
  }
} finally {
  site.stop();
}
const rows = figures.map(({ name, perSecond, errors }) => ({ name, perSecond: Math.round(median(perSecond)), errors }));
stdout.write(
  `\n\n${asTable(
    ['what', 'requests a second', 'errors'],
    rows.map(({ name, perSecond, errors }) => [name, perSecond, errors]),
  )}\n\n`,
);
const [packed, packedAlone, plain, plainAlone] = rows.map(({ perSecond }) => perSecond) as [
  number,
  number,
  number,
  number,
];
stdout.write(`${goal('one file, times the reading page, brotli', packedAlone / packed, 1.1)}\n`);
stdout.write(`${goal('one file, times the reading page, as it is', plainAlone / plain, 1.1)}\n`);
stdout.write(
  `${goal(
    'errors',
    rows.reduce((sum, { errors }) => sum + errors, 0),
    0,
  )}\n`,
);
keepResults('load', { rows });
