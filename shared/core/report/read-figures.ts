import type { LaneCurve } from '../notes/read-curves.ts'
import type { MirrorFigures, MirrorMoment, MirrorReading } from '../notes/read-mirrors.ts'
import type { ScoredOption, ScoringFigures } from '../votes/read-scores.ts'
import { readEntry, readId } from './read-entry.ts'
import type { ReportFigures } from './report-tree.ts'

const READINGS: readonly MirrorReading[] = [
  'shared-pain',
  'above-only',
  'below-only',
  'shared-strength',
  'neutral',
]

/** @throws WorkshopError `bad-input` naming the path of what does not fit. */
export function readFigures(value: unknown, path: string): ReportFigures {
  const entry = readEntry(value, path)
  return {
    curves: entry.newerList('curves', readCurve),
    mirrors: entry.newerList('mirrors', readMirror),
    scorings: entry.newerList('scorings', readScoring),
  }
}

function readCurve(value: unknown, path: string): LaneCurve {
  const entry = readEntry(value, path)
  return {
    section: entry.key('section'),
    copy: entry.flag('copy'),
    zone: entry.words('zone'),
    title: entry.words('title'),
    steps: entry.list('steps', readStep),
  }
}

function readStep(value: unknown, path: string): LaneCurve['steps'][number] {
  const entry = readEntry(value, path)
  return {
    number: entry.count('number'),
    name: entry.words('name'),
    level: entry.orNull('level', entry.number),
    count: entry.count('count'),
  }
}

function readMirror(value: unknown, path: string): MirrorFigures {
  const entry = readEntry(value, path)
  return {
    section: entry.key('section'),
    copy: entry.flag('copy'),
    above: entry.words('above'),
    below: entry.words('below'),
    moments: entry.list('moments', readMoment),
  }
}

function readMoment(value: unknown, path: string): MirrorMoment {
  const entry = readEntry(value, path)
  return {
    number: entry.count('number'),
    name: entry.words('name'),
    above: entry.orNull('above', entry.number),
    below: entry.orNull('below', entry.number),
    gap: entry.orNull('gap', entry.number),
    reading: entry.orNull('reading', (name) => entry.oneOf(name, READINGS)),
    attention: entry.list('attention', readAttention),
    unsided: entry.list('unsided', readId),
  }
}

function readAttention(value: unknown, path: string): MirrorMoment['attention'][number] {
  const entry = readEntry(value, path)
  return { id: entry.id('id'), text: entry.words('text') }
}

function readScoring(value: unknown, path: string): ScoringFigures {
  const entry = readEntry(value, path)
  return {
    section: entry.key('section'),
    copy: entry.flag('copy'),
    lowest: entry.number('lowest'),
    highest: entry.number('highest'),
    criteria: entry.list('criteria', readCriterion),
    options: entry.list('options', readOption),
  }
}

function readCriterion(value: unknown, path: string): ScoringFigures['criteria'][number] {
  const entry = readEntry(value, path)
  return {
    id: entry.words('id'),
    title: entry.words('title'),
    weight: entry.orNull('weight', entry.number),
  }
}

function readOption(value: unknown, path: string): ScoredOption {
  const entry = readEntry(value, path)
  return {
    line: entry.count('line'),
    name: entry.words('name'),
    mean: entry.orNull('mean', entry.number),
    spread: entry.orNull('spread', entry.number),
    isWhole: entry.flag('isWhole'),
    scores: entry.list('scores', readScore),
  }
}

function readScore(value: unknown, path: string): ScoredOption['scores'][number] {
  const entry = readEntry(value, path)
  return {
    criterion: entry.words('criterion'),
    count: entry.count('count'),
    mean: entry.orNull('mean', entry.number),
    spread: entry.orNull('spread', entry.number),
  }
}
