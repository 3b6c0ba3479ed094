import { useMemo } from 'react';
import { useAnswer } from './api';

/** Records of which several submissions stand: 两处提交. */
export function useDoubles(): ReadonlySet<string> {
  const { data } = useAnswer('conflicts.doubles', {});
  return useMemo(() => new Set(data?.map(({ record }) => record)), [data]);
}
