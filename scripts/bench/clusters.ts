import { clusterNotes } from '../../shared/core/clusters/cluster-notes.ts'
import type { NoteText } from '../../shared/core/clusters/clustering.ts'
import { measureAgreement } from './agreement.ts'
import type { BenchLine } from './bench-line.ts'
import { labelNotes } from './label-notes.ts'
import { type LabelledBoard, readBoards } from './read-boards.ts'

/** From the root of the project, where npm runs its scripts. */
const BOARDS = 'tests/samples/boards'
const SIZES = [120, 500, 2000]
const RUNS = 5

/**
 * Scores the piles on the labelled boards the project ships, and times them. An undecided note
 * counts as a pile of its own in the agreement, and as no pile in the number of piles.
 */
export function benchClusters(): BenchLine[] {
  const boards = readBoards(BOARDS)
  return [...scoreBoards(boards), ...SIZES.flatMap((size) => timeNotes(boards, size))]
}

function scoreBoards(boards: readonly LabelledBoard[]): BenchLine[] {
  const scores = boards.map((board) => {
    const clustering = clusterNotes(board.notes)
    const labels = board.notes.map((note) => note.label)
    const agreement = measureAgreement(labels, labelNotes(board.notes, clustering))
    return { ...agreement, piles: clustering.clusters.length / new Set(labels).size }
  })
  return [
    report('clusters: agreement with people (ARI, mean)', mean(scores.map((s) => s.ari)), 'ARI'),
    report('clusters: agreement with people (AMI, mean)', mean(scores.map((s) => s.ami)), 'AMI'),
    report('clusters: piles found / labelled (mean)', mean(scores.map((s) => s.piles)), 'ratio'),
  ]
}

/** The middle of several runs: the first pays for the warming up of the engine. */
function timeNotes(boards: readonly LabelledBoard[], size: number): BenchLine[] {
  const notes = composeNotes(boards, size)
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    clusterNotes(notes)
    return performance.now() - start
  }).sort((a, b) => a - b)
  const ms = times[Math.floor(RUNS / 2)] ?? 0
  return [
    report(`clusters: ${size} notes`, ms, 'ms'),
    report(`clusters: ${size} notes, each`, ms / size, 'ms per note'),
  ]
}

/** As many different notes as asked for: past the shipped ones, the start of one and the end of another. */
function composeNotes(boards: readonly LabelledBoard[], size: number): NoteText[] {
  const texts = boards.flatMap((board) => board.notes.map((note) => note.text))
  return Array.from({ length: size }, (_, index) => {
    const lap = Math.floor(index / texts.length)
    const start = (texts[index % texts.length] ?? '').split(' ')
    const end = (texts[(index * 7 + lap) % texts.length] ?? '').split(' ')
    const words = [
      ...start.slice(0, Math.ceil(start.length / 2)),
      ...end.slice(Math.floor(end.length / 2)),
    ]
    return { id: `note-${index}`, text: (lap === 0 ? start : words).join(' ') }
  })
}

function report(name: string, value: number, unit: string): BenchLine {
  return { name, value: Math.round(value * 1e4) / 1e4, unit, goal: null }
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length)
}
