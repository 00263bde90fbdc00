import { describe, expect, it } from 'vitest';
import { ENDS, findInMarkup, findViolations } from '../support/axe.ts';
import { builtPages, IN_OTHER_DENSITIES, PAGE_KINDS } from '../support/pages.ts';

/**
 * The rules that one page can break and another of its template does not, since its words, links and pictures differ. The
 * others are looked for on a page of each kind here, and on every page in every view by `npm run test:all`.
 */
const OF_CONTENT = [
  'aria-valid-attr-value',
  'definition-list',
  'document-title',
  'duplicate-id-aria',
  'empty-heading',
  'empty-table-header',
  'heading-order',
  'html-has-lang',
  'image-alt',
  'landmark-unique',
  'link-name',
  'list',
  'listitem',
  'page-has-heading-one',
  'svg-img-alt',
  'table-duplicate-name',
  'td-headers-attr',
  'valid-lang',
];

describe('axe finds nothing, by day and by night', () => {
  it.each([
    ['on every kind of page, wide and narrow', PAGE_KINDS, { views: ENDS }],
    ['on the report in other densities', IN_OTHER_DENSITIES, { views: ENDS }],
  ])(
    '%s',
    async (_, paths, options) => {
      expect(await findViolations(paths, options)).toEqual([]);
    },
    240_000,
  );
});

it('axe finds nothing in the words, links and pictures of any other page', async () => {
  const others = builtPages().filter(({ path }) => !PAGE_KINDS.includes(path));
  expect(await findInMarkup(others, OF_CONTENT)).toEqual([]);
}, 120_000);
