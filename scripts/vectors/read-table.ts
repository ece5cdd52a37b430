import { decodeVectors } from '../../shared/core/clusters/vectors/decode-vectors.ts'
import type { Meaning } from '../../shared/core/clusters/vectors/meaning.ts'
import { finishSteps } from '../../shared/core/steps.ts'

/** What a table says; throws when its bytes are none. Its vectors are those bytes, not a copy. */
export function readTable(table: Uint8Array): Meaning {
  const meaning = finishSteps(decodeVectors(table))
  if (meaning === null) throw new Error('The table of vectors is damaged.')
  return meaning
}
