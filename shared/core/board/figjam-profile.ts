import type { HostProfile } from './profile.ts'

/**
 * Sizes: StickyNode is 240 × 240, wide 416 × 240 (@figma/plugin-typings, `StickyNode.isWideWidth`).
 * Colours: the sticky palette of the FigJam editor, as given in Figma's `figma-use-figjam` skill
 * (github.com/figma/mcp-server-guide).
 */
export const figjamProfile: HostProfile = {
  name: 'figjam',
  note: { width: 240, height: 240, offset: { x: 0, y: 0 } },
  wideNote: { width: 416, height: 240, offset: { x: 0, y: 0 } },
  noteColours: {
    fact: '#FFE299',
    voice: '#A8DAFF',
    snag: '#FFB8A8',
    lift: '#B3F4EF',
    doubt: '#FFFFFF',
    pledge: '#D3BDFF',
  },
  noteText: { align: 'left', verticalAlign: 'top' },
  sectionMargin: 24,
  longestText: 100_000,
}
