import type { DroppedThings } from '../../hosts/figjam/run/drops.ts'

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  return list.filter((one): one is Readonly<Record<string, unknown>> => {
    return typeof one === 'object' && one !== null
  })
}

/**
 * What a plugin's page says was dragged out of it, with its files read
 * (https://developers.figma.com/docs/plugins/creating-ui/, "pluginDrop").
 */
export async function readDrop(
  drop: Readonly<Record<string, unknown>>,
  at: { readonly x: number; readonly y: number },
): Promise<DroppedThings> {
  const files: readonly unknown[] = Array.isArray(drop['files']) ? drop['files'] : []
  return {
    absoluteX: at.x,
    absoluteY: at.y,
    items: listOf(drop['items']).map(({ type, data }) => ({
      type: String(type),
      data: String(data),
    })),
    files: await Promise.all(
      files
        .filter((file) => file instanceof File)
        .map(async (file) => ({
          name: file.name,
          type: file.type,
          text: await file.text(),
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
    ),
    dropMetadata: drop['dropMetadata'],
  }
}
