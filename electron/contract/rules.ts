import { z } from 'zod';
import { localMonth } from '../../db/domain/dates';
import { randomId } from '../../db/domain/ids';
import { ruleDocument, type RuleDocument } from '../../db/domain/rule-document';
import type { RulesPreview, RulesView } from '../../db/domain/rules-views';
import { channel } from './channel';
import type { RecordView } from './records';

export type { RuleDocument, RulesPreview, RulesView };
export type { RuleBelow, RuleChange, RulesBelow, RuleSetView, ShownProblem, ShownRule } from '../../db/domain/rules-views';
export type { ComplianceRule, RuleItem } from '../../db/domain/compliance-rules';
export type { HoursConversion } from '../../db/domain/study-hours';

const heads = z.array(z.string().max(64)).max(64);

export const ruleChannels = {
  'rules.all': channel<RulesView>()(z.object({})),
  'rules.get': channel<RecordView<RuleDocument>>()(z.object({ record: randomId })),
  'rules.save': channel<RecordView<RuleDocument>>()(z.object({ record: randomId.nullable(), heads, document: z.unknown(), draft: z.string().max(100).optional() })),
  /** What the running year would ask with this document in place of the one that it was made from. */
  'rules.preview': channel<RulesPreview>()(z.object({ record: randomId.nullable(), document: ruleDocument, past: z.object({ from: localMonth, until: localMonth }).optional() })),
} as const;
