import type { MoveStep, RemoveStep } from '../core/board/change-plan.ts'
import type { BoardDocument } from '../core/board/document.ts'
import { isInside } from '../core/board/geometry.ts'
import { type HostId, nodeKey } from '../core/board/keys.ts'
import { orderSteps } from '../core/board/order-steps.ts'
import { planChanges } from '../core/board/plan-changes.ts'
import { hashText, isRewritten } from '../core/board/print.ts'
import { absoluteRect, indexById, type LiveItem, type Snapshot } from '../core/board/snapshot.ts'
import type { Language } from '../core/catalogue/recipe.ts'
import {
  listTotalSpots,
  sayTotal,
  sizeTotal,
  TOTAL_HEIGHT,
  type Total,
  totalPlate,
} from '../core/layout/total-plate.ts'
import { wordsBox } from '../core/layout/words-box.ts'
import type { VotedNote } from '../core/votes/tally-votes.ts'
import { TOTAL_KEY, totalsDoc } from '../core/votes/totals.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { describeKept } from './describe-kept.ts'
import { type Part, planPlaced } from './plan-part.ts'
import {
  findTags,
  listLost,
  listWithout,
  planFollowing,
  planTags,
  removeTag,
  type Tag,
  type TagKind,
} from './tag-notes.ts'

/** What the plates of a count ask of the board. */
export interface TotalsPlan extends Part {
  /** Plates that are there and go elsewhere, or into the sections of their notes. */
  readonly moves: readonly MoveStep[]
}

/**
 * A plate people wrote on is theirs: it stays as it is, and its note gets no other. `workshop`: what is
 * drawn of it, wherever it lies.
 */
export function planTotals(
  workshop: BoardDocument,
  { language }: WorkshopSetup,
  ranking: readonly VotedNote[],
  snapshot: Snapshot,
): TotalsPlan {
  const kind = kindOf(workshop)
  const own = findTags(kind, snapshot)
  const tags = ranking
    .map((voted) => tagOf(voted, language))
    .filter((tag) => !isTheirs(own.get(tag.note), tag))
  const live = indexById(snapshot)
  const outgrown = tags.flatMap((tag): readonly RemoveStep[] => {
    const plate = own.get(tag.note)
    return plate !== undefined && outgrows(plate, tag, live)
      ? [removeTag(kind, tag.note, plate)]
      : []
  })
  const lost = [...removeLost(kind, snapshot), ...outgrown]
  const gone = new Set<HostId>(lost.map(({ on }) => on))
  // Placed anew they have their stamps again.
  const known = { items: snapshot.items.filter(({ id }) => !gone.has(id)) }
  const { items, moves, without } = planTags(tags, kind, known)
  const document = { id: kind.doc, sections: [], loose: items }
  const plan = planChanges(document, known)
  return {
    steps: [...lost, ...orderSteps(plan, document)],
    moves,
    kept: [
      ...describeKept(plan.kept, document, snapshot),
      ...listWithout(without, snapshot, 'no-total'),
    ],
  }
}

/** Brings the plates to notes that were moved, as they are. */
export function planTotalsAlong(workshop: BoardDocument, snapshot: Snapshot): readonly MoveStep[] {
  return planFollowing(kindOf(workshop), snapshot)
}

/** How the plates are taken off the board, and what of them stays. */
export function planTotalsOff(workshop: BoardDocument, snapshot: Snapshot): Part {
  const kind = kindOf(workshop)
  const { steps, kept } = planPlaced({ id: kind.doc, sections: [], loose: [] }, snapshot)
  return { steps: [...removeLost(kind, snapshot), ...steps], kept }
}

function kindOf({ id, sections }: BoardDocument): TagKind {
  const drawn = new Map(sections.flatMap(({ items }) => items.map((item) => [item.key, item])))
  return {
    doc: totalsDoc(id),
    key: TOTAL_KEY,
    spotsOf: listTotalSpots,
    isAlike: looksLikeTotal,
    wordsOf({ stamp, text }, box) {
      const item = stamp?.doc === id ? drawn.get(stamp.key) : undefined
      return item?.kind === 'text' ? wordsBox(item, text, box) : box
    },
  }
}

interface TotalTag extends Tag {
  readonly says: string
}

function tagOf({ id, votes, rank, tie }: VotedNote, language: Language): TotalTag {
  const total: Total = { votes, place: rank > 1 ? 'after' : tie ? 'tied' : 'first' }
  const key = nodeKey(TOTAL_KEY, id)
  return {
    note: id,
    says: sayTotal(total, language),
    ...sizeTotal(total, language),
    draw: (corner) => totalPlate(key, corner, total, language),
  }
}

/** Some hosts give no size to what would then stick out of its section: it is placed anew. */
function outgrows(
  plate: LiveItem,
  { width, height }: TotalTag,
  live: ReadonlyMap<HostId, LiveItem>,
): boolean {
  const holder = plate.parent === null ? undefined : live.get(plate.parent)
  const box = { ...absoluteRect(plate, live), width, height }
  return holder !== undefined && !isInside(box, absoluteRect(holder, live))
}

/** A run that died while writing a plate may have left the new words without its stamp knowing. */
function isTheirs(plate: LiveItem | undefined, { says }: TotalTag): boolean {
  return plate !== undefined && isRewritten(plate) && hashText(plate.text) !== hashText(says)
}

/** Beside any note: of those that lost their stamps, nobody knows any more which note they were for. */
function removeLost(kind: TagKind, snapshot: Snapshot): readonly RemoveStep[] {
  return listLost(kind, snapshot).map(({ note, item }) => removeTag(kind, note, item))
}

const SAID = /^●\s\d+(?:\s·\s.+)?$/u

function looksLikeTotal({ kind, rect, text }: LiveItem): boolean {
  return kind === 'shape' && Math.abs(rect.height - TOTAL_HEIGHT) <= 1 && SAID.test(text.trim())
}
