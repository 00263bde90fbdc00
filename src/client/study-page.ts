/**
 * Shows how far the student has got, and saves everything to a file and loads it back. No framework: it is drawn only
 * once.
 */

import { STUDY_FILE } from '../contracts.ts';
import { asBackup, restore } from '../device/backup.ts';
import { saveFile } from '../device/files.ts';
import { progressOf } from '../device/progress.ts';
import { studyWords } from '../i18n/client/en/study.ts';

const place = document.querySelector<HTMLElement>('[data-progress]');
const said = document.querySelector<HTMLOutputElement>('[data-saved]');
const numbers = place?.dataset;

function draw(): void {
  if (!place || !numbers) return;
  const all = {
    article: numbers.article ?? '',
    paragraphs: Number(numbers.paragraphs),
    questions: numbers.questions?.split(' ').filter(Boolean) ?? [],
    cards: Number(numbers.cards),
  };
  const progress = progressOf(readable(), all, new Date());
  place.querySelector('.words')?.replaceChildren(
    ...studyWords()
      .progress(progress)
      .map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  );
  const { read, right, wrong, due, learning } = progress;
  fill('read', [read, 'done']);
  fill('answered', [right, 'done'], [wrong, 'missed']);
  fill('cards', [due, 'due'], [learning - due, 'done']);
  for (const stage of document.querySelectorAll<HTMLElement>('[data-stages]')) {
    const done = progress.stages[stage.dataset.stages ?? ''] ?? 0;
    stage.textContent = done > 0 ? studyWords().stages(done, Number(stage.dataset.of)) : '';
  }
}

const KINDS = ['done', 'missed', 'due'] as const;

/** Fills the squares on the page, one for each paragraph, question and card; the words beside them say the same. */
function fill(name: string, ...runs: readonly (readonly [count: number, kind: string])[]): void {
  const kinds = runs.flatMap(([count, kind]) => Array.from({ length: Math.max(0, count) }, () => kind));
  for (const [i, square] of (place?.querySelectorAll(`[data-row="${name}"] i`) ?? []).entries()) {
    for (const kind of KINDS) square.classList.toggle(kind, kinds[i] === kind);
  }
}

/** Blocked storage is treated as empty. */
function readable(): Pick<Storage, 'getItem'> {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null };
  }
}

function say(words: string): void {
  if (said) said.textContent = words;
}

document.querySelector('[data-save]')?.addEventListener('click', () => {
  try {
    saveFile(STUDY_FILE.name, asBackup(localStorage, new Date()), 'application/json');
    say(studyWords().saved(STUDY_FILE.name));
  } catch {
    say(studyWords().nothingToSave);
  }
});
document.querySelector<HTMLInputElement>('[data-load]')?.addEventListener('change', async ({ target }) => {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (!file) return;
  try {
    const parts = restore(localStorage, await file.text(), file.name);
    say(parts.length === 0 ? studyWords().empty(file.name) : studyWords().loaded(parts));
    draw();
  } catch (error) {
    const full = error instanceof DOMException;
    say(full ? studyWords().full : `${(error as Error).message} ${studyWords().nothingChanged}`);
  }
  input.value = '';
});
draw();
addEventListener('pageshow', draw);
