import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NotesFile } from '../../src/notes-on-page/notes-file.ts';
import { escapeMarkup } from '../../src/text/markup.ts';
import { DIST } from '../support/serve.ts';

/** A note’s words in the text that it was written for: UTF-16 offsets. */
export interface Target {
  readonly note: string;
  readonly start: number;
  readonly end: number;
}

/** A program that shows notes on a page of another site. */
export interface NotesPeer {
  readonly name: string;
  readonly folder: string;
  /** The page with a text, at this path below the folder. */
  readonly write: (path: string, text: string) => void;
  /** In the page: where the program has put the notes, as offsets in the text; nothing before it has put any. */
  readonly marks: string;
}

interface Made {
  readonly root: string;
  readonly modules: string;
  /** The text that the notes were written for, its targets, and the file of notes. */
  readonly text: string;
  readonly targets: readonly Target[];
  readonly file: NotesFile;
}

/** In the page: the offset in the text of a point in it. */
const OFFSET = `const offset=(node,at)=>{const range=new Range();range.setStart(document.querySelector('main'),0);range.setEnd(node,at);return range.toString().length}`;
/** In the page: keeps when the first notes were marked. */
const WATCH = (marks: string): string =>
  `<script>window.marks=()=>{${OFFSET};${marks}};(function look(){if(marks().length>0)(window.seen??={}).marked=performance.now();else requestAnimationFrame(look)})()</script>`;

const pageWith = (text: string, marks: string, head: string, tail: string): string => {
  const paragraphs = text.split('\n\n').map((words) => `<p>${escapeMarkup(words)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A report</title>${WATCH(marks)}${head}</head><body><main>${paragraphs.join('\n\n')}</main>${tail}</body></html>`;
};

function peer(made: Made, name: string, marks: string, head: string, tail: string): NotesPeer {
  const folder = join(made.root, name.replace(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  return {
    name,
    folder,
    marks,
    write: (path, text) => writeFileSync(join(folder, path), pageWith(text, marks, head, tail)),
  };
}

/** The same page without notes. */
export const noNotes = (made: Made): NotesPeer =>
  peer(made, 'the page alone', "return [{note:'',start:0,end:0}]", '', '');

export function ourNotes(made: Made): NotesPeer {
  const marks = `const {placed=[]}=window.annotatedNotes??{};return [...CSS.highlights.get('annotated-notes')??[]].map((range,i)=>({note:placed[i]?.note,start:offset(range.startContainer,range.startOffset),end:offset(range.endContainer,range.endOffset)}))`;
  const line = `<script type="module" src="/notes.js" data-article="${made.file.article}"></script>`;
  const one = peer(made, 'this site’s notes', marks, '', line);
  cpSync(join(DIST, 'notes.js'), join(one.folder, 'notes.js'));
  const data = join(one.folder, 'data/articles', made.file.article);
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'notes.json'), JSON.stringify(made.file));
  return one;
}

/** How many characters on either side the programs keep with a quote. */
const BESIDE = 32;

const selectorsOf = ({ text }: Made, { start, end }: Target) => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - BESIDE), start),
  suffix: text.slice(end, end + BESIDE),
});

/** Recogito’s text-annotator, with each note in its own form: a quote and its offsets. */
export function recogito(made: Made): NotesPeer {
  const annotations = made.targets.map((target, i) => ({
    id: `${target.note} ${i}`,
    bodies: [],
    target: {
      annotation: `${target.note} ${i}`,
      selector: [{ quote: selectorsOf(made, target).exact, start: target.start, end: target.end }],
    },
  }));
  const marks = `return (window.anno?.state.store.all()??[]).flatMap(({id,target})=>target.selector.flatMap(({range})=>range?[{note:id.split(' ')[0],start:offset(range.startContainer,range.startOffset),end:offset(range.endContainer,range.endOffset)}]:[]))`;
  const tail = `<script>window.process={env:{NODE_ENV:'production'}}</script><script src="/text-annotator.umd.js"></script><script>window.anno=RecogitoJS.createTextAnnotator(document.querySelector('main'),{});fetch('/annotations.json').then(answer=>answer.json()).then(all=>anno.setAnnotations(all))</script>`;
  const one = peer(made, 'Recogito text-annotator', marks, '<link rel="stylesheet" href="/text-annotator.css">', tail);
  for (const file of ['text-annotator.umd.js', 'text-annotator.css'])
    cpSync(join(made.modules, '@recogito/text-annotator/dist', file), join(one.folder, file));
  writeFileSync(join(one.folder, 'annotations.json'), JSON.stringify(annotations));
  return one;
}

/** What the server puts its own address in the place of. */
const HOME = 'http://localhost:4321';

