/** Describes an excerpt to sites that embed it, as JSON (oEmbed 1.0). */

import { oembedOf } from '@/embed/oembed.ts';
import { factsOf, PROVIDER } from '@/site/excerpt-facts.ts';
import { type ExcerptRoute, oembedPaths } from '@/site/excerpt-paths.ts';

export const getStaticPaths = oembedPaths;

export const GET = ({ props }: ExcerptRoute): Response => Response.json(oembedOf(factsOf(props.excerpt), PROVIDER));
