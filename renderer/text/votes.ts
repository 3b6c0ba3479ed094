export { voteVerdict, voteReason, quorumWords, voteProblems } from '../../electron/contract';
