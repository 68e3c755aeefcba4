import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['firefox-esr', 'firefox']

/** A Firefox: the one that is named, one on the PATH, or on Debian one that is installed now. */
export function findFirefox(): string | undefined {
  const named = process.env.LEESWIJZER_FIREFOX
  if (named) return named
  return onPath() ?? (install() ? onPath() : undefined)
}

const onPath = (): string | undefined =>
  NAMES.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))).find(
    (path) => existsSync(path),
  )

function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  console.log('Installing Firefox for the tests (once)')
  const options = {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  } as const
  return [
    ['update', '-q'],
    ['install', '-y', '-q', 'firefox-esr'],
  ].every((args) => spawnSync('apt-get', args, options).status === 0)
}
