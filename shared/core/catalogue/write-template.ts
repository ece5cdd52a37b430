import { isText, type Language } from './bilingual.ts'
import type { Template } from './template.ts'

/** A template as the text of a file: only the languages it was written in. */
export function writeTemplate(template: Template): string {
  const { format, version, ...rest } = template
  const pruned = pruneTexts(rest, template.languages)
  const head = { $schema: `urn:atelier:template:${version}`, format, version }
  return `${JSON.stringify({ ...head, ...(pruned as object) }, null, 2)}\n`
}

function pruneTexts(value: unknown, languages: readonly Language[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => pruneTexts(entry, languages))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (!isText(value)) {
    return Object.fromEntries(entries.map(([key, part]) => [key, pruneTexts(part, languages)]))
  }
  return Object.fromEntries(entries.filter(([key]) => languages.some((one) => one === key)))
}
