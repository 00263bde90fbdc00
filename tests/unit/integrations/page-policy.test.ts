import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { tightenPolicy } from '../../../src/integrations/page-policy.ts';

const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

it('a page keeps the hashes of its own scripts and styles and loses those of others', () => {
  const policy = (...hashes: string[]) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes.join(' ')};">`;
  const body = '<style>a{}</style><script type="module">run()</script><script src="x.js"></script>';
  const page = policy(hash('a{}'), hash('run()'), hash('elsewhere()'), hash('')) + body;
  expect(tightenPolicy(page)).toBe(policy(hash('a{}'), hash('run()')) + body);
});
