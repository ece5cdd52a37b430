import { SimulatedClock } from '../../scripts/playground/hosts/miro/clock.ts'

/** Time stands still but for what the test lets pass. */
export class HandClock {
  readonly clock = new SimulatedClock()

  async pass(durationMs: number): Promise<void> {
    await this.#settle()
    this.clock.advance(durationMs)
    await this.#settle()
  }

  /** Lets time pass, little by little, until something has ended. */
  async until<T>(work: Promise<T>): Promise<T> {
    let isOver = false
    const end = () => {
      isOver = true
    }
    work.then(end, end)
    while (!isOver) await this.pass(50)
    return work
  }

  async #settle(): Promise<void> {
    for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
}
