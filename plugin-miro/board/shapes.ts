import type { Form } from '../../shared/core/board/document.ts'

/** Miro's name of each form: https://developers.miro.com/docs/websdk-reference-shape */
export const SHAPES: Readonly<Record<Form, string>> = {
  rectangle: 'rectangle',
  ellipse: 'circle',
  diamond: 'rhombus',
  hexagon: 'hexagon',
  cross: 'cross',
  triangle: 'triangle',
  star: 'star',
  pentagon: 'pentagon',
  parallelogram: 'parallelogram',
  trapezoid: 'trapezoid',
}
