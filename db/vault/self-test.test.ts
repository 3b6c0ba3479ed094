import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runSelfTest } from './self-test';

test('every algorithm gives its known answer, and nothing stays on the disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-self-'));
  try {
    expect(await runSelfTest(folder)).toEqual({ ok: true, failed: [] });
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('names what fails', async () => {
  expect(await runSelfTest(join(tmpdir(), 'zhibu-no-such-folder'))).toEqual({ ok: false, failed: ['database-cipher'] });
});
