/** Closed lists of @mirohq/websdk-types 2.17.2. */
export const stickyColours = [
  'gray',
  'light_yellow',
  'yellow',
  'orange',
  'light_green',
  'green',
  'dark_green',
  'cyan',
  'light_pink',
  'pink',
  'violet',
  'red',
  'light_blue',
  'blue',
  'dark_blue',
  'black',
] as const

export const tagColours = [
  'red',
  'magenta',
  'violet',
  'light_green',
  'green',
  'dark_green',
  'cyan',
  'blue',
  'dark_blue',
  'yellow',
  'gray',
  'black',
  'dark_gray',
] as const

export const stableShapes = [
  'rectangle',
  'circle',
  'triangle',
  'wedge_round_rectangle_callout',
  'round_rectangle',
  'rhombus',
  'parallelogram',
  'star',
  'right_arrow',
  'left_arrow',
  'pentagon',
  'hexagon',
  'octagon',
  'trapezoid',
  'flow_chart_predefined_process',
  'left_right_arrow',
  'cloud',
  'left_brace',
  'right_brace',
  'cross',
  'can',
] as const

/** Only through `miro.board.experimental`. */
export const experimentalShapes = [
  'flow_chart_connector',
  'flow_chart_magnetic_disk',
  'flow_chart_input_output',
  'flow_chart_decision',
  'flow_chart_delay',
  'flow_chart_display',
  'flow_chart_document',
  'flow_chart_magnetic_drum',
  'flow_chart_internal_storage',
  'flow_chart_manual_input',
  'flow_chart_manual_operation',
  'flow_chart_merge',
  'flow_chart_multidocument',
  'flow_chart_note_curly_left',
  'flow_chart_note_curly_right',
  'flow_chart_note_square',
  'flow_chart_offpage_connector',
  'flow_chart_or',
  'flow_chart_predefined_process_2',
  'flow_chart_preparation',
  'flow_chart_process',
  'flow_chart_online_storage',
  'flow_chart_summing_junction',
  'flow_chart_terminator',
] as const

export const fontFamilies =
  `arial cursive abril_fatface bangers eb_garamond georgia graduate gravitas_one fredoka_one nixie_one
  open_sans permanent_marker pt_sans pt_sans_narrow pt_serif rammetto_one roboto roboto_condensed
  roboto_slab caveat times_new_roman titan_one lemon_tuesday roboto_mono noto_sans plex_sans plex_serif
  plex_mono spoof tiempos_text noto_serif noto_serif_jp noto_sans_jp noto_sans_hebrew noto_serif_sc
  noto_serif_kr noto_sans_sc noto_sans_kr serif sans_serif monospace`.split(/\s+/)

export const strokeCaps = [
  'none',
  'stealth',
  'rounded_stealth',
  'arrow',
  'filled_triangle',
  'triangle',
  'filled_diamond',
  'diamond',
  'filled_oval',
  'oval',
  'erd_one',
  'erd_many',
  'erd_one_or_many',
  'erd_only_one',
  'erd_zero_or_many',
  'erd_zero_or_one',
] as const
