/** The search over notes, entries and threads. Nothing is loaded for it before the first letter is typed. */

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { SHORTCUT_KEY } from '../../contracts.ts';
import { createStoredValue } from '../../device/stored-value.ts';
import { searchWords } from '../../i18n/client/en/search.ts';
import { asIndexed, excerptPieces, loadPagefind, type PagefindResult } from './pagefind.ts';

interface Props {
  /** The base path, with a trailing slash. */
  base: string;
  /** The kinds of result as the index has them, and their names. */
  kinds: readonly (readonly [kind: string, name: string])[];
  /** The days by which something was public, as the index has them, and in words. */
  days: readonly (readonly [value: string, words: string])[];
}

const MOST = 30;

export default function Search({ base, kinds, days }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const said = searchWords();
  const nameOf = (wanted: string): string => kinds.find(([one]) => one === wanted)?.[1] ?? wanted;
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  const [when, setWhen] = useState('');
  const [state, setState] = useState<{ results: readonly PagefindResult[]; total: number; said: string }>({
    results: [],
    total: 0,
    said: '',
  });

  // What was typed and chosen before the script arrived takes precedence over the address.
  useEffect(() => {
    const { q, kind, when } = Object.fromEntries(new FormData(form.current ?? undefined)) as Record<string, string>;
    setQuery(q || (new URLSearchParams(location.search).get('q') ?? ''));
    setKind(kind ?? '');
    setWhen(when ?? '');
  }, []);
  useEffect(() => {
    let current = true;
    const words = query.trim();
    const address = words === '' ? location.pathname : `${location.pathname}?${new URLSearchParams({ q: words })}`;
    history.replaceState(history.state, '', address);
    if (words === '') {
      setState({ results: [], total: 0, said: '' });
      return;
    }
    const search = async () => {
      const pagefind = await loadPagefind(base);
      const filters = { ...(kind && { kind }), ...(when && { when }) };
      const { results } = await pagefind.search(asIndexed(words), { filters });
      const shown = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
      if (!current) return;
      const answer = results.length === 0 ? searchWords().nothing(words) : searchWords().found(results.length);
      setState({ results: shown, total: results.length, said: answer });
    };
    search().catch(() => {
      if (current) setState({ results: [], total: 0, said: searchWords().failed });
    });
    return () => {
      current = false;
    };
  }, [query, kind, when, base]);

  return (
    <>
      <search>
        <form ref={form} className="search" onSubmit={(event) => event.preventDefault()}>
          <label className="query">
            {said.search}
            <input
              id="find"
              type="search"
              name="q"
              value={query}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setQuery(target.value)}
            />
          </label>
          <label>
            {said.type}
            <select name="kind" value={kind} onChange={({ target }) => setKind(target.value)}>
              <option value="">{said.any}</option>
              {kinds.map(([one, name]) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {said.madePublic}
            <select name="when" value={when} onChange={({ target }) => setWhen(target.value)}>
              <option value="">{said.anyTime}</option>
              {days.map(([value, words]) => (
                <option key={value} value={value}>
                  {said.by(words)}
                </option>
              ))}
              <option value="later">{said.later}</option>
            </select>
          </label>
          <SlashSwitch />
        </form>
      </search>
      <output className="said">{state.said}</output>
      <ol className="results bare">
        {state.results.map((result) => (
          <li key={result.url + result.meta.since}>
            {/* Without the space, letters of Urdu would join across. */}
            <a href={result.url}>{result.meta.title}</a>{' '}
            <span>{said.kindOf(nameOf(result.meta.kind), result.meta.report, result.meta.since)}</span>
            {/* Where its words are not in the language of the page yet, they run the way of their own. */}
            <p dir="auto">
              {excerptPieces(result).map(({ text, found }, i) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one excerpt never change their order
                found ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
              )}
            </p>
          </li>
        ))}
      </ol>
      {state.total > MOST && <p>{said.more(MOST)}</p>}
    </>
  );
}

const slash = createStoredValue(
  () => localStorage,
  SHORTCUT_KEY,
  true,
  (found) => typeof found === 'boolean',
);

/**
 * Turns the slash shortcut (`client/search-shortcut.ts`) off: someone who dictates to the device may type a slash
 * unawares.
 */
function SlashSwitch() {
  const [before, after] = searchWords().slash;
  return (
    <label className="slash">
      <input
        type="checkbox"
        checked={useSyncExternalStore(slash.subscribe, slash.get, () => true)}
        onChange={({ target }) => slash.set(target.checked)}
      />
      <span>
        {before}
        <kbd>/</kbd>
        {after}
      </span>
    </label>
  );
}
