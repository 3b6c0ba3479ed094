import { z } from 'zod';
import { DOCUMENT_SCHEMA, DOCUMENTS, RECORD_KINDS } from '../../domain/record';
import { ok } from '../../domain/result';
import { command } from '../command';

/** JSON Schema (2020-12) of the document of every record kind, as `put` takes it: what has a default may be left out. */
export const schema = command({
  name: 'schema',
  usage: '[--json]',
  summary: '每种记录的 JSON Schema（不需要数据）',
  arguments: z.strictObject({}),
  run: () => {
    const schemas = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, z.toJSONSchema(DOCUMENTS[kind], { io: 'input' })]));
    const json = { version: DOCUMENT_SCHEMA, schemas };
    return Promise.resolve(ok({ json, text: JSON.stringify(json, null, 2) }));
  },
});
