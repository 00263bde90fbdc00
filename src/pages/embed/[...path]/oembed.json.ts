/** Describes an excerpt to sites that embed it, as JSON (oEmbed 1.0). */

import { oembedOf } from '@/embed/oembed.ts';
import { inItsLanguage } from '@/i18n/rendering.ts';
import { factsOf, provider } from '@/site/excerpt-facts.ts';
import { type ExcerptRoute, excerptPaths } from '@/site/excerpt-paths.ts';

export const getStaticPaths = inItsLanguage(excerptPaths);

export const GET = ({ props }: ExcerptRoute): Response => Response.json(oembedOf(factsOf(props.excerpt), provider()));
