import { fail, type Facts, type Failure } from '../domain/failure';
import { assertNever, err, ok, type Result } from '../domain/result';
import { orgNames } from '../office/org-names';
import { isPractice, peers, type Moment, type Office, type Peer } from '../office/office';
import { hasPackageIn } from '../store/packages';
import { statementById } from '../store/statements';
import { checkInvitation, planEnrolment, type EnrolmentPlan } from './enrol';
import type { Invitation, Manifest } from './manifest';
import { planJoining, type JoiningPlan } from './pairing';
import { planMerge, type MergePlan } from './plan-merge';
import { planHandedDown, type HandedDownPlan } from './plan-handed-down';
import { planOrders, type OrderPlan } from './plan-orders';
import { planReport } from './plan-report';
import { planReviews, type ReviewPlan } from './plan-reviews';
import type { OpenedPackage } from './read-package';
import { planReceipt, type ReceiptPlan } from './receipt';
import { senderOf } from './sender';
import type { Said } from './speakers';

/** What an import would do. Everything is checked, nothing is written; `apply-import.ts` does it. */
export type ImportPlan =
  | { readonly kind: 'invitation'; readonly manifest: Manifest; readonly invitation: Invitation }
  | { readonly kind: 'enrolment'; readonly manifest: Manifest; readonly enrolment: Exclude<EnrolmentPlan, { outcome: 'refused' }> }
  | { readonly kind: 'joining'; readonly manifest: Manifest; readonly joining: JoiningPlan }
  | ReportPlan
  | DownwardPlan
  | MergePlan;

export interface Carried {
  readonly manifest: Manifest;
  readonly peer: Peer;
  /** This very package was taken in before. */
  readonly repeated: boolean;
  readonly said: Said;
}

export interface ReportPlan extends Carried {
  readonly kind: 'report';
  /** Records whose submissions come from a key that nobody has confirmed, or from a revoked one: kept apart. */
  readonly staged: number;
  /** Records that a submission not held here names. */
  readonly fresh: number;
  readonly known: number;
  readonly newer: number;
  /** Records with a current submission here that the package's submissions do not replace: 两处提交. */
  readonly doubles: number;
  /** After this import something that the sender has submitted is still not here: 缺口. */
  readonly gap: boolean;
  /** Numbers of the sender's reports that never came, where there is a gap. */
  readonly missing: readonly number[];
  readonly byKind: Readonly<Record<string, number>>;
}

export interface DownwardPlan extends Carried {
  readonly kind: 'downward';
  readonly receipts: readonly ReceiptPlan[];
  readonly certificate: boolean;
  readonly known: number;
  readonly handed: HandedDownPlan;
  readonly reviews: ReviewPlan;
  readonly orders: OrderPlan;
}

export async function planImport(office: Office, moment: Moment, opened: OpenedPackage): Promise<Result<ImportPlan, Failure>> {
  const { manifest } = opened;
  const practising = isPractice(office);
  if ((manifest.practice === true) !== practising) return err(fail(practising ? 'real-data' : 'practice-data'));
  // An offer and an answer say what they say in the manifest; nobody is known yet who could say more.
  if ((manifest.kind === 'invitation' || manifest.kind === 'enrolment') && manifest.counts.statements + manifest.counts.versions > 0) return err(fail('statement-refused', { kind: manifest.kind }));
  if (manifest.kind === 'invitation') {
    if (manifest.pairing) return err(fail(manifest.sender.device === office.device ? 'invitation-own' : 'pairing-for-new'));
    const invitation = checkInvitation(office, moment, manifest);
    return invitation.ok ? ok({ kind: 'invitation', manifest, invitation: invitation.value }) : invitation;
  }
  if (manifest.addressee !== office.org) return err(fail('wrong-addressee', addressee(office, moment, manifest)));
  switch (manifest.kind) {
    case 'enrolment': {
      if (manifest.joining) {
        const joining = await planJoining(office, moment, manifest);
        return joining.ok ? ok({ kind: 'joining', manifest, joining: joining.value }) : joining;
      }
      const enrolment = await planEnrolment(office, moment, manifest);
      return enrolment.outcome === 'refused' ? err(enrolment.failure) : ok({ kind: 'enrolment', manifest, enrolment });
    }
    case 'report':
      return planReport(office, opened);
    case 'downward':
      return planDownward(office, opened);
    case 'merge':
      return planMerge(office, opened);
    default:
      return assertNever(manifest.kind);
  }
}

// The manifest has the addressee's id only: a name would tell the finder of a lost stick more than he needs.
const addressee = (office: Office, { today }: Moment, manifest: Manifest): Facts => ({ name: orgNames(office, today).get(manifest.addressee) ?? '另一个组织' });

async function planDownward(office: Office, opened: OpenedPackage): Promise<Result<DownwardPlan, Failure>> {
  const { manifest } = opened;
  const sender = await senderOf(office, opened, 'superior');
  if (!sender.ok) return sender;
  const { peer, said } = sender.value;
  const receipts: ReceiptPlan[] = [];
  const hasBelow = peers(office.db, 'subordinate').length > 0;
  let certificate = false;
  let known = 0;
  for await (const heard of said.each()) {
    if (!heard.ok) return heard;
    if (!heard.value.known) continue;
    const { signed } = heard.value;
    const { statement } = signed;
    if (statementById(office.db, signed.id) !== undefined) known += 1;
    // With nobody below, a receipt to another organisation has gone astray.
    if (statement.kind === 'receipt' && statement.to !== office.org && !hasBelow) return err(fail('wrong-addressee', { name: '另一个组织' }));
    // A receipt to somebody below goes on; one from further above says what has arrived there, and is no base of a report.
    if (statement.kind === 'receipt' && statement.to === office.org && statement.org === peer.org) {
      const plan = planReceipt(office, { ...signed, statement });
      if (!plan.ok) return plan;
      receipts.push(plan.value);
    }
    if (statement.kind === 'certificate') {
      const { device, org, signingKey } = statement.subject;
      if (device === office.device && (org !== office.org || signingKey !== office.keys.signingKey)) return err(fail('file-tampered'));
      certificate ||= device === office.device;
    }
  }
  const handed = await planHandedDown(office, opened, said);
  if (!handed.ok) return handed;
  const reviews = await planReviews(office, said);
  if (!reviews.ok) return reviews;
  const orders = await planOrders(office, said);
  if (!orders.ok) return orders;
  return ok({ kind: 'downward', manifest, peer, repeated: hasPackageIn(office.db, manifest.id), said, receipts, certificate, known, handed: handed.value, reviews: reviews.value, orders: orders.value });
}
