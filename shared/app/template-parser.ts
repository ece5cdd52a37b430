import type { Template } from '../core/catalogue/template.ts'
import { loadPart } from '../core/load-part.ts'
import { failAt, fieldsOf } from '../core/parse-value.ts'

type ParseTemplate = (value: unknown, path: string) => Template

/**
 * What reads the template that `holder` brings. Its schema is large and most workshops bring none, so
 * that it is fetched for one that does.
 * @throws WorkshopError `offline` when it cannot be fetched; asking again may work.
 */
export async function templateParserFor(holder: unknown): Promise<ParseTemplate> {
  const { template } = fieldsOf(holder)
  if (template === undefined || template === null) return refuseTemplate
  return (await loadPart(() => import('../core/catalogue/read-template.ts'))).parseTemplate
}

function refuseTemplate(_value: unknown, path: string): never {
  return failAt(path, 'no template')
}
