import { createContext, useContext } from 'react';
import type { Session } from '../../electron/contract';

export const SessionContext = createContext<Session | null>(null);

/** The open organisation: name, role, operator, today. Only below the frame, where it always exists. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside of the frame');
  return session;
}
