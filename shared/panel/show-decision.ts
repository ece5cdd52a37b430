import type { ClustersView } from '../app/clusters-view.ts'
import type { Command, PileDecision } from '../app/messages.ts'
import type { PanelWording } from '../core/wording/panel.ts'
import { quoteSome } from './quote-some.ts'

interface ShownDecision {
  /** For screen readers. */
  readonly told: string
  /** `data-focus` names of where one goes on, the nearest first; none where one stays. */
  readonly places: readonly string[]
}

type Pile = ClustersView['piles'][number]

/** What a decision on piles changed from one view to the next; null when it does not show in them. */
export function showDecision(
  command: Command | null,
  before: ClustersView,
  after: ClustersView,
  words: PanelWording,
): ShownDecision | null {
  switch (command?.type) {
    case 'move-to-pile':
    case 'move-to-new-pile':
    case 'leave-note':
    case 'take-note':
      return showMove(command.note, before, after, words)
    case 'merge-piles':
    case 'split-pile':
    case 'accept-pile':
    case 'rename-pile':
      return showPile(command, before, after, words)
    default:
      return null
  }
}

export function nameOfNote(note: string): string {
  return `note ${note}`
}

/** Null: what is to be sorted together. */
export function nameOfPile(pile: string | null): string {
  return `pile ${pile ?? ''}`
}

function quote(text: string, { common }: PanelWording): string {
  return quoteSome([text], common.quoted)
}

function showMove(
  note: string,
  before: ClustersView,
  after: ClustersView,
  words: PanelWording,
): ShownDecision | null {
  const { told } = words.piles
  const here = placeOf(after, note)
  const there = placeOf(before, note)
  if (here === null || there === null || here.name === there.name) return null
  const text = quote(here.text.trim() === '' ? words.votes.blank : here.text, words)
  const places = [nameOfNote(note), here.name]
  if (here.isAside) return { told: told.leftOut(text), places }
  return { told: told.moved(text, quote(here.title ?? words.clusters.undecided, words)), places }
}

interface Place {
  readonly name: string
  /** Null: to be sorted together, or aside. */
  readonly title: string | null
  readonly isAside: boolean
  /** What the note says. */
  readonly text: string
}

function placeOf({ piles, undecided, aside }: ClustersView, id: string): Place | null {
  const places = [
    ...piles.map((pile) => ({ ...pile, name: nameOfPile(pile.id), isAside: false })),
    { notes: undecided, name: nameOfPile(null), title: null, isAside: false },
    { notes: aside, name: 'aside', title: null, isAside: true },
  ]
  for (const { notes, name, title, isAside } of places) {
    const note = notes.find((one) => one.id === id)
    if (note !== undefined) return { name, title, isAside, text: note.text }
  }
  return null
}

type OfPile = Extract<
  PileDecision,
  { readonly type: 'merge-piles' | 'split-pile' | 'accept-pile' | 'rename-pile' }
>

function showPile(
  decision: OfPile,
  before: ClustersView,
  after: ClustersView,
  words: PanelWording,
): ShownDecision | null {
  const { told } = words.piles
  const pileIn = ({ piles }: ClustersView, id: string) => piles.find((pile) => pile.id === id)
  const there = pileIn(before, decision.pile)
  const here = pileIn(after, decision.pile)
  if (there === undefined) return null
  const title = quote(there.title, words)
  if (decision.type === 'merge-piles') {
    const into = pileIn(after, decision.into)
    if (into === undefined || here !== undefined) return null
    return { told: told.merged(title, quote(into.title, words)), places: [nameOfPile(into.id)] }
  }
  if (here === undefined) return null
  const sentence = {
    'split-pile': after.piles.length > before.piles.length ? told.split(title) : '',
    'accept-pile': countKept(here) > countKept(there) ? told.kept(title) : '',
    'rename-pile': here.title === there.title ? '' : told.renamed(title, quote(here.title, words)),
  }[decision.type]
  return sentence === '' ? null : { told: sentence, places: [] }
}

function countKept({ isDecided, notes, drawn }: Pile): number {
  return isDecided || drawn.length > 0 ? notes.length - drawn.length : 0
}
