/** The file that an Urdu page loads its words from. */

import { urdu } from './ur.ts';

globalThis.pageWords = urdu;
