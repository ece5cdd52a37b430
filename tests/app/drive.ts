import type { BoardSurface, Person } from '../../scripts/playground/hosts/board-surface.ts'
import type { ExportedFile } from '../../shared/app/messages.ts'
import type { BoardHost, Surroundings } from '../../shared/app/ports.ts'
import { WorkshopSession } from '../../shared/app/session.ts'
import { SliceSorter } from '../../shared/app/slice-sorter.ts'
import type { SessionView } from '../../shared/app/view.ts'
import type { BoardDocument, Section, Zone } from '../../shared/core/board/document.ts'
import { findOrigin, placeDocument } from '../../shared/core/board/place-document.ts'
import { buildClusterTree } from '../../shared/core/clusters/build-cluster-tree.ts'
import type { Meaning } from '../../shared/core/clusters/vectors/meaning.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import type { KnownMap } from '../../shared/core/report/gather-maps.ts'
import { resizeGroups } from '../../shared/core/workshop/groups.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { testSurroundings } from './surroundings.ts'

export const ANNA: Person = { id: '7', name: 'Anna', colour: '#9747FF' }

/** Longer than a session waits between two views. */
const VIEW_PAUSE_MS = 60

/** A session with a facilitator who looks at every view. */
export class Facilitator {
  readonly session: WorkshopSession
  readonly files: ExportedFile[] = []
  maps: readonly KnownMap[] = []
  /** Views received so far. */
  views = 0
  #view: SessionView | null = null

  readonly #time: Surroundings

  /** `load`: the table of meanings; without one, notes are compared by their words. */
  constructor(
    host: BoardHost,
    time: Surroundings = testSurroundings(),
    load: () => Promise<Meaning | null> = async () => null,
  ) {
    this.#time = time
    this.session = new WorkshopSession(
      host,
      time,
      new SliceSorter(time, { build: buildClusterTree, load }),
    )
    this.session.subscribe((event) => {
      if (event.type === 'view') {
        this.#view = event.view
        this.views += 1
      } else if (event.type === 'files') this.files.push(...event.files)
      else this.maps = event.maps
    })
  }

  async send(command: unknown): Promise<SessionView> {
    await this.session.receive(command)
    return this.look()
  }

  /** The view once the pause between two views is over. */
  async look(): Promise<SessionView> {
    await new Promise<void>((resolve) => this.#time.after(VIEW_PAUSE_MS, resolve))
    if (this.#view === null) throw new Error('No view came.')
    return this.#view
  }

  /** `change`: what the facilitator alters in the draft before the click. */
  async placeWorkshop(
    recipe: string,
    change: (setup: WorkshopSetup) => WorkshopSetup = (setup) => setup,
  ): Promise<SessionView> {
    await this.prepare(recipe, change)
    return this.send({ type: 'generate' })
  }

  async prepare(recipe: string, change: (setup: WorkshopSetup) => WorkshopSetup): Promise<void> {
    await this.session.open()
    const { draft } = await this.send({ type: 'choose', recipe })
    if (draft === null) throw new Error('No draft came.')
    await this.send({ type: 'draft', setup: change(draft.setup) })
  }

  async open(): Promise<SessionView> {
    await this.session.open()
    return this.look()
  }
}

/** Where everything of the workshop is on the page. */
export async function locateDocument(host: BoardHost, view: SessionView): Promise<BoardDocument> {
  const setup = view.placed?.setup
  if (setup === undefined) throw new Error('No workshop is placed.')
  const laidOut = layoutWorkshop(setup, host.profile)
  const snapshot = await host.read(new AbortController().signal)
  const origin = findOrigin(laidOut, snapshot)
  if (origin === null) throw new Error('The workshop is not on the board.')
  return placeDocument(laidOut, origin)
}

/** Writes a note in a slot of a zone, as a person does. */
export function writeInZone(
  surface: Pick<BoardSurface, 'writeNote'>,
  host: BoardHost,
  section: Section,
  zone: Zone,
  slot: number,
  text: string,
): string {
  const { columns, first } = zone.slots
  const at = {
    x: section.rect.x + first.x + (slot % columns) * 264 + 120,
    y: section.rect.y + first.y + Math.floor(slot / columns) * 264 + 120,
  }
  return surface.writeNote(at, text, {
    colour: host.profile.noteColours[zone.nature],
    person: ANNA,
  })
}

export function inGroups(count: number): (setup: WorkshopSetup) => WorkshopSetup {
  return (setup) => ({ ...setup, groups: resizeGroups(setup.groups, count, setup.seed) })
}
