// `node build/build-edited.mjs ENTRY FOLDER < edits.json`: builds a part of db as FOLDER/program.mjs with places of its source
// changed, so that tests can run a program of another version beside today's (db/testing/other-program).
import fs from 'node:fs';
import { build } from 'vite';
import { editedSource } from './runtime/edited-source.mjs';
import { root } from './runtime/paths.mjs';

const [entry, outDir] = process.argv.slice(2);
const source = editedSource(JSON.parse(fs.readFileSync(0, 'utf8')));
/** A check that is taken out is taken out here too, where this part of the source has it. */
const without = editedSource(JSON.parse(process.env.ZHIBU_EDITS ?? '[]'));
await build({
  root,
  configFile: false,
  logLevel: 'error',
  define: { __BUILD_DATE__: JSON.stringify('2026-01-01') },
  plugins: [without, source],
  build: { ssr: entry, outDir, emptyOutDir: true, minify: false, rollupOptions: { output: { entryFileNames: 'program.mjs', format: 'es' } } },
});
if (source.unused().length > 0) throw new Error(`not in the program: ${source.unused().join('\n')}`);
