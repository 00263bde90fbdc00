import { LICENCE } from '@/record/licence.ts';
import type { DataFile } from './data-files.ts';
import { SITE_NAME } from './name.ts';
import { wholeUrl } from './url.ts';

/** The list of data files as an OpenAPI 3.1 document. `version` is the day up to which the content was checked. */
export function openApi(files: readonly DataFile[], version: string): object {
  return {
    openapi: '3.1.1',
    info: {
      title: `${SITE_NAME}: data`,
      version,
      description: 'Files that are made with the site. They may be read by anyone, without a key.',
      license: { name: LICENCE.name, identifier: LICENCE.spdx },
    },
    servers: [{ url: wholeUrl('').replace(/\/$/, '') }],
    paths: Object.fromEntries(
      files.map(({ path, parts = {}, title, about, type, schema, specification, group }) => [
        `/${path}`,
        {
          get: {
            summary: title,
            description: about,
            tags: [group],
            ...(specification && { externalDocs: { url: specification } }),
            parameters: Object.entries(parts).map(([name, values]) => ({
              name,
              in: 'path',
              required: true,
              schema: { type: 'string', enum: values },
            })),
            responses: {
              200: {
                description: title,
                content: { [type]: { schema: schema === undefined ? {} : { $ref: wholeUrl(schema) } } },
              },
            },
          },
        },
      ]),
    ),
  };
}
