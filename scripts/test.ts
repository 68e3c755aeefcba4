/**
 * `npm test [-- <words of a test file or name>]`: types, format and lint, dead code, and all tests with a
 * real browser.
 * Each of the first three counts as one check, each test as one; the last line says how many passed and
 * failed.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

interface Count {
  passed: number
  failed: number
  skipped: number
}

const ROOT = resolve(import.meta.dirname, '..')
const BIN = join(ROOT, 'node_modules', '.bin')

/** Colours are for a screen, not for a log. */
const COLOUR = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }
const ENV = { ...process.env, ...COLOUR }

const MOST_LINES = 80

/** Programs that pass or fail as a whole. */
const CHECKS = [
  { name: 'format and lint', command: 'biome', args: ['ci', '--colors=off', '--max-diagnostics=8', '.'] },
  {
    name: 'types',
    command: 'astro',
    args: ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'nothing that nobody uses', command: 'knip', args: ['--no-progress'] },
]

interface How {
  stdio: 'pipe' | 'inherit'
  env?: NodeJS.ProcessEnv
}

interface Ended {
  ok: boolean
  output: string
}

function run(command: string, args: string[], { stdio, env = ENV }: How): Promise<Ended> {
  const program = spawn(join(BIN, command), args, { cwd: ROOT, stdio, env })
  let output = ''
  for (const stream of [program.stdout, program.stderr]) {
    stream?.setEncoding('utf-8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((done) => {
    program.on('error', ({ message }) => done({ ok: false, output: message }))
    program.on('close', (status) => done({ ok: status === 0, output }))
  })
}

/** What failed first is at the top; all of it is told when that is mended. */
function shortened(output: string): string {
  const lines = stripVTControlCharacters(output).trimEnd().split('\n')
  return lines.length <= MOST_LINES
    ? lines.join('\n')
    : [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} lines more`].join('\n')
}

async function runCheck({ name, command, args }: (typeof CHECKS)[number]): Promise<Count> {
  const { ok, output } = await run(command, args, { stdio: 'pipe' })
  console.log(`${ok ? '✓' : '✗'} ${name}${ok ? '' : `\n${shortened(output)}`}`)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/**
 * All tests, counted from the runner's own report. A runner that leaves no report has failed. What tests and
 * browsers leave among the temporary files goes with the report.
 */
async function runTests(args: string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'leeswijzer-test-'))
  const report = join(folder, 'report.json')
  const { ok } = await run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...args],
    { stdio: 'inherit', env: { ...ENV, TMPDIR: folder } },
  )
  const count = readReport(report)
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  const silentFailure = !ok && count.failed === 0
  return silentFailure ? { ...count, failed: 1 } : count
}

/** A test file that could not be loaded has no tests in the report, but has failed. */
function readReport(report: string): Count {
  try {
    const read = JSON.parse(readFileSync(report, 'utf-8'))
    const broken = read.testResults.filter(
      (file: { status: string; assertionResults: unknown[] }) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    ).length
    return {
      passed: read.numPassedTests,
      failed: read.numFailedTests + broken,
      skipped: read.numPendingTests + read.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const args = process.argv.slice(2)
// Side by side: the types take as long as one core needs for them.
const checks = await Promise.all(args.length === 0 ? CHECKS.map(runCheck) : [])
const counts = [...checks, await runTests(args)]
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0)
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
process.exitCode = sum('failed') > 0 ? 1 : 0
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
