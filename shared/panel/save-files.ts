import type { Signal } from '@preact/signals'
import type { ExportedFile, ExportFormat } from '../app/messages.ts'
import type { PanelLink } from './panel-link.ts'

const FORMAT_OF: Readonly<Record<string, ExportFormat>> = {
  md: 'markdown',
  csv: 'csv',
  ics: 'checks',
  json: 'json',
}

interface Saving {
  readonly link: PanelLink
  readonly saved: Signal<ReadonlyMap<ExportFormat, string>>
  readonly unsaved: Signal<readonly string[]>
}

/** Saves what the session wrote, one file after the other; the names of those the browser did not take. */
export async function saveFiles(
  { link, saved, unsaved }: Saving,
  files: readonly ExportedFile[],
): Promise<readonly string[]> {
  const refused: string[] = []
  saved.value = new Map()
  unsaved.value = []
  for (const file of files) {
    if (!(await link.saveFile(file))) {
      refused.push(file.name)
      continue
    }
    const format = FORMAT_OF[file.name.replace(/^[^.]*\./, '')]
    if (format === undefined) continue
    saved.value = new Map([...saved.peek(), [format, file.paste ?? '']])
  }
  unsaved.value = refused
  return refused
}
