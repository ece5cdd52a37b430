import {
  failAt,
  readFields,
  readList,
  readNumber,
  readOneOf,
  readText,
  readWhole,
} from '../parse-value.ts'
import { DAY_MINUTES, MINUTE_MS } from './agenda-phases.ts'
import type { AgendaState, LivedPhase } from './lived-agenda.ts'
import { MOST_PHASES, readOwnPhase } from './read-agenda.ts'

/** What took place, and what is to come after the setup was changed. */
const MOST_LIVED = 2 * MOST_PHASES
/** Eight hours for each of ten groups is the longest phase a setup can hold. */
const LONGEST_MS = 10 * DAY_MINUTES * MINUTE_MS
/** Year 9999: a stored instant outside this is noise. */
const LAST_INSTANT = 253_402_300_799_999
const STATUSES: readonly AgendaState['status'][] = ['not-started', 'running', 'paused', 'finished']

/** Reads a stored agenda. Throws `WorkshopError` 'bad-input' naming the path of what is wrong. */
export function parseAgenda(value: unknown): AgendaState {
  const fields = readFields(value, 'agenda')
  const phases = readList(fields['phases'], 'agenda.phases', MOST_LIVED, readPhase)
  const status = readOneOf(fields['status'], 'agenda.status', STATUSES)
  const least = status === 'not-started' ? -1 : Math.min(0, phases.length - 1)
  const most = status === 'not-started' ? -1 : phases.length - 1
  const since = readInstant(fields['since'], 'agenda.since')
  if (status === 'running' && since === null) failAt('agenda.since', 'a time')
  return {
    status,
    announcedAt: readNumber(fields['announcedAt'], 'agenda.announcedAt', 0, LAST_INSTANT),
    current: Math.round(readNumber(fields['current'], 'agenda.current', least, most)),
    since: status === 'running' ? since : null,
    phases,
  }
}

function readPhase(value: unknown, path: string): LivedPhase {
  const fields = readFields(value, path)
  const plannedMs = readNumber(fields['plannedMs'], `${path}.plannedMs`, 0, LONGEST_MS)
  return {
    id: readText(fields['id'], `${path}.id`, 120),
    plannedMs,
    leastMs: readNumber(fields['leastMs'] ?? plannedMs, `${path}.leastMs`, 0, plannedMs),
    totalMs: readNumber(fields['totalMs'] ?? plannedMs, `${path}.totalMs`, 0, LAST_INSTANT),
    spentMs: readNumber(fields['spentMs'] ?? 0, `${path}.spentMs`, 0, LAST_INSTANT),
    startedAt: readInstant(fields['startedAt'], `${path}.startedAt`),
    fixedAt: readInstant(fields['fixedAt'], `${path}.fixedAt`),
    slackMs: readNumber(fields['slackMs'] ?? 0, `${path}.slackMs`, 0, LONGEST_MS),
    cutRank: readWhole(fields['cutRank'] ?? 0, `${path}.cutRank`, 0, MOST_PHASES),
    own: readOwnPhase(fields['own'] ?? undefined, `${path}.own`) ?? null,
  }
}

function readInstant(value: unknown, path: string): number | null {
  return value === null || value === undefined ? null : readNumber(value, path, 0, LAST_INSTANT)
}
