/** The words in and around prose in Urdu. */

import type { prose as english } from '../en/prose.ts';

export const prose: typeof english = {
  sources: 'مآخذ',
  alone: '(ایک ماخذ)',
  sinceThen: 'اس کے بعد: ',
};
