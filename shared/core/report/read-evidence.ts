import type { HostId } from '../board/keys.ts'
import { EVIDENCE_LEVELS } from '../evidence/evidence-row.ts'
import { readFields, readOneOf, readText } from '../parse-value.ts'
import type { ReportEvidence } from './report-tree.ts'

const LONGEST = 100_000

export function readEvidence(value: unknown, path: string): ReportEvidence {
  const fields = readFields(value, path)
  const words = (name: string) => readText(fields[name], `${path}.${name}`, LONGEST)
  const { level } = fields
  return {
    id: words('id') as HostId,
    text: words('text'),
    source: words('source'),
    level: level === null ? null : readOneOf(level, `${path}.level`, EVIDENCE_LEVELS),
    column: words('column'),
    canvas: words('canvas'),
    canvasTitle: words('canvasTitle'),
    zone: words('zone'),
    zoneTitle: words('zoneTitle'),
  }
}
