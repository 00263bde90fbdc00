/**
 * `npm run extension`: builds the browser extension that shows the notes on the publisher’s page, from a built site. It is
 * a folder that Chromium and Firefox load as it is.
 */

import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { Resvg } from '@resvg/resvg-js';
import { SITE_ID, SITE_NAME } from '../config.ts';
import type { ListedReport } from '../notes-on-page/extension.ts';
import type { NotesFile } from '../notes-on-page/notes-file.ts';
import { bundleNotes } from './bundle-notes.ts';

const [site = 'dist', folder = 'dist-extension'] = argv.slice(2);
const ICON = 128;

/** `scripting` is the right to call `scripting.executeScript` at all; `activeTab` limits it to the page where it is asked for. */
const manifest: object = {
  manifest_version: 3,
  name: `Notes: ${SITE_NAME}`,
  version: '1.0.0',
  description: 'Shows our notes on the publisher’s own page, when you ask for them and only there.',
  permissions: ['activeTab', 'scripting'],
  action: { default_title: 'Show or hide the notes', default_popup: 'popup.html', default_icon: 'icon.png' },
  icons: { [ICON]: 'icon.png' },
  browser_specific_settings: {
    gecko: {
      id: `notes@${SITE_ID}`,
      strict_min_version: '128.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

const POPUP = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Notes</title>
<link rel="stylesheet" href="popup.css">
<body><script src="notes.js"></script></body>
</html>
`;
const POPUP_STYLE = `:root { color-scheme: light dark; }
body { margin: 8px; min-inline-size: 18rem; font: 15px/1.4 system-ui, sans-serif; }
button { display: block; inline-size: 100%; margin-block: 4px; padding: 8px; font: inherit; text-align: start; }
`;

const files = globSync(join(site, 'data/articles/*/notes.json')).sort();
if (files.length === 0) {
  stderr.write(`There are no notes in ${site}/. Run "npm run build" first.\n`);
  process.exitCode = 1;
} else await build();

async function build(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'notes'), { recursive: true });
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const slugOf = (file: string): string => basename(dirname(file));
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as NotesFile;
  for (const file of files) copyFileSync(file, join(folder, 'notes', `${slugOf(file)}.json`));
  const reports = files.map((file): ListedReport => ({ slug: slugOf(file), headline: read(file).headline }));
  write('notes/index.json', JSON.stringify(reports));
  write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  write('popup.html', POPUP);
  write('popup.css', POPUP_STYLE);
  write('notes.js', await bundleNotes('extension.ts', 'iife'));
  write(
    'icon.png',
    new Resvg(readFileSync(join(site, 'icon.svg'), 'utf8'), { fitTo: { mode: 'width', value: ICON } }).render().asPng(),
  );
  stdout.write(
    `The extension is in ${folder}/, with the notes on ${reports.length === 1 ? 'one report' : `${reports.length} reports`}.\n`,
  );
}
