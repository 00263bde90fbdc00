import { expect, it } from 'vitest';
import { ENDS, findInMarkup, findViolations } from '../support/axe.ts';
import { builtPages, IN_OTHER_DENSITIES } from '../support/pages.ts';

/**
 * The rules that one page can break and another of its template does not, since its words, links and pictures differ. The
 * others are looked for on a page of each kind by `any/kinds`, and on every page in every view by `npm run test:all`.
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

it('axe finds nothing on the report in other densities, by day and by night', async () => {
  expect(await findViolations(IN_OTHER_DENSITIES, { views: ENDS })).toEqual([]);
}, 600_000);

it('axe finds nothing in the words, links and pictures of any page', async () => {
  expect(await findInMarkup(builtPages(), OF_CONTENT)).toEqual([]);
}, 600_000);
