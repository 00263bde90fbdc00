/** The version of what pages are made with: the site's code and the packages it uses, as far as files tell. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arch, env, version as node, platform } from 'node:process';
import { digestOf } from './pack.ts';

/** npm writes what is installed, which may differ from what is asked for, into `node_modules`. */
const FILES = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json', 'tsconfig.json'];

/** Code and settings at the root of the project: `astro.config.mjs`, `site.config.ts`, `.env.production`. */
const SETTINGS = /^(?:.+\.config\.\w+|\.env.*)$/;

/** A digest of all files of code with their names, and of the machine's language, zone, platform and Node. */
export function codeVersion(root: string): string {
  const code = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(root.length));
  const settings = readdirSync(root).filter((name) => SETTINGS.test(name));
  const files = [...code.sort(), ...settings.sort(), ...FILES]
    .filter((name) => existsSync(join(root, name)))
    .map((name) => [name, digestOf(readFileSync(join(root, name)))]);
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const shown = Object.entries(env).filter(([name]) => name.startsWith('PUBLIC_'));
  return digestOf(JSON.stringify([files, shown.sort(), locale, timeZone, node, platform, arch]));
}
