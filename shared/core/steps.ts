/**
 * Long work in small pieces: yields how far it is, from 0 to 1. It knows no clock: whoever runs it
 * decides when to pause and when to give up.
 */
export type Steps<Result> = Generator<number, Result, void>

/** Runs all of it at once. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** A part of a longer work, which goes from `from` to `to` meanwhile. */
export function* partSteps<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    yield from + (to - from) * value
  }
}

/** As `map`, with a step for each. */
export function* mapSteps<From, To>(
  list: readonly From[],
  change: (value: From) => To,
): Steps<To[]> {
  const changed: To[] = []
  for (const value of list) {
    yield changed.length / list.length
    changed.push(change(value))
  }
  return changed
}
