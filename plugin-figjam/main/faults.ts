import type { Fault, FaultCode } from '../../shared/core/errors.ts'

/** What the editor says, by a part of its words, and what that is to us. */
const MEANINGS: readonly (readonly [RegExp, FaultCode])[] = [
  [/read-only/i, 'read-only'],
  [/does not exist/i, 'item-gone'],
  [/unloaded font|could not be loaded/i, 'font-missing'],
  [/exceeds .* limit|quota/i, 'storage-full'],
  [/permission/i, 'not-permitted'],
]

export function readFault(error: unknown, on: string): Fault {
  const detail = error instanceof Error ? error.message : String(error)
  for (const [words, code] of MEANINGS) if (words.test(detail)) return { code, on, detail }
  return { code: 'host-refused', on, detail }
}
