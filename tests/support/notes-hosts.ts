import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { escapeMarkup } from '../../src/text/markup.ts';
import { paragraphs, urduParagraphs } from '../cases/notes-report.ts';
import { DIST } from './serve.ts';

/** A page of another site: its markup, and HTTP headers. Paragraphs of the report carry `data-p`, and what is beside it does not. */
export interface NotesHost {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Replaced by the line that shows notes. */
export const LINE = '<!-- the line -->';

/** The report as a reader sees it, with markup inside words: links, emphasis, a drop cap, a soft hyphen, odd spaces. */
const dressed = (text: string, i: number): string => {
  const html = escapeMarkup(text);
  if (i === 0)
    return `<span class="cap">${html.charAt(0)}</span>${html.slice(1).replace('twin crane', 'twin\n      <b>cra</b>ne')}`;
  if (i === 3) return html.replace('Ivo Tamm', '<a href="#tamm">Ivo&nbsp;Tamm</a>').replace('eastern', 'east&shy;ern');
  return html;
};

const frame = (body: string, { lang = 'en', dir = 'ltr', head = '' } = {}): string =>
  `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cranes</title>${head}</head>
<body>${body}${LINE}</body></html>`;

/** A paper’s page: a menu, a headline with words of the report, advertisements, a pull quote, a teaser, links, comments. */
export const newspaper: NotesHost = {
  html: frame(
    `<header><nav><ul><li><a href="/">Port Velo</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<main><div class="story"><h1>Port Velo votes on twin crane contract</h1>
<p class="teaser">The contract was drawn up with Halden &amp; Sons under the previous board …</p>
<figure><img alt="" src="data:,"><figcaption>Marta Orsk at the eastern jetty.</figcaption></figure>
<div class="text">${paragraphs
      .map((text, i) => `<p data-p="${i}">${dressed(text, i)}</p>`)
      .map((p, i) => {
        if (i === 1)
          return `${p}<div class="ad"><button>Advertisement</button><iframe title="ad" srcdoc="Marta Orsk"></iframe></div>`;
        if (i === 3)
          return `${p}<blockquote class="pull"><p>“Nobody asked us,” said Ivo Tamm, their spokesman</p></blockquote>`;
        if (i === 4) return `${p}<p><a href="/more">Read more: Isle Marrow and the spring regatta</a></p>`;
        return p;
      })
      .join('\n')}</div>
<aside><h2>Related</h2><p>Nine votes: how the October ballot was won by the Quay List.</p></aside></div>
<section id="comments"><h2>Comments</h2><p>So two metres of silt were where the plans show none?</p><p>Three copies, indeed.</p></section></main>
<form><label>Newsletter about Isle Marrow <input></label></form><footer><p>Port Velo Courier, Halden &amp; Sons printers</p></footer>`,
  ),
};

/** A page without paragraphs, whose lines are parted by two breaks. */
export const breaks: NotesHost = {
  html: frame(
    `<table><tr><td>${paragraphs.map((text, i) => `<span data-p="${i}">${escapeMarkup(text)}</span>`).join('<br>\n<br>')}</td></tr></table>`,
  ),
};

/** Loads its paragraphs two at a time, late, and after it has shown others in their place. */
export const lazy: NotesHost = {
  html: frame(
    `<article><h1>Cranes</h1><div id="text"><p>Loading …</p></div></article><script>
const all=${JSON.stringify(paragraphs)};let at=0;
const more=()=>{if(at===0)text.replaceChildren();for(const words of all.slice(at,at+2)){const p=document.createElement('p');p.dataset.p=String(all.indexOf(words));p.textContent=words;text.append(p)}at+=2;if(at<all.length)setTimeout(more,400);else window.isDone=true};
setTimeout(more,300)</script>`,
  ),
};

/** Right to left, in Urdu, with the letters of another keyboard. */
export const rightToLeft: NotesHost = {
  html: frame(`<article>${urduParagraphs.map((text, i) => `<p data-p="${i}">${text}</p>`).join('\n')}</article>`, {
    lang: 'ur',
    dir: 'rtl',
  }),
};

/** A page that a framework draws, and draws anew each time that `again()` is called. */
export const rendered = (framework: string): NotesHost => ({
  html: frame(
    `<div id="app"></div><script>${framework}</script><script>
const all=${JSON.stringify(paragraphs)};const e=React.createElement;
function Story(){const [n,set]=React.useState(0);window.again=()=>ReactDOM.flushSync(()=>set(n+1));
return e('article',{'data-drawn':n},e('h1',null,'Cranes'),all.map((words,i)=>{
const [a,...b]=words.split(', ');
return e('p',{'data-p':i,key:i===2?i+'-'+n:i},n%3===1&&i===5?'':a,b.length>0?', ':null,i===0&&n%2===1?null:e('i',null,''),b.join(', '))}))}
ReactDOM.flushSync(()=>ReactDOM.createRoot(document.getElementById('app')).render(e(Story)))</script>`,
  ),
});

/**
 * Another site whose one page is what a test makes of it, and a site that has `/notes.js` as it was built, also in the
 * folder of a further language, and the file of notes that the test gives. Both are on origins of their own.
 */
export async function serveNotes() {
  let [page, file]: [NotesHost, unknown] = [{ html: '' }, {}];
  const asked: string[] = [];
  const site = createServer((request, response) => {
    asked.push(request.url ?? '');
    const [script] = request.url?.match(/^\/(?:[a-z]{2}\/)?notes\.js/) ?? [];
    response.writeHead(200, {
      'content-type': script ? 'text/javascript' : 'application/json',
      'access-control-allow-origin': '*',
    });
    response.end(script ? readFileSync(DIST + script) : typeof file === 'string' ? file : JSON.stringify(file));
  });
  const host = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
  });
  const listen = (server: typeof site) =>
    new Promise<string>((done) =>
      server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
    );
  const [siteOrigin, hostOrigin] = await Promise.all([listen(site), listen(host)]);
  return {
    site: siteOrigin,
    host: hostOrigin,
    /** Paths that were asked of the site. */
    asked,
    /** Sets the page, with the line in its place, and the notes. */
    set: (next: NotesHost, notes: unknown, options = '', language = ''): void => {
      const line = `<script type="module" src="${siteOrigin}/${language}notes.js" data-article="cranes" crossorigin ${options}></script>`;
      [page, file] = [{ ...next, html: next.html.replace(LINE, line) }, notes];
      asked.length = 0;
    },
    close: (): void => {
      site.close();
      host.close();
    },
  };
}

/** The newspaper’s page with styles of its own. */
export const withStyle = (css: string): NotesHost => ({
  html: newspaper.html.replace('<head>', `<head><style>${css}</style>`),
});
/** The newspaper’s page in one column of the usual width. */
export const COLUMN = withStyle('body{max-inline-size:40rem;margin-inline:auto;font:18px/1.6 serif}');
