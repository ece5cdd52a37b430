import type { BoardDocument, Section } from '../board/document.ts'
import { centreOf } from '../board/geometry.ts'
import { childKey, type NodeKey } from '../board/keys.ts'
import type { Snapshot } from '../board/snapshot.ts'
import type { CanvasForm } from '../catalogue/forms.ts'
import type { PlacedNote } from '../notes/collect-notes.ts'
import { averageOf, roundTenth } from '../notes/lane-levels.ts'
import { readLiveBoard } from '../notes/live-board.ts'
import { findSpot, locateSections } from '../notes/locate-sections.ts'
import { canvasIn } from '../workshop/recipes-in.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import { findDots } from './find-dots.ts'
import { readScoresOf } from './scores-in-text.ts'

export interface Criterion {
  readonly id: string
  /** Without its weight. */
  readonly title: string
  /** Null when criteria weigh the same. */
  readonly weight: number | null
}

/** What was given to one option on one criterion. */
export interface CriterionScore {
  readonly criterion: string
  readonly count: number
  /** To a tenth; null without a score. */
  readonly mean: number | null
  /** From the lowest score to the highest; null without a score. */
  readonly spread: number | null
}

export interface ScoredOption {
  /** Its line in the table, from 1. */
  readonly line: number
  /** What people wrote; '' when they scored a line without a name. */
  readonly name: string
  /** Of the means of its criteria, by their weights, to a tenth; null without a score. */
  readonly mean: number | null
  /** The widest spread of its criteria: where there is something to discuss. */
  readonly spread: number | null
  /** Whether each criterion has a score. */
  readonly isWhole: boolean
  readonly scores: readonly CriterionScore[]
}

/** A table of options by criteria, as people filled it. */
export interface ScoringFigures {
  readonly section: NodeKey
  readonly copy: boolean
  readonly lowest: number
  readonly highest: number
  readonly criteria: readonly Criterion[]
  readonly options: readonly ScoredOption[]
}

type NumberedForm = Extract<CanvasForm, { kind: 'numbered' }>

interface Sources {
  readonly notes: readonly PlacedNote[]
  /** What one of our items says on the board now. */
  readonly wordsOf: (key: NodeKey) => string
}

/** A dot in a cell: whose it is, '' for the host's marks of people in no group. */
interface CellDot {
  readonly section: NodeKey
  readonly copy: boolean
  readonly zone: string
  readonly letter: string
}

/**
 * Each scoring table of the board: mean and spread of every option, on every criterion, from the figures
 * in the notes of its cells, else from the dots there: as many as one group put are its score. Tables
 * without a score are left out.
 */
export function readScorings(
  setup: WorkshopSetup,
  document: BoardDocument,
  snapshot: Snapshot,
  { notes, wordsOf }: Sources,
): readonly ScoringFigures[] {
  const tables = document.sections.filter((section) => scaledForm(setup, section) !== null)
  if (tables.length === 0) return []
  const dots = findCellDots(setup, document, snapshot)
  return tables.flatMap((section) =>
    [false, true].flatMap((copy): readonly ScoringFigures[] => {
      const form = scaledForm(setup, section)
      if (form?.scale === undefined) return []
      const isHere = (one: { readonly section: NodeKey | null; readonly copy: boolean }) =>
        one.section === section.key && one.copy === copy
      const { from: lowest, to: highest } = form.scale
      const criteria = readCriteria(section, form, wordsOf)
      const inside = { notes: notes.filter(isHere), dots: dots.filter(isHere) }
      const options = Array.from({ length: form.lines }, (_, index) =>
        readOption(index + 1, form, criteria, inside, { lowest, highest }),
      ).filter(({ name, mean }) => name !== '' || mean !== null)
      if (options.every(({ mean }) => mean === null)) return []
      return [{ section: section.key, copy, lowest, highest, criteria, options }]
    }),
  )
}

