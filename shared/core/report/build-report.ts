import type { BoardDocument } from '../board/document.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import type { Snapshot } from '../board/snapshot.ts'
import type { PlacedEvidence } from '../evidence/collect-evidence.ts'
import type { ClusterRecord } from '../notes/cluster-record.ts'
import type { Collected, PlacedNote } from '../notes/collect-notes.ts'
import {
  buildOutline,
  indexPiles,
  listOutlineNotes,
  type Outline,
  type OutlineSection,
  type OutlineZone,
} from '../notes/outline.ts'
import type { VoteTally } from '../votes/tally-votes.ts'
import { type AgendaState, describeAgenda, startAgenda } from '../workshop/agenda.ts'
import { MINUTE_MS } from '../workshop/agenda-phases.ts'
import { bankTime, isUnderWay } from '../workshop/lived-agenda.ts'
import { needsGroups } from '../workshop/needs-groups.ts'
import { canvasIn } from '../workshop/recipes-in.ts'
import type { GroupSetup, WorkshopSetup } from '../workshop/setup.ts'
import { tellApart } from '../workshop/tell-apart.ts'
import { countPiles } from './count-piles.ts'
import { gatherFigures } from './gather-figures.ts'
import { listEvidence } from './list-evidence.ts'
import { rankIdeas } from './rank-ideas.ts'
import type {
  Priorities,
  Report,
  ReportCarried,
  ReportGroup,
  ReportNote,
  ReportPhase,
  ReportSection,
  ReportZone,
} from './report-tree.ts'
import { splitAction } from './split-action.ts'

export interface ReportInput {
  readonly setup: WorkshopSetup
  readonly document: BoardDocument
  /** What was read to collect the notes. */
  readonly snapshot: Snapshot
  readonly collected: Collected
  readonly votes: VoteTally
  readonly clusters: readonly ClusterRecord[]
  readonly evidence: readonly PlacedEvidence[]
  readonly carried: readonly ReportCarried[]
  /** Null when the workshop has not started. */
  readonly agenda: AgendaState | null
  /** ms since 1970 UTC, and minutes to add to it to get local time. */
  readonly madeAt: number
  readonly offsetMinutes: number
  /** Whether names of authors and participants go in. */
  readonly authors: boolean
}

/** Everything a workshop gave, as one tree. Every collected note is in it exactly once. */
export function buildReport(input: ReportInput): Report {
  const { setup, authors } = input
  const outline = buildOutline(input.document, input.collected, input.clusters)
  const votes = new Map(input.votes.ranking.map((note) => [note.id, note.votes]))
  const toNote = (note: PlacedNote): ReportNote => ({
    id: note.id,
    text: note.text,
    author: authors ? note.author : '',
    nature: note.nature,
    votes: votes.get(note.id) ?? 0,
    evidence: note.evidence,
    ...(note.marks === undefined ? {} : { marks: note.marks }),
  })
  const piled = indexPiles(input.clusters)
  const toUnplaced = (note: PlacedNote): ReportNote => {
    const pile = piled.get(note.id)
    return { ...toNote(note), ...(pile === undefined ? {} : { pile: pile.id }) }
  }
  const { piles, dots } = countPiles(input, listOutlineNotes(outline))
  const sections = outline.sections.map((section) => ({
    ...toSection(section, setup, toNote),
    unplaced: section.unplaced.map(toUnplaced),
  }))
  return {
    language: setup.language,
    recipe: setup.recipe,
    title: setup.title,
    objective: setup.objective,
    target: setup.target,
    date: tellDay(input),
    madeAt: input.madeAt,
    offsetMinutes: input.offsetMinutes,
    authors,
    groups: needsGroups(setup) ? listGroups(setup.groups, authors) : [],
    phases: listLivedPhases(input),
    decisions: pickZone(outline, 'decisions').map(({ id, text }) => ({ id, text })),
    actions: pickZone(outline, 'actions').map(({ id, text }) => ({
      id,
      text,
      ...splitAction(text),
    })),
    votes: { ...input.votes, stray: input.votes.stray.filter((dot) => !dots.has(dot)) },
    piles,
    figures: gatherFigures(input),
    priorities: sections.flatMap((section) => rankSection(section, setup)),
    sections: joinHalves(sections, input.document),
    unplaced: outline.unplaced.map(toUnplaced),
    evidence: listEvidence(input),
    carriedFrom: setup.startsFrom?.source ?? null,
    carried: input.carried,
  }
}

