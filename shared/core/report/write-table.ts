import { escapeCell } from './escape-markdown.ts'

/** A table of Markdown; every cell is text, whatever it looks like. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells, index) =>
    index === 1 ? cells : cells.map(escapeCell),
  )
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
