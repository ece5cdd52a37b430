import type { BoardSurface, Person } from '../../scripts/playground/hosts/board-surface.ts'
import type { ExportedFile } from '../../shared/app/messages.ts'
import type { BoardHost } from '../../shared/app/ports.ts'
import { WorkshopSession } from '../../shared/app/session.ts'
import type { SessionView } from '../../shared/app/view.ts'
import type { BoardDocument, Section, Zone } from '../../shared/core/board/document.ts'
import { findOrigin, placeDocument } from '../../shared/core/board/plan-changes.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { testSurroundings } from './surroundings.ts'

export const ANNA: Person = { id: '7', name: 'Anna', colour: '#9747FF' }

/** A session with a facilitator who looks at every view. */
export class Facilitator {
  readonly session: WorkshopSession
  readonly files: ExportedFile[] = []
  #view: SessionView | null = null

  constructor(host: BoardHost, seed = 1) {
    this.session = new WorkshopSession(host, testSurroundings(seed))
    this.session.subscribe((event) => {
      if (event.type === 'view') this.#view = event.view
      else this.files.push(...event.files)
    })
  }

  async send(command: unknown): Promise<SessionView> {
    await this.session.receive(command)
    return this.look()
  }

  /** The view once the pause between two views is over. */
  async look(): Promise<SessionView> {
    await new Promise((resolve) => setTimeout(resolve, 60))
    if (this.#view === null) throw new Error('No view came.')
    return this.#view
  }

  async placeWorkshop(recipe: string): Promise<SessionView> {
    await this.session.open()
    await this.session.receive({ type: 'choose', recipe })
    return this.send({ type: 'generate' })
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
  surface: BoardSurface,
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
