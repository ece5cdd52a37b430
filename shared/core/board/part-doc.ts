import type { DocId } from './keys.ts'

/**
 * What comes and goes beside a workshop is a document of its own, named after it: piles (`c1`, `c2`…),
 * evidence (`e1`…), `totals` of votes. The traces of its items tell whose they are.
 */
export function partDoc(doc: DocId, part: string): DocId {
  return `${doc}-${part}` as DocId
}

/** Whether a document is a part of that workshop; with `start`, one whose name begins so. */
export function isPartOf(candidate: string, doc: string, start = ''): boolean {
  return candidate.startsWith(`${doc}-${start}`)
}

/** A name that no part of the workshop among `docs` has: `start`, and the number after the highest. */
export function nextPart(docs: readonly string[], doc: DocId, start: string): string {
  const numbers = docs
    .filter((other) => isPartOf(other, doc, start))
    .map((other) => Number.parseInt(other.slice(partDoc(doc, start).length), 10) || 0)
  return `${start}${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`
}
