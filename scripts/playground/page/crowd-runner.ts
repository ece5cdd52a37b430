import { signal } from '@preact/signals'
import type { BoardSurface } from '../hosts/board-surface.ts'
import { createRandom } from '../hosts/miro/faults.ts'
import { type Act, type CanvasNames, Crowd, type Sample } from '../people/crowd.ts'

export interface CrowdChoice {
  readonly people: number
  readonly seed: number
  /** At a human pace, or all that a round takes at once. */
  readonly atOnce: boolean
}

/** How long a person takes between two acts, ms. */
const SHORTEST_PAUSE_MS = 700
const LONGEST_PAUSE_MS = 2000

/** What one person does in a round of each kind. */
const ROUND: Readonly<Record<Act, number>> = {
  write: 5,
  vote: 3,
  edit: 1,
  drag: 1,
  duplicate: 0.5,
  delete: 0.25,
}

/** What the simulated people are doing on one board. */
export class CrowdRunner {
  readonly running = signal<Act | null>(null)
  /** What was done since the last press of a button, and how often; null before the first. */
  readonly done = signal<{ readonly act: Act; readonly count: number } | null>(null)
  readonly #surface: BoardSurface
  readonly #language: 'fr' | 'en'
  #crowd: { readonly key: string; readonly crowd: Crowd } | null = null
  #timer = 0

  constructor(surface: BoardSurface, language: 'fr' | 'en') {
    this.#surface = surface
    this.#language = language
  }

  /** Lets them do one kind of thing, at their pace until stopped, or one round at once. */
  async start(act: Act, choice: CrowdChoice): Promise<void> {
    this.stop()
    this.done.value = null
    const crowd = await this.#gather(choice)
    if (choice.atOnce) {
      const most = Math.max(1, Math.round(ROUND[act] * choice.people))
      this.done.value = { act, count: crowd.actAtOnce(act, most) }
      return
    }
    this.done.value = { act, count: 0 }
    this.running.value = act
    this.#goOn(crowd, act, createRandom(choice.seed), choice.people)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.running.value = null
  }

  #goOn(crowd: Crowd, act: Act, draw: () => number, people: number): void {
    if (!crowd.act(act)) {
      this.stop()
      return
    }
    this.done.value = { act, count: (this.done.value?.count ?? 0) + 1 }
    const pause = SHORTEST_PAUSE_MS + draw() * (LONGEST_PAUSE_MS - SHORTEST_PAUSE_MS)
    // Each person takes that long; the more there are, the sooner comes the next act.
    const wait = pause / Math.max(1, people / 4)
    this.#timer = window.setTimeout(() => this.#goOn(crowd, act, draw, people), wait)
  }

  /** The same people as long as their number and the seed stay. */
  async #gather({ people, seed }: CrowdChoice): Promise<Crowd> {
    const key = `${people}/${seed}`
    if (this.#crowd?.key === key) return this.#crowd.crowd
    const [samples, names] = await Promise.all([
      readJson<readonly Sample[]>(`/samples/notes.${this.#language}.json`),
      readJson<CanvasNames>('/zones.json'),
    ])
    const crowd = new Crowd({ surface: this.#surface, samples, names, seed, people })
    this.#crowd = { key, crowd }
    return crowd
  }
}

/** Our own server writes these files, so their shape is known. */
async function readJson<Shape>(path: string): Promise<Shape> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return (await answer.json()) as Shape
}
