import type { DocId } from '../core/board/keys.ts'
import type { Fault } from '../core/errors.ts'
import { readList, readText } from '../core/parse-value.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { readStored, readStoredSetup, type Stored } from './read-stored.ts'
import { namesBeside, STORED } from './stored.ts'

/** Beside the first; each takes three entries of the host's store. */
export const MOST_OTHERS = 19
const LONGEST_DOC = 100

/** Which places for a workshop are taken. */
export interface Places {
  readonly first: Stored<WorkshopSetup>
  /** Those beside the first. */
  readonly docs: Stored<readonly DocId[]>
}

export interface BoardWorkshops {
  /** Every workshop of the board that can be read, the first one first. */
  readonly workshops: readonly WorkshopSetup[]
  /** Tells of one that cannot; null when all can. */
  readonly fault: Fault | null
  readonly places: Places
}

export async function readWorkshops(desk: Desk): Promise<BoardWorkshops> {
  const first = await readStoredSetup(desk, STORED.setup)
  const docs = await readStored(desk, STORED.others, parseDocs)
  const beside = (docs.value ?? []).filter((doc) => doc !== first.value?.doc)
  const others = await Promise.all(beside.map((doc) => readBeside(desk, doc)))
  const found = [first, ...others]
  return {
    workshops: found.flatMap(({ value }) => (value === null ? [] : [value])),
    fault: [...found, docs].find(({ fault }) => fault !== null)?.fault ?? null,
    places: { first, docs },
  }
}

async function readBeside(desk: Desk, doc: DocId): Promise<Stored<WorkshopSetup>> {
  const name = namesBeside(doc).setup
  const stored = await readStoredSetup(desk, name)
  if (stored.value === null || stored.value.doc === doc) return stored
  const detail = `Could not read ${name}.doc: expected ${doc}.`
  return { value: null, fault: { code: 'bad-input', on: name, detail } }
}

export function parseDocs(value: unknown): readonly DocId[] {
  const docs = readList(value, STORED.others, MOST_OTHERS, (doc, path) =>
    readText(doc, path, LONGEST_DOC),
  )
  return [...new Set(docs)] as DocId[]
}

/** The list of workshops once one of them is this. */
export function replaceWorkshop(
  workshops: readonly WorkshopSetup[],
  setup: WorkshopSetup,
): readonly WorkshopSetup[] {
  return workshops.some(({ doc }) => doc === setup.doc)
    ? workshops.map((other) => (other.doc === setup.doc ? setup : other))
    : [...workshops, setup]
}
