/** Makes elements from text alone: nothing that comes with the notes is ever read as markup. */

type Child = Node | string | undefined | false;

/** An element with attributes and children; an attribute that is `undefined` is left out, as are children that are not there. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** A button that does something when it is pressed. */
export function button(words: string, press: () => void, attributes: Readonly<Record<string, string>> = {}) {
  const made = element('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', press);
  return made;
}
