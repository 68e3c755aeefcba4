import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-core'
import { ROOT } from './root.ts'

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const HELP = `No Chromium was found or could be installed. Any one of these helps:
  - install chromium with the system's packages, e.g. apt-get install chromium
  - npx playwright-core install chromium
  - LEESWIJZER_BROWSER=<path of a Chromium> npm test`

/**
 * A Chromium: the one that is named, one on the PATH, the one Playwright keeps, or one that is installed now.
 * Never none.
 */
export function findBrowser(): string {
  const found = present() ?? (install() ? present() : undefined)
  if (!found) throw new Error(HELP)
  return found
}

function present(): string | undefined {
  const named = process.env.LEESWIJZER_BROWSER || process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path))
}

/** The system's packages first, where that is allowed; then Playwright's own. */
function install(): boolean {
  console.log('Installing Chromium for the tests (once)')
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  const byPackages =
    isDebianRoot &&
    succeeds('apt-get', ['update', '-q']) &&
    succeeds('apt-get', ['install', '-y', '-q', 'chromium'])
  return (
    byPackages ||
    succeeds(process.execPath, [join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'])
  )
}

const succeeds = (command: string, args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  }).status === 0
