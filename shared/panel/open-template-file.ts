import {
  LONGEST_TEMPLATE,
  readTemplateFile,
  type TemplateReading,
} from '../core/catalogue/read-template.ts'

/** A character takes four bytes at most: a longer file is refused unread. */
const MOST_BYTES = 4 * LONGEST_TEMPLATE

/** Reads a file a facilitator picked. Rejects when the browser cannot read it. */
export async function openTemplateFile(file: Blob): Promise<TemplateReading> {
  if (file.size > MOST_BYTES) {
    return { flaws: [{ path: '', reason: 'file-too-large', detail: String(LONGEST_TEMPLATE) }] }
  }
  return readTemplateFile(await file.text())
}
