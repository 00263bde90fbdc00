import { describe, expect, it } from 'vitest';
import {
  type BuilderChoices,
  type BuilderFields,
  fieldsFor,
  pathOf,
  withItem,
} from '../../../../src/islands/embed/builder.ts';

const CHOICES: BuilderChoices = {
  articles: [{ slug: 'report', headline: 'H', openings: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
  groups: [
    { id: 'note', label: 'A note', items: [['report/note/rain/', 'Rain']] },
    {
      id: 'claim',
      label: 'A claim',
      items: [
        ['claim/rain/', 'That it rained'],
        ['claim/wind/', 'That it blew'],
      ],
    },
  ],
  longest: 5,
};
const FIELDS: BuilderFields = {
  what: 'passage',
  article: 'report',
  from: 2,
  to: 4,
  item: '',
  theme: '',
  as: 'now',
  form: 'frame',
};

describe('the builder', () => {
  it('names a paragraph, a run, and what is no passage', () => {
    expect(pathOf(FIELDS, 5)).toBe('report/p2-p4/');
    expect(pathOf({ ...FIELDS, to: 2 }, 5)).toBe('report/p2/');
    expect(pathOf({ ...FIELDS, what: 'claim', item: 'claim/rain/' }, 5)).toBe('claim/rain/');
  });

  it('takes the first of a group until another of it is chosen', () => {
    expect(withItem({ ...FIELDS, what: 'claim' }, CHOICES).item).toBe('claim/rain/');
    expect(withItem({ ...FIELDS, what: 'claim', item: 'report/note/rain/' }, CHOICES).item).toBe('claim/rain/');
    expect(withItem({ ...FIELDS, what: 'claim', item: 'claim/wind/' }, CHOICES).item).toBe('claim/wind/');
    expect(withItem(FIELDS, CHOICES)).toEqual(FIELDS);
  });

  it('cuts a run that is too long or ends before it begins', () => {
    expect(pathOf({ ...FIELDS, from: 1, to: 7 }, 5)).toBe('report/p1-p5/');
    expect(pathOf({ ...FIELDS, from: 4, to: 1 }, 5)).toBe('report/p4/');
  });

  it.each(['report/p2-p4/', 'report/p7/', 'claim/rain/', 'claim/rain'])('finds its way back from %s', (path) => {
    const found = fieldsFor(path, CHOICES);
    expect(pathOf({ ...FIELDS, ...found }, 5)).toBe(path.endsWith('/') ? path : `${path}/`);
  });

  it.each(['', 'report/p0/', 'report/p8/', 'report/p1-p6/', 'report/p4-p2/', 'other/p1/', 'claim/snow/', '../p1/'])(
    'knows nothing of "%s"',
    (path) => expect(fieldsFor(path, CHOICES)).toBeUndefined(),
  );
});
