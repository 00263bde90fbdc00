import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/device/answers.ts';
import { memoryStore } from '../../support/memory-store.ts';

describe('answers', () => {
  it('are kept, and there for the next page', () => {
    const store = memoryStore();
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
    const store = memoryStore({ answers: text });
    const answers = createAnswers(() => store);
    expect(answers.all()).toEqual({});
    answers.keep('a', 'right');
    expect(store.held).toMatchObject({ answers: '{"a":"right"}', 'answers-unreadable': text });
  });

  it('tell whoever listens', () => {
    const answers = createAnswers(() => memoryStore());
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
