/** What the reading page can do once the reader engages with it. It comes in one file. */

import './copy-words.ts';
import './open-notes.ts';
import './wake-marking.ts';
import './missing-note.ts';
import './save-position.ts';
import './switch-edition.ts';
import './switch-language.ts';
