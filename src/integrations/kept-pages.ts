/**
 * Finishes each page as it is made, and takes from the last build the pages and files that would be made the same again. It
 * stands last, so that what the integrations before it keep is kept too.
 */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { Keeping, keeping, setKeeping } from '../kept/keeping.ts';
import { digestOf } from '../kept/pack.ts';
import { areAnsweredAlike, forgetAnswers, type MadeFrom, whileAsking } from '../kept/questions.ts';
import { codeVersion } from '../kept/version.ts';
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
  let folder = '';
  let versions = { pages: '', references: '', pictures: '' };
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        const code = codeVersion(fileURLToPath(config.root));
        const { site, base, trailingSlash, build, compressHTML } = config;
        const pages = digestOf(JSON.stringify([code, site, base, trailingSlash, build, compressHTML]));
        folder = join(fileURLToPath(config.cacheDir), 'kept');
        versions = { pages, references: code, pictures: code };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        forgetAnswers();
        const kept = new Keeping(folder, versions);
        setKeeping(kept);
        process.once('exit', () => kept.abandon());
        setPrerenderer((usual) => ({
          ...usual,
          name: 'kept-pages',
          render: async (request, options) => {
            const make = async (): Promise<Response> => {
              const rendered = await usual.render(request, options);
              return finished(rendered instanceof Response ? rendered : rendered.response);
            };
            if (!KEPT_ROUTES.has(options.routeData.component)) return make();
            return keptPage(kept, new URL(request.url).pathname, make);
          },
        }));
      },
      'astro:build:done': ({ logger }) => {
        const kept = keeping();
        setKeeping(undefined);
        if (kept === undefined) return;
        kept.finish();
        if (kept.fault === undefined) return logger.info(`Kept from the last build: ${inWords(kept)}.`);
        const cause = kept.fault instanceof Error ? kept.fault.message : String(kept.fault);
        logger.warn(
          `Nothing of this build is kept for the next, which will make everything anew: ${folder} could not be written (${cause}). Make room, or allow writing there.`,
        );
      },
    },
  };
};

const inWords = ({ counts }: Keeping): string =>
  Object.entries(counts)
    .map(([kind, { kept, made }]) => `${kept} of ${kept + made} ${kind}`)
    .join(', ');

/** A page without what it does not need; other files as they are. */
async function finished(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(onlyNeeded(await response.text()), response);
}

const NEW_LINE = 10;

/** A page of the last build when all that it was made from is the same; otherwise the one that `make` makes. */
async function keptPage(kept: Keeping, path: string, make: () => Promise<Response>): Promise<Response> {
  const piece = kept.read('pages', path);
  if (piece !== undefined) {
    const head = piece.indexOf(NEW_LINE);
    const { asked, pieces } = JSON.parse(piece.subarray(0, head).toString()) as MadeFrom;
    if (await areAnsweredAlike(asked)) {
      kept.write('pages', path, piece, true);
      for (const name of pieces) kept.carry('references', name.replace('references ', ''));
      return new Response(inflateRawSync(piece.subarray(head + 1)));
    }
  }
  const { made, ...from } = await whileAsking(async () => {
    const response = await make();
    return { response, body: Buffer.from(await response.arrayBuffer()) };
  });
  const { response, body } = made;
  if (response.status === 200) {
    const head = Buffer.from(`${JSON.stringify(from)}\n`);
    kept.write('pages', path, Buffer.concat([head, deflateRawSync(body, { level: 1 })]), false);
  }
  return new Response(body, response);
}
