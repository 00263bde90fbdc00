import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('results.json', import.meta.url));

/** Writes the figures of one benchmark into `results.json`, with the day and the machine; those of the others stay. */
export function keepResults(section: 'pages' | 'notes' | 'anchoring' | 'scale' | 'load', figures: object): void {
  const known: object = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(FILE, `${JSON.stringify({ ...known, [section]: { date, machine, ...figures } }, null, 1)}\n`);
}

/** The number after `--name=` in the command line. */
export const option = (name: string, usual: number): number =>
  Number(argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual);

/** Rows as a table in Markdown. */
export function asTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A goal with its figure. */
export const goal = (name: string, figure: number, most: number): string =>
  `${figure <= most ? 'met   ' : 'MISSED'} ${name}: ${Number(figure.toPrecision(3))} (goal ${Number(most.toPrecision(3))})`;
