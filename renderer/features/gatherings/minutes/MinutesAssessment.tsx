import { ASSESSMENT_SECTIONS, partOf, type GatheringDocument } from '../../../../electron/contract';
import { fullDayText } from '../../../text/dates';
import { KIND_ITEM_FIELDS } from '../../../text/kind-fields';
import { ASSESSMENT_NAMES } from '../../../text/kind-names';
import { MinutesLines } from './MinutesLines';

const names = KIND_ITEM_FIELDS['assessmentMeeting.sections'];

/** 研判会议: conclusion and action under each of the four headings. */
export function MinutesAssessment({ document }: { readonly document: GatheringDocument }) {
  const { sections } = partOf(document, 'assessmentMeeting');
  return ASSESSMENT_SECTIONS.map((id) => {
    const section = sections.find((other) => other.id === id && !other.removed);
    return (
      <section key={id} className="minutes-item">
        <h3>{ASSESSMENT_NAMES[id]}</h3>
        {section && (
          <MinutesLines
            lines={[
              [names.conclusion, section.conclusion],
              [names.action, section.action],
              [names.responsible, section.responsible],
              [names.dueOn, section.dueOn === '' ? '' : fullDayText(section.dueOn)],
            ]}
          />
        )}
      </section>
    );
  });
}
