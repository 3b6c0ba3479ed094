import type { GatheringDocument } from '../../domain/gathering';
import type { MemberDocument } from '../../domain/member';
import type { OrganisationDocument, OrganisationType } from '../../domain/organisation';
import type { DocumentOf } from '../../domain/record';

export interface SampleMember {
  readonly id: string;
  readonly document: MemberDocument;
}

export interface SampleGathering {
  readonly id: string;
  readonly document: GatheringDocument;
}

type OtherKind = 'ledger-item' | 'talk' | 'dues' | 'plan' | 'explanation';
/** Anything but roster and gatherings; `on` is the day on which it was begun. */
export type SampleRecord = { readonly [K in OtherKind]: { readonly id: string; readonly kind: K; readonly on: string; readonly document: DocumentOf<K> } }[OtherKind];

/** An organisation with its own records; `org` is its random id and the id of its organisation record. */
export interface SampleOrganisation {
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly organisation: OrganisationDocument;
  readonly members: readonly SampleMember[];
  /** By start. */
  readonly gatherings: readonly SampleGathering[];
  /** Ledger items, talks, 党费, plans and explanations, by day. */
  readonly others: readonly SampleRecord[];
}

export type SampleBranch = SampleOrganisation;

/** Whose branch it is: what is talked about, who comes and who leaves follow from it. */
export type Profile = 'teachers' | 'students' | 'retired';
