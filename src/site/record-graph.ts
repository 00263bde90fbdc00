import { LICENCE } from '@/record/licence.ts';
import { entryNode } from '@/record/structured-data.ts';
import { getSite } from './contents.ts';
import { wholeUrl } from './url.ts';

/** The whole record as one document of linked data, each node with the address of its page. */
export async function recordGraph(): Promise<object> {
  const { entries, entryById, resting, sourceById } = await getSite();
  const citing = new Map<string, string[]>();
  for (const [source, ids] of resting) {
    const address = sourceById.get(source)?.URL;
    if (address === undefined) continue;
    for (const id of ids) citing.set(id, [...(citing.get(id) ?? []), address]);
  }
  return {
    '@context': 'https://schema.org',
    '@graph': entries.map((entry) => {
      const url = wholeUrl(`${entry.id}/`);
      return {
        '@id': url,
        ...entryNode(entry, entryById),
        description: entry.data.gist,
        subjectOf: { '@type': 'WebPage', url, license: LICENCE.url, citation: citing.get(entry.id) ?? [] },
      };
    }),
  };
}
