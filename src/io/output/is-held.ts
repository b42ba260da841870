import { systemCode } from '../system-error.js';

/** What is as old as this was left behind, whatever process has the id now: writing takes seconds. */
const longestWrite = 10 * 60_000;

/**
 * Tells whether the process with this id, which wrote something down at `since`, may still be at it. In a container the ids
 * of processes repeat: this very process may have the one of a run that was killed.
 */
export function isHeld(id: number, since: number): boolean {
  const now = Date.now();
  if (!Number.isInteger(id) || id <= 0 || now - since > longestWrite) return false;
  return id === process.pid ? since >= now - process.uptime() * 1000 : isRunning(id);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
