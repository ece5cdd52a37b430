import type { LaneCurve } from '../notes/read-curves.ts'
import type { MirrorFigures, MirrorMoment } from '../notes/read-mirrors.ts'
import type { ScoringFigures } from '../votes/read-scores.ts'
import type { ReportWording } from '../wording/report.fr.ts'
import { escapeLine } from './escape-markdown.ts'
import type { Report } from './report-tree.ts'
import { writeTable } from './write-table.ts'

/** Scores, mirrors and curves, a table each; nothing where nobody gave any. */
export function writeFigures(report: Report, words: ReportWording): readonly string[] {
  const { scorings, mirrors, curves } = report.figures
  const titleOf = ({ section, copy }: { readonly section: string; readonly copy: boolean }) => {
    const found = report.sections.find((each) => each.key === section && each.copy === copy)
    const title = found?.title ?? report.sections.find(({ key }) => key === section)?.title ?? ''
    return copy ? words.copy(title) : title
  }
  return [
    ...scorings.flatMap((scoring) => [
      `## ${escapeLine(words.scoresOf(titleOf(scoring)))}`,
      writeScoring(scoring, words),
    ]),
    ...mirrors.flatMap((mirror) => [
      `## ${escapeLine(words.mirrorOf(titleOf(mirror)))}`,
      writeMirror(mirror, words),
    ]),
    ...curves.flatMap((curve) => [
      `## ${escapeLine(`${titleOf(curve)} · ${curve.title}`)}`,
      writeCurve(curve, words),
    ]),
  ]
}

/** The option that scores highest first; what has no score last. */
function writeScoring({ criteria, options }: ScoringFigures, words: ReportWording): string {
  const titles = criteria.map(({ title, weight }) =>
    weight === null ? title : `${title} · ${weight}`,
  )
  const sorted = [...options].sort((a, b) => (b.mean ?? -1) - (a.mean ?? -1))
  const rows = sorted.map(({ name, scores, mean, spread }) => [
    name || words.blank,
    ...scores.map((score) =>
      score.mean === null ? '' : words.scored(score.mean, score.count > 1 ? score.spread : null),
    ),
    figure(mean, words),
    figure(spread, words),
  ])
  return writeTable([words.idea, ...titles, words.mean, words.spread], rows)
}

function writeMirror({ above, below, moments }: MirrorFigures, words: ReportWording): string {
  const rows = moments.map((moment) => [
    moment.name.trim() || String(moment.number),
    figure(moment.above, words),
    figure(moment.below, words),
    figure(moment.gap, words),
    sayReading(moment.reading, above, below, words),
    moment.attention.map(({ text }) => text).join(' / '),
  ])
  const head = [words.moment, above, below, words.gap, words.reading, words.attention]
  return writeTable(head, rows)
}

function sayReading(
  reading: MirrorMoment['reading'],
  above: string,
  below: string,
  { readings }: ReportWording,
): string {
  switch (reading) {
    case null:
      return ''
    case 'shared-pain':
      return readings.pain
    case 'above-only':
      return readings.only(above)
    case 'below-only':
      return readings.only(below)
    case 'shared-strength':
      return readings.strength
    case 'neutral':
      return readings.neutral
  }
}

/** Steps that somebody named or felt something at. */
function writeCurve({ steps }: LaneCurve, words: ReportWording): string {
  const told = steps.filter(({ name, count }) => name.trim() !== '' || count > 0)
  const rows = told.map(({ number, name, level, count }) => [
    name.trim() || words.stepNumber(number),
    figure(level, words),
    String(count),
  ])
  return writeTable([words.step, words.level, words.signs], rows)
}

function figure(value: number | null, words: ReportWording): string {
  return value === null ? '' : words.figure(value)
}
