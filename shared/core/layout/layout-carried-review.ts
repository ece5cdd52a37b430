import type { Item, Nature, Zone } from '../board/document.ts'
import { hashText } from '../board/print.ts'
import { reportWording } from '../wording/report.ts'
import { writeCarried } from '../workshop/carried-text.ts'
import {
  CARRIED_STATUSES,
  type CarriedItem,
  type CarriedReview,
  type CarriedStatus,
} from '../workshop/starting-point.ts'
import { carriedPlate } from './carried-plate.ts'
import { CONTENT_TOP, GUTTER, HEAD_HEIGHT, MARGIN, PITCH, WIDE_SLOT, widthFor } from './grid.ts'
import { paper, rule, text } from './items.ts'
import { MIST } from './palette.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { BODY, HEADING, SMALL, TITLE } from './type-scale.ts'
import { CHIP, chip } from './zone-block.ts'

const SUMMARY_WIDTH = widthFor(3)
const PLATE_WIDTH = (SUMMARY_WIDTH - GUTTER) / 2
const PLATE_HEIGHT = 208
const GAP = 40
const STATUS_WIDTH = widthFor(1)
const BLOCK_WIDTH = WIDE_SLOT.width + CARRIED_STATUSES.length * (GUTTER + STATUS_WIDTH)

type Listed = 'blind' | 'assumption' | 'action'
const LISTED: readonly Listed[] = ['blind', 'assumption', 'action']
const NATURES: Readonly<Record<Listed, Nature>> = {
  blind: 'doubt',
  assumption: 'doubt',
  action: 'pledge',
}

/** What is known at the left, then a line for each thing to go through, with room for where it stands. */
export function layoutCarriedReview(context: SectionContext, review: CarriedReview): SectionBody {
  const summary = layoutSummary(context, review)
  const blocks = LISTED.map((kind) => ({
    kind,
    items: review.items.filter((item) => item.kind === kind),
  })).filter(({ items }) => items.length > 0)
  const x = (index: number) => MARGIN + SUMMARY_WIDTH + GAP + index * (BLOCK_WIDTH + GAP)
  const laidOut = blocks.map(({ kind, items }, index) =>
    layoutBlock(context, kind, items, x(index)),
  )
  const most = Math.max(0, ...blocks.map(({ items }) => items.length))
  const bottom = Math.max(summary.bottom, CONTENT_TOP + HEAD_HEIGHT + most * PITCH + GUTTER)
  return {
    width: x(blocks.length) - GAP + MARGIN,
    height: bottom + MARGIN,
    ...joinParts({ items: summary.items, zones: [] }, ...laidOut),
  }
}

function layoutSummary(context: SectionContext, { source, items, left }: CarriedReview) {
  const { wording, language } = context
  const words = wording.carried
  const at = { x: MARGIN, width: SUMMARY_WIDTH }
  const key = (name: string) => keyIn(context, 'summary', name)
  const date = reportWording(language).date(source.date)
  let y = CONTENT_TOP
  const lines: Item[] = []
  const say = (name: string, said: string, step: typeof BODY, bold: boolean, count = 1) => {
    const block = { ...at, y, step, lines: count }
    lines.push(text({ key: key(name), role: 'body', block, text: said, look: { bold } }))
    y += step.line * count + 8
  }
  say('title', words.lastTime, BODY, false)
  say('name', source.name || source.title, TITLE, true, 2)
  say('workshop', source.name === '' ? date : `${source.title} · ${date}`, BODY, false, 2)
  say('spokesperson', words.spokesperson(source.spokesperson), BODY, true, 2)
  if (left > 0) say('left', words.moreItems(left), SMALL, false)
  for (const kind of ['decision', 'newcomer'] as const) {
    const listed = items.filter((item) => item.kind === kind)
    if (listed.length === 0) continue
    y += GUTTER
    say(kind, kind === 'decision' ? words.decided : words.expected, HEADING, true)
    listed.forEach((item, index) => {
      const rect = {
        x: MARGIN + (index % 2) * (PLATE_WIDTH + GUTTER),
        y: y + Math.floor(index / 2) * (PLATE_HEIGHT + GUTTER),
        width: PLATE_WIDTH,
        height: PLATE_HEIGHT,
      }
      lines.push(plateOf(context, item, rect))
    })
    y += Math.ceil(listed.length / 2) * (PLATE_HEIGHT + GUTTER)
  }
  return { items: lines, bottom: y }
}

