/**
 * `npm run extension`: builds the browser extension that shows the notes on the publisher’s page, from a built site. It is
 * a folder that Chromium and Firefox load as it is.
 */

import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { Resvg } from '@resvg/resvg-js';
import { SITE_ID, SITE_NAME } from '../config.ts';
import type { Language } from '../i18n/known-languages.ts';
import { MAIN_LANGUAGE, pathIn, SITE_LANGUAGES } from '../i18n/languages.ts';
import { renderIn } from '../i18n/rendering.ts';
import { words } from '../i18n/words.ts';
import type { ListedReport } from '../notes-on-page/extension.ts';
import type { NotesFile } from '../notes-on-page/notes-file.ts';
import { bundleNotes } from './bundle-notes.ts';

const [site = 'dist', folder = 'dist-extension'] = argv.slice(2);
const ICON = 128;

/** `scripting` is the right to call `scripting.executeScript` at all; `activeTab` limits it to the page where it is asked for. */
const manifest: object = {
  manifest_version: 3,
  name: '__MSG_name__',
  version: '1.0.0',
  description: '__MSG_about__',
  default_locale: MAIN_LANGUAGE,
  permissions: ['activeTab', 'scripting'],
  action: { default_title: '__MSG_button__', default_popup: 'popup.html', default_icon: 'icon.png' },
  icons: { [ICON]: 'icon.png' },
  browser_specific_settings: {
    gecko: {
      id: `notes@${SITE_ID}`,
      strict_min_version: '128.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** The words of the extension in a language, in the form in which browsers read them. */
const messagesIn = (language: Language): object =>
  renderIn(language, () => {
    const { name, about, button, refused } = words().onYourPage.extension;
    const messages = { name: name(SITE_NAME), about, button, refused };
    return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message }]));
  });

const POPUP = `<!doctype html>
<html lang="${MAIN_LANGUAGE}">
<meta charset="utf-8">
<title>${words().onYourPage.extension.popup}</title>
<link rel="stylesheet" href="popup.css">
<body><script src="notes.js"></script></body>
</html>
`;
const POPUP_STYLE = `:root { color-scheme: light dark; }
body { margin: 8px; min-inline-size: 18rem; font: 15px/1.4 system-ui, sans-serif; }
button { display: block; inline-size: 100%; margin-block: 4px; padding: 8px; font: inherit; text-align: start; }
`;

const files = SITE_LANGUAGES.flatMap((language) =>
  globSync(join(site, pathIn(language, 'data/articles/*/notes.json'))).sort(),
);
if (files.length === 0) {
  stderr.write(`There are no notes in ${site}/. Run "npm run build" first.\n`);
  process.exitCode = 1;
} else await build();

async function build(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const reports = files.map((from): ListedReport => {
    const content = readFileSync(from, 'utf8');
    const { article, headline, language, direction } = JSON.parse(content) as NotesFile;
    const [main = ''] = language.split('-');
    const file = `notes/${pathIn(main as Language, article)}.json`;
    write(file, content);
    return { file, headline, language, direction };
  });
  write('notes/index.json', JSON.stringify(reports));
  for (const language of SITE_LANGUAGES)
    write(`_locales/${language}/messages.json`, JSON.stringify(messagesIn(language)));
  write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  write('popup.html', POPUP);
  write('popup.css', POPUP_STYLE);
  write('notes.js', await bundleNotes('extension.ts', 'iife'));
  write(
    'icon.png',
    new Resvg(readFileSync(join(site, 'icon.svg'), 'utf8'), { fitTo: { mode: 'width', value: ICON } }).render().asPng(),
  );
  stdout.write(
    `The extension is in ${folder}/, with ${reports.length === 1 ? 'one file' : `${reports.length} files`} of notes.\n`,
  );
}
