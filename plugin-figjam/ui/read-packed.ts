import { readLetters } from './read-letters.ts'

/** Figma takes the panel as one file: what is needed late lies in it, packed, until it is asked for. */
export function readPacked(id: string): Uint8Array<ArrayBuffer> {
  const text = document.getElementById(id)?.textContent ?? ''
  if (text === '') throw new Error(`The page carries no ${id}.`)
  return readLetters(text)
}
