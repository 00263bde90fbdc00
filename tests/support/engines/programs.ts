/** Programs that a test starts and that end with its process. */

import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** Runs a program until its standard input is closed, which the system does when the test's process ends, however it ends. */
const TIED = '"$@" </dev/null & cat >/dev/null; kill $!';

/** Starts a program that ends with this process; gives the first line that it writes. */
export function startTied(program: string, words: string[], variables = process.env): Promise<string> {
  const child = spawn('sh', ['-c', TIED, 'sh', program, ...words], {
    env: variables,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // The test's process need not wait for it.
  for (const part of [child, child.stdin, child.stdout]) (part as { unref?: () => void }).unref?.();
  return new Promise((tell) => createInterface(child.stdout).once('line', tell));
}

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
