/** What a program and all programs it starts cost. Linux only: read from /proc. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Cost {
  /** Seconds. */
  wall: number
  /** Seconds of all cores. */
  cpu: number
  /** Bytes that the whole tree had in memory at once, at most. */
  memory: number
}

const SAMPLE_MS = 100
const PAGE = 4096
/** Ticks of the clock in a second. */
const TICKS = 100

interface Process {
  pid: number
  parent: number
  cpu: number
}

function readProcess(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf-8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    return { pid, parent: fields[1] ?? 0, cpu: ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS }
  } catch {
    return null
  }
}

/**
 * All that it has in memory: what processes have in common counts for each. Asking for shares would stop a
 * large process for a fifth of its time.
 */
function memoryOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf-8').split(' ')[1] ?? 0) * PAGE
  } catch {
    return 0
  }
}

function treeOf(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? [])
  const tree = new Set([root])
  for (let before = 0; before < tree.size; ) {
    before = tree.size
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid)
  }
  return all.filter(({ pid }) => tree.has(pid))
}

export interface Ran extends Cost {
  code: number
  output: string
}

/** Runs a program to its end, and looks at its tree of processes ten times a second. */
export async function measured(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  cwd?: string,
): Promise<Ran> {
  const start = performance.now()
  const child = spawn(command, args, { env, ...(cwd && { cwd }), stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data
    })
  const seen = { memory: 0, cpu: new Map<number, number>() }
  const timer = setInterval(() => {
    const tree = treeOf(child.pid ?? 0)
    for (const { pid, cpu } of tree) seen.cpu.set(pid, cpu)
    seen.memory = Math.max(
      seen.memory,
      tree.reduce((sum, { pid }) => sum + memoryOf(pid), 0),
    )
  }, SAMPLE_MS)
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? 1)))
  clearInterval(timer)
  const cpu = [...seen.cpu.values()].reduce((sum, each) => sum + each, 0)
  return { code, output, wall: (performance.now() - start) / 1000, cpu, memory: seen.memory }
}
