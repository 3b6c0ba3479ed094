import type { GatheringDocument } from '../../domain/gathering';
import type { MemberDocument } from '../../domain/member';
import type { OrganisationDocument, OrganisationType } from '../../domain/organisation';

export interface SampleMember {
  readonly id: string;
  readonly document: MemberDocument;
}

export interface SampleGathering {
  readonly id: string;
  readonly document: GatheringDocument;
}

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
}

export type SampleBranch = SampleOrganisation;
