/**
 * Runs a command: `node src/cli/main.ts <command> [arguments]`. Each command is a file in commands/, loaded
 * when needed.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { SeedError } from '../seed/seed-error.ts'
import { SourceError } from '../sources/adapter.ts'
import { CliError, systemCause } from './cli-error.ts'
import { COMMANDS, type Command } from './command-table.ts'
import { argumentFault, asksHelp, checkOptions, helpOf, helpOfAll } from './help.ts'

/** Caches compiled code for threads and for the next command: loading the program then takes half as long. */
function keepCompiled(): void {
  process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '..', '..', '.cache', 'node')
  enableCompileCache(process.env.NODE_COMPILE_CACHE)
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = COMMANDS[name]
  if (!command) return withoutCommand(name)
  if (asksHelp(args)) return say(helpOf(command))
  checkOptions(command, args, process.env)
  return await runCommand(command, args)
}

function withoutCommand(name: string): number {
  const all = helpOfAll(Object.values(COMMANDS))
  if (name === 'help' || asksHelp([name])) return say(all)
  const fault = name === '' ? 'No command was given.' : `There is no command ${name}.`
  throw new CliError(`${fault} There are:\n${all}`)
}

async function runCommand(command: Command, args: string[]): Promise<number> {
  keepCompiled()
  const { run } = await command.load()
  try {
    return await run(args)
  } catch (error) {
    throw argumentFault(error, command)
  }
}

function say(help: string): number {
  console.log(help)
  return 0
}

/**
 * The message of an error. One that the user can fix is shown in a few lines; any other is a bug, and shown
 * with its stack.
 */
function messageOf(error: unknown): string {
  if (error instanceof SeedError || error instanceof SourceError || error instanceof CliError)
    return error.message
  return systemCause(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))
}

/**
 * Ends the process through `exit`, so that half-written files are removed. A server that was stopped exits
 * normally.
 */
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(process.exitCode ?? code))

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(`\n${messageOf(error)}`)
  process.exitCode = 1
}
