/** The words of the feeds of changes in Urdu. */

import type { FeedWords } from '../en/feeds.ts';

export const feeds: FeedWords = {
  title: (site) => `${site}: تبدیلیاں`,
  about: 'اضافے اور تصحیحات۔',
  correction: (title) => `تصحیح: ${title}`,
  previously: (summary, before) => `${summary} پہلے یہ تھا: ${before}`,
};
