import { signal } from '@preact/signals'
import type { Language } from '../core/catalogue/recipe.ts'
import { type FirstWording, loadPanelWording } from '../core/wording/panel.ts'

const RETRY_MS = 2_000

/** Words with their language, so that both change at once. */
interface ShownWords {
  readonly language: Language
  readonly words: FirstWording
}

/** The words of the panel, fetched in the language that is wanted last. */
export class PanelWords {
  /** Null until the first are there; then the last ones until others are. */
  readonly shown = signal<ShownWords | null>(null)
  readonly #load: typeof loadPanelWording
  #wanted: Language | null = null
  #retry: ReturnType<typeof setTimeout> | undefined

  constructor(load = loadPanelWording) {
    this.#load = load
  }

  want(language: Language): void {
    if (language === this.#wanted) return
    this.close()
    this.#wanted = language
    void this.#fetch(language)
  }

  close(): void {
    this.#wanted = null
    clearTimeout(this.#retry)
  }

  async #fetch(language: Language): Promise<void> {
    try {
      const words = await this.#load(language)
      if (language === this.#wanted) this.shown.value = { language, words }
    } catch {
      // There are no words to say it with, and nothing to do but to ask again.
      if (language !== this.#wanted) return
      this.#retry = setTimeout(() => void this.#fetch(language), RETRY_MS)
    }
  }
}
