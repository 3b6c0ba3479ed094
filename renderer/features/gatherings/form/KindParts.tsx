import type { ComponentType } from 'react';
import { STUDY_KINDS, type GatheringKind } from '../../../../electron/contract';
import { studyWords } from '../../../text/gatherings';
import { Section } from '../../../ui/Section';
import { AppraisalPart } from './kinds/AppraisalPart';
import { AssessmentPart } from './kinds/AssessmentPart';
import { CommitteePart } from './kinds/CommitteePart';
import { ElectionPart } from './kinds/ElectionPart';
import { GroupPart } from './kinds/GroupPart';
import { LecturePart } from './kinds/LecturePart';
import { LifeMeetingPart } from './kinds/LifeMeetingPart';
import { OathPart } from './kinds/OathPart';
import { ThemeDayPart } from './kinds/ThemeDayPart';
import { WarningPart } from './kinds/WarningPart';
import './kinds/kinds.css';
import { OwnHours } from './OwnHours';

/** The parts of the form that counted kinds bring, in the order of the kinds. */
const PARTS: readonly (readonly [GatheringKind, ComponentType])[] = [
  ['committee-meeting', CommitteePart],
  ['group-meeting', GroupPart],
  ['party-lecture', LecturePart],
  ['theme-day', ThemeDayPart],
  ['life-meeting', LifeMeetingPart],
  ['appraisal', AppraisalPart],
  ['oath-renewal', OathPart],
  ['warning-education', WarningPart],
  ['assessment-meeting', AssessmentPart],
  ['election', ElectionPart],
];
const WITH_OWN_HOURS: readonly GatheringKind[] = ['party-lecture', 'warning-education'];

/** What the counted kinds add. Hours a person stand with the study part where there is one, else in a part of their own. */
export function KindParts({ kinds }: { readonly kinds: readonly GatheringKind[] }) {
  const studied = STUDY_KINDS.some((kind) => !WITH_OWN_HOURS.includes(kind) && kinds.includes(kind));
  return (
    <>
      {PARTS.map(([kind, Part]) => kinds.includes(kind) && <Part key={kind} />)}
      {!studied && WITH_OWN_HOURS.some((kind) => kinds.includes(kind)) && (
        <Section label={studyWords.ownHours}>
          <OwnHours />
        </Section>
      )}
    </>
  );
}
