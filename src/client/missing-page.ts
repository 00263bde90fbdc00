/** On the page for an address that leads nowhere, offers a search for the words of that address, in each language. */
const last = location.pathname.split('/').findLast((part) => part !== '') ?? '';
const words = readable(last)
  .replace(/\.\w+$/, '')
  .replace(/[^\p{L}\p{N}]+/gu, ' ')
  .trim()
  .slice(0, 60);
if (words !== '')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search-address]')) {
    link.search = new URLSearchParams({ q: words }).toString();
    link.textContent = link.dataset.searchAddress?.replace('{}', words) ?? '';
  }

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
