import { clusterNotes } from '../../../shared/core/clusters/cluster-notes.ts'
import { decodeVectors } from '../../../shared/core/clusters/vectors/decode-vectors.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

/** Run in another engine: the bytes of the table and the notes as JSON come in, the piles as JSON go out. */
function cluster(table: ArrayBuffer, notes: string): string {
  const meaning = finishSteps(decodeVectors(new Uint8Array(table)))
  return JSON.stringify(clusterNotes(JSON.parse(notes), meaning === null ? {} : { meaning }))
}

Object.assign(globalThis, { cluster })
