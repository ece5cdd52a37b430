import type { DocId } from '../core/board/keys.ts'
import { type Fault, WorkshopError } from '../core/errors.ts'
import { fieldsOf, readList, readText } from '../core/parse-value.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { readStored, readStoredSetup, type Stored } from './read-stored.ts'
import { namesBeside, STORED, type WorkshopNames } from './stored.ts'

/** Beside the first; each takes three entries of the host's store. */
const MOST_OTHERS = 19
const LONGEST_DOC = 100

/** Under which names this workshop is kept on the board, or would be. */
export async function findNames(desk: Desk, doc: DocId): Promise<WorkshopNames> {
  const first = fieldsOf(await desk.host.shared.read(STORED.setup))
  return first['doc'] === doc ? STORED : namesBeside(doc)
}

/** Which places for a workshop are taken. */
interface Places {
  readonly first: Stored<WorkshopSetup>
  /** Those beside the first. */
  readonly docs: Stored<readonly DocId[]>
}

async function readPlaces(desk: Desk): Promise<Places> {
  const first = await readStoredSetup(desk, STORED.setup)
  return { first, docs: await readStored(desk, STORED.others, parseDocs) }
}

export interface BoardWorkshops {
  /** Every workshop of the board that can be read, the first one first. */
  readonly workshops: readonly WorkshopSetup[]
  /** Tells of one that cannot; null when all can. */
  readonly fault: Fault | null
  readonly places: Places
}

export async function readWorkshops(desk: Desk): Promise<BoardWorkshops> {
  const places = await readPlaces(desk)
  const { first, docs } = places
  const beside = (docs.value ?? []).filter((doc) => doc !== first.value?.doc)
  const others = await Promise.all(beside.map((doc) => readBeside(desk, doc)))
  const found = [first, ...others]
  return {
    workshops: found.flatMap(({ value }) => (value === null ? [] : [value])),
    fault: [...found, docs].find(({ fault }) => fault !== null)?.fault ?? null,
    places,
  }
}

async function readBeside(desk: Desk, doc: DocId): Promise<Stored<WorkshopSetup>> {
  const name = namesBeside(doc).setup
  const stored = await readStoredSetup(desk, name)
  if (stored.value === null || stored.value.doc === doc) return stored
  const detail = `Could not read ${name}.doc: expected ${doc}.`
  return { value: null, fault: { code: 'bad-input', on: name, detail } }
}

function parseDocs(value: unknown): readonly DocId[] {
  const docs = readList(value, STORED.others, MOST_OTHERS, (doc, path) =>
    readText(doc, path, LONGEST_DOC),
  )
  return [...new Set(docs)] as DocId[]
}

/**
 * Keeps a setup on the board. One that is new is put beside those that are there, also beside one of a
 * later Atelier: only whoever holds the lease may do that, and may give the `places` read under it.
 * @throws WorkshopError `no-room` when there are too many workshops.
 */
export async function keepWorkshop(
  desk: Desk,
  setup: WorkshopSetup,
  places: Places | null = null,
): Promise<void> {
  const { shared } = desk.host
  const { first, docs } = places ?? (await readPlaces(desk))
  const others = docs.value ?? []
  const isFree = first.value === null && first.fault?.code !== 'future-version'
  const isFirst = isFree ? others.length === 0 : first.value?.doc === setup.doc
  if (isFirst) return shared.write(STORED.setup, setup)
  const isNew = !others.includes(setup.doc)
  if (isNew && others.length >= MOST_OTHERS) {
    throw new WorkshopError('no-room', 'Too many workshops on one board.', { on: setup.title })
  }
  await shared.write(namesBeside(setup.doc).setup, setup)
  if (isNew) await shared.write(STORED.others, [...others, setup.doc])
}

/** Forgets a workshop and its agenda, and no other. Only whoever holds the lease may do that. */
export async function dropWorkshop(desk: Desk, doc: DocId): Promise<void> {
  const { shared } = desk.host
  const names = await findNames(desk, doc)
  await shared.write(names.agenda, null)
  await shared.write(names.setup, null)
  const others = (await readStored(desk, STORED.others, parseDocs)).value ?? []
  if (others.includes(doc)) {
    await shared.write(
      STORED.others,
      others.filter((other) => other !== doc),
    )
  }
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
