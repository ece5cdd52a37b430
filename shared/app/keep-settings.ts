import {
  hasSettings,
  learnSettings,
  NO_SETTINGS,
  parseSettings,
  type Settings,
} from '../core/workshop/settings.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'

const NAME = 'settings'

/**
 * The facilitator's own settings, on this machine. A comfort: whatever goes wrong with them is as if
 * there were none, and nothing waits for them.
 */
export class SettingsKeeper {
  readonly #desk: Desk
  #settings = NO_SETTINGS
  #offered: WorkshopSetup | null = null

  constructor(desk: Desk) {
    this.#desk = desk
  }

  get settings(): Settings {
    return this.#settings
  }

  async open(): Promise<void> {
    try {
      const stored = await this.#desk.host.personal.read(NAME)
      if (stored !== undefined && stored !== null) this.#take(parseSettings(stored))
    } catch {
      // Unreadable, or of a newer Atelier: left where it is until the facilitator chooses anew.
    }
  }

  /** What is offered: what is chosen instead will be learnt. */
  offer(setup: WorkshopSetup): WorkshopSetup {
    this.#offered = setup
    return setup
  }

  /** Learns from what is being placed. */
  async learn(chosen: WorkshopSetup | null): Promise<void> {
    if (chosen === null || this.#offered === null) return
    const settings = learnSettings(this.#settings, this.#offered, chosen)
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return
    this.#take(settings)
    await this.#write(settings)
  }

  async forget(): Promise<void> {
    this.#take(NO_SETTINGS)
    this.#offered = null
    await this.#write(null)
  }

  #take(settings: Settings): void {
    this.#settings = settings
    this.#desk.update({ hasSettings: hasSettings(settings) })
  }

  async #write(value: Settings | null): Promise<void> {
    try {
      await this.#desk.host.personal.write(NAME, value)
    } catch {
      // Known until this page closes; the next one starts without.
    }
  }
}
