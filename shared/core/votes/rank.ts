/** One place in a ranking. */
export interface Ranked<T> {
  readonly of: T
  /** 1 for the first; those that tie share it, and the next one is counted after all of them. */
  readonly rank: number
  readonly votes: number
  readonly byGroup: readonly { readonly letter: string; readonly votes: number }[]
  readonly tie: boolean
  /** One dot more than the next rank: worth a word before deciding. */
  readonly nearTie: boolean
}

interface Counted<T> {
  readonly of: T
  /** A letter for each vote, null when nobody knows whose. */
  readonly letters: readonly (string | null)[]
}

/** Ranks by number of votes; those that tie stay in the order given. */
export function rankVotes<T>(
  counted: readonly Counted<T>[],
  order: readonly string[],
): readonly Ranked<T>[] {
  const sorted = counted
    .filter(({ letters }) => letters.length > 0)
    .sort((a, b) => b.letters.length - a.letters.length)
  const amounts = sorted.map(({ letters }) => letters.length)
  return sorted.map(({ of, letters }) => {
    const votes = letters.length
    const tie = amounts.filter((amount) => amount === votes).length > 1
    const next = amounts.find((amount) => amount < votes)
    return {
      of,
      rank: amounts.indexOf(votes) + 1,
      votes,
      byGroup: countByGroup(letters, order),
      tie,
      nearTie: !tie && next !== undefined && votes - next === 1,
    }
  })
}

function countByGroup(
  letters: readonly (string | null)[],
  order: readonly string[],
): Ranked<unknown>['byGroup'] {
  return order
    .map((letter) => ({ letter, votes: letters.filter((each) => each === letter).length }))
    .filter(({ votes }) => votes > 0)
}
