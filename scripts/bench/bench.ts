import type { BenchLine } from './bench-line.ts'
import { benchCatalogue } from './catalogue.ts'
import { benchClusters } from './clusters.ts'
import { benchEvidence } from './evidence.ts'
import { benchFigJam } from './figjam.ts'
import { benchMiro } from './miro.ts'
import { benchPlacedCatalogue } from './placed-catalogue.ts'
import { benchPlanning } from './planning.ts'
import { benchResume } from './resume.ts'
import { benchSizes } from './sizes.ts'
import { benchVotes } from './votes.ts'

const PARTS: readonly (readonly [
  string,
  () => readonly BenchLine[] | Promise<readonly BenchLine[]>,
])[] = [
  ['sizes', benchSizes],
  ['planning', benchPlanning],
  ['votes', benchVotes],
  ['clusters', benchClusters],
  ['miro', benchMiro],
  ['catalogue', benchCatalogue],
  ['placed', benchPlacedCatalogue],
  ['evidence', benchEvidence],
  ['figjam', benchFigJam],
  ['resume', benchResume],
]

/** Runs the parts named, all when none is, and prints each figure as one line of JSON. */
export async function runBench(names: readonly string[]): Promise<void> {
  for (const [name, part] of PARTS) {
    if (names.length > 0 && !names.includes(name)) continue
    for (const line of await part()) {
      console.log(JSON.stringify({ ...line, value: Math.round(line.value * 1000) / 1000 }))
    }
  }
}
