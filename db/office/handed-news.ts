import { newsOf, type HandedKind, type HandedNews, type HandedSeen } from '../domain/handed-news';
import { PAPER_TITLES } from '../domain/names/papers';
import { templatedPaper } from '../domain/papers/samples';
import { templateDocument } from '../domain/template';
import { handedSeen, keepHandedSeen } from '../store/handed';
import { isForUs } from './edges';
import type { Office } from './office';
import { orgNames } from './org-names';
import { orgsAbove } from './orgs-above';
import { documentOfRow, recordRows } from './records';

interface Handed extends HandedSeen {
  readonly record: string;
  readonly kind: HandedKind;
  readonly org: string;
  readonly title: string;
}

/** Everything from above, withdrawn and meant for others too. Of a paper that only a newer program knows nothing is told. */
function handedHere(office: Office): Handed[] {
  const above = orgsAbove(office);
  const rules = recordRows(office.db, 'rule-set').filter(({ org }) => above.has(org)).map((found): Handed => {
    const document = documentOfRow(found, 'rule-set');
    return { record: found.id, kind: 'rule', org: found.org, title: document.title, heads: found.heads, held: !document.withdrawn && document.layer === 'superior' && isForUs(office, found.org, document) };
  });
  const templates = recordRows(office.db, 'template').filter(({ org }) => above.has(org)).flatMap((found): Handed[] => {
    const document = templateDocument.parse(documentOfRow(found, 'template'));
    const paper = templatedPaper(document.paper);
    return paper === null ? [] : [{ record: found.id, kind: 'template', org: found.org, title: PAPER_TITLES[paper], heads: found.heads, held: !document.withdrawn && document.file !== null && document.audience === 'below' && isForUs(office, found.org, document) }];
  });
  return [...rules, ...templates];
}

/** Rules and templates from above that nobody at this computer has looked at as they are now. */
export function handedNews(office: Office, today: string): HandedNews[] {
  const seen = handedSeen(office.db);
  const news = handedHere(office).flatMap((one) => {
    const what = newsOf(seen.get(one.record), one);
    return what === null ? [] : [{ ...one, what }];
  });
  // Mostly there is none, and names are those of everybody below too.
  const names = news.length === 0 ? new Map<string, string>() : orgNames(office, today);
  return news.map(({ record, kind, what, title, org, heads }) => ({ record, kind, what, title, from: names.get(org) ?? '', heads }));
}

/** Somebody looks at the rules, or at the templates, as they are now; answers whether there was anything new. */
export function seeHanded(office: Office, kind: HandedKind): boolean {
  const seen = handedSeen(office.db);
  const unseen = handedHere(office).filter((one) => one.kind === kind && (seen.get(one.record)?.heads !== one.heads || seen.get(one.record)?.held !== one.held));
  office.db.transaction(() => {
    for (const one of unseen) keepHandedSeen(office.db, one.record, one);
  }).immediate();
  return unseen.length > 0;
}
