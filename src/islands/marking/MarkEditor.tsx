/** The panel at the foot of the window in which the reader chooses the words of a mark and comments on it. */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Stretch, step, stretch, type Unit } from '../../text/stretch.ts';

type Move = (at: Stretch, texts: readonly string[]) => Stretch;
const go =
  (unit: Unit, by: 1 | -1): Move =>
  (at, texts) =>
    step(texts, at, unit, by) ?? at;
const grow =
  (unit: Unit, by: 1 | -1): Move =>
  (at, texts) =>
    stretch(texts, at, unit, by);

const MOVES: readonly (readonly [name: string, keys: string, move: Move])[] = [
  ['Previous sentence', 'ArrowUp', go('sentence', -1)],
  ['Next sentence', 'ArrowDown', go('sentence', 1)],
  ['Shorter by a sentence', 'Shift+ArrowUp', grow('sentence', -1)],
  ['Longer by a sentence', 'Shift+ArrowDown', grow('sentence', 1)],
  ['Previous word', 'ArrowLeft', go('word', -1)],
  ['Next word', 'ArrowRight', go('word', 1)],
  ['Shorter by a word', 'Shift+ArrowLeft', grow('word', -1)],
  ['Longer by a word', 'Shift+ArrowRight', grow('word', 1)],
];

interface EditorProps {
  title: string;
  words: string;
  where?: string;
  comment: string;
  /** The reader has selected words and may only want to copy them, so nothing takes the focus. */
  quiet?: boolean;
  steps?: (move: Move) => void;
  /** Called when the reader begins to write: from then on, selecting words on the page no longer changes the panel. */
  onBegin?: () => void;
  onKeep: (comment: string) => void;
  onTake?: () => void;
  onClose: () => void;
}

export default function MarkEditor({
  title,
  words,
  where,
  comment,
  quiet = false,
  steps,
  onBegin,
  onKeep,
  onTake,
  onClose,
}: EditorProps) {
  const [text, setText] = useState(comment);
  const first = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once, when it opens
  useEffect(() => {
    if (!quiet) (steps === undefined ? field : first).current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    event.stopPropagation();
  };
  const onStep = (event: KeyboardEvent) => {
    const keys = `${event.shiftKey ? 'Shift+' : ''}${event.key}`;
    const move = MOVES.find(([, known]) => known === keys)?.[2];
    if (move) {
      event.preventDefault();
      steps?.(move);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      field.current?.focus();
    }
  };

  return (
    <section className="marking" aria-label={title} onKeyDown={onKeyDown}>
      {steps && (
        <>
          <div
            role="application"
            aria-label="Choose the words: up and down arrows move by sentence, left and right by word; with Shift they shorten or lengthen; Enter to comment"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the selection here
            tabIndex={0}
            ref={first as React.RefObject<HTMLDivElement>}
            onKeyDown={onStep}
            className="chosen"
          >
            <p aria-live={quiet ? 'off' : 'polite'}>
              <span className="where">{where}</span> “{words}”
            </p>
          </div>
          <p className="steps">
            {MOVES.map(([name, keys, move]) => (
              <button key={name} type="button" onClick={() => steps(move)} title={keys} aria-label={name}>
                {SIGNS[name]}
              </button>
            ))}
          </p>
        </>
      )}
      {!steps && <p className="chosen">“{words}”</p>}
      <label>
        Your comment (optional)
        <textarea
          ref={field}
          rows={2}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            if (quiet) onBegin?.();
          }}
        />
      </label>
      <p className="ends">
        <button type="button" className="keep" onClick={() => onKeep(text)}>
          {onTake ? 'Keep' : 'Mark'}
        </button>
        {onTake && (
          <button type="button" onClick={onTake}>
            Remove
          </button>
        )}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </section>
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  'Previous sentence': '↑ sentence',
  'Next sentence': '↓ sentence',
  'Previous word': '← word',
  'Next word': '→ word',
  'Shorter by a word': '− word',
  'Longer by a word': '+ word',
  'Longer by a sentence': '+ sentence',
  'Shorter by a sentence': '− sentence',
};
