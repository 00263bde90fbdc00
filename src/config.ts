/**
 * What `site.config.ts` says, for all of `src/`. It is plain data, so that scripts for browsers can take from it, and was
 * checked by `npm run check` or by the build.
 */

import config from '../site.config.ts';
import type { SiteConfig } from './schemas/site-config.ts';

export const CONFIG: SiteConfig = config;

export const SITE_NAME = CONFIG.name;

/** The site's name in identifiers: `the-harbour-record`, without an article in front. */
export const SITE_ID =
  SITE_NAME.normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '') || 'site';

/** The type of the file in which readers save what they keep; `contracts.ts` has the rest about it. */
export const STUDY_FILE_TYPE = `${SITE_ID}-study`;

/** The licence of the site's text and data; the report's text is its publisher's, and the code has another licence. */
export const LICENCE = creativeCommons(CONFIG.licence);

/** @param spdx an SPDX identifier, such as `CC-BY-SA-4.0` */
function creativeCommons(spdx: string): { spdx: string; name: string; title: string; url: string } {
  const [, code = '', version = ''] = spdx.match(/^CC(?:-(.+?)|0)-([\d.]+)$/) ?? [];
  const parts: Readonly<Record<string, string>> = {
    BY: 'Attribution',
    SA: 'ShareAlike',
    NC: 'NonCommercial',
    ND: 'NoDerivatives',
  };
  const terms = code === '' ? 'Zero' : code.replace(/[A-Z]+/g, (part) => parts[part] ?? part);
  return {
    spdx,
    name: `${code === '' ? 'CC0' : `CC ${code}`} ${version}`,
    title: `Creative Commons ${terms} ${version}`,
    url: `https://creativecommons.org/${code === '' ? 'publicdomain/zero' : `licenses/${code.toLowerCase()}`}/${version}/`,
  };
}
