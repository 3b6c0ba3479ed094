import { withMarks, type Edges } from '../domain/edges';
import type { Failure } from '../domain/failure';
import { ok, type Result } from '../domain/result';
import type { RuleDocument } from '../domain/rule-document';
import { edgeMark } from '../office/edges';
import type { Office } from '../office/office';
import type { Refusal } from './answer';
import { addressees } from './orders';

interface Given { readonly to?: string | undefined; readonly all: boolean }

/** `--to CODE,…` as marks of edges; `--all` = null, everybody below. */
export function marksGiven(office: Office, given: Given): Result<readonly string[] | null, Failure | Refusal> {
  const orgs = addressees(office, given);
  if (!orgs.ok) return orgs;
  return ok(given.all ? null : orgs.value.map((org) => edgeMark(office.org, org)));
}

/** The same over what was chosen before. */
export function edgesGiven(office: Office, before: Edges, given: Given): Result<Partial<RuleDocument>, Failure | Refusal> {
  const marks = marksGiven(office, given);
  if (!marks.ok) return marks;
  return ok(marks.value === null ? { chosen: false } : withMarks(before, marks.value));
}
