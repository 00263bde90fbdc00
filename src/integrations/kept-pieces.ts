/**
 * Opens what the last build kept, before anything else reads the content, and leaves what this one keeps to the next when
 * everything is written: in `kept/` in Astro's cache folder, which hosts and CI keep.
 */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readFields } from '../cli/read-fields.ts';
import { Keeping, keeping, keptAnswers, setKeeping } from '../kept/keeping.ts';
import { codeVersion } from '../kept/version.ts';
import { parseProse } from '../record/prose.ts';

/** Stands before the integrations that read the content. */
export const openKept = (): AstroIntegration => ({
  name: 'open-kept',
  hooks: {
    'astro:config:setup': ({ config, command }) => {
      if (command !== 'build') return;
      const folder = join(fileURLToPath(config.cacheDir), 'kept');
      const kept = new Keeping(folder, codeVersion(fileURLToPath(config.root)));
      setKeeping(kept);
      process.once('exit', () => kept.abandon());
      parseProse.store = keptAnswers('prose');
      readFields.store = keptAnswers('fields');
    },
  },
});

/** Stands after the integrations that write into the built site. */
export const closeKept = (): AstroIntegration => ({
  name: 'close-kept',
  hooks: {
    'astro:build:done': ({ logger }) => {
      const kept = keeping();
      if (kept === undefined) return;
      setKeeping(undefined);
      kept.finish();
      if (kept.fault === undefined) return logger.info(`From the last build: ${inWords(kept)}.`);
      const cause = kept.fault instanceof Error ? kept.fault.message : String(kept.fault);
      logger.warn(
        `Nothing of this build is kept, and the next will make everything anew: ${kept.folder} could not be written (${cause}). Make room on the disk, or allow writing there.`,
      );
    },
  },
});

/** `2403 of 2444 pages, 186 of 186 pictures`. */
const inWords = ({ counts }: Keeping): string =>
  (['pages', 'pictures'] as const)
    .map((kind) => `${counts[kind].kept} of ${counts[kind].kept + counts[kind].made} ${kind}`)
    .join(', ');
