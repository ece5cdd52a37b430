import type { BoardDocument } from '../core/board/document.ts'
import type { HostProfile } from '../core/board/profile.ts'
import { findWorkshop } from '../core/catalogue/catalogue.ts'
import { loadScript } from '../core/catalogue/load-script.ts'
import type { PhaseScript, WorkshopId, WorkshopScript } from '../core/catalogue/recipe.ts'
import type { layoutWorkshop } from '../core/layout/layout-workshop.ts'
import { loadPart } from '../core/load-part.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'

type Recipe = WorkshopSetup['recipe']

/**
 * What a workshop is laid out and told with. It is fetched for each recipe before a setup of it enters
 * the state of a session: what follows from a setup is then there at once.
 */
export class WorkshopKit {
  readonly #profile: HostProfile
  #layout: typeof layoutWorkshop | null = null
  readonly #scripts = new Map<WorkshopId, WorkshopScript>()
  readonly #documents = new WeakMap<WorkshopSetup, BoardDocument>()

  constructor(profile: HostProfile) {
    this.#profile = profile
  }

  holds(recipe: Recipe): boolean {
    const workshop = findWorkshop(recipe)
    return this.#layout !== null && (workshop === null || this.#scripts.has(workshop.id))
  }

  /** @throws WorkshopError `offline` when it cannot be fetched; asking again may work. */
  async fetch(recipe: Recipe): Promise<void> {
    if (this.holds(recipe)) return
    const workshop = findWorkshop(recipe)
    const [layout, script] = await loadPart(() =>
      Promise.all([
        import('../core/layout/layout-workshop.ts'),
        workshop === null ? null : loadScript(workshop.id),
      ]),
    )
    this.#layout = layout.layoutWorkshop
    if (workshop !== null && script !== null) this.#scripts.set(workshop.id, script)
  }

  /** Lays a setup out once, however often it is asked for. */
  layOut(setup: WorkshopSetup): BoardDocument {
    const known = this.#documents.get(setup)
    if (known !== undefined) return known
    if (this.#layout === null) throw new Error('A setup was laid out before its kit was fetched.')
    const document = this.#layout(setup, this.#profile)
    this.#documents.set(setup, document)
    return document
  }

  /** What is said and done in a phase; null for one that the recipe does not have. */
  scriptOf(recipe: Recipe, phase: string): PhaseScript | null {
    const workshop = findWorkshop(recipe)
    const script = (workshop === null ? undefined : this.#scripts.get(workshop.id)) ?? {}
    return Object.hasOwn(script, phase) ? (script[phase] ?? null) : null
  }
}
