import { describe, expect, it } from 'vitest';
import { engines } from '../support/engines/engines.ts';
import { READING } from '../support/pages.ts';
import { serve } from '../support/serve.ts';

describe.each(engines())('in $name', ({ newWindow }) => {
  it('a mention opens its note, and the note is kept', async () => {
    const faults: string[] = [];
    const { origin, close } = await serve(undefined, { faults });
    const window = await newWindow();
    await window.open(origin + READING);
    await window.click('#mention-lavrov-1');
    await window.click('details.note[open]:has(#note-lavrov) button', 'Keep');
    await window.open(`${origin}/notebook/`);
    await window.waitFor(() => document.querySelector('main')?.textContent?.includes('Lavrov'));
    expect(faults).toEqual([]);
    await window.close();
    close();
  });
});
