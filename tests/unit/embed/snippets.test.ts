import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type ExcerptFacts, SNIPPET_FORMS, snippet } from '../../../src/embed/snippets.ts';

const EXCERPT: ExcerptFacts = {
  address: 'https://example.org/embed/claim/rain/',
  title: 'That it "rained" <hard>',
  page: 'https://example.org/claims/rain/',
  credit: 'The Site & Co, CC BY 4.0.',
  quote: [{ text: 'It is said to have rained.' }, { title: 'The answer', text: 'It was *dry*, they say.' }],
  heightNow: 'max(500px - 50.0cqw, 200px)',
  heightThen: 'max(400px - 50.0cqw, 150px)',
  days: [
    { day: '2023-01-29', words: '29 January 2023', height: 'max(400px - 50.0cqw, 150px)' },
    { day: '2024-05-11', words: '11 May 2024', height: 'max(450px - 50.0cqw, 170px)' },
  ],
  height: 240,
  script: 'https://example.org/embed.js',
};

describe('a snippet', () => {
  it.each(SNIPPET_FORMS)('as %s has the address or the words, the title and the credit', (form) => {
    const text = snippet(form, EXCERPT);
    if (form !== 'wordpress') expect(text).toMatch(/The Site (&|&amp;) Co, CC BY 4\.0|sandbox=/);
    expect(text).toContain('https://example.org/');
    if (form !== 'quotation') expect(text).not.toContain('<hard>');
  });

  it('as of the day of one report of several names it, and has the height of that day', () => {
    const text = snippet('frame', EXCERPT, { theme: '', as: '2024-05-11' });
    expect(text).toContain('/embed/claim/rain/?as=2024-05-11"');
    expect(text).toContain('height:max(450px - 50.0cqw, 170px)');
  });

  it('as frame has a height for any width, a title, no more rights than it needs, and its end tag', async () => {
    const text = snippet('frame', EXCERPT, { theme: 'dark', as: 'then' });
    expect(text).toContain('src="https://example.org/embed/claim/rain/?theme=dark&amp;as=then"');
    expect(text).toContain('title="That it &quot;rained&quot; &lt;hard&gt;"');
    expect(text).toContain('height:max(400px - 50.0cqw, 150px)');
    expect(text).toContain('height="240"');
    expect(text).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
    expect(text).not.toContain('allow-same-origin');
    expect(text).toContain('></iframe>');
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(text);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('as script keeps the words for where scripts are blocked, and the room of the frame', () => {
    const text = snippet('script', EXCERPT);
    expect(text).toContain(
      '<p>It is said to have rained.</p><p><strong>The answer.</strong> It was *dry*, they say.</p>',
    );
    expect(text).toContain('min-height:max(500px - 50.0cqw, 200px)');
    expect(text).toContain('<script async src="https://example.org/embed.js"></script>');
  });

  it('for WordPress is the frame itself where no oEmbed response leads to it', () => {
    const text = snippet('wordpress', { ...EXCERPT, oembed: null }, { theme: '', as: 'then' });
    expect(text).toMatch(/^<!-- wp:html -->\n<div [^>]*><iframe [^>]*><\/iframe><\/div>\n<!-- \/wp:html -->$/);
    expect(text).toContain('src="https://example.org/embed/claim/rain/?as=then"');
    expect(text).toContain('height:max(400px - 50.0cqw, 150px)');
  });

  it('for WordPress is an embed block with the bare address', () => {
    expect(snippet('wordpress', EXCERPT)).toBe(
      '<!-- wp:embed {"url":"https://example.org/embed/claim/rain/","type":"rich"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\nhttps://example.org/embed/claim/rain/\n</div></figure>\n<!-- /wp:embed -->',
    );
  });

  it('as Markdown is a quotation in which every sign stands for itself', () => {
    expect(snippet('markdown', EXCERPT)).toBe(
      '> It is said to have rained.\n>\n> **The answer.** It was \\*dry\\*, they say.\n>\n> — [That it "rained" \\<hard\\>](<https://example.org/claims/rain/>). The Site & Co, CC BY 4.0.',
    );
  });

  it('as plain words is a quotation with its source', () => {
    expect(snippet('quotation', EXCERPT)).toBe(
      'It is said to have rained.\n\nThe answer. It was *dry*, they say.\n\nThat it "rained" <hard>. The Site & Co, CC BY 4.0. https://example.org/claims/rain/',
    );
  });
});

it('a quotation ends its titles in the full stop of their script', () => {
  const facts = { ...EXCERPT, title: 'کیا بارش ہوئی', quote: [{ title: 'جواب', text: 'نہیں ہوئی۔' }] };
  expect(snippet('quotation', facts)).toContain('جواب۔ نہیں ہوئی۔\n\nکیا بارش ہوئی۔ The Site');
  expect(snippet('markdown', facts)).toContain('[کیا بارش ہوئی](<https://example.org/claims/rain/>)۔ The Site');
  expect(snippet('script', facts)).toContain('کیا بارش ہوئی</a>۔ The Site');
});

it('a quotation in another language says in which, and how it runs', () => {
  const facts = { ...EXCERPT, language: { lang: 'ur', dir: 'rtl' } };
  expect(snippet('script', facts)).toMatch(/<blockquote [^>]*lang="ur" dir="rtl"/);
  expect(snippet('script', facts)).toMatch(/<annotated-excerpt [^>]*lang="ur" title=/);
  expect(snippet('frame', facts)).toMatch(/<iframe [^>]*lang="ur" title=/);
  expect(snippet('script', EXCERPT)).not.toContain('dir=');
});
