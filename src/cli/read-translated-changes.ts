/**
 * Reads the list of changes in a further language: one file for all of them, `content/<language>/changes.json`, with the
 * words of each by its id.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { overlayFaults } from '../record/check/overlay.ts';
import type { ListedChange } from '../record/model.ts';
import { layOver, translatedChange } from '../record/translation.ts';
import { type Change, change as schema } from '../schemas/change.ts';
import { withRoom } from '../schemas/common.ts';
import { type ContentSource, digestOf, translation } from './translated-file.ts';

/** What the `of` of a translated change must be for the words that the change has now. */
export const hashOfChange = ({ title, summary, before }: Change): string =>
  digestOf(JSON.stringify([title, summary, before]));

/** The changes with what a file says of them; what is wrong with it is added to the source's problems. */
export function readTranslatedChanges(
  root: string,
  changes: readonly Change[],
  file: string,
  source: ContentSource,
): ListedChange[] {
  const read = existsSync(join(root, file)) ? source.front(file) : undefined;
  const found = read && source.validated(file, read.data ?? {}, z.record(z.string(), translation));
  const fault = (path: readonly PropertyKey[], cause: string, remedy: string): void => {
    source.problems.push({ file, line: source.field(file, path), cause, remedy });
  };
  for (const id of Object.keys(found ?? {})) {
    if (changes.some((one) => one.id === id)) continue;
    fault([id], `translates ${id}, which is not in the list of changes`, 'Give it the id of a change, or remove it.');
  }
  return changes.map((change) => {
    const { id } = change;
    if (found?.[id] === undefined) return translatedChange(change, undefined);
    const { of, ...words } = found[id];
    if (of === undefined)
      fault([id], `does not say which text of ${id} it translates`, `Run: npm run article -- translated ${file}`);
    const isBehind = of !== hashOfChange(change);
    const faults = overlayFaults(change, words);
    // Of a text whose original has changed, only that is to be said.
    if (faults.length > 0 && isBehind) return translatedChange(change, { data: undefined, isBehind });
    for (const { path, cause, remedy } of faults) fault([id, ...path], cause, remedy);
    const whole = { [id]: layOver(change, words) };
    const isSound =
      faults.length === 0 && withRoom(() => source.validated(file, whole, z.object({ [id]: schema }))) !== undefined;
    return translatedChange(change, isSound ? { data: words, isBehind } : undefined);
  });
}
