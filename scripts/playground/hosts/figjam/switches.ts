/**
 * Every behaviour of FigJam that its documents leave open, as a named switch. The contract suite
 * runs with each value; plugin code must be right under all of them.
 */
export interface Switches {
  /**
   * Whether `clone()` and a person's Ctrl+D copy plugin data. Users report duplicated nodes that
   * keep their data; no page promises it. https://developers.figma.com/docs/plugins/api/properties/nodes-setplugindata/
   */
  readonly copiesCarryPluginData: boolean
  /**
   * Reading a name the node type lacks: `undefined` in the editor as shipping plugins rely on it,
   * an error in Figma's headless runtime (github.com/figma/mcp-server-guide, gotchas.md).
   */
  readonly readUnknownPropertyThrows: boolean
  /** The same for names absent from `figma` in FigJam, such as `figma.createPage`. */
  readonly readAbsentApiThrows: boolean
  /** Line height of sticky and shape text as a multiple of the font size; unpublished. */
  readonly noteLineHeight: 1.2 | 1.5
  /** Width of an average character, in em: Inter Medium's own, or a tenth wider, as kerning and other fonts are not measured. */
  readonly characterWidth: 0.56 | 0.62
  /** First font size of sticky text; no document states it. */
  readonly stickyFontSize: 16 | 24
  /**
   * Style of Inter in a new text node. The FigJam sample vote-tally (github.com/figma/plugin-samples)
   * loads Medium alone and writes; barchart and circletext there, offered to both editors, load Regular
   * alone.
   */
  readonly newTextStyle: 'Medium' | 'Regular'
  /** First fill of a sticky; no document states it. */
  readonly stickyFill: '#FFE299' | '#FFFFFF'
  /** Whether stamps stuck to a node follow when a plugin (not a person) moves it. "Stuck nodes move with the host" does not say who moves. */
  readonly stuckNodesFollowPluginMoves: boolean
  /** Whether removing a node removes what is stuck to it; users report stamps that outlive their host. */
  readonly removingHostRemovesStuck: boolean
  /** Whether `stuckTo =` from code works. It is typed settable; no report confirms that it holds. */
  readonly stuckToSettable: boolean
  /**
   * Whether the label font of a new connector is unusable until set, as in Figma's headless runtime
   * (github.com/figma/mcp-server-guide, create-connector). Plugins of the editor load Inter Medium and
   * write (github.com/irffanasiff/figjam-sequence-renderer).
   */
  readonly freshConnectorFontInvalid: boolean
  /** First size of a section, px a side. "Very small" is all that is published. */
  readonly newSectionSize: 1 | 100
  /** Whether values written as they already are produce a `documentchange`. */
  readonly equalWritesReported: boolean
}

export const DEFAULT_SWITCHES: Switches = {
  copiesCarryPluginData: true,
  readUnknownPropertyThrows: false,
  readAbsentApiThrows: false,
  noteLineHeight: 1.2,
  characterWidth: 0.56,
  stickyFontSize: 16,
  newTextStyle: 'Medium',
  stickyFill: '#FFE299',
  stuckNodesFollowPluginMoves: true,
  removingHostRemovesStuck: false,
  stuckToSettable: true,
  freshConnectorFontInvalid: false,
  newSectionSize: 1,
  equalWritesReported: false,
}

/** The other value of each switch, for running a suite both ways. */
export const OTHER_SWITCHES: Switches = {
  copiesCarryPluginData: false,
  readUnknownPropertyThrows: true,
  readAbsentApiThrows: true,
  noteLineHeight: 1.5,
  characterWidth: 0.62,
  stickyFontSize: 24,
  newTextStyle: 'Regular',
  stickyFill: '#FFFFFF',
  stuckNodesFollowPluginMoves: false,
  removingHostRemovesStuck: true,
  stuckToSettable: false,
  freshConnectorFontInvalid: true,
  newSectionSize: 100,
  equalWritesReported: true,
}
