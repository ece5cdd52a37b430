import { buildClusterTree } from '../../shared/core/clusters/build-cluster-tree.ts'
import { cutTree } from '../../shared/core/clusters/cut-tree.ts'
import type { Meaning } from '../../shared/core/clusters/vectors/meaning.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import { readTable } from '../vectors/read-table.ts'
import { type Agreement, measureAgreement } from './agreement.ts'
import { labelNotes } from './label-notes.ts'
import { type LabelledBoard, readBoards } from './read-boards.ts'

interface Score extends Agreement {
  readonly name: string
  readonly language: string
  readonly notes: number
  /** Piles found, undecided notes apart. */
  readonly k: number
  readonly kTrue: number
  readonly ms: number
}

/**
 * Scores a folder of labelled boards: one line a board, then the means of each language and of all.
 *
 * @param table the bytes of `vectors.bin`; null to go by words alone.
 */
export function evaluateBoards(folder: string, table: Uint8Array | null): object[] {
  const meaning = table === null ? undefined : readTable(table)
  const scores = readBoards(folder).map((board) => scoreBoard(board, meaning))
  const languages = [...new Set(scores.map((score) => score.language))].sort()
  return [
    ...scores,
    ...languages.map((language) =>
      averageScores(
        language,
        scores.filter((score) => score.language === language),
      ),
    ),
    averageScores('all', scores),
  ]
}

function scoreBoard(board: LabelledBoard, meaning: Meaning | undefined): Score {
  const truth = board.notes.map((note) => note.label)
  const start = performance.now()
  const clustering = cutTree(finishSteps(buildClusterTree(board.notes, meaning)))
  const ms = performance.now() - start
  const { ari, ami, v } = measureAgreement(truth, labelNotes(board.notes, clustering))
  return {
    name: board.name,
    language: board.language,
    notes: board.notes.length,
    ari: round(ari),
    ami: round(ami),
    v: round(v),
    k: clustering.clusters.length,
    kTrue: new Set(truth).size,
    ms: round(ms),
  }
}

function averageScores(name: string, scores: readonly Score[]): object {
  const mean = (read: (score: Score) => number): number =>
    round(scores.reduce((sum, score) => sum + read(score), 0) / Math.max(1, scores.length))
  return {
    name: `mean of ${name}`,
    boards: scores.length,
    ari: mean((score) => score.ari),
    ami: mean((score) => score.ami),
    v: mean((score) => score.v),
    kRatio: mean((score) => score.k / score.kTrue),
    ms: mean((score) => score.ms),
  }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
