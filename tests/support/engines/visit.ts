import { afterAll, beforeAll, expect } from 'vitest';
import { serve } from '../serve.ts';
import type { Engine, Window } from './window.ts';

/** Serves the built site, or another folder, for one engine; gives a function that opens a page of it, acts on it, and wants it free of faults. */
export function visitsIn({ newWindow }: Engine, folder: () => string | undefined = () => undefined) {
  const faults: string[] = [];
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve(folder(), { faults });
  }, 180_000);
  afterAll(() => site.close());
  return async (path: string, act: (window: Window, origin: string) => Promise<unknown>): Promise<void> => {
    // What an earlier try left is no fault of this one.
    faults.length = 0;
    const window = await newWindow();
    try {
      await window.open(site.origin + path);
      await act(window, site.origin);
      expect(faults.splice(0)).toEqual([]);
    } finally {
      await window.close();
    }
  };
}
