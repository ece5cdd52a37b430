/**
 * Finds a Chromium-family browser for the browser tests and the pictures, and on a Debian machine
 * where we are root installs one. Nothing is downloaded from anywhere but the system's packages.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where installers put browsers, most common first. */
function listFixedPaths() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    )
  }
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86 } = process.env
    return [PROGRAMFILES, programFilesX86, LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ])
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
  ]
}

function listPathCandidates() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/** Playwright's own download, when the person has one from another project. */
async function findPlaywrightBrowser() {
  const { chromium } = await import('playwright-core')
  return [chromium.executablePath()].find(isExecutable)
}

/**
 * The path of a browser on this machine, or undefined.
 * Throws when CHROME_PATH is set and wrong: a wish that cannot be met is not silently replaced.
 */
export async function findBrowser() {
  const wanted = process.env['CHROME_PATH']
  if (wanted) {
    if (isExecutable(wanted)) return wanted
    throw new Error(
      `CHROME_PATH is ${wanted}, which is not a program that can be run. Correct it or unset it.`,
    )
  }
  return (
    listFixedPaths().find(isExecutable) ??
    listPathCandidates().find(isExecutable) ??
    (await findPlaywrightBrowser())
  )
}

/** @param {readonly string[]} words */
function runApt(words) {
  const { status } = spawnSync('apt-get', ['-o', 'Acquire::Retries=3', '-y', ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

function canInstall() {
  return (
    process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')
  )
}

function installBrowser() {
  const install = ['install', '--no-install-recommends', 'chromium']
  return runApt(install) || (runApt(['update']) && runApt(install))
}

/**
 * The path of a browser, installed first where that is possible (root on Debian or Ubuntu).
 * Throws a sentence that says what to do when there is none.
 */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found) return found
  if (canInstall() && installBrowser()) {
    const installed = await findBrowser()
    if (installed) return installed
  }
  throw new Error(
    'No Chrome, Chromium or Edge on this machine. Install one (Debian, Ubuntu: sudo apt-get install chromium), ' +
      'or set CHROME_PATH to the program.',
  )
}

/** Flags that keep the browser from talking to anyone; a root browser cannot have its own sandbox. */
export const BROWSER_ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await ensureBrowser())
}
