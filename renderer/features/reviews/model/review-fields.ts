import type { GatheringDocument, GatheringKind } from '../../../../electron/contract';
import { fieldsOf } from '../../../text/record-fields';

export interface FieldOption {
  /** Path in the record's form, as a return names it. */
  readonly path: string;
  readonly word: string;
}

/** These follow from others, or are no field that somebody corrects. */
const NOT_ASKED: ReadonlySet<string> = new Set(['withdrawn', 'withdrawnReason', 'planned', 'partyMeeting.committeeMeeting']);

/** Parts that stand in every document, and whose they are. */
const ALWAYS_THERE: Readonly<Record<string, readonly GatheringKind[]>> = {
  partyMeeting: ['party-meeting'],
  politicalBirthday: ['political-birthday'],
  studySession: ['study-session', 'theory-study', 'centre-group-study'],
};

/** What of a gathering a return may ask to correct, in the order of its form: its fields and lists, and the parts of its kinds. */
export function reviewFields(document: Readonly<Pick<GatheringDocument, 'countedKinds'>>): FieldOption[] {
  const { fields, lists, order } = fieldsOf('gathering');
  const words: Readonly<Record<string, string>> = { ...fields, ...lists };
  const isThere = (part: string): boolean => ALWAYS_THERE[part]?.some((kind) => document.countedKinds.includes(kind)) ?? part in document;
  return order.filter((key) => !NOT_ASKED.has(key)).flatMap((key): FieldOption[] => {
    const word = words[key];
    if (word !== undefined) return [{ path: key, word }];
    if (!isThere(key)) return [];
    return Object.entries(words)
      .filter(([dotted]) => dotted.startsWith(`${key}.`) && dotted.split('.').length === 2 && !NOT_ASKED.has(dotted))
      .map(([dotted, name]) => ({ path: dotted.replace('.', '/'), word: name }));
  });
}
