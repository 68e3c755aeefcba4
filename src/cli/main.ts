/**
 * Runs a command: `node src/cli/main.ts <command> [arguments]`. Each command is a file in commands/, loaded
 * when needed.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { SeedError } from '../seed/seed-error.ts'
import { SourceError } from '../sources/adapter.ts'
import { CliError, systemCause } from './cli-error.ts'

/** A command; `run` returns its exit code. */
interface Command {
  usage: string
  does: string
  load: () => Promise<{ run: (args: string[]) => number | Promise<number> }>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  start: {
    usage: 'npm start',
    does: 'builds what has changed and serves the site',
    load: () => import('./commands/start.ts'),
  },
  ingest: {
    usage: 'npm run ingest [-- --accept]',
    does: 'reads seeds/ and writes content/',
    load: () => import('./commands/ingest.ts'),
  },
  add: {
    usage: 'npm run add <file or folder>',
    does: 'makes seeds of files: pdf, Word, OpenDocument, xml, html or plain text',
    load: () => import('./commands/add.ts'),
  },
  build: {
    usage: 'npm run build [-- --outDir <folder>]',
    does: 'builds the site into dist/',
    load: () => import('./commands/build.ts'),
  },
  dev: {
    usage: 'npm run dev',
    does: 'serves the site while it is changed',
    load: () => import('./commands/dev.ts'),
  },
  check: {
    usage: 'npm run check',
    does: 'lists what is doubtful or broken in the content',
    load: () => import('./commands/check.ts'),
  },
  explain: {
    usage: 'npm run explain <id>:<line>',
    does: 'shows what became of a line of a source',
    load: () => import('./commands/explain.ts'),
  },
  review: {
    usage: 'npm run review <id>',
    does: 'opens a page on this machine to set our reading of a text right',
    load: () => import('./commands/review.ts'),
  },
  facts: {
    usage: 'npm run facts [-- --shard 3/8]',
    does: 'reads a share of the texts for a later build',
    load: () => import('./commands/facts.ts'),
  },
  bench: {
    usage: 'npm run bench',
    does: 'measures how long reading takes',
    load: () => import('./commands/bench.ts'),
  },
}

const help = (): string =>
  Object.values(COMMANDS)
    .map(({ usage, does }) => `  ${usage.padEnd(40)}${does}`)
    .join('\n')

/** Caches compiled code for threads and for the next command: loading the program then takes half as long. */
function keepCompiled(): void {
  process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '..', '..', '.cache', 'node')
  enableCompileCache(process.env.NODE_COMPILE_CACHE)
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = COMMANDS[name]
  if (!command)
    throw new CliError(
      `${name === '' ? 'No command was given.' : `There is no command ${name}.`} There are:\n${help()}`,
    )
  keepCompiled()
  const { run } = await command.load()
  return await run(args)
}

/**
 * The message of an error. One that the user can fix is shown in a few lines; any other is a bug, and shown
 * with its stack.
 */
function messageOf(error: unknown): string {
  if (error instanceof SeedError || error instanceof SourceError || error instanceof CliError)
    return error.message
  if (isArgumentError(error)) return (error as Error).message
  return systemCause(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))
}

const isArgumentError = (error: unknown): boolean =>
  String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')

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
