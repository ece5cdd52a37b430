import type { HostId, NodeKey } from '../board/keys.ts'
import type { LaneCurve } from '../notes/read-curves.ts'
import type { MirrorFigures, MirrorMoment, MirrorReading } from '../notes/read-mirrors.ts'
import {
  type Fields,
  readFields,
  readFlag,
  readList,
  readNumber,
  readOneOf,
  readText,
  readWhole,
} from '../parse-value.ts'
import type { ScoredOption, ScoringFigures } from '../votes/read-scores.ts'
import type { ReportFigures } from './report-tree.ts'

const READINGS: readonly MirrorReading[] = [
  'shared-pain',
  'above-only',
  'below-only',
  'shared-strength',
  'neutral',
]
const MOST = 10_000
const LONGEST = 100_000

/** @throws WorkshopError `bad-input` naming the path of what does not fit. */
export function readFigures(value: unknown, path: string): ReportFigures {
  const fields = readFields(value, path)
  return {
    // Files of before there were any have none.
    curves: readList(fields['curves'] ?? [], `${path}.curves`, MOST, readCurve),
    mirrors: readList(fields['mirrors'] ?? [], `${path}.mirrors`, MOST, readMirror),
    scorings: readList(fields['scorings'] ?? [], `${path}.scorings`, MOST, readScoring),
  }
}

function readWords(fields: Fields, name: string, path: string): string {
  return readText(fields[name], `${path}.${name}`, LONGEST)
}

function readCount(fields: Fields, name: string, path: string): number {
  return readWhole(fields[name], `${path}.${name}`, 0, MOST)
}

function readFigure(fields: Fields, name: string, path: string): number | null {
  const value = fields[name]
  return value === null ? null : readNumber(value, `${path}.${name}`, -MOST, MOST)
}

function readPlace(fields: Fields, path: string) {
  const section = readWords(fields, 'section', path) as NodeKey
  return { section, copy: readFlag(fields['copy'], `${path}.copy`) }
}

function readCurve(value: unknown, path: string): LaneCurve {
  const fields = readFields(value, path)
  return {
    ...readPlace(fields, path),
    zone: readWords(fields, 'zone', path),
    title: readWords(fields, 'title', path),
    steps: readList(fields['steps'], `${path}.steps`, MOST, (step, at) => {
      const parts = readFields(step, at)
      return {
        number: readCount(parts, 'number', at),
        name: readWords(parts, 'name', at),
        level: readFigure(parts, 'level', at),
        count: readCount(parts, 'count', at),
      }
    }),
  }
}

function readMirror(value: unknown, path: string): MirrorFigures {
  const fields = readFields(value, path)
  return {
    ...readPlace(fields, path),
    above: readWords(fields, 'above', path),
    below: readWords(fields, 'below', path),
    moments: readList(fields['moments'], `${path}.moments`, MOST, readMoment),
  }
}

function readMoment(value: unknown, path: string): MirrorMoment {
  const fields = readFields(value, path)
  const { reading } = fields
  return {
    number: readCount(fields, 'number', path),
    name: readWords(fields, 'name', path),
    above: readFigure(fields, 'above', path),
    below: readFigure(fields, 'below', path),
    gap: readFigure(fields, 'gap', path),
    reading: reading === null ? null : readOneOf(reading, `${path}.reading`, READINGS),
    attention: readList(fields['attention'], `${path}.attention`, MOST, (note, at) => {
      const parts = readFields(note, at)
      return { id: readWords(parts, 'id', at) as HostId, text: readWords(parts, 'text', at) }
    }),
    unsided: readList(
      fields['unsided'],
      `${path}.unsided`,
      MOST,
      (id, at) => readText(id, at, LONGEST) as HostId,
    ),
  }
}

function readScoring(value: unknown, path: string): ScoringFigures {
  const fields = readFields(value, path)
  return {
    ...readPlace(fields, path),
    lowest: readNumber(fields['lowest'], `${path}.lowest`, 0, MOST),
    highest: readNumber(fields['highest'], `${path}.highest`, 0, MOST),
    criteria: readList(fields['criteria'], `${path}.criteria`, MOST, (criterion, at) => {
      const parts = readFields(criterion, at)
      return {
        id: readWords(parts, 'id', at),
        title: readWords(parts, 'title', at),
        weight: readFigure(parts, 'weight', at),
      }
    }),
    options: readList(fields['options'], `${path}.options`, MOST, readOption),
  }
}

function readOption(value: unknown, path: string): ScoredOption {
  const fields = readFields(value, path)
  return {
    line: readCount(fields, 'line', path),
    name: readWords(fields, 'name', path),
    mean: readFigure(fields, 'mean', path),
    spread: readFigure(fields, 'spread', path),
    isWhole: readFlag(fields['isWhole'], `${path}.isWhole`),
    scores: readList(fields['scores'], `${path}.scores`, MOST, (score, at) => {
      const parts = readFields(score, at)
      return {
        criterion: readWords(parts, 'criterion', at),
        count: readCount(parts, 'count', at),
        mean: readFigure(parts, 'mean', at),
        spread: readFigure(parts, 'spread', at),
      }
    }),
  }
}
