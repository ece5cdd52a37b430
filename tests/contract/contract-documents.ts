import type { BoardDocument, Item, Look, Section } from '../../shared/core/board/document.ts'
import { childKey, type DocId, type NodeKey, nodeKey } from '../../shared/core/board/keys.ts'
import type { HostProfile } from '../../shared/core/board/profile.ts'

const look: Look = {
  fill: 'none',
  stroke: 'none',
  strokeWidth: 0,
  dashed: false,
  textColour: '#1E1E1E',
  fontSize: 24,
  bold: false,
  align: 'left',
  verticalAlign: 'top',
}

export interface ContractOptions {
  readonly groups?: readonly string[]
  readonly heading?: string
  readonly seed?: string
  /** Of every section, px. */
  readonly width?: number
}

const HEIGHT = 720
const GAP = 160
/** Wide enough for both hosts' notes and margins. */
const LEAST_WIDTH = 900

/** Two groups and a head over them: every kind of item, within the margins both hosts ask for. */
export function contractDocument(
  profile: HostProfile,
  options: ContractOptions = {},
): BoardDocument {
  const { groups = ['A', 'R&D / "Web"'], width = LEAST_WIDTH } = options
  const sections = groups.map((group, index): Section => {
    const key = nodeKey('persona', group)
    return {
      key,
      title: `Groupe ${group}`,
      canvas: 'persona-top',
      column: 'persona',
      group,
      rect: { x: index * (LEAST_WIDTH * 2 + GAP), y: 120, width, height: HEIGHT },
      fill: '#FFFFFF',
      items: layItems(key, profile, options),
      zones: [],
    }
  })
  const key = nodeKey('wall', 'head')
  const rect = { x: 0, y: 0, width: 800, height: 40 }
  const head: Item = { kind: 'text', key, role: 'title', rect, text: 'Persona', look }
  return { id: 'contract' as DocId, sections, loose: [head] }
}

function layItems(
  section: NodeKey,
  profile: HostProfile,
  { heading = 'Goals', seed = 'Save time' }: ContractOptions,
): readonly Item[] {
  const zone = childKey(section, 'goals')
  const { width, height } = profile.note
  return [
    {
      kind: 'shape',
      key: zone,
      role: 'zone',
      form: 'rectangle',
      rect: { x: 40, y: 120, width: 800, height: 400 },
      text: '',
      look: { ...look, fill: '#F1F3F4' },
    },
    {
      kind: 'text',
      key: childKey(zone, 'title'),
      role: 'heading',
      rect: { x: 40, y: 48, width: 800, height: 36 },
      text: heading,
      look: { ...look, bold: true },
    },
    {
      kind: 'sticky',
      key: childKey(zone, 'seed'),
      role: 'seed',
      nature: 'fact',
      wide: false,
      rect: { x: 80, y: 160, width, height },
      text: seed,
      look: { ...look, fill: profile.noteColours.fact },
    },
    {
      kind: 'shape',
      key: childKey(section, 'dot'),
      role: 'dot',
      form: 'ellipse',
      rect: { x: 40, y: 560, width: 40, height: 40 },
      text: '',
      look: { ...look, fill: '#E03E1A' },
    },
    {
      kind: 'shape',
      key: childKey(section, 'chip'),
      role: 'chip',
      form: 'rectangle',
      rect: { x: 120, y: 560, width: 300, height: 60 },
      text: 'Three notes each',
      look: { ...look, fill: '#FFFFFF', stroke: '#1E1E1E', strokeWidth: 2 },
    },
  ]
}

/** Text is text: no markup, no formula, nothing trimmed in the middle. */
export const HARD_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['markup', '<b>bold</b> <img src=x onerror=alert(1)> </p>'],
  ['entities', 'Tea &amp; biscuits &lt;3 &#39;n &nbsp; more'],
  ['quotes', '"double" \'single\' «guillemets» `ticks`'],
  ['lines', 'first\nsecond\n\nfourth'],
  ['formula', '=HYPERLINK("http://example.org","click")'],
  ['right to left', 'שלום עולם · مرحبا بالعالم'],
  ['emoji', '👩‍👩‍👧‍👦 🏳️‍🌈 é e\u0301'],
  // Miro takes less than 6,000 characters, its own markup around them included.
  ['5,990 characters', `${'word '.repeat(1197)}lasts`],
]
