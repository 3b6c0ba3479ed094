import { filesIn } from '../domain/attached-file';
import type { JsonObject } from '../records/canonical';
import type { DocumentOf, RecordKind } from '../domain/record';
import { initialsOf, titleLetters } from './initials';
import { partTexts } from './search-parts';

/** The words of a record that a search looks through, in the order in which an excerpt reads well. */
export function searchTexts(kind: RecordKind, document: JsonObject): string[] {
  switch (kind) {
    case 'gathering': {
      const d = document as DocumentOf<'gathering'>;
      return [
        d.title, d.place, d.start.slice(0, 10), d.chair.name, d.recorder.name,
        ...d.agenda.filter((item) => !item.removed).flatMap((item) => [item.title, item.content, ...item.speeches.flatMap((speech) => [speech.speaker, speech.text]), item.dissent, item.resolution, item.responsible]),
        d.summary, d.studySession.leader.name, d.studySession.form === '' ? '' : d.studySession.form,
        ...d.studySession.materials.flatMap((item) => [item.title, item.source]), ...d.studySession.speakers.flatMap((item) => [item.name, item.topic]),
        d.politicalBirthday.form, ...d.politicalBirthday.celebrants.map((item) => item.name),
        ...partTexts(d),
        ...d.guests.flatMap((item) => [item.name, item.unit]), ...d.attachments.filter((item) => !item.removed).map((item) => item.title), ...filesIn(d.attachments).map((file) => file.name),
        ...d.attendance.filter((item) => !item.removed).flatMap((item) => [item.name, item.note]),
      ].filter((text) => text !== '');
    }
    case 'member': {
      const d = document as DocumentOf<'member'>;
      return [d.name, d.post, d.nation, d.education, ...d.posts.map((item) => item.post), d.departureNote].filter((text) => text !== '');
    }
    case 'ledger-item': {
      const d = document as DocumentOf<'ledger-item'>;
      return [
        d.title, d.detail, d.ownLedger, d.source.text, d.post, d.responsible.name, ...d.measures.filter((item) => !item.removed).map((item) => item.title),
        ...d.progress.filter((item) => !item.removed).map((item) => item.note), ...d.evidence.filter((item) => !item.removed).map((item) => item.text), ...filesIn(d.evidence).map((file) => file.name), d.reviewFinding,
      ].filter((text) => text !== '');
    }
    // That a talk took place can be found by who took part, and by nothing else.
    case 'talk': {
      const d = document as DocumentOf<'talk'>;
      return [d.by.name, ...d.with.filter((item) => !item.removed).map((item) => item.name)].filter((text) => text !== '');
    }
    // Only that there is a register of the year: who paid what is not to be come upon by a search.
    case 'dues':
      return [`${(document as DocumentOf<'dues'>).year}年党费收缴登记`];
    case 'plan': {
      const d = document as DocumentOf<'plan'>;
      return [d.title, ...d.items.filter((item) => !item.removed).map((item) => item.title)].filter((text) => text !== '');
    }
    case 'explanation':
      return [(document as DocumentOf<'explanation'>).text];
    case 'letter': {
      const d = document as DocumentOf<'letter'>;
      return [d.title, d.to, d.body, ...d.annexes.filter((item) => !item.removed).map((item) => item.title)].filter((text) => text !== '');
    }
    case 'template':
    case 'year-seal':
      return [];
    case 'rule-set':
      return [(document as DocumentOf<'rule-set'>).title];
    case 'organisation':
      return (document as DocumentOf<'organisation'>).names.map((item) => item.name);
    case 'subordinate':
      return [(document as DocumentOf<'subordinate'>).name, (document as DocumentOf<'subordinate'>).code];
  }
}

/**
 * Of what a record is found by pinyin initials: names of people and titles. People who were merely there are found by
 * name: two letters would find every meeting.
 */
export function searchInitials(kind: RecordKind, document: JsonObject): string[] {
  switch (kind) {
    case 'gathering': {
      const d = document as DocumentOf<'gathering'>;
      return [d.title, ...d.agenda.filter((item) => !item.removed).map((item) => item.title)].map(ofTitle);
    }
    case 'member':
      return [initialsOf((document as DocumentOf<'member'>).name)];
    case 'ledger-item': {
      const d = document as DocumentOf<'ledger-item'>;
      return [ofTitle(d.title), initialsOf(d.responsible.name)];
    }
    case 'talk': {
      const d = document as DocumentOf<'talk'>;
      return [d.by.name, ...d.with.filter((item) => !item.removed).map((item) => item.name)].map(initialsOf);
    }
    case 'plan': {
      const d = document as DocumentOf<'plan'>;
      return [d.title, ...d.items.filter((item) => !item.removed).map((item) => item.title)].map(ofTitle);
    }
    case 'dues':
    case 'subordinate':
      return searchTexts(kind, document).map(ofTitle);
    default:
      return [];
  }
}

const ofTitle = (title: string): string => titleLetters(title).letters;
