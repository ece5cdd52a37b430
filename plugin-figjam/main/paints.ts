import type { Colour } from '../../shared/core/board/document.ts'

/**
 * Exact eighths of a byte: with rounded decimals the editor's palette says "Custom".
 * Source: the `figma-use-figjam` skill of github.com/figma/mcp-server-guide, colours.
 */
export function paintsOf(colour: Colour): SolidPaint[] {
  if (colour === 'none') return []
  const channel = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) / 255
  return [{ type: 'SOLID', color: { r: channel(1), g: channel(3), b: channel(5) } }]
}

/** The first visible solid paint as `#RRGGBB`; 'none' when there is no such paint. */
export function colourOf(paints: readonly Paint[] | PluginAPI['mixed']): string {
  if (paints === figma.mixed) return 'none'
  const [paint] = paints.filter(({ visible }) => visible !== false)
  if (paint === undefined || paint.type !== 'SOLID') return 'none'
  const byte = (channel: number) => {
    const text = Math.round(channel * 255).toString(16)
    return text.length === 1 ? `0${text}` : text
  }
  const { r, g, b } = paint.color
  return `#${byte(r)}${byte(g)}${byte(b)}`.toUpperCase()
}
