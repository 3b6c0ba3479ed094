import { expect, it } from 'vitest';
import { gatheringDocument, type GatheringKind } from '../../../../electron/contract';
import { reviewFields } from './review-fields';

const paths = (kind: GatheringKind, parts: object = {}): string[] => reviewFields(gatheringDocument.parse({ mainKind: kind, countedKinds: [kind], title: '', start: '2026-11-06T15:30', ...parts })).map(({ path }) => path);

it('offers what every gathering has, in the order of its form', () => {
  const offered = paths('committee-meeting');
  expect(offered).toEqual(expect.arrayContaining(['title', 'start', 'place', 'attendance', 'agenda', 'attachments']));
  expect(offered.indexOf('title')).toBeLessThan(offered.indexOf('attendance'));
  expect(offered).not.toContain('withdrawn');
});

it('offers the parts of its own kinds and of no others', () => {
  expect(paths('study-session')).toEqual(expect.arrayContaining(['studySession/hours', 'studySession/materials']));
  expect(paths('party-meeting')).toContain('partyMeeting/discussedBefore');
  expect(paths('party-meeting').some((path) => /^(studySession|politicalBirthday|partyLecture)/.test(path))).toBe(false);
  expect(paths('party-lecture', { partyLecture: {} })).toContain('partyLecture/topic');
});

it('names each path once', () => {
  const offered = paths('study-session', { election: {}, lifeMeeting: {} });
  expect(new Set(offered).size).toBe(offered.length);
});
