/**
 * The excerpt builder: chooses an excerpt and its look, previews it, and gives the code to paste into another page. The
 * choice is kept in the address.
 */

import { useEffect, useRef, useState } from 'react';
import { HEIGHT_MESSAGE } from '../../contracts.ts';
import { factsFile, factsIn } from '../../embed/facts-file.ts';
import { type ExcerptFacts, SANDBOX, SNIPPET_FORMS, type SnippetForm, snippet } from '../../embed/snippets.ts';
import { useAnnouncement } from '../useAnnouncement.ts';
import { type BuilderChoices, type BuilderFields, fieldsFor, pathOf, withItem } from './builder.ts';

interface Props {
  choices: BuilderChoices;
  /** The excerpt shown first: its path, and what is known about it. */
  first: { path: string; facts: ExcerptFacts };
  /** The site's base path, with a trailing slash. */
  base: string;
}

const FORMS: Readonly<Record<SnippetForm, readonly [name: string, advice: string]>> = {
  frame: ['Iframe', 'HTML for any page. It fits the column and needs no JavaScript.'],
  script: [
    'JavaScript',
    'HTML with a one-kilobyte script that fits the frame to its content. If it is blocked, the text still shows.',
  ],
  wordpress: [
    'WordPress',
    'For the code editor of a post. The address of up to three paragraphs, alone on a line of its own, does the same. If you may post unfiltered HTML, the JavaScript format fits better.',
  ],
  markdown: ['Markdown', 'A quotation with its source, for a wiki or notebook.'],
  quotation: ['Plain text', 'A quotation with its source, for a letter, handout or feed.'],
};

export default function Builder({ choices, first, base }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [fields, setFields] = useState<BuilderFields>(() => initialFields(first.path, choices));
  const [facts, setFacts] = useState<ExcerptFacts | undefined>(first.facts);
  const [fault, setFault] = useState('');
  const [said, say] = useAnnouncement();
  const path = pathOf(fields, choices.longest);

  // Takes up what the address asks for, or what the reader chose before hydration.
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const found = fieldsFor(asked.get('of') ?? '', choices);
    setFields((now) => ({
      ...now,
      ...(form.current && readForm(form.current, now, choices.longest)),
      ...found,
      ...looksAsked(asked),
    }));
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
        setFault('The excerpt could not be loaded. Choose it again when you are back online.');
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
      say('Copied.');
    } catch {
      say('The browser blocked copying. The text is selected: copy it with the keyboard.');
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
        {radios('what', 'What to show', [
          ['passage', 'Paragraphs'],
          ...choices.groups.map(({ id, label }) => [id, label]),
        ])}
        {group === undefined ? (
          (['from', 'to'] as const).map((end) => (
            <label key={end} className="pick">
              {end === 'from' ? 'From' : 'To'}
              <select name={end} value={fields[end]} onChange={() => {}}>
                {article?.openings.map((opening, i) => {
                  const number = i + 1;
                  const far = number < fields.from || number >= fields.from + choices.longest;
                  return (
                    <option key={number} value={number} disabled={end === 'to' && far}>
                      {number}. {opening} …
                    </option>
                  );
                })}
              </select>
            </label>
          ))
        ) : (
          <label className="pick">
            Which one
            <select name="item" value={fields.item} onChange={() => {}}>
              {group.items.map(([item, title]) => (
                <option key={item} value={item}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        {radios('theme', 'Colours', [
          ['', 'Automatic'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ])}
        {radios('as', 'Opens as', [
          ['now', 'With hindsight'],
          ...days.map(({ day, words }) => [days.length > 1 ? day : 'then', `As of ${words}`]),
        ])}
      </div>
      <iframe
        ref={frame}
        className="preview"
        title={`Preview: ${facts?.title ?? ''}`}
        src={`${base}embed/${path}?${look}`}
        sandbox={SANDBOX}
      />
      <div className="code">
        {radios(
          'form',
          'Format',
          SNIPPET_FORMS.map((name) => [name, FORMS[name][0]]),
        )}
        <p id="advice">{FORMS[fields.form][1]}</p>
        <textarea
          readOnly
          rows={7}
          value={code}
          aria-label="Code to paste"
          aria-describedby="advice"
          spellCheck={false}
        />
        <p className="copy">
          <button type="button" onClick={copy} disabled={code === ''}>
            Copy
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
