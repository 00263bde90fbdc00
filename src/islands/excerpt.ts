interface Excerpt {
  readonly title: string;
  readonly gist: string;
  readonly headline: string;
  readonly site: string;
  readonly url: string;
}

/**
 * A note as a quotation for another page: plain HTML that needs no script and no style, with its source. A claim's gist
 * holds the denial, so neither travels alone.
 */
export function excerptHtml({ title, gist, headline, site, url }: Excerpt): string {
  const [t, g, h, s, u] = [title, gist, headline, site, url].map(escapeHtml);
  return `<blockquote class="annotated-excerpt" cite="${u}"><p><strong>${t}.</strong> ${g}</p><footer>From <a href="${u}">${h}</a>, ${s}, CC BY 4.0</footer></blockquote>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
