import type { BoardDocument } from '../core/board/document.ts'
import type { HostProfile } from '../core/board/profile.ts'
import { loadScript } from '../core/catalogue/load-script.ts'
import type { WorkshopScript } from '../core/catalogue/recipe.ts'
import type { layoutWorkshop } from '../core/layout/layout-workshop.ts'
import { loadPart } from '../core/load-part.ts'
import type { AgendaDescription } from '../core/workshop/agenda.ts'
import type { Recipes } from '../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { tellPhases } from './tell-phases.ts'
import type { AgendaPhaseView } from './view.ts'

/**
 * What a workshop is laid out and told with. It is fetched for each recipe before a setup of it enters
 * the state of a session: what follows from a setup is then there at once.
 */
export class WorkshopKit {
  readonly #profile: HostProfile
  #layout: typeof layoutWorkshop | null = null
  #tell: typeof tellPhases | null = null
  readonly #scripts = new Map<string, WorkshopScript>()
  readonly #documents = new WeakMap<WorkshopSetup, BoardDocument>()

  constructor(profile: HostProfile) {
    this.#profile = profile
  }

  holds(recipes: Recipes): boolean {
    return this.#layout !== null && this.#findScript(recipes) !== null
  }

  /** @throws WorkshopError `offline` when it cannot be fetched; asking again may work. */
  async fetch(recipes: Recipes): Promise<void> {
    if (this.holds(recipes)) return
    const { recipe } = recipes
    const [layout, tell, script] = await loadPart(() =>
      Promise.all([
        import('../core/layout/layout-workshop.ts'),
        import('./tell-phases.ts'),
        loadScript(recipe),
      ]),
    )
    this.#layout = layout.layoutWorkshop
    this.#tell = tell.tellPhases
    this.#scripts.set(recipe, script)
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

  /** Phases of a setup as they are told: what is said and done in them, and where. */
  tellPhases(
    setup: WorkshopSetup,
    phases: AgendaDescription['phases'],
  ): readonly AgendaPhaseView[] {
    const document = this.layOut(setup)
    return this.#tell?.(setup, phases, document, this.wholeScript(setup)) ?? []
  }

  /** All that is said and done; nothing for a canvas. */
  wholeScript(recipes: Recipes): WorkshopScript {
    return this.#findScript(recipes) ?? {}
  }

  /** A workshop that came with its own words needs no others. */
  #findScript({ recipe, template }: Recipes): WorkshopScript | null {
    if (template?.workshop?.id === recipe) return template.script
    return this.#scripts.get(recipe) ?? null
  }
}
