import { describe, expect, it } from 'vitest';
import { sourceKey } from '../../../src/record/source-key.ts';

describe('the key of a source', () => {
  it('is short, or long on a site with many, and always the same', () => {
    expect(sourceKey('dawn-2023-01-20-igc')).toMatch(/^s[0-9a-z]{1,4}$/);
    expect(sourceKey('dawn-2023-01-20-igc', true)).toMatch(/^s[0-9a-z]{5,7}$/);
    expect(sourceKey('dawn-2023-01-20-igc')).toBe(sourceKey('dawn-2023-01-20-igc'));
  });

  it('tells forty thousand sources apart when it is long', () => {
    const keys = Array.from({ length: 40_000 }, (_, i) => sourceKey(`courier-2023-${i}-report`, true));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
