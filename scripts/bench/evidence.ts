import { MOST_OFFERED } from '../../shared/app/messages.ts'
import { type EvidenceRow, MOST_ROWS } from '../../shared/core/evidence/evidence-row.ts'
import { gatherRows } from '../../shared/core/evidence/gather-rows.ts'
import { nameZones } from '../../shared/core/evidence/match-zone.ts'
import { hasHeader, recogniseColumns } from '../../shared/core/evidence/recognise-columns.ts'
import { canvasIn } from '../../shared/core/workshop/recipes-in.ts'
import { readTable } from '../../shared/panel/evidence/read-table.ts'
import { SimulatedClock } from '../playground/hosts/miro/clock.ts'
import type { BenchLine } from './bench-line.ts'
import { simulatedSurroundings, WatchedSession } from './drive-session.ts'
import { openMiro } from './open-boards.ts'

const GROUPS = 6
const LATENCY_MS = 60
const ZONES = ['3. Voit', '4. Dit', '6. Entend', 'Douleurs']
const BESIDE = { column: 'empathy', canvas: 'empathy-map' }

/** Two thousand verbatims of the length people speak, as a spreadsheet saves them. */
function makeFile(): string {
  const said = 'Je suis revenue trois fois au guichet et personne ne savait où était mon dossier'
  const lines = Array.from(
    { length: MOST_ROWS },
    (_, index) =>
      `"${said}, ${index + 1}";"Usager ${index % 40}";12/03/2026;${ZONES[index % ZONES.length]};●●○`,
  )
  return ['Verbatim;Qui;Date;Zone;Niveau', ...lines].join('\r\n')
}

/** From the file to the preview, then to the board, on the emulated Miro in simulated time. */
export async function benchEvidence(): Promise<readonly BenchLine[]> {
  const clock = new SimulatedClock({ jumps: true })
  const board = openMiro(simulatedSurroundings(clock), { clock })
  board.inside.faults.latencyMs = LATENCY_MS
  const progress: number[] = []
  const watched = new WatchedSession(board.host, simulatedSurroundings(clock), ({ work }) => {
    if (work?.kind === 'place-evidence') progress.push(work.done)
  })
  await watched.prepare('empathy-journey', GROUPS)
  const placed = await watched.generate()
  const setup = placed.placed?.setup
  if (setup === undefined) throw new Error('Nothing was placed.')

  const startMs = performance.now()
  const recipe = canvasIn(setup, BESIDE.canvas)
  const named = recipe?.zones.map(({ id, title }) => ({ id, title: title[setup.language] })) ?? []
  const zones = nameZones(named, recipe, setup.language)
  const { rows: table } = await readTable(makeFile())
  const isHeaded = hasHeader(table)
  const meanings = recogniseColumns(table, isHeaded, zones)
  const mapping = { isHeaded, meanings, zone: null, level: 'hints' as const }
  const { rows } = gatherRows(table, mapping, zones, setup.language)
  const previewMs = performance.now() - startMs

  const startCalls = board.inside.calls
  const view = await place(watched, rows)
  const calls = board.inside.calls - startCalls
  const notes = view?.evidence?.placed ?? 0
  const first = progress.indexOf(0)
  return [
    { name: 'evidence: rows read to preview', value: rows.length, unit: 'rows', goal: '= 2000' },
    { name: 'evidence: time to the preview', value: previewMs, unit: 'ms', goal: null },
    { name: 'evidence: notes placed', value: notes, unit: 'notes', goal: '= 2000' },
    {
      name: 'evidence: host calls per placed note',
      value: calls / notes,
      unit: 'calls',
      goal: '<= 1.7',
    },
    {
      name: 'evidence: views of the progress, from nought on',
      value: first === 0 ? progress.length : 0,
      unit: 'views',
      goal: '>= 20',
    },
    {
      name: 'evidence: faults, rate limits included',
      value: view?.result?.faults.length ?? -1,
      unit: 'faults',
      goal: '= 0',
    },
  ]
}

async function place(watched: WatchedSession, rows: readonly EvidenceRow[]) {
  const offer = 'bench'
  for (let at = 0; at < rows.length; at += MOST_OFFERED) {
    const part = rows.slice(at, at + MOST_OFFERED)
    await watched.session.receive({ type: 'offer-evidence', offer, at, rows: part })
  }
  await watched.session.receive({ type: 'place-evidence', offer, count: rows.length, ...BESIDE })
  return watched.look()
}
