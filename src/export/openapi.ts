/** Describes the site's data files as an OpenAPI document, for programs that read them. */

import { LICENCE } from '../config.ts';
import type { DataWords } from '../i18n/en/data.ts';

/** A file, or a family of files, that other programs may read. */
export interface DataFile {
  /** The path without the base; a part in braces is a parameter, as in OpenAPI. */
  readonly path: string;
  /** The values that each parameter may take. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  /** The group that it is shown in, by its place on the page of data. */
  readonly group: keyof DataWords['groups'];
  readonly title: string;
  readonly about: string;
  /** The media type. */
  readonly type: string;
  /** The path of a JSON Schema of ours. */
  readonly schema?: string;
  /** The address of a published specification. */
  readonly specification?: string;
  /** The beginning of such a file. */
  readonly example: string;
}

/** Longer lists would make the document megabytes: three examples stand for them. */
const MOST_VALUES = 1000;

/** What the document says besides the files. */
interface OpenApiSite {
  readonly site: string;
  /** The day on which the content was last checked. */
  readonly version: string;
  /** Gives the full address of a path on the site. */
  readonly address: (path: string) => string;
  /** What the groups of files are called. */
  readonly groups: DataWords['groups'];
}

/** A list of data files as an OpenAPI 3.1 document. */
export function openApi(files: readonly DataFile[], { site, version, address, groups }: OpenApiSite): object {
  return {
    openapi: '3.1.1',
    info: {
      title: `${site}: data`,
      version,
      description: 'Files built with the site. Anyone may read them; no key is needed.',
      license: { name: LICENCE.name, identifier: LICENCE.spdx },
    },
    servers: [{ url: address('').replace(/\/$/, '') }],
    paths: Object.fromEntries(
      files.map(({ path, parts = {}, title, about, type, schema, specification, group }) => [
        `/${path}`,
        {
          get: {
            summary: title,
            description: about,
            tags: [groups[group]],
            ...(specification && { externalDocs: { url: specification } }),
            parameters: Object.entries(parts).map(([name, values]) => ({
              name,
              in: 'path',
              required: true,
              schema: {
                type: 'string',
                ...(values.length <= MOST_VALUES ? { enum: values } : { examples: values.slice(0, 3) }),
              },
            })),
            responses: {
              200: {
                description: title,
                content: { [type]: { schema: schema === undefined ? {} : { $ref: address(schema) } } },
              },
            },
          },
        },
      ]),
    ),
  };
}
