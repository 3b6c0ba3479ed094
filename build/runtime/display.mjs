import { spawn } from 'node:child_process';

/** @returns {boolean} whether windows can be shown as things are */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Runs work with DISPLAY naming a screen: the one that is there, else a virtual one of 1600×1000 that ends with it.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} throws when Xvfb cannot start
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work();
  // Xvfb picks a free number itself and writes it to descriptor 3, so that several may start at once.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => server.kill();
  process.once('exit', stop);
  try {
    process.env.DISPLAY = `:${await displayNumber(server)}`;
    return await work();
  } finally {
    delete process.env.DISPLAY;
    process.off('exit', stop);
    stop();
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(`Xvfb cannot start (${error.message}); install it: apt-get install xvfb`)));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3].once('data', (chunk) => resolve(String(chunk).trim()));
  });
}
