import { brotliCompressSync, constants } from 'node:zlib';

/** Packed by brotli at one of its qualities, in bytes. */
const packed = (content: string | Buffer, quality: number): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** The quality at which a host that packs beforehand does it, and one that takes a twentieth of its time and packs a little worse. */
const [BEST, QUICK] = [11, 5];

/** Whether these contents together, packed as well as can be, have at most so many bytes. */
export const fitsIn = (limit: number, ...contents: readonly (string | Buffer)[]): boolean =>
  [QUICK, BEST].some((quality) => contents.reduce((sum, content) => sum + packed(content, quality), 0) <= limit);

/** What these contents together weigh, packed as well as can be, in bytes. */
export const weigh = (...contents: readonly (string | Buffer)[]): number =>
  contents.reduce((sum, content) => sum + packed(content, BEST), 0);
