/** The search over notes, entries and threads. Nothing is loaded for it before the first letter is typed. */

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { SHORTCUT_KEY } from '../../contracts.ts';
import { createStoredValue } from '../../device/stored-value.ts';
import { asIndexed, excerptPieces, loadPagefind, type PagefindResult } from './pagefind.ts';

interface Props {
  /** The base path, with a trailing slash. */
  base: string;
  kinds: readonly string[];
  /** The days by which something was public, as the index has them, and in words. */
  days: readonly (readonly [value: string, words: string])[];
}

const MOST = 30;

export default function Search({ base, kinds, days }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  const [when, setWhen] = useState('');
  const [state, setState] = useState<{ results: readonly PagefindResult[]; total: number; said: string }>({
    results: [],
    total: 0,
    said: '',
  });

  // What was typed before the script arrived takes precedence over the address.
  useEffect(() => setQuery(field.current?.value || (new URLSearchParams(location.search).get('q') ?? '')), []);
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
      const said = results.length === 0 ? `Nothing found for “${words}”.` : `${results.length} found.`;
      setState({ results: shown, total: results.length, said });
    };
    search().catch(() => {
      const said =
        'The search did not load. Check your connection and try again, or use your browser’s own search on a page.';
      if (current) setState({ results: [], total: 0, said });
    });
    return () => {
      current = false;
    };
  }, [query, kind, when, base]);

  return (
    <>
      <search>
        <form className="search" onSubmit={(event) => event.preventDefault()}>
          <label className="query">
            Search
            <input
              id="find"
              ref={field}
              type="search"
              name="q"
              value={query}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setQuery(target.value)}
            />
          </label>
          <label>
            Type
            <select value={kind} onChange={({ target }) => setKind(target.value)}>
              <option value="">any</option>
              {kinds.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <label>
            Made public
            <select value={when} onChange={({ target }) => setWhen(target.value)}>
              <option value="">any time</option>
              {days.map(([value, words]) => (
                <option key={value} value={value}>
                  by {words}
                </option>
              ))}
              <option value="later">later</option>
            </select>
          </label>
          <SlashSwitch />
        </form>
      </search>
      <output className="said">{state.said}</output>
      <ol className="results bare">
        {state.results.map(({ url, excerpt, meta }) => (
          <li key={url + meta.since}>
            <a href={url}>{meta.title}</a>
            <span>
              {meta.kind}
              {meta.report && ` on “${meta.report}”`}
              {meta.since && `, ${meta.since}`}
            </span>
            <p>
              {excerptPieces(excerpt).map(({ text, found }, i) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one excerpt never change their order
                found ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
              )}
            </p>
          </li>
        ))}
      </ol>
      {state.total > MOST && <p>The first {MOST} are shown. Add a word to narrow the search.</p>}
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
  return (
    <label className="slash">
      <input
        type="checkbox"
        checked={useSyncExternalStore(slash.subscribe, slash.get, () => true)}
        onChange={({ target }) => slash.set(target.checked)}
      />
      <span>
        Press <kbd>/</kbd> on any page to search
      </span>
    </label>
  );
}
