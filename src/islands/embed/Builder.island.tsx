/**
 * The excerpt builder: chooses an excerpt and its look, previews it, and gives the code to paste into another page. The
 * choice is kept in the address.
 */

import { useEffect, useRef, useState } from 'react';
import { HEIGHT_MESSAGE } from '../../contracts.ts';
import { factsFile, factsIn } from '../../embed/facts-file.ts';
import { type ExcerptFacts, SANDBOX, SNIPPET_FORMS, type SnippetForm, snippet } from '../../embed/snippets.ts';
import { builderWords } from '../../i18n/client/en/builder.ts';
import { useAnnouncement } from '../useAnnouncement.ts';
import { type BuilderChoices, type BuilderFields, fieldsFor, pathOf, withItem } from './builder.ts';

interface Props {
  choices: BuilderChoices;
  /** The excerpt shown first: its path, and what is known about it. */
  first: { path: string; facts: ExcerptFacts };
  /** The site's base path, with a trailing slash. */
  base: string;
}

export default function Builder({ choices, first, base }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [fields, setFields] = useState<BuilderFields>(() => initialFields(first.path, choices));
  const [facts, setFacts] = useState<ExcerptFacts | undefined>(first.facts);
  const [fault, setFault] = useState('');
  const [said, say] = useAnnouncement();
  const path = pathOf(fields, choices.longest);
  const words = builderWords();

  // Takes up what the address asks for, or what the reader chose before hydration.
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const found = fieldsFor(asked.get('of') ?? '', choices);
    setFields((now) => {
      const chosen = form.current && readForm(form.current, now, choices.longest);
      return withItem({ ...now, ...chosen, ...found, ...looksAsked(asked) }, choices);
    });
  }, [choices]);

  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      try {
        const response = await fetch(`${base}embed/${factsFile(path)}`, { signal: stop.signal });
        const facts = response.ok ? factsIn(await response.json(), path) : undefined;
        if (facts === undefined) throw new Error(String(response.status));
        setFacts(facts);
        setFault('');
      } catch {
        if (stop.signal.aborted) return;
        setFacts(undefined);
        setFault(builderWords().notLoaded);
      }
    };
    void load();
    return () => stop.abort();
  }, [path, base]);

  useEffect(() => {
    const size = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.type !== HEIGHT_MESSAGE) return;
      if (Number.isFinite(data.height)) frame.current?.style.setProperty('block-size', `${data.height}px`);
    };
    addEventListener('message', size);
    return () => removeEventListener('message', size);
  }, []);

  const change = (changed: HTMLFormElement) => {
    const next = withItem(readForm(changed, fields, choices.longest), choices);
    setFields(next);
    const { theme, as, form } = next;
    const search = new URLSearchParams({ of: pathOf(next, choices.longest), theme, as, form });
    history.replaceState(history.state, '', `${location.pathname}?${search}`);
  };
  const code = facts === undefined ? '' : snippet(fields.form, facts, fields);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      say(words.copied);
    } catch {
      say(words.blocked);
      form.current?.querySelector('textarea')?.select();
    }
  };
  const article = choices.articles.find(({ slug }) => slug === fields.article) ?? choices.articles[0];
  const { days } = facts ?? first.facts;
  const group = choices.groups.find(({ id }) => id === fields.what);
  const radios = (name: 'what' | 'theme' | 'as' | 'form', legend: string, options: readonly (readonly string[])[]) => (
    <fieldset>
      <legend>{legend}</legend>
      <div className="options">
        {options.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={fields[name] === value} onChange={() => {}} />{' '}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
  const look = new URLSearchParams({ ...(fields.theme && { theme: fields.theme }), as: fields.as });

  return (
    <form
      ref={form}
      className="builder"
      onChange={({ currentTarget }) => change(currentTarget)}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="chosen">
        {radios('what', words.what, [
          ['passage', words.paragraphs],
          ...choices.groups.map(({ id, label }) => [id, label]),
        ])}
        {group === undefined ? (
          (['from', 'to'] as const).map((end) => (
            <label key={end} className="pick">
              {words[end]}
              <select name={end} value={fields[end]} onChange={() => {}}>
                {article?.openings.map((opening, i) => {
                  const number = i + 1;
                  const far = number < fields.from || number >= fields.from + choices.longest;
                  return (
                    <option key={number} value={number} disabled={end === 'to' && far}>
                      {words.opening(number, opening)}
                    </option>
                  );
                })}
              </select>
            </label>
          ))
        ) : (
          <label className="pick">
            {words.which}
            <select name="item" value={fields.item} onChange={() => {}}>
              {group.items.map(([item, title]) => (
                <option key={item} value={item}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        {radios('theme', words.colours, [
          ['', words.automatic],
          ['light', words.light],
          ['dark', words.dark],
        ])}
        {radios('as', words.opensAs, [
          ['now', words.hindsight],
          ...days.map((one) => [days.length > 1 ? one.day : 'then', words.asOf(one.words)]),
        ])}
      </div>
      <iframe
        ref={frame}
        className="preview"
        title={words.preview(facts?.title ?? '')}
        src={`${base}embed/${path}?${look}`}
        sandbox={SANDBOX}
      />
      <div className="code">
        {radios(
          'form',
          words.format,
          SNIPPET_FORMS.map((name) => [name, words[name][0]]),
        )}
        <p id="advice">{words[fields.form][1]}</p>
        {/* Code runs from left to right on every page; a quotation runs as its words do. */}
        <textarea
          readOnly
          dir={['markdown', 'quotation'].includes(fields.form) ? 'auto' : 'ltr'}
          rows={7}
          value={code}
          aria-label={words.code}
          aria-describedby="advice"
          spellCheck={false}
        />
        <p className="copy">
          <button type="button" onClick={copy} disabled={code === ''}>
            {words.copy}
          </button>
          <output>{said || fault}</output>
        </p>
      </div>
    </form>
  );
}

const initialFields = (path: string, choices: BuilderChoices): BuilderFields => ({
  what: 'passage',
  article: choices.articles[0]?.slug ?? '',
  from: 1,
  to: 1,
  item: '',
  theme: '',
  as: 'now',
  form: 'frame',
  ...fieldsFor(path, choices),
});

function looksAsked(asked: URLSearchParams): Partial<BuilderFields> {
  const [theme, as, form] = [asked.get('theme'), asked.get('as'), asked.get('form')];
  return {
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(as !== null && /^(?:then$|\d)/.test(as) && { as }),
    ...(SNIPPET_FORMS.includes(form as SnippetForm) && { form: form as SnippetForm }),
  };
}

/** The current values of the fields; a field that is not shown keeps its last value. */
function readForm(form: HTMLFormElement, before: BuilderFields, longest: number): BuilderFields {
  const data = Object.fromEntries(new FormData(form)) as Record<keyof BuilderFields, string | undefined>;
  const from = Number(data.from ?? before.from);
  const to = Number(data.to ?? before.to);
  return {
    ...before,
    ...(Object.fromEntries(
      (['what', 'item', 'theme', 'as', 'form'] as const).flatMap((name) =>
        data[name] === undefined ? [] : [[name, data[name]]],
      ),
    ) as Partial<BuilderFields>),
    from,
    // When a single paragraph is chosen, moving its start moves its end too.
    to: to === before.to && before.from === before.to ? from : Math.min(Math.max(from, to), from + longest - 1),
  };
}
