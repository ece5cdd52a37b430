import type { DocId } from '../core/board/keys.ts'
import { WorkshopError } from '../core/errors.ts'
import { fieldsOf } from '../core/parse-value.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { readStored } from './read-stored.ts'
import { namesBeside, STORED, type WorkshopNames } from './stored.ts'
import { MOST_OTHERS, type Places, parseDocs } from './stored-workshops.ts'

/** Under which names this workshop is kept on the board, or would be. */
export async function findNames(desk: Desk, doc: DocId): Promise<WorkshopNames> {
  const { value } = await readStored(desk, STORED.setup, fieldsOf)
  return value?.['doc'] === doc ? STORED : namesBeside(doc)
}

/**
 * Keeps a setup on the board. One that is new is put beside those that are there, also beside one of a
 * later Atelier. Only whoever holds the lease may do that, with the `places` read under it.
 * @throws WorkshopError `no-room` when there are too many workshops.
 */
export async function keepWorkshop(
  desk: Desk,
  setup: WorkshopSetup,
  { first, docs }: Places,
): Promise<void> {
  const { shared } = desk.host
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
