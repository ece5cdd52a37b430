import { afterEach, expect, it, vi } from 'vitest'
import { ensureBrowser, findBrowser } from '../../scripts/ensure-browser.mjs'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('takes the browser CHROME_PATH names', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath)
  await expect(ensureBrowser()).resolves.toBe(process.execPath)
})

it('says so when CHROME_PATH is wrong, and takes no other browser instead', async () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome')
  await expect(findBrowser()).rejects.toThrow('CHROME_PATH is /nowhere/chrome')
})
