/**
 * A study question that tells the student whether the answer is right and why, and lets them try again; a wrong answer
 * says what it belongs to.
 */

import { type ReactNode, useRef, useState, useSyncExternalStore } from 'react';
import { answerId } from '../../contracts.ts';
import { allAnswers, keepAnswer, noAnswers, subscribeToAnswers } from '../../device/answers.ts';
import { questionWords } from '../../i18n/client/en/question.ts';

interface Props {
  id: string;
  question: string;
  /** For a choice: the options, which of them is right, and what to know about each. */
  options?: readonly { readonly text: string; readonly why: string; readonly right?: true | undefined }[] | undefined;
  /** For a sequence: the steps in the right order, and the order in which they are first shown. */
  order?: readonly { readonly text: string; readonly when: string }[] | undefined;
  mixed?: readonly number[] | undefined;
  /** The explanation, as the server drew it. */
  children?: ReactNode;
}

/** It can be answered before hydration, and without script: the button then leads to the explanation. */
export default function Question({ id, question, options, order, mixed = [], children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [verdict, setVerdict] = useState<{ right: boolean; words: string }>();
  const [steps, setSteps] = useState(mixed);
  const [moved, setMoved] = useState('');
  const last = useSyncExternalStore(subscribeToAnswers, allAnswers, noAnswers)[id];
  const said = questionWords();

  const judge = (form: HTMLFormElement): { right: boolean; words: string } | undefined => {
    if (order) {
      const wrong = steps.findIndex((step, i) => step !== i);
      if (wrong < 0) return { right: true, words: said.rightOrder };
      return { right: false, words: said.wrongOrder(wrong + 1) };
    }
    const chosen = options?.[Number(new FormData(form).get('choice') ?? -1)];
    if (chosen === undefined) return undefined;
    const right = chosen.right === true;
    return { right, words: said.judged(right, chosen.why) };
  };
  const check = (form: HTMLFormElement) => {
    const found = judge(form);
    if (found === undefined) return setVerdict({ right: false, words: said.chooseFirst });
    const kept = keepAnswer(id, found.right ? 'right' : 'wrong');
    const lost = kept ? '' : ` ${said.notStored}`;
    setVerdict({ ...found, words: found.words + lost });
    if (found.right && details.current) details.current.open = true;
  };
  const move = (place: number, by: -1 | 1) => {
    // A button that can move its step no further keeps the focus and does nothing.
    if (steps[place + by] === undefined) return;
    const next = [...steps];
    const [a, b] = [next[place] ?? 0, next[place + by] ?? 0];
    next[place] = b;
    next[place + by] = a;
    setSteps(next);
    setVerdict(undefined);
    setMoved(said.moved(order?.[a]?.text ?? '', place + by + 1));
  };

  return (
    <>
      <form
        action={`#${answerId(id)}`}
        onSubmit={(event) => {
          event.preventDefault();
          check(event.currentTarget);
        }}
        onChange={() => setVerdict(undefined)}
      >
        <fieldset>
          <legend>{question}</legend>
          {options?.map(({ text }, i) => (
            <label key={text}>
              <input type="radio" name="choice" value={i} /> {text}
            </label>
          ))}
          {order && (
            <ol className="steps">
              {steps.map((step, place) => (
                <li key={step}>
                  <span>{order[step]?.text}</span>
                  <span className="moves">
                    <button
                      type="button"
                      aria-disabled={place === 0}
                      onClick={() => move(place, -1)}
                      aria-label={said.moveUp(order[step]?.text ?? '')}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      aria-disabled={place === steps.length - 1}
                      onClick={() => move(place, 1)}
                      aria-label={said.moveDown(order[step]?.text ?? '')}
                    >
                      ↓
                    </button>
                  </span>
                </li>
              ))}
            </ol>
          )}
        </fieldset>
        <p className="check">
          <button type="submit">{said.check}</button>
          <output className={verdict?.right ? 'right' : 'wrong'}>{verdict?.words ?? moved}</output>
          {verdict === undefined && last && <span className="last">{said.lastTime[last]}</span>}
        </p>
      </form>
      <details ref={details}>
        <summary>{said.answer}</summary>
        <div id={answerId(id)}>{children}</div>
      </details>
    </>
  );
}
