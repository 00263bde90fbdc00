import { describe, expect, it } from 'vitest';
import { publicationInUrdu } from '../../../src/i18n/ur/publications.ts';

describe('the name of a publication on an Urdu page', () => {
  it.each([
    ['Harbour Post', 'Harbour Post'],
    ['Harbour Post / HPA', 'Harbour Post / HPA'],
    ['Harbour Post (Norway), citing HPA', 'Harbour Post (Norway)|، بحوالہ |HPA'],
    ['Harbour Post, quoting the HPA', 'Harbour Post|، بحوالہ |HPA'],
    ['HPA (via Harbour Post)', 'HPA| (بذریعہ |Harbour Post|)|'],
    ['HPA / NOR (in The Post, Norway)', 'HPA / NOR| (بذریعہ |The Post, Norway|)|'],
    ['Harbour Post (in Russian, Gavan)', 'Harbour Post| (روسی میں، |Gavan|)|'],
    ['Harbour Post (copy at the Quay Library)', 'Harbour Post| (نقل: |Quay Library|)|'],
    ['Gavan (Russian state media, via Harbour Post)', 'Gavan| (روس کا سرکاری میڈیا، بذریعہ |Harbour Post|)|'],
    ['Gavan Quay (Russian state media)', 'Gavan Quay| (روس کا سرکاری میڈیا)|'],
    ['Norwegian embassy in Oslo, cable 12', 'Norwegian embassy in Oslo, cable 12'],
  ])('%s keeps its names, and is joined in Urdu', (name, parts) => {
    expect(publicationInUrdu(name)).toEqual(parts.split('|'));
  });
});
