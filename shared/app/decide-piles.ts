import type { HostId } from '../core/board/keys.ts'
import type { ClusterTree } from '../core/clusters/clustering.ts'
import { type Decisions, followDecisions } from '../core/clusters/follow-decisions.ts'
import { splitNotes } from '../core/clusters/split-notes.ts'
import { type ClusterPreview, correctPreview, cutPreview, type DeskPile } from './cluster-desk.ts'
import type { Desk } from './desk.ts'
import type { PileDecision } from './messages.ts'
import type { Earlier } from './recall-decisions.ts'
import { runSteps } from './run-steps.ts'

/**
 * Keeps what the facilitator decided, shows it, then proposes the undecided rest anew around it. A
 * decision that comes meanwhile makes its own proposal.
 */
export async function decidePiles(desk: Desk, decision: PileDecision): Promise<void> {
  const shown = desk.state.clusters?.preview?.piles
  desk.updatePreview((preview) => correctPreview(decide(preview, decision)))
  const preview = desk.state.clusters?.preview ?? null
  if (preview === null) return
  const tree = await runSteps(followDecisions(preview.base, listDecisions(preview)), desk.time)
  desk.updatePreview((current) =>
    current.places === preview.places && current.aside === preview.aside
      ? cutPreview({ ...current, tree }, followWish(current), shown)
      : current,
  )
}

/** Piles made or emptied by hand are no wish for fewer or more of the others. */
function followWish({ wish, piles, undecided, places }: ClusterPreview): number {
  if (wish === 0) return 0
  const inPiles = piles.flatMap(({ id, notes }) => notes.map((note) => places.get(note) ?? id))
  return new Set([...inPiles, ...undecided.flatMap((note) => places.get(note) ?? [])]).size
}

/** Proposes piles around what was decided on some of the notes before: of the same notes, as it was shown. */
export async function recallPlaces(
  desk: Desk,
  preview: ClusterPreview,
  { shown, notes }: Earlier,
): Promise<ClusterPreview> {
  const decisions = listDecisions(preview)
  if (shown !== null && areSameNotes(shown.base, preview.base)) {
    const { base, wish, piles } = shown
    const tree = await runSteps(followDecisions(base, decisions), desk.time)
    return cutPreview({ ...preview, tree, base }, wish, piles)
  }
  const later = new Set([...preview.notes.keys()].filter((id) => !notes.has(id)))
  const base = await runSteps(followDecisions(preview.base, decisions, later), desk.time)
  return cutPreview({ ...preview, tree: base, base }, preview.wish)
}

function areSameNotes(one: ClusterTree, other: ClusterTree): boolean {
  const tell = ({ isByMeaning, notes }: ClusterTree) =>
    JSON.stringify([isByMeaning, notes.map(({ id, text }) => [id, text])])
  return tell(one) === tell(other)
}

function decide(preview: ClusterPreview, decision: PileDecision): ClusterPreview {
  switch (decision.type) {
    case 'rename-pile':
      return titlePile(acceptPile(preview, decision.pile), decision.pile, decision.title.trim())
    case 'move-to-pile':
      return moveNote(preview, decision.note, decision.pile)
    case 'move-to-new-pile':
      return moveNote(preview, decision.note, freshId(preview, decision.note))
    case 'accept-pile':
      return acceptPile(preview, decision.pile)
    case 'merge-piles':
      return mergePiles(preview, decision.pile, decision.into)
    case 'split-pile':
      return splitPile(preview, decision.pile)
    case 'keep-size':
      return { ...preview, quiet: new Set(preview.quiet).add(decision.pile) }
    case 'take-own-pile':
      return takeOwn(preview, decision.first)
    case 'leave-note':
    case 'take-note':
      return setAside(preview, decision.note, decision.type === 'leave-note')
  }
}

function titlePile(preview: ClusterPreview, pile: string, title: string): ClusterPreview {
  return { ...preview, titles: new Map(preview.titles).set(pile, title) }
}

function findPile(preview: ClusterPreview, id: string | null): DeskPile | undefined {
  return preview.piles.find((pile) => pile.id === id)
}

function place(
  preview: ClusterPreview,
  notes: readonly HostId[],
  pile: string | null,
): ClusterPreview {
  const places = new Map(preview.places)
  for (const note of notes) places.set(note, pile)
  return { ...preview, places }
}

