import { readFileSync } from 'node:fs'
import { decodeVectors } from '../../../../shared/core/clusters/vectors/decode-vectors.ts'
import type { Meaning } from '../../../../shared/core/clusters/vectors/meaning.ts'
import { finishSteps } from '../../../../shared/core/steps.ts'

const TABLE = new URL('../../../../shared/core/clusters/vectors/vectors.bin', import.meta.url)

export function readTable(): Uint8Array {
  return new Uint8Array(readFileSync(TABLE))
}

export function readMeaning(): Meaning {
  const meaning = finishSteps(decodeVectors(readTable()))
  if (meaning === null) throw new Error('vectors.bin is not a table of vectors')
  return meaning
}
