import { expect, it } from 'vitest'
import { escapeInlineScript } from '../../scripts/print-page.mjs'

it('a script inside a page cannot end early, whatever its strings say', () => {
  const escaped = escapeInlineScript(`f('</script><!--', "</SCRIPT")`)
  expect(escaped).not.toMatch(/<\/script|<!--/i)
  expect(new Function('f', `return ${escaped}`)((...words: string[]) => words)).toEqual([
    '</script><!--',
    '</SCRIPT',
  ])
})
