import { foldText } from '../core/clusters/fold-text.ts'
import { isOneSlip } from '../core/clusters/is-one-slip.ts'

/** What something can be found by. */
export interface Searched {
  /** Its title, in each language. */
  readonly titles: readonly string[]
  /** What else it is called, and what is said of it. */
  readonly called: readonly string[]
  /** What it is made of. */
  readonly inside: readonly string[]
}

export interface Found<Item> {
  readonly item: Item
  /** How well it was found, summed over the words; nought when nothing was searched for. */
  readonly rank: number
}

/** What a word found there is worth. */
const FIRST_OF_TITLE = 2.25
const IN_TITLE = 2
const CALLED = 1
const INSIDE = 0.5

/** Shorter words ("de", "of") say nothing by themselves. */
const SHORTEST_TELLING = 3
/** Of shorter words, those a slip away are too many. */
const SHORTEST_SLIP = 5

/**
 * What a search finds, best first: what holds the beginnings of all its words; else, what holds
 * most of them; else, what holds one misspelt by one letter. Accents and case apart.
 */
export function findItems<Item>(
  search: string,
  items: readonly Item[],
  readSearched: (item: Item) => Searched,
): readonly Found<Item>[] {
  const wanted = splitWords(search)
  if (wanted.length === 0) return items.map((item) => ({ item, rank: 0 }))
  const shelves = items.map((item) => ({ item, ...shelve(readSearched(item)) }))
  const rankAll = (sought: readonly string[], isIn: IsIn) =>
    shelves.map((shelf) => {
      const ranks = sought.map((word) => rankWord(word, shelf, isIn))
      const held = ranks.filter((rank) => rank > 0).length
      return { item: shelf.item, held, rank: ranks.reduce((sum, rank) => sum + rank, 0) }
    })
  const exact = rankAll(wanted, begins).filter(({ held }) => held === wanted.length)
  const telling = wanted.filter(({ length }) => length >= SHORTEST_TELLING)
  const most = exact.length > 0 ? exact : keepMost(rankAll(telling, begins))
  const misspelt = wanted.filter(({ length }) => length >= SHORTEST_SLIP)
  const found = most.length > 0 ? most : keepMost(rankAll(misspelt, isNearly))
  return [...found].sort((a, b) => b.rank - a.rank)
}

type IsIn = (wanted: string, words: readonly string[]) => boolean

interface Shelf {
  readonly firsts: readonly string[]
  readonly titles: readonly string[]
  readonly called: readonly string[]
  readonly inside: readonly string[]
}

function shelve({ titles, called, inside }: Searched): Shelf {
  return {
    firsts: titles.flatMap((title) => splitWords(title).slice(0, 1)),
    titles: titles.flatMap(splitWords),
    called: called.flatMap(splitWords),
    inside: inside.flatMap(splitWords),
  }
}

function rankWord(word: string, { firsts, titles, called, inside }: Shelf, isIn: IsIn): number {
  if (isIn(word, firsts)) return FIRST_OF_TITLE
  if (isIn(word, titles)) return IN_TITLE
  if (isIn(word, called)) return CALLED
  return isIn(word, inside) ? INSIDE : 0
}

function keepMost<Item extends { readonly held: number }>(items: readonly Item[]): Item[] {
  const most = Math.max(1, ...items.map(({ held }) => held))
  return items.filter(({ held }) => held === most)
}

function begins(wanted: string, words: readonly string[]): boolean {
  return words.some((word) => word.startsWith(wanted))
}

function isNearly(wanted: string, words: readonly string[]): boolean {
  return words.some((word) => isOneSlip(wanted, word))
}

/** Accents and case apart, as people type in a search field. */
function splitWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
