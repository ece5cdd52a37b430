import { isObject, type Json } from '../document/json.ts'
import { type Box, boxAround, type Point } from '../document/transform.ts'

/** The `data` of each path. https://developers.figma.com/docs/plugins/api/VectorPath/ */
export function listPathData(paths: Json | undefined): readonly string[] {
  const list: readonly unknown[] = Array.isArray(paths) ? paths : []
  return list.filter(isObject).map((path) => String(path['data'] ?? ''))
}

/** Box around all points and handles of paths; figma takes absolute M, L, Q, C and Z only. */
export function boundsOfPaths(paths: Json): Box | null {
  const points: Point[] = []
  for (const data of listPathData(paths)) {
    const numbers = data.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi)?.map(Number) ?? []
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      points.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 })
    }
  }
  return points.length === 0 ? null : boxAround(points)
}
