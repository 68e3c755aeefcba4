/**
 * `npm run test:update [-- <words of a test file or name>]`: writes what the tests find now as what they
 * expect; review the diff.
 */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

if (process.env.CI) {
  console.error('Expectations are written by a person, not under CI.')
  process.exitCode = 1
} else {
  const env = { ...process.env, UPDATE_FIXTURES: '1' }
  const args = ['run', '--project', 'code', '--update', ...process.argv.slice(2)]
  process.exitCode =
    spawnSync(join(root, 'node_modules', '.bin', 'vitest'), args, { cwd: root, stdio: 'inherit', env })
      .status ?? 1
}
