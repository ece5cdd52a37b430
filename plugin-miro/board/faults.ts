import type { Fault, FaultCode } from '../../shared/core/errors.ts'
import { WorkshopError } from '../../shared/core/errors.ts'

/**
 * Miro's errors have a message and no code: https://developers.miro.com/docs/websdk-reference-error-handling
 * The wording for viewers and for lost connections is not documented; theirs are our best guesses.
 */
const MEANINGS: readonly (readonly [RegExp, FaultCode])[] = [
  [/rate limit.*per hour/i, 'rate-limited-hour'],
  [/rate limit/i, 'rate-limited-minute'],
  [/lock(ed|ing)/i, 'item-locked'],
  [
    /can ?not find the item|can not retrieve item|doesn't exist|no valid id|cannot remove the/i,
    'item-gone',
  ],
  [/storage limit/i, 'storage-full'],
  [/doesn't have the following permission|authorization request failed/i, 'not-permitted'],
  [/enough permissions|necessary permissions|read-?only board|view-?only/i, 'read-only'],
  [/offline|network|connection/i, 'offline'],
  [/6,?000 characters|too long/i, 'text-too-long'],
]

export function readFault(error: unknown, on: string): Fault {
  if (error instanceof WorkshopError) {
    return { code: error.code, on: error.on || on, detail: error.message }
  }
  const detail = error instanceof Error ? error.message : String(error)
  const meaning = MEANINGS.find(([words]) => words.test(detail))
  return { code: meaning?.[1] ?? 'host-refused', on, detail }
}
