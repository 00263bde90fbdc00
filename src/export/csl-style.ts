/** Makes styles of the Citation Style Language ready for citeproc, and as small as the references here need them. */

/** The form in which the npm package stores styles, with short names. */
export interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

/** The form in which citeproc reads them. */
export interface Style {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Style | string)[];
}

/**
 * A style or locale as citeproc reads it, without the rules for sorting and disambiguation, since each reference stands
 * alone here, and without what a citation in a text looks like, which citeproc would work out for each reference too.
 */
export function unpack({ n, a = {}, c }: Packed): Style {
  const children = (n === 'citation' ? [] : c)
    ?.filter((child) => typeof child === 'string' || child.n !== 'sort')
    .map((child) => (typeof child === 'string' ? child : unpack(child)));
  const attrs = Object.fromEntries(Object.entries(a).filter(([name]) => !name.startsWith('disambiguate-')));
  // An empty term is meant to be empty; it does not lack a wording.
  return { name: n, attrs, children: children ?? (n === 'term' ? [''] : []) };
}

/** The items that a style is made ready for: their type and the fields that they have. */
export interface ItemForm {
  readonly type: string;
  readonly fields: ReadonlySet<string>;
}

/**
 * A style with what it has for items of one form only. Most of a style chooses by type or by the fields of an item, or
 * shows fields that these items lack; citeproc would go through all of it again for every reference.
 * @see https://docs.citationstyles.org/en/stable/specification.html#rendering-elements
 */
export const styleFor = (style: Style, form: ItemForm): Style => new Reader(style, form).read();

/** Fields that citeproc fills in by itself: whether an item has them cannot be told from the item. */
const FILLED_IN =
  /^(?:citation-|year-suffix|first-reference|locator|page-first|hereinafter|language|event|.*title-(?:short|main|sub))/;

/** The conditions that ask for something of a field. */
const OF_FIELDS = new Set(['variable', 'is-numeric', 'is-uncertain-date']);

/** What is left of an element. */
interface Left {
  readonly nodes: readonly (Style | string)[];
  /** Whether a field that the items may have is shown in it, and whether one that they lack would have been. */
  readonly shows: boolean;
  readonly lacks: boolean;
}

const kept = (node: Style | string, shows: boolean): Left => ({ nodes: [node], shows, lacks: false });
const LACKING: Left = { nodes: [], shows: false, lacks: true };
const all = (parts: readonly Left[]): Left => ({
  nodes: parts.flatMap(({ nodes }) => nodes),
  shows: parts.some(({ shows }) => shows),
  lacks: parts.some(({ lacks }) => lacks),
});

class Reader {
  readonly #style: Style;
  readonly #form: ItemForm;
  readonly #macros = new Map<string, Left>();

  constructor(style: Style, form: ItemForm) {
    this.#style = style;
    this.#form = form;
  }

  read(): Style {
    const children = this.#style.children.map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'macro') return { ...child, children: this.#macro(child.attrs.name ?? '').nodes };
      return child.name === 'bibliography' ? this.#whole(child) : child;
    });
    return { ...this.#style, children };
  }

  /** An element that stays, with what is left of the elements in it. */
  readonly #whole = (node: Style): Style => ({ ...node, children: this.#children(node).nodes });

  #children({ children }: Style): Left {
    return all(children.map((child) => this.#left(child)));
  }

  #macro(name: string): Left {
    const known = this.#macros.get(name);
    if (known !== undefined) return known;
    const macro = this.#style.children.find(
      (child): child is Style => typeof child !== 'string' && child.name === 'macro' && child.attrs.name === name,
    );
    const left = macro === undefined ? all([]) : this.#children(macro);
    this.#macros.set(name, left);
    return left;
  }

  #left(node: Style | string): Left {
    if (typeof node === 'string') return kept(node, false);
    const { variable = '', macro } = node.attrs;
    if (node.name === 'choose') return this.#choice(node);
    if (node.name === 'names') return this.#names(node, variable);
    if (node.name === 'layout') return kept(this.#whole(node), true);
    if (node.name === 'group' || macro !== undefined) {
      const { nodes, shows, lacks } = macro === undefined ? this.#children(node) : this.#macro(macro);
      // A group, and a macro too, is silent where all its fields are missing, whatever words it has besides.
      if (nodes.length === 0 || (lacks && !shows)) return { nodes: [], shows, lacks };
      // Otherwise it counts, for the group around it, as a field that is there.
      return kept(macro === undefined ? { ...node, children: nodes } : node, true);
    }
    if (variable === '') return kept(node, false);
    return this.#mayHave(variable) ? kept(node, true) : LACKING;
  }

  /** Names, or what takes their place. */
  #names(node: Style, variable: string): Left {
    if (variable.split(/\s+/).some((one) => this.#mayHave(one))) return kept(node, true);
    const children = node.children.map((child) =>
      typeof child !== 'string' && child.name === 'substitute' ? this.#whole(child) : child,
    );
    const instead = children.some(
      (child) => typeof child !== 'string' && child.name === 'substitute' && child.children.length > 0,
    );
    return instead ? kept({ ...node, children }, true) : LACKING;
  }

  #choice(node: Style): Left {
    const open: { branch: Style; left: Left }[] = [];
    for (const branch of node.children) {
      if (typeof branch === 'string') continue;
      const met = branch.name === 'else' || this.#isMet(branch.attrs);
      if (met === false) continue;
      if (met === true && open.length === 0) return this.#children(branch);
      open.push({ branch, left: this.#children(branch) });
      if (met === true) break;
    }
    const { nodes, shows, lacks } = all(open.map(({ left }) => left));
    const children = open.map(({ branch, left }, i) => ({
      ...branch,
      name: i === 0 ? 'if' : branch.name,
      children: left.nodes,
    }));
    return { nodes: nodes.length === 0 ? [] : [{ ...node, children }], shows, lacks };
  }

  readonly #mayHave = (field: string): boolean => this.#form.fields.has(field) || FILLED_IN.test(field);

  /** Whether a condition is met by all such items; `undefined` when that differs or cannot be told. */
  #isMet({ match = 'all', ...tests }: Style['attrs']): boolean | undefined {
    const outcomes = Object.entries(tests).flatMap(([test, values]) =>
      values.split(/\s+/).map((value) => {
        if (test === 'type') return value === this.#form.type;
        if (!this.#mayHave(value) && OF_FIELDS.has(test)) return false;
        return test === 'variable' && !FILLED_IN.test(value) ? true : undefined;
      }),
    );
    const [some, none] = [outcomes.includes(true), outcomes.includes(false)];
    const open = outcomes.includes(undefined) ? undefined : true;
    if (match === 'all') return none ? false : open;
    if (match === 'any') return some || (open && false);
    return some ? false : open;
  }
}
