import { recordGraph } from '@/site/record-graph.ts';

export const GET = async (): Promise<Response> => Response.json(await recordGraph());
