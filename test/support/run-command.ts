import { spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.ts'

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs a command of the project as a person would, in the folder of the project. */
export function runCommand(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const command = [join(ROOT, 'src/cli/main.ts'), ...args]
  const done = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf-8',
    env: { ...process.env, ...env },
  })
  return { code: done.status ?? -1, stdout: done.stdout, stderr: done.stderr }
}

interface Build {
  seeds: string
  content: string
  out: string
  /** A folder for a copy of the content: a test never changes the project. */
  scratch: string
}

export function runBuild({ seeds, content, out, scratch }: Build): void {
  const copy = join(scratch, 'content')
  if (!existsSync(copy)) cpSync(content, copy, { recursive: true })
  const { code, stdout, stderr } = runCommand(['build', '--outDir', out], { SEEDS: seeds, CONTENT: copy })
  if (code !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`)
}
