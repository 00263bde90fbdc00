/** The words of the interface in Urdu; see `en.ts`. */

import type { Words } from './en.ts';
import { dates } from './ur/dates.ts';
import { shell } from './ur/shell.ts';

export const ur = { dates, shell } satisfies Words;
