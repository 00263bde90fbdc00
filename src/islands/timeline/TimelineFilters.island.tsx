/**
 * Filters the timeline that is already on the page: by thread, by who took part, by kind, and to what had happened by a
 * given day.
 */

import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { timelineWords } from '../../i18n/client/en/timeline.ts';
import { endWaiting } from '../endWaiting.ts';
import {
  count,
  type Filter,
  filterFromSearch,
  passes,
  searchFromFilter,
  type TimelineFacts,
} from './timeline-filter.ts';

interface Props {
  events: readonly TimelineFacts[];
  /** Ids and titles of the threads, and ids and names of those who took part. */
  threads: readonly (readonly [id: string, title: string])[];
  who: readonly (readonly [id: string, name: string])[];
  /** The kinds of event and their names. */
  kinds: readonly (readonly [kind: string, name: string])[];
  /** The days at which the slider stops, in chronological order: EDTF date and words. */
  stops: readonly (readonly [date: string, words: string])[];
  /** On how many days of reports the page can be read. */
  days: number;
}

/** The filter before the fields and the address have been read. */
const UNREAD: Filter = {};

/**
 * The choice is kept in the address. The fields are uncontrolled, so that what the reader set before hydration is not
 * lost.
 */
export default function TimelineFilters({ events, threads, who, kinds, stops, days }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [filter, setFilter] = useState<Filter>(UNREAD);
  const words = timelineWords();
  const last = stops.length - 1;
  const asked = stops.findIndex(([date]) => date === filter.on);
  const day = stops[asked < 0 ? last : asked]?.[1];
  const { thread, who: participant, kind } = filter;
  const named = [...threads, ...who, ...kinds].flatMap(([id, name]) =>
    [thread, participant, kind].includes(id) ? [name] : [],
  );
  const chosen = [...named, ...(filter.on ? [words.upTo(day)] : [])];

  const apply = useCallback((next: Filter) => {
    setFilter(next);
    const search = searchFromFilter(location.search, next);
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  }, []);
  useEffect(() => {
    if (form.current === null) return;
    fillForm(form.current, filterFromSearch(location.search), stops);
    apply(readForm(form.current, stops));
  }, [apply, stops]);
  // Before the page is painted again, so that the number and the list never differ.
  useLayoutEffect(() => {
    const shown = new Set(events.filter((event) => passes(event, filter)).map(({ id }) => id));
    for (const element of document.querySelectorAll<HTMLElement>('[data-event]')) {
      element.toggleAttribute('hidden', !shown.has(element.dataset.event ?? ''));
    }
    if (filter !== UNREAD) endWaiting();
  }, [events, filter]);

  return (
    <form
      ref={form}
      className="filters"
      onChange={({ currentTarget }) => apply(readForm(currentTarget, stops))}
      onSubmit={(event) => event.preventDefault()}
    >
      {/* On a phone a script of the page has closed it already, and the reader may have opened it again. */}
      <details open suppressHydrationWarning>
        <summary>{words.filter(chosen)}</summary>
        <div className="fields">
          <label>
            {words.thread}
            <select name="thread">
              <option value="">{words.all}</option>
              {threads.map(([id, title]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.participant}
            <select name="who">
              <option value="">{words.anyone}</option>
              {who.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.type}
            <select name="kind">
              <option value="">{words.any}</option>
              {kinds.map(([kind, name]) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="slider">
            {words.showUpTo(day)}
            <input
              type="range"
              name="on"
              min={0}
              max={last}
              defaultValue={last}
              aria-valuetext={day}
              onKeyDown={stepAsRead}
            />
          </label>
        </div>
      </details>
      <output data-awaits="">
        <span data-later={days < 2 ? '' : days}>{count(events, filter)}</span>
        {Array.from({ length: days }, (_, day) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the days are in their order and never change
          <span key={day} data-later={day === 0 ? undefined : day} data-then-only={days < 2 ? '' : day + 1}>
            {count(
              events.filter(({ later }) => later <= day),
              filter,
            )}
          </span>
        ))}
      </output>
    </form>
  );
}

/** Steps on to the left where the page is read from the right: WebKit’s slider keeps to the right. */
function stepAsRead(event: KeyboardEvent<HTMLInputElement>): void {
  const { key, currentTarget, altKey, ctrlKey, metaKey } = event;
  const isLeft = key === 'ArrowLeft';
  if (!(isLeft || key === 'ArrowRight') || altKey || ctrlKey || metaKey) return;
  if (document.documentElement.dir !== 'rtl') return;
  event.preventDefault();
  if (isLeft) currentTarget.stepUp();
  else currentTarget.stepDown();
  currentTarget.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Sets the fields that the address names; the others stay as the reader left them. */
function fillForm(form: HTMLFormElement, asked: Filter, stops: Props['stops']): void {
  const stop = stops.findIndex(([date]) => date === asked.on);
  const values = { ...asked, on: stop < 0 ? undefined : String(stop) };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (value !== undefined && (field instanceof HTMLSelectElement || field instanceof HTMLInputElement))
      field.value = value;
  }
}

function readForm(form: HTMLFormElement, stops: Props['stops']): Filter {
  const data = new FormData(form);
  const [thread, who, kind, on] = ['thread', 'who', 'kind', 'on'].map((name) => String(data.get(name) ?? ''));
  const stop = Number(on);
  const date = stop < stops.length - 1 ? stops[stop]?.[0] : undefined;
  return { ...(thread && { thread }), ...(who && { who }), ...(kind && { kind }), ...(date && { on: date }) };
}