/**
 * Who puts a note in a pile says that the pile is right as it is: all of it is decided but what it drew,
 * and the title it was chosen by. What says the same as the note goes with it. `pile` null: to sort together.
 */
function moveNote(preview: ClusterPreview, note: HostId, pile: string | null): ClusterPreview {
  if (!preview.notes.has(note)) return preview
  const into = findPile(preview, pile)
  const placed = place(
    place(preview, listOwn(preview, into), pile),
    [note, ...listTwins(preview, note)],
    pile,
  )
  return into === undefined ? placed : titlePile(placed, into.id, into.title)
}

/** What it was proposed or decided to be of; what it drew since is agreed to by itself. */
function listOwn({ places }: ClusterPreview, pile: DeskPile | undefined): readonly HostId[] {
  const notes = pile?.notes ?? []
  const decided = notes.filter((note) => places.get(note) === pile?.id)
  return decided.length === 0 ? notes : decided
}

/** Its notes are decided, and its title when people gave it one. */
function takeOwn(preview: ClusterPreview, first: HostId | null): ClusterPreview {
  return preview.own
    .filter(({ notes }) => first === null || notes[0] === first)
    .reduce((taken, { title, notes: [own, ...others] }) => {
      if (own === undefined) return taken
      const id = freshId(taken, own)
      const placed = place(taken, [own, ...others], id)
      return title === '' ? placed : titlePile(placed, id, title)
    }, preview)
}

/** What says the same goes with it, both ways. A place it had is there for it when it comes back. */
function setAside(preview: ClusterPreview, note: HostId, isAside: boolean): ClusterPreview {
  if (!preview.notes.has(note)) return preview
  const aside = new Set(preview.aside)
  const twins = isAside ? listTwins(preview, note) : []
  for (const id of [note, ...twins]) {
    if (isAside) aside.add(id)
    else aside.delete(id)
  }
  return { ...preview, aside }
}

/** Folded with the note on the screen: in the same pile, saying the same. */
function listTwins({ base, piles, undecided }: ClusterPreview, note: HostId): HostId[] {
  const at = base.notes.findIndex(({ id }) => id === note)
  const here = piles.find(({ notes }) => notes.includes(note))?.notes ?? undecided
  const group = base.duplicates.find((twins) => twins.includes(at)) ?? []
  return group
    .flatMap((twin) => (base.notes[twin]?.id as HostId | undefined) ?? [])
    .filter((id) => id !== note && here.includes(id))
}

/** A title that was agreed to is not computed again. */
function acceptPile(preview: ClusterPreview, id: string): ClusterPreview {
  const pile = findPile(preview, id)
  return pile === undefined ? preview : titlePile(place(preview, pile.notes, id), id, pile.title)
}

function mergePiles(preview: ClusterPreview, id: string, into: string): ClusterPreview {
  const pile = findPile(preview, id)
  const target = findPile(preview, into)
  if (pile === undefined || target === undefined || id === into) return preview
  const notes = [...listOwn(preview, target), ...pile.notes]
  return titlePile(place(preview, notes, into), into, target.title)
}

function splitPile(preview: ClusterPreview, id: string): ClusterPreview {
  const pile = findPile(preview, id)
  const parts = pile === undefined ? null : splitNotes(preview.base, pile.notes)
  if (parts === null) return preview
  const [larger, smaller] = parts
  const [first] = smaller
  if (first === undefined) return preview
  return place(place(preview, larger, id), smaller, freshId(preview, first))
}

/** A pile somebody makes is named by its first note. */
function freshId(preview: ClusterPreview, note: HostId): string {
  const taken = new Set([...preview.piles.map(({ id }) => id), ...preview.places.values()])
  let id = `own-${note}`
  while (taken.has(id)) id = `${id}+`
  return id
}

function listDecisions({ places, aside }: ClusterPreview): Decisions {
  const held = new Map<string, HostId[]>()
  const loose: HostId[] = [...aside]
  for (const [note, pile] of places) {
    if (aside.has(note)) continue
    if (pile === null) loose.push(note)
    else held.set(pile, [...(held.get(pile) ?? []), note])
  }
  return { held: [...held].map(([id, notes]) => ({ id, notes })), loose }
}
