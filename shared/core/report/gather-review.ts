import { foldEvidence } from '../evidence/fold-evidence.ts'
import { cutText } from '../parse-value.ts'
import {
  CARRIED_KINDS,
  type CarriedItem,
  type CarriedKind,
  type CarriedReview,
  type CarriedSource,
  cutCarried,
  LONGEST_CARRIED_NAME,
  MOST_CARRIED,
} from '../workshop/starting-point.ts'
import { listRows } from './list-rows.ts'
import type { Report, ReportNote, ReportSection, ReportZone } from './report-tree.ts'
import { splitAction } from './split-action.ts'

/** Everything of a report that a review could start from, by kind; the surest and most voted first. */
export interface ReviewOffer {
  readonly source: CarriedSource
  readonly items: readonly CarriedItem[]
  /** How many of each kind said what another of it had said: they are not among the items. */
  readonly doubles: Readonly<Record<CarriedKind, number>>
}

/** Zones whose notes are of a kind, wherever they are; a cell (`hypothesis.2`) counts for its row. */
const ZONES: Readonly<
  Record<'blind' | 'assumption' | 'newcomer' | 'spokesperson', readonly string[]>
> = {
  blind: ['unknowns', 'blind', 'open'],
  assumption: ['hypothesis', 'checked'],
  newcomer: ['newcomers'],
  spokesperson: ['spokesperson'],
}
/** Under this on the lane of evidence, a note is a guess: 1 is a guess, 2 are hints. */
const GUESS = 1.5

export function gatherReview(report: Report): ReviewOffer {
  const found: readonly CarriedItem[] = [
    ...report.decisions.map(({ text }) => plain('decision', text)),
    ...writtenIn(report, isBlind).map((text) => plain('blind', text)),
    ...writtenIn(report, isGuess).map((text) => plain('assumption', text)),
    ...report.evidence
      .filter(({ level }) => level === 'guess')
      .map(({ text }) => plain('assumption', text)),
    ...report.actions.map(({ what, who, when }) => ({
      ...plain('action', what),
      who: cutText(who, LONGEST_CARRIED_NAME),
      when: cutText(when, LONGEST_CARRIED_NAME),
    })),
    ...stillOpen(report),
    ...writtenIn(report, (zone) => isOf('newcomer', zone)).map((text) => plain('newcomer', text)),
  ]
  const doubles = { decision: 0, blind: 0, assumption: 0, action: 0, newcomer: 0 }
  const items = CARRIED_KINDS.flatMap((kind) => {
    const said = found.filter((item) => item.kind === kind && item.text !== '')
    const once = onlyOnce(said)
    doubles[kind] = said.length - once.length
    return once
  })
  return { source: sourceOf(report), items, doubles }
}

/** The workshop a report tells of, as whatever is taken from it names it. */
export function sourceOf(report: Report, section = ''): CarriedSource {
  const speakers = writtenIn(report, (zone) => isOf('spokesperson', zone))
  const line = (text: string) => cutText(text.replace(/\s+/g, ' ').trim(), LONGEST_CARRIED_NAME)
  return {
    title: line(report.title),
    name: line(report.target),
    date: line(report.date),
    spokesperson: line(speakers.slice(0, 2).join(', ')),
    section: line(section),
  }
}

/** Those that are chosen, as many of each kind as a review has time for; the others are counted. */
export function startReview(offer: ReviewOffer, chosen: ReadonlySet<number>): CarriedReview {
  const counts = new Map<CarriedKind, number>()
  const items = offer.items.filter(({ kind }, index) => {
    const count = counts.get(kind) ?? 0
    if (!chosen.has(index) || count >= MOST_CARRIED[kind]) return false
    counts.set(kind, count + 1)
    return true
  })
  return { kind: 'review', source: offer.source, items, left: offer.items.length - items.length }
}

/** All of them, as far as there is room. */
export function usualChoice({ items }: ReviewOffer): ReadonlySet<number> {
  const chosen = items.flatMap(({ kind }, index) => {
    const before = items.slice(0, index).filter((other) => other.kind === kind).length
    return before < MOST_CARRIED[kind] ? [index] : []
  })
  return new Set(chosen)
}

function plain(kind: CarriedKind, text: string): CarriedItem {
  return { kind, text: cutCarried(text), who: '', when: '' }
}

type Test = (zone: ReportZone, note: ReportNote, section: ReportSection) => boolean

/** Written notes: of all before those of a group, then by votes, then in the order of the report. */
function writtenIn(report: Report, isWanted: Test): readonly string[] {
  const rows = listRows(report).flatMap(({ note, section, zone: title }) => {
    const zone = section?.zones.find((one) => one.title === title && holds(one, note))
    if (section === null || zone === undefined || note.text.trim() === '') return []
    return isWanted(zone, note, section) ? [{ note, isOfAll: section.group === null }] : []
  })
  return [...rows]
    .sort((a, b) => Number(b.isOfAll) - Number(a.isOfAll) || b.note.votes - a.note.votes)
    .map(({ note }) => note.text)
}

function holds({ notes, clusters }: ReportZone, note: ReportNote): boolean {
  return notes.includes(note) || clusters.some((cluster) => cluster.notes.includes(note))
}

function isOf(kind: keyof typeof ZONES, { id }: ReportZone): boolean {
  return ZONES[kind].includes(id.split('.')[0] ?? id)
}

/** Ideas that a workshop votes on are blind spots where its notes are doubts. */
function isBlind(zone: ReportZone): boolean {
  return isOf('blind', zone) || (zone.id === 'ideas' && zone.nature === 'doubt')
}

function isGuess(zone: ReportZone, note: ReportNote): boolean {
  if (isOf('assumption', zone)) return true
  const height = note.marks?.y ?? null
  return zone.id === 'evidence' && height !== null && height < GUESS
}

/** What was carried over before, and is not settled since. */
function stillOpen({ carried }: Report): readonly CarriedItem[] {
  return carried.flatMap(({ kind, text, who, when, status }) => {
    const isOpen = status === null || status === 'open'
    if (kind === 'note' || !isOpen || kind === 'decision') return []
    const parts = kind === 'action' && who === '' && when === '' ? splitAction(text) : null
    return [
      {
        kind,
        text: cutCarried(parts?.what ?? text),
        who: parts?.who ?? who,
        when: parts?.when ?? when,
      },
    ]
  })
}

function onlyOnce(items: readonly CarriedItem[]): readonly CarriedItem[] {
  const known = new Set<string>()
  return items.filter(({ text }) => {
    const name = foldEvidence(text)
    return known.size < known.add(name).size
  })
}
