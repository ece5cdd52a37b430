import { beforeAll, describe, expect, it } from 'vitest'
import { bundlePlugins } from '../../scripts/build.mjs'

let page: string

beforeAll(async () => {
  const built = await bundlePlugins()
  page = built.find(({ path }) => path === 'plugin-figjam/dist/ui.html')?.text ?? ''
})

describe('the FigJam panel', () => {
  it('is one file', () => {
    expect(page.match(/<\/script/gi)).toHaveLength(1)
    expect(page).not.toMatch(/<link|<script[^>]* src=|@import/i)
  })
})
