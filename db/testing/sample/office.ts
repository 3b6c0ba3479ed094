import { organisationDocument } from '../../domain/organisation';
import { sampleBranch, type BranchOptions } from './branch';
import { BUREAU } from './places';
import { randomFrom } from './random';
import type { SampleBranch, SampleOrganisation } from './types';

export interface OfficeOptions extends Omit<BranchOptions, 'index'> {
  readonly branches?: number;
}

/** A superior (县教育局党委, without records of its own) and the branches below it: those of `sampleBranch` by index. */
export function sampleOffice({ branches = 1, ...options }: OfficeOptions): { readonly superior: SampleOrganisation; readonly branches: readonly SampleBranch[] } {
  return { superior: sampleSuperior(options), branches: Array.from({ length: branches }, (_, index) => sampleBranch({ ...options, index })) };
}

/** The office alone, for those who take the branches one by one (two thousand of them do not fit into memory). */
export function sampleSuperior({ seed, from = 2024 }: Pick<OfficeOptions, 'seed' | 'from'>): SampleOrganisation {
  const random = randomFrom('superior', seed);
  const org = random.id();
  const organisation = organisationDocument.parse({ names: [{ id: random.id(), from: `${from - 10}-01-01`, code: BUREAU.code, name: BUREAU.name }], type: 'committee', hasCommittee: true });
  return { org, code: BUREAU.code, name: BUREAU.name, type: 'committee', organisation, members: [], gatherings: [], others: [] };
}
