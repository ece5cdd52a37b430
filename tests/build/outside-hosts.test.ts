import { expect, it } from 'vitest'
import { bundlePlugins } from '../../scripts/build.mjs'
import { inflateScripts, unpackLate, withoutLetters } from './inflate-scripts.ts'
import { listOutsideUrls } from './outside-urls.ts'

it('nothing shipped names an outside host but Miro, for its SDK', async () => {
  const built = await bundlePlugins()
  const texts = built.flatMap(({ text }) => [
    withoutLetters(text),
    ...inflateScripts(text),
    ...unpackLate(text),
  ])
  const outside = texts.flatMap(listOutsideUrls)
  expect(new Set(outside)).toEqual(new Set(['https://miro.com/app/static/sdk/v2/miro.js']))
})
