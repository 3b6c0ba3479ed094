// Builds the .deb out of release/ship (npm run package), installs it with all that it depends on into a copy of this system
// that is thrown away, starts it there, takes it off again and finds the data where it was. Needs Debian, and to be root;
// says so where it is not.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bin, inRoot, isRoot } from './runtime/paths.mjs';
import { packagedExecutable } from './runtime/packaged.mjs';
import { giveUp, run, say } from './runtime/run.mjs';

if (process.platform !== 'linux' || !isRoot || spawnSync('dpkg-deb', ['--version']).error) {
  say('deb: this is no Debian, or not root: nothing was built');
  process.exit(0);
}
const unpacked = path.dirname(packagedExecutable('ship'));
const out = inRoot('release', 'deb');
fs.rmSync(out, { recursive: true, force: true });
const env = { ZHIBU_FLAVOUR: 'ship', ZHIBU_OUTPUT: out, CUSTOM_FPM_PATH: inRoot('build', 'runtime', 'deb-packer.mjs') };
const { code, output } = await run(bin('electron-builder'), ['--linux', 'deb', '--x64', '--prepackaged', unpacked, '--publish', 'never', '--config', inRoot('build', 'electron-builder.config.cjs')], { env, quiet: true });
const [file] = code === 0 ? fs.readdirSync(out).filter((name) => name.endsWith('.deb')) : [];
if (file === undefined) giveUp(`${output.slice(-3000)}\ndeb: not built`);
const deb = path.join(out, file);
say(`deb: ${file}, ${(fs.statSync(deb).size / 1024 / 1024).toFixed(1)} MiB`);

/** What is done in the copy, line by line; the first that fails ends it. */
const STEPS = `set -e
export DEBIAN_FRONTEND=noninteractive
mount -t tmpfs none "$WORK"
mkdir "$WORK/new" "$WORK/aside" "$WORK/all"
mount -t overlay overlay -o "lowerdir=/,upperdir=$WORK/new,workdir=$WORK/aside" "$WORK/all"
mount -t proc proc "$WORK/all/proc"
mount --rbind /dev "$WORK/all/dev"
mkdir "$WORK/all/home/secretary"
cp "$DEB" "$WORK/all/home/secretary/app.deb"
there() { chroot "$WORK/all" "$@"; }
there apt-get install -y -qq --no-install-recommends /home/secretary/app.deb xdg-utils shared-mime-info libfile-mimeinfo-perl >/dev/null
there dpkg -s zhibu-handbook | grep -E '^(Status|Version|Architecture|Maintainer)'
there test -x /usr/bin/zhibu-handbook
touch "$WORK/all/home/secretary/report.zbb"
there xdg-mime query filetype /home/secretary/report.zbb | grep -x application/x-zhibu-package
there xdg-mime query default application/x-zhibu-package | grep -x zhibu-handbook.desktop
app() { there xvfb-run -a zhibu-handbook --no-sandbox "$@"; }
data='--data /home/secretary/data --passphrase-file /home/secretary/passphrase'
app --self-test
echo '春风-茶杯-铅笔-站台' >"$WORK/all/home/secretary/passphrase"
app --cli init --role branch --code 0101 --name 教师党支部 $data >/dev/null
sums() { (cd "$WORK/all/home/secretary/data" && find . -type f | sort | xargs -d '\n' sha256sum); }
sums >"$WORK/before"
there apt-get purge -y -qq zhibu-handbook >/dev/null
if there test -e /opt/支部手册 -o -e /usr/bin/zhibu-handbook; then echo 'something was left'; exit 1; fi
sums | cmp - "$WORK/before"
there apt-get install -y -qq --no-install-recommends /home/secretary/app.deb >/dev/null
app --cli verify $data
`;
const work = fs.mkdtempSync(path.join('/tmp', 'zhibu-deb-'));
const { status } = spawnSync('unshare', ['--mount', 'bash', '-c', STEPS], { stdio: 'inherit', env: { ...process.env, WORK: work, DEB: deb } });
fs.rmSync(work, { recursive: true });
if (status !== 0) giveUp('deb: it does not install, start and go as it should');
say('deb: installed, started, tested itself, taken off without a trace; the data stayed and opens again');
