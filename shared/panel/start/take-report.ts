import { loadPart } from '../../core/load-part.ts'
import { LONGEST_REPORT, type ReportReading, refuseReport } from '../../core/report/open-report.ts'

/** Reads a file a facilitator picked. Never rejects: one that cannot be read is a refusal too. */
export async function takeReport(file: File): Promise<ReportReading> {
  if (file.size > LONGEST_REPORT) return refuseReport('too-large')
  try {
    const { openReport } = await loadPart(() => import('../../core/report/open-report.ts'))
    return openReport(await file.text())
  } catch {
    return refuseReport('unreadable')
  }
}
