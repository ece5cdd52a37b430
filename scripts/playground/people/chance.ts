/** Numbers in [0, 1) that look like chance. */
export type Chance = () => number

/**
 * Repeatable chance: the same seed gives the same numbers on every engine. Method: mulberry32, by
 * Tommy Ettinger (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 */
export function createChance(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

/** One of them, or undefined when there is none. */
export function pick<T>(list: readonly T[], chance: Chance): T | undefined {
  return list[Math.floor(chance() * list.length)]
}

/** A shuffled copy, every order equally likely. */
export function shuffle<T>(list: readonly T[], chance: Chance): readonly T[] {
  const left = [...list]
  return list.flatMap(() => left.splice(Math.floor(chance() * left.length), 1))
}
