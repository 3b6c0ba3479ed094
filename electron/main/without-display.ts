import { spawnSync } from 'node:child_process';
import { app } from 'electron';

/**
 * For the modes without a window, on a Linux machine without a screen: Chromium has chosen its display before our first
 * line runs and would end the process, so the program runs itself once more, told that there is none.
 * Gives that run's exit code; null = not needed, go on here.
 */
export function runWithoutDisplay(): number | null {
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  const hasDisplay = (x11 !== undefined && x11 !== '') || (wayland !== undefined && wayland !== '');
  if (process.platform !== 'linux' || hasDisplay || app.commandLine.hasSwitch('ozone-platform')) return null;
  const { status } = spawnSync(process.execPath, ['--ozone-platform=headless', ...process.argv.slice(1)], { stdio: 'inherit' });
  return status ?? 1;
}
