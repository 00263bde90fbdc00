import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mixedOrder, shuffled } from '../../../src/record/shuffle.ts';

it('an order has every place once, is always the same, and for steps is not the right one', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 9 }), (id, count) => {
      const places = Array.from({ length: count }, (_, i) => i);
      for (const order of [shuffled(id, count), mixedOrder(id, count)]) expect([...order].sort()).toEqual(places);
      expect(shuffled(id, count)).toEqual(shuffled(id, count));
      expect(mixedOrder(id, count)).not.toEqual(places);
    }),
  );
});
