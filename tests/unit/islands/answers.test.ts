import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswers, mixedOrder, shuffled } from '../../../src/islands/answers.ts';

const memory = (initial: Record<string, string> = {}) => {
  const kept = { ...initial };
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
};

describe('answers', () => {
  it('are kept, and there for the next page', () => {
    const store = memory();
    expect(createAnswers(() => store).keep('a', 'wrong')).toBe(true);
    const next = createAnswers(() => store);
    next.keep('b', 'right');
    expect(next.all()).toEqual({ a: 'wrong', b: 'right' });
    expect(createAnswers(() => store).all()).toEqual({ a: 'wrong', b: 'right' });
  });

  it('last for the page where the store is closed or full', () => {
    const answers = createAnswers(() => {
      throw new Error('closed');
    });
    expect(answers.keep('a', 'right')).toBe(false);
    expect(answers.all()).toEqual({ a: 'right' });
  });

  it.each(['{', '[]', '"x"', '{"a":"maybe"}', 'null'])('put %s aside and begin anew', (text) => {
    const store = memory({ answers: text });
    const answers = createAnswers(() => store);
    expect(answers.all()).toEqual({});
    answers.keep('a', 'right');
    expect(store.kept).toMatchObject({ answers: '{"a":"right"}', 'answers-unreadable': text });
  });

  it('tell whoever listens', () => {
    const answers = createAnswers(() => memory());
    let told = 0;
    const stop = answers.subscribe(() => {
      told += 1;
    });
    answers.keep('a', 'right');
    stop();
    answers.keep('b', 'right');
    expect(told).toBe(1);
  });
});

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
