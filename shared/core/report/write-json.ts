import type { Report } from './report-tree.ts'

/** Names the format and its version; a reader refuses what is newer than it knows. */
export const REPORT_FORMAT = 'atelier-report'
export const REPORT_VERSION = 1

/**
 * The whole report as JSON: `{ format: 'atelier-report', version: 1, report }`, where `report` is
 * the tree of `report-tree.ts`. It holds all that is needed to rebuild the outline: sections in the
 * order of the wall, their zones, the piles of each zone, and in each the notes in reading order
 * with their host ids, texts, natures, votes, where places are data their figures (`marks`) and,
 * when asked for, authors; then the notes that are in no section. Beside them, and left out by releases
 * before they existed: each pile whole (`piles`: how many notes and votes it has, together and by group,
 * under the id that its parts have in the zones), the evidence that was brought (`evidence`: text,
 * source, level 'guess', 'hints', 'checked' or null, canvas and zone), and what the workshop started from
 * (`carriedFrom`, `carried`: text, who, when, and where it stands: 'done', 'open', 'dropped' or null).
 * Times are ms since 1970 UTC or minutes after local midnight, as named in the tree. `readReport` reads
 * it back.
 */
export function writeJson(report: Report): string {
  const file = { format: REPORT_FORMAT, version: REPORT_VERSION, report }
  return `${JSON.stringify(file, null, 2)}\n`
}
