import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { attendanceState, gatheringKind, leaveReason, voteMatter, voteMethod } from './gathering';
import { departure, memberStatus } from './member';
import { organisationType } from './organisation';
import { RECORD_KINDS } from './record';

const glossary = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const lists = [gatheringKind, attendanceState, leaveReason, voteMatter, voteMethod, memberStatus, departure, organisationType].flatMap((list): string[] => list.options);

it.each([...lists, ...RECORD_KINDS].filter((word) => word !== ''))('the glossary has the word %s', (word) => {
  expect(glossary.includes(word) || glossary.includes(word.replaceAll('-', ' '))).toBe(true);
});
