import { readFileSync } from 'node:fs'
import { SliceSorter } from '../../shared/app/slice-sorter.ts'
import { buildClusterTree } from '../../shared/core/clusters/build-cluster-tree.ts'
import { clusterNotes } from '../../shared/core/clusters/cluster-notes.ts'
import type { NoteText } from '../../shared/core/clusters/clustering.ts'
import { cutTree } from '../../shared/core/clusters/cut-tree.ts'
import { followDecisions } from '../../shared/core/clusters/follow-decisions.ts'
import { decodeVectors } from '../../shared/core/clusters/vectors/decode-vectors.ts'
import type { Meaning } from '../../shared/core/clusters/vectors/meaning.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import { measureAgreement } from './agreement.ts'
import type { BenchLine } from './bench-line.ts'
import { wallSurroundings } from './drive-session.ts'
import { judgeComparisons } from './judge-comparisons.ts'
import { judgeDuplicates, judgeLanguages } from './judge-reading.ts'
import { judgeTitles } from './judge-titles.ts'
import { labelNotes } from './label-notes.ts'
import { median, time } from './median.ts'
import { type LabelledBoard, readBoards } from './read-boards.ts'
import { simulateFacilitator } from './simulate-facilitator.ts'
import { sortByWords } from './sort-by-words.ts'

/** From the root of the project, where npm runs its scripts. */
const BOARDS = 'tests/samples/boards'
const TABLE = 'shared/core/clusters/vectors/vectors.bin'
/** Notes as people write them in a workshop; the others are questions and titles of one kind. */
const REALISTIC = [
  'arrivee-rh',
  'benevoles-asso',
  'bibliotheque',
  'campus-universite',
  'coworking-empathie',
  'mairie',
  'restaurant-delivery-journey',
  'salle-de-sport',
  'sinistre-assurance',
  'vet-clinic-retro',
]
/** Notes of workshops, of any kind. */
const WRITTEN = /^(?!banking77|vdd)/
const SIZES = [120, 500, 2000]
const COMPARED = 500
const WISHES = [5, 20, 60]
const RUNS = 5

/**
 * Scores the piles on the labelled boards the project ships, and times them. An undecided note
 * counts as a pile of its own in the agreement, and as no pile in the number of piles.
 */
export async function benchClusters(): Promise<BenchLine[]> {
  const boards = readBoards(BOARDS)
  const meaning = finishSteps(decodeVectors(new Uint8Array(readFileSync(TABLE))))
  if (meaning === null) throw new Error(`${TABLE} is damaged.`)
  const realistic = boards.filter(({ name }) => REALISTIC.includes(name))
  const moves = realistic.map((board) => simulateFacilitator(board, meaning))
  return [
    ...scoreBoards(boards, meaning),
    report(
      'clusters: moves to agreement / notes, realistic (mean)',
      mean(moves),
      'ratio',
      '<= 0.5',
    ),
    ...judgeReading(boards),
    ...judgeGroups(boards, meaning),
    ...SIZES.map((size) => timeNotes(boards, size, meaning)),
    timeSlider(boards, meaning),
    timeCorrection(boards, meaning),
    compareWithLibrary(boards, meaning),
    await timeSlices(boards, meaning),
  ]
}

function scoreBoards(boards: readonly LabelledBoard[], meaning: Meaning): BenchLine[] {
  const scores = boards.map((board) => {
    const clustering = clusterNotes(board.notes, { meaning })
    const labels = board.notes.map((note) => note.label)
    const agreement = measureAgreement(labels, labelNotes(board.notes, clustering))
    const piles = clustering.clusters.length / new Set(labels).size
    return { ...agreement, piles, titles: judgeTitles(board, clustering) }
  })
  const sum = (read: (score: (typeof scores)[number]) => number) =>
    scores.reduce((total, score) => total + read(score), 0)
  const titles = Math.max(
    1,
    sum((score) => score.titles.titles),
  )
  return [
    report('clusters: agreement with people (ARI, mean)', mean(scores.map((s) => s.ari)), 'ARI'),
    report('clusters: agreement with people (AMI, mean)', mean(scores.map((s) => s.ami)), 'AMI'),
    report(
      'clusters: piles found / labelled (mean)',
      mean(scores.map((s) => s.piles)),
      'ratio',
      '<= 1.4',
    ),
    report(
      'clusters: titles sharing a stem with the label',
      sum((s) => s.titles.shared) / titles,
      'share',
    ),
    report(
      'clusters: titles sharing a stem with the label in either language',
      sum((s) => s.titles.meant) / titles,
      'share',
      '>= 0.65',
    ),
    report('clusters: titles of two to four words', sum((s) => s.titles.phrases) / titles, 'share'),
  ]
}

