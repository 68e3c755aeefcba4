/**
 * `npm run fuzz [-- <number of texts>]`: reads so many random texts for each promise about reading: none
 * throws, no character is lost, no id is given twice. A failure prints the seed and the smallest text that
 * shows it.
 */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const DEFAULT_TEXTS = '20000'
const [texts = DEFAULT_TEXTS] = process.argv.slice(2)

if (!/^[1-9]\d{0,7}$/.test(texts)) {
  console.error(`How many texts? Found "${texts}"; write for one: npm run fuzz -- 20000`)
  process.exitCode = 1
} else {
  const env = { ...process.env, FUZZ_TEXTS: texts }
  const args = ['run', '--project', 'code', '--testTimeout=0', 'test/properties/reading.test.ts']
  process.exitCode =
    spawnSync(join(root, 'node_modules', '.bin', 'vitest'), args, { cwd: root, stdio: 'inherit', env })
      .status ?? 1
}
