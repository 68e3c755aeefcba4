import { CliError } from './cli-error.ts'
import type { Command } from './command-table.ts'

const row = (typed: string, does: string): string => `  ${typed.padEnd(32)}${does}`

export const helpOfAll = (commands: Iterable<Command>): string =>
  [
    ...Array.from(commands, ({ usage, does }) => row(usage, does)),
    row('<command> -- --help', 'says which options a command has'),
  ].join('\n')

/** What one command does, and its options as they are typed. */
export const helpOf = ({ usage, does, options = {} }: Command): string =>
  [row(usage, does), ...Object.entries(options).map(([name, does]) => row(`  -- ${name}`, does))].join('\n')

export const asksHelp = (args: readonly string[]): boolean =>
  args.some((each) => each === '--help' || each === '-h')

/**
 * npm keeps an option that stands before `--` for itself, and the command would do something else than was
 * asked. It tells that an option was there in the environment: `npm_config_outdir`.
 */
export function checkOptions(command: Command, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const names = Object.keys(command.options ?? {}).map((typed) => typed.split(' ')[0] as string)
  const taken = names.find(
    (name) => env[`npm_config_${name.slice(2).toLowerCase()}`] !== undefined && !isGiven(args, name),
  )
  if (!taken) return
  throw new CliError(`npm kept ${taken} for itself: options stand behind --\n${helpOf(command)}`)
}

const isGiven = (args: readonly string[], name: string): boolean =>
  args.some((each) => each === name || each.startsWith(`${name}=`))

/** What is wrong with the arguments, and what there is; Node adds advice of its own, which is left. */
export function argumentFault(error: unknown, command: Command): unknown {
  if (!(error instanceof Error) || !isArgumentError(error)) return error
  const [said = ''] = error.message.split('. ')
  return new CliError(`${said}.\n${helpOf(command)}`)
}

const isArgumentError = (error: Error & { code?: string }): boolean =>
  String(error.code).startsWith('ERR_PARSE_ARGS')