function judgeReading(boards: readonly LabelledBoard[]): BenchLine[] {
  const { recall, falsePairs } = judgeDuplicates(boards)
  return [
    report('clusters: near duplicates found', recall, 'share', '>= 0.95'),
    report('clusters: other notes folded, in 35,000 pairs', falsePairs, 'pairs', '<= 10'),
    report(
      'clusters: language of a note guessed right',
      judgeLanguages(boards),
      'share',
      '>= 0.99',
    ),
  ]
}

/** Groups that wrote notes of workshops, compared by meaning and beside it by their words alone. */
function judgeGroups(boards: readonly LabelledBoard[], meaning: Meaning): BenchLine[] {
  const written = boards.filter(({ name }) => WRITTEN.test(name))
  const { pairs, agreed } = judgeComparisons(written, meaning)
  const words = judgeComparisons(written)
  return [
    report('compare: groups told to say the same that do', pairs.right, 'share', '>= 0.7'),
    report('compare: groups told so that do, by words', words.pairs.right, 'share'),
    report('compare: groups that say the same told so', pairs.found, 'share'),
    report('compare: times as many as by words', pairs.found / words.pairs.found, 'ratio', '>= 2'),
    report('compare: zones told agreed that are', agreed.right, 'share', '>= 0.75'),
    report('compare: zones told so that are, by words', words.agreed.right, 'share'),
    report('compare: agreed zones told so', agreed.found, 'share'),
    report('compare: agreed zones told so, by words', words.agreed.found, 'share'),
  ]
}

/** The middle of several runs: the first pays for the warming up of the engine. */
function timeNotes(boards: readonly LabelledBoard[], size: number, meaning: Meaning): BenchLine {
  const notes = composeNotes(boards, size)
  const ms = timeRuns(() => clusterNotes(notes, { meaning }))
  return report(`clusters: ${size} notes, with titles`, ms, 'ms')
}

/** What a person waits for, from asking for fewer or more piles to having them with their titles. */
function timeSlider(boards: readonly LabelledBoard[], meaning: Meaning): BenchLine {
  const tree = finishSteps(buildClusterTree(composeNotes(boards, COMPARED), meaning))
  const ms = Math.max(...WISHES.map((pieces) => timeRuns(() => cutTree(tree, pieces))))
  return report(`clusters: ${COMPARED} notes, fewer or more piles`, ms, 'ms', '<= 100')
}

/** What a person waits for, from a correction to the others being drawn: half of every pile is decided. */
function timeCorrection(boards: readonly LabelledBoard[], meaning: Meaning): BenchLine {
  const tree = finishSteps(buildClusterTree(composeNotes(boards, COMPARED), meaning))
  const held = cutTree(tree).clusters.map(({ id, notes }) => ({
    id,
    notes: notes.filter((_, at) => at % 2 === 0),
  }))
  const decisions = { held, loose: [] }
  const ms = timeRuns(() => cutTree(finishSteps(followDecisions(tree, decisions))))
  return report(`clusters: ${COMPARED} notes, others drawn after a correction`, ms, 'ms', '<= 100')
}

/** One after the other, not in turns: neither is to clean up after the other. */
function compareWithLibrary(boards: readonly LabelledBoard[], meaning: Meaning): BenchLine {
  const notes = composeNotes(boards, COMPARED)
  const pieces = clusterNotes(notes, { meaning }).clusters.length
  const ours = timeRuns(() => clusterNotes(notes, { meaning }))
  const library = timeRuns(() => sortByWords(notes, pieces))
  const name = `clusters: ${COMPARED} notes, times faster than ml-hclust on words`
  return report(name, library / ours, 'ratio', '>= 3')
}

/** The longest the page would wait, where no worker may be had. */
async function timeSlices(boards: readonly LabelledBoard[], meaning: Meaning): Promise<BenchLine> {
  let longest = 0
  let last = performance.now()
  const clock = wallSurroundings()
  const watch = {
    ...clock,
    after(delayMs: number, callback: () => void) {
      longest = Math.max(longest, performance.now() - last)
      return clock.after(delayMs, () => {
        last = performance.now()
        callback()
      })
    },
  }
  const sorter = new SliceSorter(watch, { build: buildClusterTree, load: async () => meaning })
  const options = { signal: new AbortController().signal, onProgress: () => undefined }
  last = performance.now()
  await sorter.link(composeNotes(boards, 2000), options)
  return report('clusters: 2000 notes, longest slice', longest, 'ms', '<= 50')
}

function timeRuns(work: () => unknown): number {
  return median(Array.from({ length: RUNS }, () => time(work)))
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

function report(name: string, value: number, unit: string, goal: string | null = null): BenchLine {
  return { name, value: Math.round(value * 1e4) / 1e4, unit, goal }
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length)
}
