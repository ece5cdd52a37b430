import { LEVEL_SIGNS } from '../evidence/evidence-row.ts'
import { boardWording } from '../wording/board.ts'
import type { ReportWording } from '../wording/report.fr.ts'
import { reportWording } from '../wording/report.ts'
import { escapeLine, escapeLines } from './escape-markdown.ts'
import { listRows } from './list-rows.ts'
import type { Report, ReportNote, ReportSection, ReportZone } from './report-tree.ts'
import { writeFigures } from './write-figures.ts'
import { writeRoadmap } from './write-roadmap.ts'
import { writeTable } from './write-table.ts'

/**
 * A report to read: decisions and actions first, then votes, agenda and every note by section, zone
 * and pile. What people wrote is escaped: a note is always an item of a list, whatever it says.
 */
export function writeMarkdown(report: Report): string {
  const words = reportWording(report.language)
  const blocks = [
    ...writeHead(report, words),
    ...writeDecisions(report, words),
    ...writeActions(report, words),
    ...writeRoadmap(report, words),
    ...writeFigures(report, words),
    ...writeVotes(report, words),
    ...writePiles(report, words),
    ...writeAgenda(report, words),
    ...report.sections.flatMap((section) => writeSection(section, report.piles, words)),
    ...writeUnplaced({ depth: 2, title: words.unplaced }, report.unplaced, report.piles, words),
    ...writeEvidence(report, words),
    ...writeCarriedOver(report, words),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function writeHead(report: Report, words: ReportWording): readonly string[] {
  const groups = report.groups.map(({ letter, name, size, people }) => {
    const who = people.length > 0 ? people.join(', ') : size > 0 ? words.people(size) : ''
    return [`- ${escapeLine(words.group(letter, name))}`, escapeLine(who)]
      .filter(Boolean)
      .join(' — ')
  })
  const lines = [
    `- ${escapeLine(words.date(report.date))}`,
    report.objective && `- ${words.objective} — ${escapeLine(report.objective)}`,
    report.target && `- ${words.target} — ${escapeLine(report.target)}`,
  ]
  return [
    `# ${escapeLine(report.title)}`,
    lines.filter(Boolean).join('\n'),
    ...(groups.length > 0 ? [`## ${words.groups}`, groups.join('\n')] : []),
  ]
}

/** Nobody noted what a workshop has no place for: of that nothing is said. */
function isAskedFor(zone: string, { sections }: Report): boolean {
  return sections.some(({ zones }) => zones.some(({ id }) => id === zone))
}

function writeDecisions(report: Report, words: ReportWording): readonly string[] {
  if (report.decisions.length === 0 && !isAskedFor('decisions', report)) return []
  const items = report.decisions.map(({ text }) => `- ${escapeLines(text, '  ')}`)
  return [`## ${words.decisions}`, items.length > 0 ? items.join('\n') : words.noDecision]
}

function writeActions(report: Report, words: ReportWording): readonly string[] {
  if (report.actions.length === 0 && !isAskedFor('actions', report)) return []
  const rows = report.actions.map(({ what, who, when }) => [what, who || words.toName, when])
  const table = writeTable([words.what, words.who, words.when], rows)
  return [`## ${words.actions}`, rows.length > 0 ? table : words.noAction]
}

function writeVotes(report: Report, words: ReportWording): readonly string[] {
  const { ranking, placed, expected, overspent } = report.votes
  if (placed === 0) return []
  // The hosts' own marks are of no group.
  const head = [words.rank, words.note, words.place, words.votes]
  const hasGroups = ranking.some(({ byGroup }) => byGroup.length > 0)
  const places = placesOf(report, words)
  const rows = ranking.map((note) => [
    [String(note.rank), note.tie ? words.tie : note.nearTie ? words.nearTie : '']
      .filter(Boolean)
      .join(' '),
    note.text.trim() || words.blank,
    places.get(note.id) ?? '',
    String(note.votes),
    ...(hasGroups
      ? [note.byGroup.map(({ letter, votes }) => `${letter} ${votes}`).join(', ')]
      : []),
  ])
  return [
    `## ${words.votes}`,
    words.votesPlaced(placed, expected),
    ...overspent.map(({ letter, used, allowed }) => words.overspent(letter, used, allowed)),
    writeTable([...head, ...(hasGroups ? [words.groups] : [])], rows),
  ]
}

/** Where each note is, by its id: "Groupe A · Persona, haut · Freins". */
function placesOf(report: Report, words: ReportWording): ReadonlyMap<string, string> {
  return new Map(
    listRows(report).map(({ note, section, zone }) => [
      note.id,
      [section === null ? words.unplaced : titleOf(section, words), zone]
        .filter(Boolean)
        .join(' · '),
    ]),
  )
}

function titleOf({ title, copy }: ReportSection, words: ReportWording): string {
  return copy ? words.copy(title) : title
}

/** Each pile in a line, under what was clustered; the notes themselves are under their zones. */
function writePiles({ piles }: Report, words: ReportWording): readonly string[] {
  if (piles.length === 0) return []
  const columns = [words.pile, words.common, words.notes, words.votes]
  const tables = [...new Set(piles.map(({ clustered }) => clustered))].flatMap((name) => [
    name === undefined ? '' : writeHeading({ depth: 3, title: name }),
    writeTable(
      columns,
      piles
        .filter(({ clustered }) => clustered === name)
        .map((pile) => [pile.title, pile.words.join(', '), String(pile.notes), String(pile.votes)]),
    ),
  ])
  return [`## ${words.piles}`, ...tables]
}

function writeAgenda(report: Report, words: ReportWording): readonly string[] {
  const lived = report.phases.filter((phase) => phase.livedMinutes !== null)
  if (lived.length === 0) return []
  const items = lived.map(({ title, plannedMinutes, livedMinutes, isUnderWay }) => {
    const tell = isUnderWay === true ? words.phaseGoesOn : words.phaseTook
    return `- ${escapeLine(title)} — ${tell(plannedMinutes, livedMinutes ?? 0)}`
  })
  return [`## ${words.agenda}`, items.join('\n')]
}

function writeSection(
  section: ReportSection,
  piles: Report['piles'],
  words: ReportWording,
): readonly string[] {
  const blocks = [
    ...section.zones.flatMap((zone) => writeHeld({ depth: 3, title: zone.title }, zone, words)),
    ...writeUnplaced({ depth: 3, title: words.outsideZones }, section.unplaced, piles, words),
  ]
  return blocks.length === 0 ? [] : [`## ${escapeLine(titleOf(section, words))}`, ...blocks]
}

interface Heading {
  readonly depth: number
  readonly title: string
}

function writeHeading({ depth, title }: Heading): string {
  return `${'#'.repeat(depth)} ${escapeLine(title)}`
}

/** Notes of a place: pile after pile, then those in none. */
function writeHeld(
  heading: Heading,
  { clusters, notes }: Pick<ReportZone, 'clusters' | 'notes'>,
  words: ReportWording,
): readonly string[] {
  const blocks = [
    ...clusters.flatMap(({ title, words: common, notes: held }) => [
      writeHeading({ depth: heading.depth + 1, title }),
      common.length > 0 ? escapeLine(words.inCommon(common)) : '',
      writeNotes(held, words),
    ]),
    clusters.length > 0 && notes.length > 0
      ? writeHeading({ depth: heading.depth + 1, title: words.inNoPile })
      : '',
    writeNotes(notes, words),
  ].filter(Boolean)
  return blocks.length === 0 ? [] : [writeHeading(heading), ...blocks]
}

function writeUnplaced(
  heading: Heading,
  notes: readonly ReportNote[],
  piles: Report['piles'],
  words: ReportWording,
): readonly string[] {
  const clusters = piles
    .map((pile) => ({ ...pile, notes: notes.filter((note) => note.pile === pile.id) }))
    .filter((cluster) => cluster.notes.length > 0)
  const held = new Set(clusters.flatMap((cluster) => cluster.notes))
  return writeHeld(heading, { clusters, notes: notes.filter((note) => !held.has(note)) }, words)
}

/** Apart from the notes, a heading a zone: what was brought, its source, how sure it is in words. */
function writeEvidence(report: Report, words: ReportWording): readonly string[] {
  const { levels } = boardWording(report.language).evidence
  const zones = new Map<string, string[]>()
  for (const { canvasTitle, zoneTitle, text, source, level } of report.evidence) {
    const heading = `### ${escapeLine(`${canvasTitle} · ${zoneTitle}`)}`
    const sure = level === null ? '' : `(${LEVEL_SIGNS[level]} ${escapeLine(levels[level])})`
    const from = source === '' ? '' : `— ${escapeLine(source)}`
    const said = [escapeLines(text, '  ') || words.blank, from, sure].filter(Boolean).join(' ')
    zones.set(heading, [...(zones.get(heading) ?? []), `- ${said}`])
  }
  if (zones.size === 0) return []
  const blocks = [...zones].flatMap(([heading, lines]) => [heading, lines.join('\n')])
  return [`## ${words.evidenceTitle}`, ...blocks]
}

/** Apart from the notes too: what the workshop started from, and where it stands now. */
function writeCarriedOver(
  { carried, carriedFrom }: Report,
  words: ReportWording,
): readonly string[] {
  if (carriedFrom === null || carried.length === 0) return []
  const kinds = new Map<string, string[]>()
  for (const { kind, text, who, when, place, status } of carried) {
    const heading = `### ${words.carriedKinds[kind]}`
    const told = status === null ? '' : `(${words.carriedStatuses[status]})`
    const parts = [place, who, when].filter(Boolean).map((part) => `— ${escapeLine(part)}`)
    const said = [escapeLines(text, '  ') || words.blank, ...parts, told].filter(Boolean).join(' ')
    kinds.set(heading, [...(kinds.get(heading) ?? []), `- ${said}`])
  }
  const title = words.carriedTitle(carriedFrom.title, words.date(carriedFrom.date))
  const blocks = [...kinds].flatMap(([heading, lines]) => [heading, lines.join('\n')])
  return [`## ${escapeLine(title)}`, ...blocks]
}

/** A line a note, and one for those that are blank and have no vote. */
function writeNotes(notes: readonly ReportNote[], words: ReportWording): string {
  const said = notes.filter(({ text, votes }) => votes > 0 || escapeLines(text, '') !== '')
  const blank = notes.length - said.length
  const lines = said.map((note) => writeNote(note, words))
  return [...lines, ...(blank > 0 ? [`- ${words.blankNotes(blank)}`] : [])].join('\n')
}

function writeNote(note: ReportNote, words: ReportWording): string {
  const text = escapeLines(note.text, '  ') || words.blank
  const votes = note.votes > 0 ? `(${words.voteCount(note.votes)})` : ''
  const author = note.author === '' ? '' : escapeLine(words.by(note.author))
  return `- ${[text, votes, author].filter(Boolean).join(' ')}`
}
