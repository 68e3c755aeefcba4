import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CliError } from '../../src/cli/cli-error.ts'
import { COMMANDS } from '../../src/cli/command-table.ts'
import { checkOptions, helpOf } from '../../src/cli/help.ts'
import { runCommand } from '../support/run-command.ts'

/** No folder of seeds: a command that does anything at all fails. */
const NOTHING = { SEEDS: join(tmpdir(), 'no-seeds'), CONTENT: join(tmpdir(), 'no-content') }
const names = Object.keys(COMMANDS)

test.each(names)('%s --help says what it does and which options it has, and does nothing', (name) => {
  const { code, stdout, stderr } = runCommand([name, '--help'], NOTHING)
  expect([code, stderr]).toEqual([0, ''])
  for (const part of [COMMANDS[name]?.does, ...Object.keys(COMMANDS[name]?.options ?? {})])
    expect(stdout).toContain(part)
})

test.each(['--help', 'help'])('%s alone lists all commands', (typed) => {
  const { code, stdout } = runCommand([typed])
  expect(code).toBe(0)
  for (const { usage } of Object.values(COMMANDS)) expect(stdout).toContain(usage)
})

test.each(names)('%s refuses an option that it does not have, and says which it has', (name) => {
  const { code, stderr } = runCommand([name, '--nergens'], NOTHING)
  expect(code).toBe(1)
  expect(stderr).toBe(`\nUnknown option '--nergens'.\n${helpOf(COMMANDS[name]!)}\n`)
})

test('an option that npm kept for itself is missed, one that came is not', () => {
  const build = COMMANDS.build!
  const check = (args: string[]): void => checkOptions(build, args, { npm_config_outdir: 'true' })
  expect(() => check(['elders'])).toThrow(CliError)
  expect(() => check([])).toThrow('--outDir')
  expect(() => check(['--outDir', 'elders'])).not.toThrow()
  expect(() => check(['--outDir=elders'])).not.toThrow()
  expect(() => checkOptions(COMMANDS.check!, [], { npm_config_outdir: 'true' })).not.toThrow()
})