/** The day on which it took place, that of the phase begun last; the announced one until then. */
function tellDay({ setup, agenda, offsetMinutes }: ReportInput): string {
  const begun = (agenda?.phases ?? []).flatMap(({ startedAt }) => startedAt ?? [])
  if (begun.length === 0) return setup.date
  return new Date(Math.max(...begun) + offsetMinutes * MINUTE_MS).toISOString().slice(0, 10)
}

function listGroups(groups: readonly GroupSetup[], authors: boolean): readonly ReportGroup[] {
  const names = tellApart(groups)
  return groups.map(({ letter, name, people }) => ({
    letter,
    name,
    size: people.length,
    people: authors ? people.flatMap((person) => names.get(person) ?? []) : [],
  }))
}

function listLivedPhases(input: ReportInput): readonly ReportPhase[] {
  const { setup, madeAt, offsetMinutes } = input
  const agenda = input.agenda ?? startAgenda(setup, madeAt, offsetMinutes)
  const described = describeAgenda(setup, agenda, madeAt, offsetMinutes)
  return bankTime(agenda, madeAt).phases.map((phase, index) => ({
    id: phase.id,
    title: described.phases[index]?.title ?? phase.id,
    startMinute: described.phases[index]?.startMinute ?? 0,
    plannedMinutes: Math.round(phase.plannedMs / MINUTE_MS),
    livedMinutes: phase.startedAt === null ? null : Math.round(phase.spentMs / MINUTE_MS),
    ...(isUnderWay(agenda) && index === agenda.current ? { isUnderWay: true } : {}),
  }))
}

/** Written notes of a zone, wherever the zone is on the wall. */
function pickZone(outline: Outline, zone: string): readonly { id: HostId; text: string }[] {
  return listOutlineNotes(outline).filter(
    (note) => note.zone === zone && note.section !== null && note.text.trim() !== '',
  )
}

function toSection(
  section: OutlineSection,
  setup: WorkshopSetup,
  toNote: (note: PlacedNote) => ReportNote,
): Omit<ReportSection, 'unplaced'> {
  const { canvas } = section
  return {
    key: section.key,
    title: section.title,
    canvas,
    canvasTitle: canvasIn(setup, canvas)?.title[setup.language] ?? nameIn(section),
    column: section.column,
    group: section.group,
    copy: section.copy,
    zones: section.zones.map((zone) => toZone(zone, toNote)),
  }
}

/** The two halves of one model are read as one: the second right after the first. */
function joinHalves(
  sections: readonly ReportSection[],
  document: BoardDocument,
): readonly ReportSection[] {
  const firsts = new Map(document.sections.map(({ key, continues }) => [key, continues]))
  const firstOf = ({ key, copy }: ReportSection) => (copy ? undefined : firsts.get(key))
  const isThere = (wanted: NodeKey) => sections.some(({ key, copy }) => key === wanted && !copy)
  return sections.flatMap((section) => {
    const first = firstOf(section)
    if (first !== undefined && isThere(first)) return []
    const halves = sections.filter((other) => !section.copy && firstOf(other) === section.key)
    return [section, ...halves.map((half) => ({ ...half, continues: section.key }))]
  })
}

function rankSection(section: ReportSection, setup: WorkshopSetup): readonly Priorities[] {
  const form = canvasIn(setup, section.canvas)?.form
  if (form?.kind !== 'matrix') return []
  const ranked = rankIdeas(section, form, setup.language)
  return ranked === null ? [] : [ranked]
}

/** What a section that has no canvas of its own is called, less whose it is. */
function nameIn({ title }: OutlineSection): string {
  return title.split(' · ').slice(1).join(' · ') || title
}

function toZone(zone: OutlineZone, toNote: (note: PlacedNote) => ReportNote): ReportZone {
  return {
    id: zone.id,
    title: zone.title,
    question: zone.question,
    nature: zone.nature,
    clusters: zone.clusters.map((cluster) => ({
      id: cluster.id,
      title: cluster.title,
      words: cluster.words,
      notes: cluster.notes.map(toNote),
    })),
    notes: zone.notes.map(toNote),
  }
}
