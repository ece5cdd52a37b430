/**
 * Repeatable chance: the same seed gives the same numbers on every engine, each in [0, 1).
 * Method: mulberry32, by Tommy Ettinger
 * (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 */
export function createRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

/**
 * A shuffled copy, every order equally likely. Method: Fisher–Yates, drawing and striking out
 * (https://en.wikipedia.org/wiki/Fisher%E2%80%93Yates_shuffle).
 */
export function shuffle<T>(list: readonly T[], random: () => number): readonly T[] {
  const left = [...list]
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}
