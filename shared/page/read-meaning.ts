import { decodeVectors } from '../core/clusters/vectors/decode-vectors.ts'
import type { Meaning } from '../core/clusters/vectors/meaning.ts'
import type { Steps } from '../core/steps.ts'
import { inflate } from './inflate.ts'

/**
 * Reads the table of meanings as it travels, deflated. Null when it is absent or damaged: notes are
 * then sorted by their words alone.
 *
 * @param run runs the decoding, at once or in slices.
 */
export async function readMeaning(
  packed: Uint8Array<ArrayBuffer> | null,
  run: (steps: Steps<Meaning | null>) => Meaning | null | Promise<Meaning | null>,
): Promise<Meaning | null> {
  if (packed === null) return null
  let bytes: Uint8Array
  try {
    bytes = await inflate(packed)
  } catch {
    return null
  }
  return run(decodeVectors(bytes))
}
