/** The panel at the foot of the window in which the reader chooses the words of a mark and comments on it. */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type MarkingWords, markingWords } from '../../i18n/client/en/marking.ts';
import { type Stretch, step, stretch, type Unit } from '../../text/stretch.ts';

type Move = (at: Stretch, texts: readonly string[]) => Stretch;
const go =
  (unit: Unit, by: 1 | -1): Move =>
  (at, texts) =>
    step(texts, at, unit, by, document.documentElement.lang) ?? at;
const grow =
  (unit: Unit, by: 1 | -1): Move =>
  (at, texts) =>
    stretch(texts, at, unit, by, document.documentElement.lang);

/** In the order of the buttons; the key forward is the one that points where the text goes. */
const MOVES = [
  ['previousSentence', 'ArrowUp', go('sentence', -1)],
  ['nextSentence', 'ArrowDown', go('sentence', 1)],
  ['lessSentence', 'Shift+ArrowUp', grow('sentence', -1)],
  ['moreSentence', 'Shift+ArrowDown', grow('sentence', 1)],
  ['previousWord', 'Back', go('word', -1)],
  ['nextWord', 'Forward', go('word', 1)],
  ['lessWord', 'Shift+Back', grow('word', -1)],
  ['moreWord', 'Shift+Forward', grow('word', 1)],
] as const satisfies readonly (readonly [keyof MarkingWords, keys: string, move: Move])[];

/** The keys of a step as the browser names them. */
function keysOf(keys: string): string {
  const isRightToLeft = document.documentElement.dir === 'rtl';
  return keys
    .replace('Back', isRightToLeft ? 'ArrowRight' : 'ArrowLeft')
    .replace('Forward', isRightToLeft ? 'ArrowLeft' : 'ArrowRight');
}

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
  const said = markingWords();
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
    const move = MOVES.find(([, known]) => keysOf(known) === keys)?.[2];
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
            aria-label={said.choose}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the selection here
            tabIndex={0}
            ref={first as React.RefObject<HTMLDivElement>}
            onKeyDown={onStep}
            className="chosen"
          >
            <p aria-live={quiet ? 'off' : 'polite'}>
              <span className="where">{where}</span> {said.quoted(words)}
            </p>
          </div>
          <p className="steps">
            {MOVES.map(([name, keys, move]) => (
              <button
                key={name}
                type="button"
                onClick={() => steps(move)}
                title={keysOf(keys)}
                aria-label={said[name][0]}
              >
                {said[name][1]}
              </button>
            ))}
          </p>
        </>
      )}
      {!steps && <p className="chosen">{said.quoted(words)}</p>}
      <label>
        {said.comment}
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
          {onTake ? said.keep : said.mark}
        </button>
        {onTake && (
          <button type="button" onClick={onTake}>
            {said.remove}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {said.close}
        </button>
      </p>
    </section>
  );
}
