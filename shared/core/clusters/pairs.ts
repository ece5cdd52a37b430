/**
 * Values between notes are kept in one flat triangle, row by row: pair (i, j) with i > j stands at
 * i(i-1)/2 + j. Half the memory of a square, and a row reads in order.
 */
export function locatePair(i: number, j: number): number {
  return i > j ? (i * (i - 1)) / 2 + j : (j * (j - 1)) / 2 + i
}

/** Room for one value for every pair of `count` notes. */
export function makePairs(count: number): Float64Array {
  return new Float64Array((count * (count - 1)) / 2)
}

/** Sets the distances of notes that are never split over two piles to 0. */
export function joinPairs(group: readonly number[], distances: Float64Array): void {
  for (const i of group) {
    for (const j of group) if (j < i) distances[locatePair(i, j)] = 0
  }
}
