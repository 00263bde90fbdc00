import { describe, expect, it } from 'vitest';
import { createNotebook } from '../../../src/device/notebook.ts';
import { memoryStore } from '../../support/memory-store.ts';

const NOTE = { url: 'https://example.org/#note-a', title: 'A', gist: 'About a.', headline: 'H' };

describe('the notebook', () => {
  it('keeps a note once, and drops it', () => {
    const notebook = createNotebook(() => memoryStore());
    expect(notebook.keep(NOTE)).toBe('Kept in the notebook.');
    notebook.keep(NOTE);
    expect(notebook.list()).toEqual([NOTE]);
    expect(notebook.drop(NOTE.url)).toBe('Removed from the notebook.');
    expect(notebook.list()).toEqual([]);
  });

  it('is there at the next visit', () => {
    const store = memoryStore();
    createNotebook(() => store).keep(NOTE);
    expect(createNotebook(() => store).list()).toEqual([NOTE]);
  });

  it('lasts as long as the page where nothing can be stored, and says so', () => {
    const full = {
      ...memoryStore(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const notebook = createNotebook(() => full);
    expect(notebook.keep(NOTE)).toMatch(/stores no data for this site.+Download the notebook to save it\./);
    expect(notebook.list()).toEqual([NOTE]);
  });

  it('puts aside what it cannot read, and loses none of it', () => {
    for (const broken of ['{"broken', '[{"url":1}]', '7']) {
      const store = memoryStore({ notebook: broken });
      const notebook = createNotebook(() => store);
      expect(notebook.list()).toEqual([]);
      notebook.keep(NOTE);
      expect(store.held['notebook-unreadable']).toBe(broken);
    }
  });

  it('tells whoever listens', () => {
    const notebook = createNotebook(() => memoryStore());
    let told = 0;
    const stop = notebook.subscribe(() => {
      told += 1;
    });
    notebook.keep(NOTE);
    stop();
    notebook.drop(NOTE.url);
    expect(told).toBe(1);
  });
});
