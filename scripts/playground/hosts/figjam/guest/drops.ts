import { emit } from './events.ts'
import { unpackText } from './host.ts'
import { openPacked } from './values.ts'

interface DroppedFile {
  readonly name: string
  readonly type: string
  readonly text?: string
  readonly bytes?: Uint8Array
}

/** Something dropped from the UI. https://developers.figma.com/docs/plugins/api/DropEvent/ */
export function receiveDrop(text: string): void {
  const event = unpackText(text) as Readonly<Record<string, unknown>>
  const files = (event['files'] ?? []) as readonly DroppedFile[]
  emit('drop', {
    ...event,
    node: openPacked(`n${String(event['node'] ?? '0:1')} ${String(event['nodeType'] ?? 'PAGE')}`),
    items: event['items'] ?? [],
    files: files.map((file) => ({
      name: file.name,
      type: file.type,
      getTextAsync: async () => file.text ?? '',
      getBytesAsync: async () => file.bytes ?? new Uint8Array(),
    })),
  })
}