function layoutBlock(
  context: SectionContext,
  kind: Listed,
  items: readonly CarriedItem[],
  x: number,
): BareSection {
  const words = context.wording.carried.blocks[kind]
  const top = CONTENT_TOP + HEAD_HEIGHT
  const say = (name: string, y: number, step: typeof BODY, said: string, bold: boolean) =>
    text({
      key: keyIn(context, kind, name),
      role: bold ? 'heading' : 'question',
      block: { x: bold ? x + CHIP + 16 : x, y, width: BLOCK_WIDTH - (bold ? CHIP + 16 : 0), step },
      text: said,
      look: { bold },
    })
  const head = [
    chip(keyIn(context, kind, 'chip'), NATURES[kind], { x, y: CONTENT_TOP }, context.profile),
    say('title', CONTENT_TOP, HEADING, words.title, true),
    say('question', CONTENT_TOP + 60, BODY, words.question, false),
  ]
  const rows = items.map((item, index) =>
    plateOf(context, item, { x, y: top + GUTTER + index * PITCH, ...WIDE_SLOT }),
  )
  const statuses = CARRIED_STATUSES.map((status, index) => {
    const left = x + WIDE_SLOT.width + GUTTER + index * (STATUS_WIDTH + GUTTER)
    return layoutStatus(context, kind, status, { x: left, y: top, count: items.length })
  })
  return joinParts({ items: head, zones: [] }, ...statuses, { items: rows, zones: [] })
}

/** A column of notes: one line for each thing, in line with its plate. */
function layoutStatus(
  context: SectionContext,
  kind: Listed,
  status: CarriedStatus,
  { x, y, count }: { readonly x: number; readonly y: number; readonly count: number },
): BareSection {
  const words = context.wording.carried.blocks[kind]
  const id = `${kind}-${status}`
  const rect = { x, y, width: STATUS_WIDTH, height: count * PITCH + GUTTER }
  const zone: Zone = {
    id,
    title: context.wording.step(words.title, words.statuses[status]),
    question: words.question,
    nature: NATURES[kind],
    rect,
    slots: { columns: 1, rows: count, first: { x: x + GUTTER, y: y + GUTTER }, wide: false },
    advised: Math.max(1, Math.floor(count / 2)),
    drawnBy: keyIn(context, id),
  }
  const name = text({
    key: keyIn(context, id, 'title'),
    role: 'heading',
    block: { x, y: y - BODY.line - 8, width: STATUS_WIDTH, step: BODY },
    text: words.statuses[status],
    look: { bold: true },
  })
  const rules = Array.from({ length: count - 1 }, (_, index) =>
    rule(
      keyIn(context, id, 'line', String(index + 1)),
      {
        x: x + 8,
        y: y + GUTTER / 2 + (index + 1) * PITCH - 1,
        width: STATUS_WIDTH - 16,
        height: 2,
      },
      MIST,
    ),
  )
  return { items: [paper(keyIn(context, id), rect), name, ...rules], zones: [zone] }
}

function plateOf(context: SectionContext, item: CarriedItem, rect: Item['rect']): Item {
  const [what = '', tail = ''] = writeCarried(item, context.wording.carried.toName).split('\n')
  const key = keyIn(context, item.kind, hashText(`${item.text}\n${item.who}\n${item.when}`))
  return carriedPlate(key, rect, what, { tail })
}
