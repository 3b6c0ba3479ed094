import type { Edges } from '../domain/edges';
import { err, ok, type Result } from '../domain/result';
import { ruleDocument } from '../domain/rule-document';
import { templateDocument } from '../domain/template';
import type { StatementOf } from '../records/statements';

/** What a superior gives to everybody below it, as records of its own: rules and Word templates. */
export type HandedDown = 'rule' | 'template';
export const HANDED_DOWN: readonly HandedDown[] = ['rule', 'template'];

export const isHandedDown = (kind: string): kind is HandedDown => (HANDED_DOWN as readonly string[]).includes(kind);

/** The kind of record whose versions such a statement names. */
export const HANDED_RECORD = { rule: 'rule-set', template: 'template' } as const satisfies Record<HandedDown, string>;

export const namedIn = (statement: StatementOf<HandedDown>): readonly { readonly record: string; readonly version: string }[] => (statement.kind === 'rule' ? statement.sets : statement.templates);

/** To whom below such a record speaks; null = to its own organisation only. An error names the field that does not read. */
export function edgesIn(kind: HandedDown, document: unknown): Result<Edges | null, string> {
  switch (kind) {
    case 'rule': {
      const read = ruleDocument.safeParse(document);
      return read.success ? ok(read.data.layer === 'superior' ? read.data : null) : err(read.error.issues[0]?.path.join('/') ?? '');
    }
    case 'template': {
      const read = templateDocument.safeParse(document);
      return read.success ? ok(read.data.audience === 'below' ? read.data : null) : err(read.error.issues[0]?.path.join('/') ?? '');
    }
  }
}
