import { hash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Names a process for as long as the machine runs, and to whoever shares a folder with it. */
export interface ProcessIdentity {
  /** Where process ids mean the same: this boot of this machine, or this container in it. */
  readonly place: string;
  readonly processId: number;
  /** Clock ticks from the machine's start to the process's: an id is given again, a start is not. 0 where it is not known. */
  readonly startTicks: number;
}

const PLACE_LENGTH = 8;
/** Of /proc/<id>/stat, behind the name in brackets, which may hold anything; see proc_pid_stat(5). */
const START_TICKS_FIELD = 19;

export const OWN_IDENTITY: ProcessIdentity = {
  place: ownPlace(),
  processId: process.pid,
  startTicks: startTicksOf(process.pid) ?? 0,
};

/** Undefined where this process cannot tell: the other one is, or was, in a place of its own. */
export function isRunning({ place, processId, startTicks }: ProcessIdentity): boolean | undefined {
  if (place !== OWN_IDENTITY.place) return undefined;
  if (OWN_IDENTITY.startTicks > 0) return startTicksOf(processId) === startTicks;
  return hasProcess(processId) ? undefined : false;
}

/** On Linux, ids are those of a PID namespace: each container has its own. */
function ownPlace(): string {
  const boot = unlessMissing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  const namespace = unlessMissing(() => readlinkSync('/proc/self/ns/pid'));
  return hash('sha256', JSON.stringify([hostname(), boot, namespace])).slice(0, PLACE_LENGTH);
}

function startTicksOf(processId: number): number | undefined {
  const status = unlessMissing(() => readFileSync(`/proc/${processId}/stat`, 'utf8'));
  const ticks = status?.slice(status.lastIndexOf(')') + 2).split(' ')[START_TICKS_FIELD];
  return ticks === undefined ? undefined : Number(ticks);
}

function hasProcess(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function unlessMissing(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
