import { expect, it } from 'vitest';
import { isolatedRun } from '../../../src/text/isolated-run.ts';

it.each([
  [
    'a title among Latin words',
    '“سڑک بند ہے.” <i>Harbour</i>, 2026',
    '“<bdi lang="ur">سڑک بند ہے</bdi>.” <i>Harbour</i>, 2026',
  ],
  ['a title in an element', '<i>سڑک 9 بند</i>. (2026)', '<i><bdi lang="ur">سڑک 9 بند</bdi></i>. (2026)'],
  ['a title with a Latin name in it', '“گیس Pipeline بند”', '“<bdi lang="ur">گیس Pipeline بند</bdi>”'],
  ['words from left to right alone', '<i>Harbour</i> (2026)', '<i>Harbour</i> (2026)'],
])('isolates %s', (_, html, isolated) => expect(isolatedRun(html, 'ur')).toBe(isolated));
