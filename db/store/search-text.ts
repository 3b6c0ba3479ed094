import type { JsonObject } from '../records/canonical';
import type { DocumentOf, RecordKind } from '../domain/record';
import { partTexts } from './search-parts';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** `2025年党课abc` → `2025 年 党 课 abc`: one token a Chinese character, so that any two neighbours are a phrase. */
export const spaced = (text: string): string => text.normalize('NFKC').toLowerCase().replace(CJK, ' $& ');

/**
 * What a person typed as an FTS5 query: every word must occur, Chinese ones as they stand, Latin ones and numbers from
 * their beginning. undefined = nothing to search for. Quotes and operators have no meaning: all is quoted.
 */
export function ftsQuery(typed: string): string | undefined {
  const words = typed.trim().split(/\s+/u).map((word) => spaced(word).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return words.map((word) => `"${word}"${/[a-z0-9]$/.test(word) ? '*' : ''}`).join(' AND ');
}

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
        ...d.guests.flatMap((item) => [item.name, item.unit]), ...d.attachments.map((item) => item.title),
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
        ...d.progress.filter((item) => !item.removed).map((item) => item.note), ...d.evidence.filter((item) => !item.removed).map((item) => item.text), d.reviewFinding,
      ].filter((text) => text !== '');
    }
    // That a talk took place can be found by who took part; there is nothing else in it.
    case 'talk': {
      const d = document as DocumentOf<'talk'>;
      return [d.by.name, ...d.with.filter((item) => !item.removed).map((item) => item.name), d.place].filter((text) => text !== '');
    }
    case 'dues':
      return [];
    case 'plan': {
      const d = document as DocumentOf<'plan'>;
      return [d.title, ...d.items.filter((item) => !item.removed).map((item) => item.title)].filter((text) => text !== '');
    }
    case 'explanation':
      return [(document as DocumentOf<'explanation'>).text];
    case 'year-seal':
      return [];
    case 'rule-set':
      return [(document as DocumentOf<'rule-set'>).title];
    case 'organisation':
      return (document as DocumentOf<'organisation'>).names.map((item) => item.name);
    case 'subordinate':
      return [(document as DocumentOf<'subordinate'>).name];
  }
}