/** Hypothesis’ client with its frame, and its service as far as reading needs it, as files. */
export function hypothesis(made: Made): NotesPeer {
  const names = JSON.stringify(Object.fromEntries(made.targets.map(({ start, note }) => [start, note])));
  const marks = `const names=${names};const found=new Map();for(const one of document.querySelectorAll('hypothesis-highlight')){const id=one._annotation?.target[0].selector.find(({type})=>type==='TextPositionSelector')?.start;const walk=document.createTreeWalker(one,NodeFilter.SHOW_TEXT);let first,last;while(walk.nextNode()){first??=walk.currentNode;last=walk.currentNode}if(!first)continue;const known=found.get(id);found.set(id,{note:names[id],start:known?.start??offset(first,0),end:offset(last,last.length)})}return [...found.values()]`;
  const config = (origin: string) =>
    `<script>{const add=(type,text)=>{const one=document.createElement('script');one.type=type;one.className='js-hypothesis-config';one.textContent=text;document.currentScript.before(one)};add('application/json',JSON.stringify(${origin}))}</script>`;
  const own = `{assetRoot:location.origin+'/',sidebarAppUrl:location.origin+'/app.html',notebookAppUrl:location.origin+'/app.html',profileAppUrl:location.origin+'/app.html',apiUrl:location.origin+'/api/',authDomain:'bench',oauthClientId:'bench',rpcAllowedOrigins:[location.origin],openSidebar:false,showHighlights:'always'}`;
  const one = peer(made, 'Hypothesis client', marks, '', `${config(own)}<script src="/build/boot.js"></script>`);
  cpSync(join(made.modules, 'hypothesis/build'), join(one.folder, 'build'), {
    recursive: true,
    filter: (file) => !/\.map$|playground/.test(file),
  });
  writeFileSync(
    join(one.folder, 'app.html'),
    `<!doctype html><html><head><meta charset="utf-8">${config(own)}</head><body><hypothesis-app></hypothesis-app><script src="/build/boot.js"></script></body></html>`,
  );
  const api = join(one.folder, 'api');
  mkdirSync(join(api, 'profile'), { recursive: true });
  const at = (path: string, method = 'GET') => ({ method, url: `${HOME}/api/${path}`, desc: '' });
  const world = {
    id: '__world__',
    name: 'Public',
    type: 'open',
    links: {},
    organization: null,
    scopes: { enforced: false, uri_patterns: [] },
    scoped: false,
  };
  const write = (name: string, content: unknown) => writeFileSync(join(api, name), JSON.stringify(content));
  write('index.html', {
    message: 'bench',
    links: {
      search: at('search'),
      profile: { read: at('me'), update: at('me', 'PATCH'), groups: { read: at('profile/groups') } },
      group: { read: at('group'), member: { delete: at('group', 'DELETE') }, members: { read: at('group') } },
      groups: { read: at('groups') },
      links: at('links'),
      annotation: {
        create: at('x', 'POST'),
        delete: at('x', 'DELETE'),
        read: at('x'),
        update: at('x', 'PATCH'),
        flag: at('x', 'PUT'),
        hide: at('x', 'PUT'),
        unhide: at('x', 'DELETE'),
        moderate: at('x', 'PATCH'),
      },
      analytics: { events: { create: at('x', 'POST') } },
    },
  });
  write(
    'links',
    Object.fromEntries(
      [
        'account.settings',
        'forgot-password',
        'groups.new',
        'help',
        'oauth.authorize',
        'oauth.revoke',
        'search.tag',
        'signup',
        'user',
      ].map((name) => [name, `${HOME}/`]),
    ),
  );
  write('groups', [world]);
  write('profile/groups', []);
  write('me', { userid: null, authority: 'bench', features: {}, preferences: {}, groups: [world] });
  const rows = made.targets.map((target, i) => ({
    id: `${target.note} ${i}`,
    created: '2031-01-01T00:00:00Z',
    updated: '2031-01-01T00:00:00Z',
    user: 'acct:bench@bench',
    user_info: { display_name: 'Bench' },
    uri: `${HOME}/`,
    text: made.file.notes.find(({ name }) => name === target.note)?.gist ?? '',
    tags: [],
    group: '__world__',
    references: [],
    permissions: { read: ['group:__world__'], update: [], delete: [], admin: [] },
    links: {},
    flagged: false,
    hidden: false,
    target: [
      {
        source: `${HOME}/`,
        selector: [
          { type: 'TextPositionSelector', start: target.start, end: target.end },
          { type: 'TextQuoteSelector', ...selectorsOf(made, target) },
        ],
      },
    ],
  }));
  write('search', { total: rows.length, rows });
  return one;
}
