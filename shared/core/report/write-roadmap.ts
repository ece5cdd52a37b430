import type { ReportWording } from '../wording/report.fr.ts'
import { escapeLine } from './escape-markdown.ts'
import { listTrials } from './list-trials.ts'
import type { Priorities, RankedIdea, Report } from './report-tree.ts'
import { writeTable } from './write-table.ts'

/** What comes first, and what is looked at again when. Nothing where no matrix and no sheet was filled. */
export function writeRoadmap(report: Report, words: ReportWording): readonly string[] {
  const blocks = [
    ...report.priorities.flatMap((each) => writePriorities(each, words)),
    ...writeTrials(report, words),
  ]
  return blocks.length === 0 ? [] : [`## ${words.roadmap}`, ...blocks]
}

function writePriorities(priorities: Priorities, words: ReportWording): readonly string[] {
  const { title, across, up, ideas } = priorities
  const isWeighed = ideas.some(({ effort }) => effort !== null)
  const row = (idea: RankedIdea) => [
    String(idea.rank),
    idea.text,
    idea.quadrant,
    words.figure(idea.up),
    words.figure(idea.across),
    ...(isWeighed ? [idea.effort ?? '?'] : []),
    words.figure(idea.score),
    String(idea.votes),
  ]
  const effort = isWeighed ? [words.effort] : []
  const head = [
    words.rank,
    words.idea,
    words.place,
    up,
    across,
    ...effort,
    words.score,
    words.votes,
  ]
  return [`### ${escapeLine(title)}`, writeTable(head, ideas.map(row))]
}

function writeTrials(report: Report, words: ReportWording): readonly string[] {
  const rows = listTrials(report).map(({ idea, who, indicators, goOn, checks }) => [
    idea,
    who || words.toName,
    checks.map(({ days, date }) => words.checkDay(days, date)).join(', '),
    indicators,
    goOn,
  ])
  if (rows.length === 0) return []
  return [
    `### ${words.trials}`,
    writeTable([words.idea, words.who, words.toSeeAgain, words.toLookAt, words.goOnIf], rows),
  ]
}
