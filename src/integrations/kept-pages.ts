/** Finishes each page as it is made, and takes from the last build the pages and files that would be made the same again. */

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { type Keeping, keeping } from '../kept/keeping.ts';
import { digestOf } from '../kept/pack.ts';
import { areAnsweredAlike, forgetAnswers, type MadeFrom, whileAsking } from '../kept/questions.ts';
import { onlyNeeded } from './page-policy.ts';

/**
 * The routes with many pages. They are kept, so nothing may reach them but by what they ask (`kept/questions.ts`): they use
 * no props.
 */
export const KEPT_ROUTES: ReadonlySet<string> = new Set([
  'src/pages/[kind]/[id].astro',
  'src/pages/articles/[slug].astro',
  'src/pages/articles/[slug]/cite.astro',
  'src/pages/articles/[slug]/passages.astro',
  'src/pages/articles/[slug]/plain.astro',
  'src/pages/data/annotations/[slug]/[...file].jsonld.ts',
  'src/pages/data/articles/[slug].txt.ts',
  'src/pages/embed/[...file].json.ts',
  'src/pages/embed/[...path]/index.astro',
  'src/pages/embed/[...path]/oembed.json.ts',
  'src/pages/embed/claim/[name].astro',
]);

export const keptPages = (): AstroIntegration => {
  /** What pages are made with besides the content and the code. */
  let settings = '';
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        const { site, base, trailingSlash, build, compressHTML, vite } = config;
        settings = digestOf(JSON.stringify([site, base, trailingSlash, build, compressHTML, vite.define]));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const kept = keeping();
        if (kept === undefined) return;
        forgetAnswers();
        setPrerenderer((usual) => ({
          ...usual,
          name: 'kept-pages',
          render: async (request, options) => {
            const make = async (): Promise<Response> => {
              const rendered = await usual.render(request, options);
              return finished(rendered instanceof Response ? rendered : rendered.response);
            };
            if (!KEPT_ROUTES.has(options.routeData.component)) return make();
            return keptPage({ kept, settings, path: new URL(request.url).pathname }, make);
          },
        }));
      },
    },
  };
};

/** A page without what it does not need; other files as they are. */
async function finished(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(onlyNeeded(await response.text()), response);
}

/** What stands before a kept page, on a line of its own. */
interface Head extends MadeFrom {
  readonly settings: string;
}

const NEW_LINE = 10;

interface Place {
  readonly kept: Keeping;
  readonly settings: string;
  /** The path of the page, with the base. */
  readonly path: string;
}

/** A page of the last build when all that it was made from is the same; otherwise the one that `make` makes. */
async function keptPage({ kept, settings, path }: Place, make: () => Promise<Response>): Promise<Response> {
  const piece = kept.read('pages', path);
  if (piece !== undefined) {
    const at = piece.indexOf(NEW_LINE);
    const head = JSON.parse(piece.subarray(0, at).toString()) as Head;
    if (head.settings === settings && (await areAnsweredAlike(head.asked))) {
      kept.write('pages', path, piece, true);
      for (const used of head.pieces) kept.carry(...used);
      return new Response(inflateRawSync(piece.subarray(at + 1)));
    }
  }
  const { made, ...from } = await whileAsking(async () => {
    const response = await make();
    return { response, body: Buffer.from(await response.arrayBuffer()) };
  });
  const { response, body } = made;
  // A page that is not shown has no body, and then Astro writes no file.
  if (body.length === 0) return new Response(null, response);
  if (response.status === 200) {
    const head: Head = { settings, ...from };
    const line = Buffer.from(`${JSON.stringify(head)}\n`);
    kept.write('pages', path, Buffer.concat([line, deflateRawSync(body, { level: 1 })]), false);
  }
  return new Response(body, response);
}