/** The table of a section whose columns are scored; null for any other section. */
function scaledForm(setup: WorkshopSetup, { canvas }: Section): NumberedForm | null {
  const form = canvasIn(setup, canvas)?.form
  return form?.kind === 'numbered' && form.scale !== undefined ? form : null
}

/** "Délai · 15" weighs 15. Where one criterion has no weight, all weigh the same. */
function readCriteria(
  section: Section,
  form: NumberedForm,
  wordsOf: Sources['wordsOf'],
): readonly Criterion[] {
  const found = form.columns
    .filter(({ isMain }) => isMain !== true)
    .map(({ zone: id }) => {
      const words = wordsOf(childKey(section.key, id, 'title')).trim()
      const [, title, weight] = /^(.*?)\s*·\s*(\d{1,3})\s*%?$/su.exec(words) ?? [null, words, null]
      return { id, title: title ?? words, weight: weight === null ? null : Number(weight) }
    })
  const isWeighed = found.every(({ weight }) => weight !== null)
  return isWeighed ? found : found.map((criterion) => ({ ...criterion, weight: null }))
}

function findCellDots(
  setup: WorkshopSetup,
  document: BoardDocument,
  snapshot: Snapshot,
): readonly CellDot[] {
  const board = readLiveBoard(document, snapshot)
  const sections = locateSections(document, board)
  return findDots(document, snapshot, board, setup.groups)
    .filter(({ inTray }) => !inTray)
    .flatMap(({ rect, letter }) => {
      const spot = findSpot(sections, centreOf(rect), null)
      if (spot === null || spot.zone === null) return []
      const { section, copy } = spot.section
      return [{ section: section.key, copy, zone: spot.zone.zone.id, letter: letter ?? '' }]
    })
}

interface Inside {
  readonly notes: readonly PlacedNote[]
  readonly dots: readonly CellDot[]
}

function readOption(
  line: number,
  form: NumberedForm,
  criteria: readonly Criterion[],
  inside: Inside,
  scale: { readonly lowest: number; readonly highest: number },
): ScoredOption {
  const scores = criteria.map(({ id }): CriterionScore => {
    const given = scoresIn(`${id}.${line}`, inside, scale)
    const spread = given.length === 0 ? null : Math.max(...given) - Math.min(...given)
    return {
      criterion: id,
      count: given.length,
      mean: averageOf(given),
      spread: spread === null ? null : roundTenth(spread),
    }
  })
  const spreads = scores.flatMap(({ spread }) => (spread === null ? [] : [spread]))
  const main = form.columns.filter(({ isMain }) => isMain === true).map(({ zone }) => zone)
  return {
    line,
    name: inside.notes
      .filter(({ zone }) => main.some((id) => zone === `${id}.${line}`))
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .join(' / '),
    mean: weighMeans(scores, criteria),
    spread: spreads.length === 0 ? null : Math.max(...spreads),
    isWhole: scores.every(({ mean }) => mean !== null),
    scores,
  }
}

function scoresIn(
  zone: string,
  { notes, dots }: Inside,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): readonly number[] {
  const written = notes
    .filter((note) => note.zone === zone)
    .flatMap(({ text }) => readScoresOf(text, lowest, highest))
  if (written.length > 0) return written
  const letters = dots.filter((dot) => dot.zone === zone).map(({ letter }) => letter)
  return [...new Set(letters)].map((letter) =>
    Math.min(highest, letters.filter((each) => each === letter).length),
  )
}

/** Over the criteria that have a score; the same weight for all when none is told, or all are nought. */
function weighMeans(
  scores: readonly CriterionScore[],
  criteria: readonly Criterion[],
): number | null {
  const weighed = scores.flatMap(({ criterion, mean }) => {
    const weight = criteria.find(({ id }) => id === criterion)?.weight ?? 1
    return mean === null ? [] : [{ mean, weight }]
  })
  const sum = weighed.reduce((total, { weight }) => total + weight, 0)
  if (sum === 0) return averageOf(weighed.map(({ mean }) => mean))
  return roundTenth(weighed.reduce((total, { mean, weight }) => total + mean * weight, 0) / sum)
}
