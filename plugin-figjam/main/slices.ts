/** The editor shares our thread: nothing may hold it longer than 50 ms, so we stop well before. */
const SLICE_MS = 24

/** Hands the thread back to the editor whenever a slice is used up. */
export class Slices {
  private started = Date.now()

  async rest(): Promise<void> {
    if (Date.now() - this.started < SLICE_MS) return
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 1)
    })
    this.started = Date.now()
  }
}
