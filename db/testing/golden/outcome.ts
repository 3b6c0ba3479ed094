import { writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentenceOf, type Failure } from '../../domain/failure';
import type { ImportPlan } from '../../exchange/plan-import';
import { lookAtFile, takeIn } from '../../exchange/take-in';
import { nodeFiles } from '../../files/node-files';
import type { Office } from '../../office/office';
import { recordRows } from '../../office/records';
import { submittedFigures } from '../../office/submit';
import { aMoment } from '../office';
import type { Side } from './world';

/** What stands beside a golden package. */
export interface Expected {
  /** Who takes it in, and which of these files before it. */
  readonly reader: Side;
  readonly before: readonly string[];
  /** Of an enrolment: the code that had travelled on paper, and the invitation that it answers. */
  readonly answers?: { readonly invitation: string; readonly paperCode: string };
  readonly outcome: Outcome;
}

export type Outcome = { readonly refused: string; readonly sentence: string } | { readonly says: object; readonly applied: object; readonly holds: object };

const MOMENT = aMoment('李淑芬', '2026-12-01T08:00:00.000Z');

/** Takes a package in and says all that a person would see of it. */
export async function outcomeOf(office: Office, bytes: Uint8Array): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-golden-'));
  try {
    const file = join(folder, 'file.zbb');
    writeFileSync(file, bytes);
    const looked = await lookAtFile(office, MOMENT, nodeFiles, folder, file);
    if (!looked.ok) return refused(looked.error);
    const applied = await takeIn(office, MOMENT, looked.value);
    return applied.ok ? { says: saysOf(looked.value.plan), applied: { ...applied.value, slot: applied.value.slot !== null }, holds: holdsOf(office) } : refused(applied.error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const refused = (failure: Failure): Outcome => ({ refused: failure.code, sentence: sentenceOf(failure) });

function saysOf(plan: ImportPlan): object {
  switch (plan.kind) {
    case 'invitation':
      return { slot: plan.invitation.slot.name, superior: plan.invitation.superior.name };
    case 'enrolment':
      return { outcome: plan.enrolment.outcome, digits: 'digits' in plan.enrolment ? plan.enrolment.digits : '' };
    case 'joining':
      return { outcome: plan.joining.outcome };
    case 'report': {
      const { staged, fresh, known, newer, doubles, gap, missing, byKind } = plan;
      return { staged, fresh, known, newer, doubles, gap, missing, byKind };
    }
    case 'downward': {
      const { known, certificate, handed: rules, reviews, receipts } = plan;
      return { known, certificate, rules, reviews, delivered: receipts.map(({ delivered }) => delivered.length) };
    }
    case 'merge': {
      const { fresh, known, newer, conflicts, staged } = plan;
      return { fresh, known, newer, conflicts, staged };
    }
  }
}

/** What is shown and counted afterwards: titles and figures, nothing that depends on a clock or a random id. */
const holdsOf = (office: Office): object => ({
  gatherings: recordRows(office.db, 'gathering').map(({ document }) => (JSON.parse(document) as { title: string }).title).sort(),
  figures: [...new Set(recordRows(office.db, 'gathering').map(({ org }) => org))].sort().map((org) => submittedFigures(office, org)),
});
