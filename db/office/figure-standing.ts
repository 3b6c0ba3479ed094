import { branchShape } from '../domain/branch-shape';
import { standingIn, type KnownOfBranch } from '../domain/figure-standing';
import type { StandingPart } from '../domain/figure-parts';
import type { GatheringDocument } from '../domain/gathering';
import { addMonths } from '../domain/periods';
import { rulesHere } from './compliance-input';
import { listMembers } from './members';
import type { Office } from './office';
import { documentOfRow, recordRow, recordRows } from './records';

/** How many months up to the running one have a line although nothing was held: a branch that meets seldom still stands in them. */
const FILLED = 24;

/**
 * How the own branch stood in months; asks the registers once for all of them. `gatherings` are the submitted ones of
 * these months' years. Nothing stands where no organisation is recorded, or where the rules of a branch are not its own.
 */
export function standings(office: Office, today: string, gatherings: readonly { readonly id: string; readonly document: GatheringDocument }[]): (month: string) => StandingPart | null {
  const organisation = recordRow(office.db, office.org);
  if (!organisation) return () => null;
  const { rules, conversions } = rulesHere(office);
  const known: KnownOfBranch = {
    today, rules, conversions, gatherings, branch: branchShape(documentOfRow(organisation, 'organisation')), members: listMembers(office),
    dues: recordRows(office.db, 'dues', office.org).map((found) => ({ id: found.id, document: documentOfRow(found, 'dues') })),
    ledger: recordRows(office.db, 'ledger-item', office.org).map((found) => ({ document: documentOfRow(found, 'ledger-item') })),
  };
  return (month) => standingIn(known, month);
}

/**
 * From the first month of which something was said, and never more than two years, to the running one: none of them is
 * left out. Who has said nothing yet says how it stands in this month and in the last, of which one reports now.
 */
export function filledMonths(said: readonly string[], today: string): string[] {
  const running = `${today.slice(0, 7)}-01`;
  const first = said.length === 0 ? addMonths(running, -1).slice(0, 7) : said.reduce((a, b) => (a < b ? a : b));
  return Array.from({ length: FILLED }, (_, n) => addMonths(running, -n).slice(0, 7)).filter((month) => month >= first);
}
