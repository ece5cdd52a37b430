import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A board whose notes people have sorted: a label for each note. */
export interface LabelledBoard {
  readonly name: string
  readonly language: string
  readonly notes: readonly LabelledNote[]
}

interface LabelledNote {
  readonly id: string
  readonly text: string
  readonly label: string
}

/** Reads every labelled board of a folder, by name; throws on the first that is not one, saying where. */
export function readBoards(folder: string): LabelledBoard[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => parseBoard(JSON.parse(readFileSync(join(folder, file), 'utf8')), file))
}

function parseBoard(board: unknown, place: string): LabelledBoard {
  const notes = readField(board, 'notes', place)
  if (!Array.isArray(notes)) throw new Error(`${place}: notes must be a list`)
  return {
    name: readText(board, 'name', place),
    language: readText(board, 'language', place),
    notes: notes.map((note: unknown, index) => ({
      id: readText(note, 'id', `${place}: notes[${index}]`),
      text: readText(note, 'text', `${place}: notes[${index}]`),
      label: readText(note, 'label', `${place}: notes[${index}]`),
    })),
  }
}

function readText(value: unknown, field: string, place: string): string {
  const text = readField(value, field, place)
  if (typeof text !== 'string') throw new Error(`${place}: ${field} must be a text`)
  return text
}

function readField(value: unknown, field: string, place: string): unknown {
  if (typeof value !== 'object' || value === null) throw new Error(`${place} must be an object`)
  return Reflect.get(value, field)
}
