/** Believable organisations, the same for the same seed whatever the date: for the demo, the tests and the benchmarks. */
export { sampleBranch } from './branch';
export { sampleOffice } from './office';
export { branchUntil, entriesOf } from './until';
