import { mergeConfig } from 'vitest/config';
import { editedSource } from './runtime/edited-source.mjs';
import base from './vitest.config.ts';

/** The unit tests over a source in which one place says something else (`npm run test:checks`). */
export default mergeConfig(base, { plugins: [editedSource(JSON.parse(process.env.ZHIBU_EDITS ?? '[]'))] });
