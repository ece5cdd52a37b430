import { isSame } from './json.ts'
import type { BoardNode } from './node.ts'

/** Nodes before and after one undo step; undefined where the node did not exist. */
export interface UndoUnit {
  readonly before: ReadonlyMap<string, BoardNode | undefined>
  readonly after: ReadonlyMap<string, BoardNode | undefined>
}

/**
 * The record that results from taking `from → to` back on what is there `now`. Only fields the
 * step changed go back, so what others changed meanwhile stays.
 */
export function revertNode(
  now: BoardNode | undefined,
  from: BoardNode | undefined,
  to: BoardNode | undefined,
): BoardNode | undefined {
  if (from === undefined || to === undefined || now === undefined) return from
  return {
    ...now,
    parent: to.parent === from.parent ? now.parent : from.parent,
    children: now.children,
    props: revertFields(now.props, from.props, to.props, isSame),
    texts: revertFields(now.texts, from.texts, to.texts, Object.is),
    stored: revertFields(now.stored, from.stored, to.stored, Object.is),
  }
}

function revertFields<T>(
  now: Readonly<Record<string, T>>,
  from: Readonly<Record<string, T>>,
  to: Readonly<Record<string, T>>,
  same: (left: unknown, right: unknown) => boolean,
): Readonly<Record<string, T>> {
  const result: Record<string, T> = { ...now }
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (same(from[key], to[key])) continue
    const value = from[key]
    if (value === undefined) delete result[key]
    else result[key] = value
  }
  return result
}

/**
 * Children of a container after a step is taken back: members that left are dropped, members that
 * return go where they were, a mere change of order is taken back whole.
 */
export function revertChildren(
  now: readonly string[],
  from: readonly string[],
  to: readonly string[],
  isMember: (id: string) => boolean,
): readonly string[] {
  const kept = now.filter(isMember)
  const missing = from.filter((id) => isMember(id) && !kept.includes(id))
  if (missing.length === 0 && isSame([...kept].sort(), [...from].sort()) && !isSame(from, to)) {
    return from
  }
  const result = [...kept]
  for (const id of missing) result.splice(Math.min(from.indexOf(id), result.length), 0, id)
  return result
}
