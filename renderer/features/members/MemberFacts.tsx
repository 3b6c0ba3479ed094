import type { MemberDocument } from '../../../electron/contract';
import { fullDayText, monthText } from '../../text/dates';
import { DEPARTURE_NAMES, FIELD_NAMES, GENDER_NAMES, MEMBER_TYPE_NAMES, members as words } from '../../text/members';
import { Facts } from '../../ui/Facts';

/** The single fields; what is not filled is shown as such only where it matters. */
export function MemberFacts({ document }: { readonly document: MemberDocument }) {
  return (
    <Facts
      lines={[
        [FIELD_NAMES.gender, document.gender === '' ? '' : GENDER_NAMES[document.gender]],
        [FIELD_NAMES.birthMonth, monthText(document.birthMonth)],
        [FIELD_NAMES.nation, document.nation],
        [FIELD_NAMES.education, document.education],
        [FIELD_NAMES.post, document.post],
        [FIELD_NAMES.memberType, document.memberType === '' ? '' : MEMBER_TYPE_NAMES[document.memberType]],
        [FIELD_NAMES.joinedOn, document.joinedOn === '' ? words.nothingFilled : fullDayText(document.joinedOn)],
        [FIELD_NAMES.confirmedOn, fullDayText(document.confirmedOn)],
        [FIELD_NAMES.phone, document.phone],
        [FIELD_NAMES.departure, document.departure === '' ? '' : `${DEPARTURE_NAMES[document.departure]}　${fullDayText(document.departedOn)}　${document.departureNote}`],
      ]}
    />
  );
}
