// Reads back from the packaged executables what can no longer be switched on.
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { packagedExecutable } from './runtime/packaged.mjs';

const expected = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

for (const flavour of /** @type {const} */ (['ship', 'test'])) {
  const wire = await getCurrentFuseWire(packagedExecutable(flavour));
  const wanted = { ...expected, EnableNodeCliInspectArguments: flavour === 'test' };
  for (const [name, on] of Object.entries(wanted)) {
    const state = wire[FuseV1Options[name]];
    const right = state === (on ? FuseState.ENABLE : FuseState.DISABLE);
    console.log(`${flavour}: ${name} is ${FuseState[state] ?? state}${right ? '' : `, and should be ${on ? 'on' : 'off'}`}`);
    if (!right) process.exitCode = 1;
  }
}
