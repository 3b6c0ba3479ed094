/** Failures without the schemas, for the gate: it must paint before a schema library is parsed. */
export { sentenceOf } from '../../db/domain/failure';
