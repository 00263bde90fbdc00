/** Shows the study cards that are due, one at a time, and schedules each by how well the student knew it (FSRS). */

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { CONFIRMED, GRADES, grade, toSeeNow, waits } from '../../device/schedule.ts';
import { createSchedule, dueNow, type Schedule } from '../../device/schedule-store.ts';
import { cardsWords } from '../../i18n/client/en/cards.ts';

const kept = createSchedule(() => localStorage);
const none: Schedule = {};

/** A card as it is in the list below, where it can be read without script. */
interface Shown {
  readonly id: string;
  readonly front: string;
  /** The name in another language. */
  readonly other: { readonly lang: string; readonly dir: string; readonly words: string } | undefined;
  readonly back: string;
  readonly href: string;
}

/**
 * `children` are the choices of what to learn, as the server drew them; the cards are read from the list on the page.
 */
export default function Cards({ children }: { children?: ReactNode }) {
  const schedule = useSyncExternalStore(kept.subscribe, kept.get, () => none);
  const [queue, setQueue] = useState<readonly string[]>();
  const [done, setDone] = useState(0);
  const [turned, setTurned] = useState(false);
  const [lost, setLost] = useState(false);
  const [id] = queue ?? [];
  const card = id === undefined ? undefined : cardOnPage(id);
  const words = cardsWords();

  const begin = (wanted: Pick<FormData, 'has'>) => {
    const ids = idsOnPage((kind) => wanted.has(kind), wanted.has('then'));
    setQueue(toSeeNow(ids, kept.get(), new Date()));
    setDone(0);
    setTurned(false);
  };
  // A button pressed before hydration submits the form: the page then reloads with the choices in its address.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it wakes
  useEffect(() => {
    if (location.search === '') return;
    begin(new URLSearchParams(location.search));
    history.replaceState(history.state, '', location.pathname);
  }, []);
  const rate = (given: (typeof GRADES)[number]) => {
    if (id === undefined || queue === undefined) return;
    const next = grade(schedule[id], given, new Date());
    setLost(!kept.set({ ...schedule, [id]: next }));
    // A card due again within minutes returns in this session.
    const soon = Date.parse(next.due) - Date.now() < 20 * 60_000;
    setQueue([...queue.slice(1), ...(soon ? [id] : [])]);
    setDone(done + 1);
    setTurned(false);
  };

  if (queue === undefined || card === undefined) {
    const due = dueNow(schedule, new Date());
    return (
      <form
        action="#deck"
        onSubmit={(event) => {
          event.preventDefault();
          begin(new FormData(event.currentTarget));
        }}
      >
        {children}
        <p className="begin">
          <button type="submit" className="button">
            {words.begin}
          </button>
          {queue === undefined ? (
            Object.keys(schedule).length > 0 && <span>{words.due(due)}</span>
          ) : (
            <output>{done === 0 ? words.nothing : words.done(done)}</output>
          )}
        </p>
        {lost && <p role="alert">{words.notStored}</p>}
      </form>
    );
  }
  return (
    <Card
      key={`${card.id} ${done}`}
      card={card}
      turned={turned}
      left={queue.length}
      times={waits(schedule[card.id], new Date())}
      onTurn={() => setTurned(true)}
      onRate={rate}
      onStop={() => setQueue(undefined)}
      lost={lost}
    />
  );
}

interface CardProps {
  card: Shown;
  turned: boolean;
  left: number;
  /** How long until the card returns, for each grade. */
  times: readonly string[];
  lost: boolean;
  onTurn: () => void;
  onRate: (given: (typeof GRADES)[number]) => void;
  onStop: () => void;
}

function Card({ card, turned, left, times, lost, onTurn, onRate, onStop }: CardProps) {
  const front = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const words = cardsWords();
  useEffect(() => front.current?.focus(), []);
  useEffect(() => {
    if (turned) back.current?.focus();
  }, [turned]);
  // Anki's keys. They work only within the card, so that those of a screen reader and of the page stay free.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const given = turned ? gradeOfKey(event) : undefined;
    if (given === undefined && (turned || !isConfirmation(event))) return;
    event.preventDefault();
    // A key that is held down turns the card and does not grade it as well.
    if (event.repeat) return;
    if (given === undefined) onTurn();
    else onRate(given);
  };

  return (
    // The focus reaches it by a click where there is nothing else to focus.
    <section className="card" aria-label={words.card} tabIndex={-1} onKeyDown={onKeyDown}>
      <p className="left">{words.left(left)}</p>
      <h2 tabIndex={-1} ref={front}>
        {card.front}{' '}
        {card.other && (
          <span lang={card.other.lang} dir={card.other.dir}>
            {card.other.words}
          </span>
        )}
      </h2>
      {turned ? (
        <>
          <div className="back" tabIndex={-1} ref={back}>
            <p>{card.back}</p>
            <p>
              <a href={card.href}>{words.entry}</a>
            </p>
          </div>
          <fieldset className="grades">
            <legend>{words.howWell}</legend>
            {GRADES.map((given, i) => (
              <button
                key={given}
                type="button"
                className="button"
                onClick={() => onRate(given)}
                aria-keyshortcuts={given === CONFIRMED ? `${i + 1} Space Enter` : `${i + 1}`}
              >
                {words.grades[i]} <small>{times[i]}</small>
              </button>
            ))}
          </fieldset>
        </>
      ) : (
        <p>
          <button type="button" className="button" onClick={onTurn} aria-keyshortcuts="Space Enter">
            {words.show}
          </button>
        </p>
      )}
      {lost && <p role="alert">{words.notStored}</p>}
      <p className="stop">
        <button type="button" className="button" onClick={onStop}>
          {words.stop}
        </button>
      </p>
      <p className="keys">{words.keys}</p>
    </section>
  );
}

/** Space or Enter, unless the button or link that has the focus needs it. */
const isConfirmation = ({ key, shiftKey, target }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') && !shiftKey && (target as Element).closest('a, button') === null;

/** The grade that a key gives once the answer is shown. */
const gradeOfKey = (event: KeyboardEvent): (typeof GRADES)[number] | undefined =>
  isConfirmation(event) ? CONFIRMED : GRADES[Number(event.key) - 1];

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#deck [data-card]')];

function idsOnPage(isWanted: (kind: string) => boolean, then: boolean): string[] {
  return items()
    .filter(({ dataset }) => isWanted(dataset.kind ?? '') && !(then && dataset.later !== undefined))
    .map(({ dataset }) => dataset.card ?? '');
}

function cardOnPage(id: string): Shown | undefined {
  const item = items().find(({ dataset }) => dataset.card === id);
  if (item === undefined) return undefined;
  const wordsOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
  const named = item.querySelector<HTMLElement>('.front ~ [lang]');
  return {
    id,
    front: wordsOf(item.querySelector('.front')) || id,
    other: named ? { lang: named.lang, dir: named.dir, words: wordsOf(named) } : undefined,
    back: wordsOf(item.querySelector('.back')),
    href: item.querySelector('a')?.getAttribute('href') ?? '',
  };
}
