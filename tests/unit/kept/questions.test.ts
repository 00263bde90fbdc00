import { beforeEach, describe, expect, it } from 'vitest';
import {
  AskedMap,
  areAnsweredAlike,
  askedOf,
  forgetAnswers,
  question,
  whileAsking,
} from '../../../src/kept/questions.ts';

/** The content of one build: what its pages can ask. */
function contentOf(titles: Record<string, string>) {
  forgetAnswers();
  const site = askedOf('site', {
    day: titles.day,
    all: Object.values(titles),
    byId: new AskedMap('title', new Map(Object.entries(titles))),
  });
  const first = question('first letter of', async (id) => site.byId.get(id)?.[0]);
  return { site, first };
}

const before = { a: 'Alpha', b: 'Beta', day: 'Monday' };
type Content = ReturnType<typeof contentOf>;

/** Whether a page of the first build can be kept in a build with this content. */
async function isKept(page: (content: Content) => unknown, after: Record<string, string>): Promise<boolean> {
  const content = contentOf(before);
  const { asked } = await whileAsking(async () => page(content));
  contentOf(after);
  return areAnsweredAlike(asked);
}

beforeEach(forgetAnswers);

describe('a page is kept', () => {
  it('while what it asked for is the same', async () => {
    expect(await isKept(({ site }) => site.byId.get('a'), { ...before, b: 'Beth' })).toBe(true);
    expect(await isKept(({ site }) => site.byId.get('a'), { ...before, a: 'Aleph' })).toBe(false);
    expect(await isKept(({ site }) => site.day, { ...before, a: 'Aleph' })).toBe(true);
    expect(await isKept(({ site }) => site.day, { ...before, day: 'Tuesday' })).toBe(false);
  });

  it('not when something is gone that it asked for, or is there that was missing', async () => {
    expect(await isKept(({ site }) => site.byId.get('a'), { b: 'Beta' })).toBe(false);
    expect(await isKept(({ site }) => site.byId.has('c'), { ...before, c: 'Gamma' })).toBe(false);
    expect(await isKept(({ site }) => site.byId.get('a'), { ...before, c: 'Gamma' })).toBe(true);
  });

  it.each([
    ['in a loop', ({ site }: Content) => [...site.byId]],
    ['by its size', ({ site }: Content) => site.byId.size],
    ['by its keys', ({ site }: Content) => [...site.byId.keys()]],
    ['by its values', ({ site }: Content) => [...site.byId.values()]],
    ['by its entries', ({ site }: Content) => [...site.byId.entries()]],
    ['with forEach', ({ site }: Content) => site.byId.forEach(() => {})],
    ['as a list', ({ site }: Content) => site.all],
  ])('not when it went through everything %s and anything is new', async (_, page) => {
    expect(await isKept(page, { ...before, c: 'Gamma' })).toBe(false);
  });

  it('while the answer is the same, whatever that is taken from', async () => {
    expect(await isKept(({ first }) => first('a'), { ...before, a: 'Aleph' })).toBe(true);
    expect(await isKept(({ first }) => first('a'), { ...before, a: 'Zeta' })).toBe(false);
  });

  it('by what it asked itself, with others made at the same time', async () => {
    const { site } = contentOf(before);
    const later = () => new Promise((done) => setTimeout(done, 1));
    const pages = ['a', 'b'].map((id) =>
      whileAsking(async () => {
        await later();
        return site.byId.get(id);
      }),
    );
    const [one, other] = await Promise.all(pages);
    expect([one, other].map((page) => Object.keys(page?.asked ?? {}))).toEqual([['en title a'], ['en title b']]);
  });

  it('never when the answer cannot be compared', async () => {
    const act = question('act', () => ({ run: () => 1 }));
    await expect(whileAsking(async () => act())).rejects.toThrow('only data can be compared');
  });
});
