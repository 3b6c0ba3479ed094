import type { Failure } from '../domain/failure';
import { offeredBy } from '../domain/papers/samples';
import { err, ok, type Result } from '../domain/result';
import { unknownPlaceholders, type CheckedTemplate, type TemplatedPaper } from '../domain/template';
import { readTemplate } from './template-file';
import { namesIn } from './template-fill';

/** Whether a file may lay a paper out, and which of its placeholders the paper does not have. */
export async function checkTemplate(paper: TemplatedPaper, bytes: Uint8Array): Promise<Result<CheckedTemplate, Failure>> {
  const parts = await readTemplate(bytes);
  if (!parts.ok) return parts;
  const named = namesIn(bytes);
  if (!named.ok) return err(named.error);
  const offered = offeredBy(paper).flatMap(({ name, inside }) => [name, ...(inside ?? []).map((one) => one.name)]);
  const have = new Set(offered);
  return ok({ known: named.value.filter((name) => have.has(name)), unknown: unknownPlaceholders(named.value, offered) });
}
