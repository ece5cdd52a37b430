import { EVIDENCE_LEVELS } from '../evidence/evidence-row.ts'
import { readEntry } from './read-entry.ts'
import type { ReportEvidence } from './report-tree.ts'

export function readEvidence(value: unknown, path: string): ReportEvidence {
  const entry = readEntry(value, path)
  return {
    id: entry.id('id'),
    text: entry.words('text'),
    source: entry.words('source'),
    level: entry.orNull('level', (name) => entry.oneOf(name, EVIDENCE_LEVELS)),
    column: entry.words('column'),
    canvas: entry.words('canvas'),
    canvasTitle: entry.words('canvasTitle'),
    zone: entry.words('zone'),
    zoneTitle: entry.words('zoneTitle'),
  }
}
