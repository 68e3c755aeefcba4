/**
 * The one entry of every npm script: `node scripts/run.mjs <program.ts> [arguments]`. Installs what is
 * missing, then
 * runs the program with a Node that knows TypeScript. Plain JavaScript, for Node 20 and newer.
 */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { findNode, install, isInstalled } from './install.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [program = 'src/cli/main.ts', ...args] = process.argv.slice(2)

/** `npm start` counts its steps, and installing is the first. */
const step = args[0] === 'start' ? '[1/4] ' : ''

/**
 * Left to itself, Node waits with collecting memory until what is in use has doubled or tripled. Sooner costs
 * some more work, and a library of a thousand texts takes half of the memory; one of thousands of texts is
 * collected sooner still, so that it fits. What was made last has room of its own in each thread, twice the
 * size that is said here in MB. Only said at the start.
 *
 * Memory that threads gave back is used again by all of them, and that of large pieces goes back to the
 * system: else it stays where small ones lie between. In bytes: a piece is large from a quarter of a megabyte
 * on, since packing one file takes less, and to ask the system for that each time takes longer than to pack.
 * Thousands of texts have no room for what stays. On other systems nobody looks at these.
 */
const SPARING = [
  {
    texts: 2000,
    flags: ['--heap-growing-percent=15', '--max-semi-space-size=16'],
    threads: { MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '131072' },
  },
  {
    texts: 200,
    flags: ['--heap-growing-percent=30', '--max-semi-space-size=32'],
    threads: { MALLOC_MMAP_THRESHOLD_: '262144', MALLOC_TRIM_THRESHOLD_: '4194304' },
  },
]

try {
  prepare()
  run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function prepare() {
  if (isInstalled(root)) {
    if (step) console.log(`${step}Packages: up to date`)
    return
  }
  console.log(`${step}Installing packages (the first time this takes half a minute)`)
  install(root)
}

function run() {
  const node = findNode(root)
  // Programs that are started from here find the same Node.
  const count = countTexts(resolve(process.env.SEEDS || join(root, 'seeds')))
  // The most texts come first.
  const sparing = SPARING.find(({ texts }) => count >= texts)
  const env = {
    ...(sparing && { MALLOC_ARENA_MAX: '1', ...sparing.threads }),
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
  }
  const child = spawn(node, [...(sparing?.flags ?? []), join(root, program), ...args], {
    stdio: 'inherit',
    env,
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
}

function countTexts(seeds) {
  try {
    return readdirSync(seeds).length
  } catch {
    // Who needs the seeds says what is wrong with them.
    return 0
  }
}
