/** One figure of `npm run bench`, printed as one line of JSON. */
export interface BenchLine {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** `"<= 3.2"`, `">= 8"`, `"= 0"`; null when the figure is only reported. */
  readonly goal: string | null
}
