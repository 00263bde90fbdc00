import { Resvg } from '@resvg/resvg-js';

/** How dark each pixel of a PNG is, from 0 for white to 255. */
export function darkness(png: Uint8Array, { width, height }: { width: number; height: number }) {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`;
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`,
  ).render();
  return (x: number, y: number): number => {
    const at = 4 * (y * width + x);
    return 255 - Math.min(...pixels.subarray(at, at + 3));
  };
}
