import type { GatheringDocument } from '../../../../electron/contract';
import { fullDayText } from '../../../text/dates';
import { birthdayWords, minutesWords as words } from '../../../text/gatherings';
import { STUDY_FORM_NAMES } from '../../../text/kinds';
import { hoursWords } from '../model/hours';
import { inOrder } from '../model/list-edits';
import { byAnniversary } from '../model/sheet-order';

/** 政治生日: whose, since when, how many years, in which form. */
export function MinutesBirthday({ document }: { readonly document: GatheringDocument }) {
  const { celebrants, form } = document.politicalBirthday;
  const shown = byAnniversary(celebrants.filter((person) => !person.removed));
  return (
    <section className="minutes-item">
      <h3>{words.celebrants}</h3>
      {shown.length === 0 ? (
        <p className="minutes-text muted">{words.notFilled}</p>
      ) : (
        <table className="minutes-table">
          <thead>
            <tr>
              <th>{words.name}</th>
              <th>{birthdayWords.joinedOn}</th>
              <th>{birthdayWords.years}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((person) => (
              <tr key={person.id}>
                <td>{person.name}</td>
                <td>{person.joinedOn === '' ? words.notFilled : fullDayText(person.joinedOn)}</td>
                <td>{person.years === null ? words.notFilled : birthdayWords.yearsOf(person.years)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {form.trim() !== '' && (
        <p className="minutes-text">
          <b>{words.form}：</b>
          {form}
        </p>
      )}
    </section>
  );
}

/** 集中学习: what, led by whom, how long, who spoke. */
export function MinutesStudy({ document }: { readonly document: GatheringDocument }) {
  const { materials, form, leader, hours, training, speakers } = document.studySession;
  const own = document.attendance.filter((line) => !line.removed && line.state === 'present' && line.hours !== null);
  const lines = [
    [
      words.materials,
      inOrder(materials)
        .map((material) => `${material.title}${material.source === '' ? '' : `（${material.source}）`}`)
        .join('；'),
    ],
    [words.form, [form === '' ? '' : STUDY_FORM_NAMES[form], training ? words.training : ''].filter((word) => word !== '').join('，')],
    [words.leader, `${leader.name}${leader.post === '' ? '' : `（${leader.post}）`}`],
    [words.hours, hours === null ? '' : hoursWords(hours)],
    [words.ownHours, own.map((line) => `${line.name} ${hoursWords(line.hours ?? 0)}`).join('，')],
    [
      words.speakers,
      inOrder(speakers)
        .map((speaker) => `${speaker.name}${speaker.topic === '' ? '' : `（${speaker.topic}）`}`)
        .join('；'),
    ],
  ] as const;
  return (
    <section className="minutes-item">
      {lines.map(([label, text]) =>
        text === '' ? null : (
          <p key={label} className="minutes-text">
            <b>{label}：</b>
            {text}
          </p>
        ),
      )}
    </section>
  );
}
