/** How well two sortings of the same notes agree, chance taken out: 1 for the same piles, about 0 for a random sorting. */
export interface Agreement {
  /** Adjusted Rand index (Hubert and Arabie 1985, https://doi.org/10.1007/BF01908075). */
  readonly ari: number
  /**
   * Adjusted mutual information, over the mean of the two entropies (Vinh, Epps and Bailey 2010,
   * https://jmlr.org/papers/v11/vinh10a.html).
   */
  readonly ami: number
  /**
   * V-measure, chance left in (Rosenberg and Hirschberg 2007, https://aclanthology.org/D07-1043):
   * leaving every note alone scores well, so never alone.
   */
  readonly v: number
}

/** Compares two sortings given as one label a note, in the same order. */
export function measureAgreement(truth: readonly string[], found: readonly string[]): Agreement {
  const rows = countLabels(truth)
  const columns = countLabels(found)
  const cells = countLabels(truth.map((label, index) => JSON.stringify([label, found[index]])))
  const information = measureInformation(truth.length, rows, columns, cells)
  const expected = expectInformation(truth.length, rows, columns)
  return {
    ari: adjustRand(truth.length, rows, columns, cells),
    ami: scale(information.shared - expected, information.mean - expected),
    v: scale(information.shared, information.mean),
  }
}

/** Two sortings with nothing to tell apart agree. */
function scale(share: number, most: number): number {
  return Math.abs(most) < 1e-12 ? 1 : share / most
}

function countLabels(labels: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts.values()]
}

function adjustRand(
  notes: number,
  rows: readonly number[],
  columns: readonly number[],
  cells: readonly number[],
): number {
  const together = sum(cells.map(countPairs))
  const rowPairs = sum(rows.map(countPairs))
  const columnPairs = sum(columns.map(countPairs))
  const expected = (rowPairs * columnPairs) / Math.max(1, countPairs(notes))
  const most = (rowPairs + columnPairs) / 2
  return scale(together - expected, most - expected)
}

function measureInformation(
  notes: number,
  rows: readonly number[],
  columns: readonly number[],
  cells: readonly number[],
): { readonly shared: number; readonly mean: number } {
  const rowEntropy = measureEntropy(notes, rows)
  const columnEntropy = measureEntropy(notes, columns)
  const shared = rowEntropy + columnEntropy - measureEntropy(notes, cells)
  return { shared, mean: (rowEntropy + columnEntropy) / 2 }
}

function measureEntropy(notes: number, counts: readonly number[]): number {
  return -sum(counts.map((count) => (count / notes) * Math.log(count / notes)))
}

/** Mean mutual information of all sortings with these pile sizes (Vinh et al., equation 24a). */
function expectInformation(
  notes: number,
  rows: readonly number[],
  columns: readonly number[],
): number {
  const logFactorial = listLogFactorials(notes)
  const log = (count: number): number => logFactorial[count] ?? 0
  let expected = 0
  for (const row of rows) {
    for (const column of columns) {
      const fixed = log(row) + log(column) + log(notes - row) + log(notes - column) - log(notes)
      const least = Math.max(1, row + column - notes)
      for (let cell = least; cell <= Math.min(row, column); cell++) {
        const ways =
          log(cell) + log(row - cell) + log(column - cell) + log(notes - row - column + cell)
        const information = (cell / notes) * Math.log((notes * cell) / (row * column))
        expected += information * Math.exp(fixed - ways)
      }
    }
  }
  return expected
}

function listLogFactorials(most: number): number[] {
  const logs = [0]
  for (let count = 1; count <= most; count++) logs.push((logs[count - 1] ?? 0) + Math.log(count))
  return logs
}

function countPairs(count: number): number {
  return (count * (count - 1)) / 2
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
