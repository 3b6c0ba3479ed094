import { fileURLToPath } from 'node:url';
import type { PlaywrightTestConfig } from '@playwright/test';
import { foundElectron } from './runtime/electron.mjs';
import { packagedPath } from './runtime/packaged.mjs';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

// The specs launch what these two name: the runtime that set-up found, and the packaged app that lets itself be driven.
process.env.ZHIBU_ELECTRON ??= foundElectron().executable;
process.env.ZHIBU_PACKAGED ??= packagedPath('test');

/**
 * What every run of real windows has in common: no retries, so that a flaw shows; traces of failures kept.
 * @param folder below e2e/
 * @param output below the checkout, ignored by git; holds report.json beside what failed tests leave
 */
export function windows(folder: string, output: string): PlaywrightTestConfig {
  return {
    testDir: at(`e2e/${folder}`),
    globalSetup: at('build/runtime/temporary.mjs'),
    outputDir: at(`${output}/${folder}`),
    timeout: 180_000,
    expect: { timeout: 30_000 },
    fullyParallel: false,
    workers: 2,
    retries: 0,
    forbidOnly: true,
    reporter: [['list'], ['json', { outputFile: at(`test-output/${folder}.json`) }]],
    use: { trace: 'retain-on-failure', screenshot: 'only-on-failure', locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
  };
}
