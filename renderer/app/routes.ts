import type { RouteEntry } from '../app-route';
import { routes as calendar } from '../features/calendar';
import { routes as circulars } from '../features/circulars';
import { routes as conflicts } from '../features/conflicts';
import { routes as desk } from '../features/desk';
import { routes as devices } from '../features/devices';
import { routes as dues } from '../features/dues';
import { routes as exchange } from '../features/exchange';
import { routes as erasure } from '../features/erasure';
import { routes as figures } from '../features/figures';
import { routes as gatherings } from '../features/gatherings';
import { routes as handover } from '../features/handover';
import { routes as help } from '../features/help';
import { routes as history } from '../features/history';
import { routes as home } from '../features/home';
import { routes as intake } from '../features/intake';
import { routes as importing } from '../features/importing';
import { routes as ledgers } from '../features/ledgers';
import { routes as letters } from '../features/letters';
import { routes as members } from '../features/members';
import { routes as orders } from '../features/orders';
import { routes as organisation } from '../features/organisation';
import { routes as papers } from '../features/papers';
import { routes as plans } from '../features/plans';
import { routes as receipts } from '../features/receipts';
import { routes as reviews } from '../features/reviews';
import { routes as rules } from '../features/rules';
import { routes as search } from '../features/search';
import { routes as settings } from '../features/settings';
import { routes as subordinates } from '../features/subordinates';
import { routes as superior } from '../features/superior';
import { routes as talks } from '../features/talks';
import { routes as tree } from '../features/tree';
import { routes as years } from '../features/years';

/** Every screen. Order matters: of two paths that fit, the first is shown. */
export const ROUTES: readonly RouteEntry[] = [
  ...home,
  ...desk,
  ...figures,
  ...gatherings,
  ...calendar,
  ...members,
  ...organisation,
  ...history,
  ...ledgers,
  ...talks,
  ...dues,
  ...plans,
  ...orders,
  ...circulars,
  ...letters,
  ...papers,
  ...exchange,
  ...receipts,
  ...reviews,
  ...superior,
  ...importing,
  ...intake,
  ...devices,
  ...conflicts,
  ...subordinates,
  ...tree,
  ...search,
  ...settings,
  ...years,
  ...handover,
  ...erasure,
  ...rules,
  ...help,
];
