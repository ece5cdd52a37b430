import carried from 'bundle:./carried-program.ts'
import carriedOld from 'bundle:./carried-program.ts?target=es2017'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { bundleTextForEsbuild } from '../../scripts/bundle-plugin.mjs'

/** Runs a carried program with the one function it expects; gives what it reported. */
function runCarried(text: string): readonly unknown[] {
  const reports: unknown[] = []
  new Function('report', text)((words: unknown) => reports.push(words))
  return reports
}

describe('a program carried as text', () => {
  it('is one classic script that runs by itself', () => {
    expect(runCarried(carried)).toEqual([{ guest: 'éléphant </script>', count: 2 }])
  })

  it('is lowered to the wanted language', () => {
    expect(() => parse(carried, { ecmaVersion: 2017 })).toThrow()
    expect(() => parse(carriedOld, { ecmaVersion: 2017 })).not.toThrow()
    expect(runCarried(carriedOld)).toEqual(runCarried(carried))
  })

  it('is the same text in an esbuild bundle', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import text from 'bundle:./carried-program.ts'; keep(text)`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      bundle: true,
      write: false,
      plugins: [bundleTextForEsbuild()],
    })
    const kept: unknown[] = []
    new Function('keep', outputFiles[0]?.text ?? '')((text: unknown) => kept.push(text))
    expect(kept).toEqual([carried])
  })
})
