import { asBackup, restore } from './backup.ts';
import { inWords, type Progress, progressOf } from './progress.ts';
import { saveFile } from './save-file.ts';

/** Draws how far the student is, and saves it all as a file and back. No framework: it is drawn once. */

const place = document.querySelector<HTMLElement>('[data-progress]');
const said = document.querySelector<HTMLOutputElement>('[data-saved]');
const numbers = place?.dataset;

function draw(): void {
  if (!place || !numbers) return;
  const all = {
    paragraphs: Number(numbers.paragraphs),
    questions: Number(numbers.questions),
    cards: Number(numbers.cards),
  };
  const progress = progressOf(readable(), all, new Date());
  place
    .querySelector('.words')
    ?.replaceChildren(
      ...inWords(progress).map((line) => Object.assign(document.createElement('li'), { textContent: line })),
    );
  place.querySelector('.picture')?.replaceChildren(pictureOf(progress));
  for (const stage of document.querySelectorAll<HTMLElement>('[data-stages]')) {
    const done = progress.stages[stage.dataset.stages ?? ''] ?? 0;
    stage.textContent = done > 0 ? `${done} of ${stage.dataset.of} stages done` : '';
  }
}

const SVG = 'http://www.w3.org/2000/svg';
const ROW = 26;
const SIDE = 9;

/** A square for each paragraph, question and card; what they are is in the words beside it. */
function pictureOf({ read, paragraphs, right, wrong, questions, due, learning, cards }: Progress): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const rows: [string, string[]][] = [
    ['Read', squares(paragraphs, [read, 'done'])],
    ['Answered', squares(questions, [right, 'done'], [wrong, 'missed'])],
    ['Cards', squares(cards, [due, 'due'], [learning - due, 'done'])],
  ];
  let y = 0;
  for (const [name, kinds] of rows) {
    const label = document.createElementNS(SVG, 'text');
    label.textContent = name;
    label.setAttribute('y', `${y + SIDE}`);
    svg.append(label);
    for (const [i, kind] of kinds.entries()) {
      const square = document.createElementNS(SVG, 'rect');
      square.setAttribute('class', kind);
      square.setAttribute('x', `${70 + (i % 40) * (SIDE + 2)}`);
      square.setAttribute('y', `${y + Math.floor(i / 40) * (SIDE + 2)}`);
      square.setAttribute('width', `${SIDE}`);
      square.setAttribute('height', `${SIDE}`);
      svg.append(square);
    }
    y += (Math.ceil(kinds.length / 40) - 1) * (SIDE + 2) + ROW;
  }
  svg.setAttribute('viewBox', `0 0 ${70 + 40 * (SIDE + 2)} ${y - ROW + SIDE + 2}`);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

const squares = (count: number, ...runs: [number, string][]): string[] => {
  const kinds = runs.flatMap(([length, kind]) => Array.from({ length: Math.max(0, length) }, () => kind));
  return Array.from({ length: count }, (_, i) => kinds[i] ?? 'open');
};

/** A closed store reads as an empty one. */
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
    saveFile('study.json', asBackup(localStorage, new Date()), 'application/json');
    say('Saved as study.json.');
  } catch {
    say('This browser keeps no data for this site, so there is nothing to save.');
  }
});
document.querySelector<HTMLInputElement>('[data-load]')?.addEventListener('change', async ({ target }) => {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (!file) return;
  try {
    const parts = restore(localStorage, await file.text(), file.name);
    say(parts.length === 0 ? `${file.name} is empty.` : `Loaded: ${parts.join(', ')}.`);
    draw();
  } catch (error) {
    const full = error instanceof DOMException;
    say(
      full
        ? 'The store of this browser is full or closed; not all was loaded.'
        : `${(error as Error).message} Nothing was changed.`,
    );
  }
  input.value = '';
});
draw();
addEventListener('pageshow', draw);
