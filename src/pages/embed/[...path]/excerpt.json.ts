/** What a page needs to show an excerpt: its address, its words, its heights. */

import { inItsLanguage } from '@/i18n/rendering.ts';
import { factsOf } from '@/site/excerpt-facts.ts';
import { type ExcerptRoute, excerptPaths } from '@/site/excerpt-paths.ts';

export const getStaticPaths = inItsLanguage(excerptPaths);

export const GET = ({ props }: ExcerptRoute): Response => Response.json(factsOf(props.excerpt));
