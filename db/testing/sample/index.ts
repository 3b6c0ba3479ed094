export { sampleBranch, type BranchOptions } from './branch';
export { sampleOffice, sampleSuperior, type OfficeOptions } from './office';
export type { SampleBranch, SampleGathering, SampleMember, SampleOrganisation } from './types';
