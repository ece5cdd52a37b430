import { decodeBytes } from './evidence/decode-bytes.ts'

/**
 * The text of a file, whatever its letters are written in: editors save what was changed by hand in
 * their own way. What is no text is read as it comes, to be refused as what it is.
 * Rejects when the browser cannot read it.
 */
export async function readText(file: Blob): Promise<string> {
  return decodeBytes(new Uint8Array(await file.arrayBuffer())) ?? (await file.text())
}
