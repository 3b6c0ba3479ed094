import { useParams } from 'wouter';
import { dateOf, lifeSteps, type LastRectification, type LifeStep } from '../../../../../electron/contract';
import { useAnswer } from '../../../../data/api';
import { kindWords } from '../../../../text/gathering-kinds';
import { KIND_FIELDS as names } from '../../../../text/kind-fields';
import { KIND_NAMES } from '../../../../text/kinds';
import { Section } from '../../../../ui/Section';
import { StepBar } from '../../../../ui/StepBar';
import { useDocument } from '../form-context';
import { CheckField } from '../fields/CheckField';
import { CountField } from '../fields/CountField';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';
import { usePart } from '../use-part';
import { LastItems } from './LastItems';
import { LifeStepHead } from './LifeStepHead';
import { ProblemsList } from './ProblemsList';
import { RectifyLine } from './RectifyLine';

const words = kindWords.life;
const NOTHING_LEFT: LastRectification = { meeting: null, rows: [] };

/** 组织生活会 as it is held: 会前 → 会上 → 会后, three steps on one screen. */
export function LifeMeetingPart() {
  const { part, change } = usePart('lifeMeeting');
  const document = useDocument((whole) => whole);
  const record = useParams()['id'] ?? '';
  const last = useAnswer('ledgers.lastRectification', { date: dateOf(document.start), record }, { keep: true, enabled: document.start !== '' }).data ?? NOTHING_LEFT;
  const steps = lifeSteps(document, last.rows.length > 0);
  const stepOf = (name: LifeStep['step']): LifeStep | undefined => steps.find(({ step }) => step === name);
  return (
    <Section title={KIND_NAMES['life-meeting']}>
      <StepBar label={words.guide} steps={[words.before, words.during, words.after]} now={nowOf(steps)} />
      <ol className="life-steps" data-field="lifeMeeting">
        <li>
          <LifeStepHead name={words.before} step={stepOf('before')} />
          <div className="kind-fields">
            <TextField path="lifeMeeting/theme" label={names['lifeMeeting.theme']} value={part.theme} onChange={(theme) => change({ theme })} />
            <DateField path="lifeMeeting/studiedOn" label={names['lifeMeeting.studiedOn']} value={part.studiedOn} onChange={(studiedOn) => change({ studiedOn })} />
            <DateField path="lifeMeeting/talkedOn" label={names['lifeMeeting.talkedOn']} value={part.talkedOn} onChange={(talkedOn) => change({ talkedOn })} />
            <CountField path="lifeMeeting/opinions" label={names['lifeMeeting.opinions']} value={part.opinions} onChange={(opinions) => change({ opinions })} />
            <TextField path="lifeMeeting/opinionsBy" label={names['lifeMeeting.opinionsBy']} value={part.opinionsBy} onChange={(opinionsBy) => change({ opinionsBy })} />
          </div>
          <ProblemsList />
        </li>
        <li>
          <LifeStepHead name={words.during} step={stepOf('during')} />
          <LastItems last={last} />
          <div className="row wrap">
            <CheckField path="lifeMeeting/secretaryReported" label={names['lifeMeeting.secretaryReported']} value={part.secretaryReported} onChange={(secretaryReported) => change({ secretaryReported })} />
            <CheckField path="lifeMeeting/selfChecked" label={names['lifeMeeting.selfChecked']} value={part.selfChecked} onChange={(selfChecked) => change({ selfChecked })} />
            <CheckField path="lifeMeeting/criticised" label={names['lifeMeeting.criticised']} value={part.criticised} onChange={(criticised) => change({ criticised })} />
          </div>
          <TextField long path="lifeMeeting/lastRectification" label={names['lifeMeeting.lastRectification']} hint={words.lastHint} value={part.lastRectification} onChange={(lastRectification) => change({ lastRectification })} />
        </li>
        <li>
          <LifeStepHead name={words.after} step={stepOf('after')} />
          <div data-field="lifeMeeting/rectify">
            <RectifyLine />
          </div>
          <div className="kind-fields">
            <DateField path="lifeMeeting/publishedOn" label={names['lifeMeeting.publishedOn']} value={part.publishedOn} onChange={(publishedOn) => change({ publishedOn })} />
            <TextField path="lifeMeeting/publishedHow" label={names['lifeMeeting.publishedHow']} value={part.publishedHow} onChange={(publishedHow) => change({ publishedHow })} />
          </div>
        </li>
      </ol>
    </Section>
  );
}

/** The first step that still asks for something; after the last one, all are done. */
function nowOf(steps: readonly LifeStep[]): number {
  const at = steps.findIndex(({ tasks }) => tasks.some(({ done }) => !done));
  return at < 0 ? steps.length : at;
}
