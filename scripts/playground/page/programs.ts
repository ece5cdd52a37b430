import type { Bilingual } from './wording.ts'

/** A plugin's files as `scripts/serve.mjs` reads them from the disk. */
export interface FigJamProgram {
  readonly manifest: string
  readonly code: string
  readonly ui: Readonly<Record<string, string>>
}

export interface MiroProgram {
  readonly name: string
  readonly scopes: readonly string[]
}

/** A program, or why there is none. */
export type Found<Program> = { readonly program: Program } | { readonly missing: Bilingual }

export interface Programs {
  readonly figjam: Found<FigJamProgram>
  readonly miro: Found<MiroProgram> & { readonly url: string }
}

/** Both programs as they are now; our own server writes the file, so its shape is known. */
export async function readPrograms(): Promise<Programs> {
  const answer = await fetch('/programs.json')
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as Programs
}
