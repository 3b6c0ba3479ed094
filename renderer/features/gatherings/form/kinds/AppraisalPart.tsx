import { excellentShare } from '../../../../../electron/contract';
import { kindWords } from '../../../../text/gathering-kinds';
import { KIND_FIELDS as names } from '../../../../text/kind-fields';
import { KIND_NAMES } from '../../../../text/kinds';
import { Section } from '../../../../ui/Section';
import { StateTag } from '../../../../ui/StateTag';
import { CheckField } from '../fields/CheckField';
import { CountField } from '../fields/CountField';
import { DateField } from '../fields/DateField';
import { usePart } from '../use-part';
import { AppraisalTable } from './AppraisalTable';

const words = kindWords.appraisal;

/** 民主评议党员: ballots in total, totals and the committee's grade for each member, the one-third reminder. */
export function AppraisalPart() {
  const { part, change } = usePart('appraisal');
  const share = excellentShare(part);
  return (
    <Section title={KIND_NAMES.appraisal} hint={words.anonymous}>
      <div className="stack" data-field="appraisal">
        <span className="row wrap">
          <CheckField path="appraisal/selfAssessed" label={names['appraisal.selfAssessed']} value={part.selfAssessed} onChange={(selfAssessed) => change({ selfAssessed })} />
          <CheckField path="appraisal/mutuallyAssessed" label={names['appraisal.mutuallyAssessed']} value={part.mutuallyAssessed} onChange={(mutuallyAssessed) => change({ mutuallyAssessed })} />
        </span>
        <div className="kind-counts" role="group" aria-label={words.ballots}>
          <CountField path="appraisal/issued" label={words.issued} value={part.issued} onChange={(issued) => change({ issued })} />
          <CountField path="appraisal/collected" label={words.collected} value={part.collected} onChange={(collected) => change({ collected })} />
          <CountField path="appraisal/valid" label={words.valid} value={part.valid} onChange={(valid) => change({ valid })} />
        </div>
        <AppraisalTable />
        <p className="row wrap small">
          <span>{words.share(share.excellent, share.members, share.most)}</span>
          {share.above && <StateTag tone="due">{words.shareAbove}</StateTag>}
          <span className="muted">{words.decided}</span>
        </p>
        <div className="kind-fields">
          <DateField path="appraisal/decidedOn" label={names['appraisal.decidedOn']} value={part.decidedOn} onChange={(decidedOn) => change({ decidedOn })} />
          <DateField path="appraisal/reportedOn" label={names['appraisal.reportedOn']} value={part.reportedOn} onChange={(reportedOn) => change({ reportedOn })} />
        </div>
      </div>
    </Section>
  );
}
