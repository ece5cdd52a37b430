import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import type { ClusterRecord } from '../../../shared/core/notes/cluster-record.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { buildReport, type ReportInput } from '../../../shared/core/report/build-report.ts'
import type { Report } from '../../../shared/core/report/report-tree.ts'
import { tallyVotes } from '../../../shared/core/votes/tally-votes.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { idOf, makeDocument, makeNote, makeSection, makeVotes, placeAll } from '../reading-board.ts'

const promises = makeSection(null, { x: 3000, y: 0 })

/** Two groups, a copy for all whose zones are decisions and actions, and a voting section. */
const reportDocument = makeDocument(
  makeSection('A', { x: 0, y: 0 }),
  makeSection('B', { x: 0, y: 2000 }),
  {
    ...promises,
    title: 'Décisions et actions',
    canvas: 'decisions',
    zones: promises.zones.flatMap((zone) =>
      zone.id === 'left'
        ? [{ ...zone, id: 'decisions', title: 'Décisions' }]
        : zone.id === 'right'
          ? [{ ...zone, id: 'actions', title: 'Actions' }]
          : [],
    ),
  },
  makeVotes(['A', 'B'], 2),
)

export const setup = {
  ...createSetup('target-persona', {
    doc: 'doc' as DocId,
    language: 'fr',
    date: '2026-03-01',
    startMinute: 540,
    seed: 1,
  }),
  title: 'Atelier # persona',
  groups: [
    { letter: 'A', name: 'R&D / Web', people: [{ name: 'Léa', team: '' }] },
    { letter: 'B', name: 'R&D / Web', people: [] },
  ],
}

/** Where notes of the samples go: a corner in a zone. */
export const spots = {
  leftOfA: { x: 60, y: 60 },
  rightOfB: { x: 760, y: 2060 },
  decisions: { x: 3060, y: 60 },
  actions: { x: 3760, y: 60 },
  betweenZones: { x: 550, y: 300 },
  nowhere: { x: 9000, y: 9000 },
} as const

export const pile: ClusterRecord = {
  id: 'c1',
  doc: 'doc-c1' as DocId,
  sections: [],
  zone: null,
  manner: 'move',
  withoutGroups: [],
  withoutZones: [],
  isSelection: false,
  piles: [
    {
      id: 'p1',
      title: '# Attente\n',
      isTitled: false,
      mark: 1,
      words: ['attente', '*'],
      notes: [idOf('n0')],
    },
  ],
  undecided: [],
  aside: [],
  decided: [],
  quiet: [],
  copied: [],
  left: [],
  homes: [],
}

export function reportOf(notes: readonly LiveItem[], options: Partial<ReportInput> = {}): Report {
  return reportFrom([...placeAll(reportDocument), ...notes], {
    document: reportDocument,
    ...options,
  })
}

/** A report of a board that holds those items. */
export function reportFrom(
  items: readonly LiveItem[],
  options: Partial<ReportInput> & Pick<ReportInput, 'document'>,
): Report {
  const { document } = options
  const collected = collectNotes(document, { items }, figjamProfile)
  return buildReport({
    evidence: [],
    carried: [],
    setup,
    snapshot: { items },
    collected,
    votes: tallyVotes(document, { items }, { dotsPerPerson: 2, groups: setup.groups, collected }),
    clusters: [],
    agenda: null,
    madeAt: Date.UTC(2026, 2, 1, 12),
    offsetMinutes: 60,
    authors: true,
    ...options,
  })
}

/** Notes with those texts, one after the other in the spots. */
export function notesSaying(texts: readonly string[], author = 'Inès'): readonly LiveItem[] {
  const corners = Object.values(spots)
  return texts.map((text, index) =>
    makeNote(`n${index}`, text, corners[index % corners.length] ?? spots.nowhere, { author }),
  )
}

/** Texts that want to be something else than text. */
export const HOSTILE = [
  '# Title\n## Other',
  '- item\n+ item\n* item\n1. item\n2) item',
  '<img src=x onerror=alert(1)>\n<script>',
  '=HYPERLINK("http://x";"y")',
  '+33 1 02 03',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '[link](javascript:alert(1)) ![img](x)',
  '| a | b |\n|---|---|\n| c | d |',
  '```\ncode\n```',
  '~~~\n`tick`',
  'under\n===\nagain\n---',
  '> quote\n>> more',
  '&lt;b&gt; &amp;',
  'ends with \\',
  'https://example.org www.example.org a@b.org :smile:',
  '_www.a.fr wWw.a.fr éwww.a.fr FTP://a.fr mailto:léa.b+c_d@e-f.fr a@b@c.de -@a.fr',
  ':+1: :100: :1st_place_medal: 12:30:40',
  'a<!-- -->@b.org <!--',
  '**bold** _em_ ~~del~~ $x$ [^1]',
  'مرحبا \u202Eabc\u202C',
  '🙂🙃',
  'x'.repeat(6000),
  'a "quoted", text; with,all',
  '    indented\n\n\n  lines',
  'nul \0 byte',
  ' ',
  '',
] as const
