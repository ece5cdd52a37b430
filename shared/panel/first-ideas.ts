import type { VotesView } from '../app/view.ts'

const FIRST_RANKS = 3
/** More notes than these are seen from so far that nobody reads them. */
const MOST_SHOWN = 7

/** The ideas of the first three ranks, whole ranks only, as long as one can read them on one screen. */
export function firstIdeas({ ranking }: VotesView): VotesView['ranking'] {
  const voted = ranking.filter(({ rank, votes }) => rank <= FIRST_RANKS && votes > 0)
  const upTo = (last: number) => voted.filter(({ rank }) => rank <= last)
  return [FIRST_RANKS, 2, 1].map(upTo).find((ideas) => ideas.length <= MOST_SHOWN) ?? []
}
