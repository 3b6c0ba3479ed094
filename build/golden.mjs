// `node build/golden.mjs VERSION`: keeps packages of this version of the program for ever (db/testing/golden/make.ts).
import { runnerImport } from 'vite';
import { inRoot } from './runtime/paths.mjs';
import { giveUp } from './runtime/run.mjs';

const [version] = process.argv.slice(2);
if (!version) giveUp('golden: name the version of the program.');
const { module } = await runnerImport(inRoot('db', 'testing', 'golden', 'make.ts'), { configFile: false, define: { __BUILD_DATE__: JSON.stringify('2026-01-01') } });
await module.makeGolden(version);
