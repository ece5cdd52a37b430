import { isSame, type Json } from '../document/json.ts'

/** Style of a stretch of text: fontName, fontSize, fills and the like. */
export type TextStyle = Readonly<Record<string, Json>>

/** A stretch of characters with one style. */
export interface TextRun {
  readonly length: number
  readonly style: TextStyle
}

/** Text with styles; `first` is the style an empty text keeps. */
export interface StyledText {
  readonly characters: string
  readonly first: TextStyle
  readonly runs: readonly TextRun[]
}

/** Stands for `figma.mixed`. */
export const MIXED: unique symbol = Symbol('mixed')

export function createStyledText(style: TextStyle): StyledText {
  return { characters: '', first: style, runs: [] }
}

/** Replaces all characters; styles flatten to the first one. https://developers.figma.com/docs/plugins/working-with-text/ */
export function replaceCharacters(text: StyledText, characters: string): StyledText {
  const first = text.runs[0]?.style ?? text.first
  const runs = characters === '' ? [] : [{ length: characters.length, style: first }]
  return { characters, first, runs }
}

/** One value for the whole range, or MIXED. An empty range reads the style at its start. */
export function readStyle(
  text: StyledText,
  name: string,
  start = 0,
  end = text.characters.length,
): Json | undefined | typeof MIXED {
  const styles = listRuns(text, start, end).map((run) => run.style)
  const first = styles[0] ?? text.first
  return styles.every((style) => isSame(style[name], first[name])) ? first[name] : MIXED
}

/** Runs of a range, cut at its ends. */
export function listRuns(text: StyledText, start: number, end: number): readonly TextRun[] {
  const runs: TextRun[] = []
  let at = 0
  for (const run of text.runs) {
    const length = Math.min(at + run.length, end) - Math.max(at, start)
    if (length > 0) runs.push({ length, style: run.style })
    at += run.length
  }
  return runs
}

/** Writes one style over a range; over everything when the range is left out. */
export function writeStyle(
  text: StyledText,
  change: TextStyle,
  start = 0,
  end = text.characters.length,
): StyledText {
  const whole = start === 0 && end === text.characters.length
  const inner = listRuns(text, start, end).map((run) => ({
    length: run.length,
    style: { ...run.style, ...change },
  }))
  const runs = [
    ...listRuns(text, 0, start),
    ...inner,
    ...listRuns(text, end, text.characters.length),
  ]
  const first = whole ? { ...text.first, ...change } : text.first
  return { characters: text.characters, first, runs: joinRuns(runs) }
}

/** Puts characters in at an index, in the style of the text before (or after) it. */
export function insertCharacters(
  text: StyledText,
  at: number,
  characters: string,
  useStyle: 'BEFORE' | 'AFTER',
): StyledText {
  const from = useStyle === 'BEFORE' && at > 0 ? at - 1 : at
  const style = listRuns(text, from, from + 1)[0]?.style ?? text.runs.at(-1)?.style ?? text.first
  const runs = [
    ...listRuns(text, 0, at),
    { length: characters.length, style },
    ...listRuns(text, at, text.characters.length),
  ]
  const joined = text.characters.slice(0, at) + characters + text.characters.slice(at)
  return { characters: joined, first: text.first, runs: joinRuns(runs) }
}

export function deleteCharacters(text: StyledText, start: number, end: number): StyledText {
  const runs = [...listRuns(text, 0, start), ...listRuns(text, end, text.characters.length)]
  const first = text.runs[0]?.style ?? text.first
  const characters = text.characters.slice(0, start) + text.characters.slice(end)
  return { characters, first, runs: joinRuns(runs) }
}

function joinRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.length === 0) continue
    if (last !== undefined && isSame(last.style, run.style)) {
      joined[joined.length - 1] = { length: last.length + run.length, style: last.style }
    } else {
      joined.push(run)
    }
  }
  return joined
}
