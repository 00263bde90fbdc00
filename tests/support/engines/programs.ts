/** Programs that tests start, and that end with the process of the test, however that ends. */

import { spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { env } from 'node:process';
import { createInterface } from 'node:readline';

/** A program's identifier, and a folder of its own that goes with it. */
interface Ending {
  readonly pid: number | undefined;
  readonly folder?: string | undefined;
}

/** Ends a program with this process: a shell waits for the end of its input, which the system closes then. */
export function endWithUs({ pid, folder = '' }: Ending): void {
  const script = 'cat; kill "$0"; [ -z "$1" ] || rm -rf "$1"';
  spawn('sh', ['-c', script, String(pid), folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true }).unref();
}

/** Starts a program that ends with this process; gives the first line that it writes. */
export function start(
  program: string,
  words: readonly string[],
  { variables = {}, folder }: { variables?: Record<string, string>; folder?: string } = {},
): Promise<string> {
  const { pid, stdout } = spawn(program, words, {
    env: { ...env, ...variables },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  endWithUs({ pid, folder });
  return new Promise((tell) => createInterface(stdout).once('line', tell));
}

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
