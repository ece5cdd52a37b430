import {
  LONGEST_TEMPLATE,
  readTemplateFile,
  type TemplateReading,
} from '../core/catalogue/read-template.ts'
import { TEMPLATE_FORMAT } from '../core/catalogue/template.ts'
import { fieldsOf } from '../core/parse-value.ts'
import { readText } from './read-text.ts'

/** A character takes four bytes at most: no longer file is a template. */
const MOST_BYTES = 4 * LONGEST_TEMPLATE

/**
 * Reads a file a facilitator picked, when it says that it is a template; null when it is anything else.
 * Rejects when the browser cannot read it.
 */
export async function openTemplateFile(file: Blob): Promise<TemplateReading | null> {
  if (file.size > MOST_BYTES) return null
  const text = await readText(file)
  return isTemplate(text) ? readTemplateFile(text) : null
}

function isTemplate(text: string): boolean {
  try {
    return fieldsOf(JSON.parse(text.replace(/^\uFEFF/, '')))['format'] === TEMPLATE_FORMAT
  } catch {
    return false
  }
}
