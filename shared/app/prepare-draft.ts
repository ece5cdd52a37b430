import type { DocId } from '../core/board/keys.ts'
import type { Template } from '../core/catalogue/template.ts'
import { createSetup } from '../core/workshop/create-setup.ts'
import { applySettings, type Settings } from '../core/workshop/settings.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { localMinute } from './local-minute.ts'

const DAY_MS = 86_400_000

function newDoc(desk: Desk, seed: number): DocId {
  return `${desk.time.now().toString(36)}${seed.toString(36)}` as DocId
}

/** A new workshop, as the facilitator usually has it, at the next time it can start. */
export function startDraft(
  desk: Desk,
  recipe: string,
  settings: Settings,
  template: Template | null = null,
): WorkshopSetup {
  const { time } = desk
  const seed = time.seed()
  const minute = localMinute(time)
  const startMinute = settings.startMinute ?? nextQuarter(minute)
  const today = time.now() + time.offsetMinutes() * 60_000
  // A time that has passed today is for tomorrow.
  const day = startMinute < minute ? today + DAY_MS : today
  const setup = createSetup(recipe, {
    doc: newDoc(desk, seed),
    language: settings.language ?? desk.state.board.language,
    date: new Date(day).toISOString().slice(0, 10),
    startMinute,
    seed,
    template,
  })
  return applySettings(setup, settings)
}

/**
 * A workshop from a file. It is a new one, whatever document it was: placing it leaves what is on the
 * board alone. `inPlace` is for the very workshop of this board; columns that were added there stay.
 */
export function openPrepared(desk: Desk, setup: WorkshopSetup, inPlace: boolean): WorkshopSetup {
  const { placed } = desk.state
  if (!inPlace || placed === null || placed.doc !== setup.doc) {
    return { ...setup, doc: newDoc(desk, desk.time.seed()) }
  }
  const isKept = ({ section, zone }: WorkshopSetup['extensions'][number]) =>
    setup.extensions.some((other) => other.section === section && other.zone === zone)
  const added = placed.extensions.filter((extension) => !isKept(extension))
  return { ...setup, extensions: [...setup.extensions, ...added] }
}

/** Workshops start on a round time, not before five minutes from now. */
function nextQuarter(minute: number): number {
  return (Math.ceil((minute + 5) / 15) * 15) % 1440
}
