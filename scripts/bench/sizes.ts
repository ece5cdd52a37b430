import { readdirSync, readFileSync } from 'node:fs'
import type { BenchLine } from './bench-line.ts'

function kilobytes(path: string): number {
  return readFileSync(path).byteLength / 1000
}

/** What a host loads, as built: run `npm run build` first (`npm run bench` does). */
export function benchSizes(): readonly BenchLine[] {
  const scripts = readdirSync('plugin-miro/dist').filter((name) => /\.(js|css)$/.test(name))
  const miro = scripts.reduce((sum, name) => sum + kilobytes(`plugin-miro/dist/${name}`), 0)
  return [
    {
      name: 'size: code.js',
      value: kilobytes('plugin-figjam/dist/code.js'),
      unit: 'kB',
      goal: '<= 30',
    },
    {
      name: 'size: ui.html',
      value: kilobytes('plugin-figjam/dist/ui.html'),
      unit: 'kB',
      goal: '<= 220',
    },
    { name: 'size: Miro panel and headless', value: miro, unit: 'kB', goal: '<= 220' },
  ]
}
