import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Program } from '../program/kept-program.ts'
import { fileOf, openProgram } from '../program/open.ts'

/** Which of the pages are made here: every `of`-th from `at`. */
export interface Share {
  at: number
  of: number
}

/** Writes the pages of the library that was given to this process. */
export async function writePages(program: Program, folder: string, { at, of }: Share): Promise<void> {
  const { paths, render } = await openProgram(program)
  const share = (await paths()).filter((_, place) => place % of === at)
  const write = writer()
  for (const path of share) {
    const bytes = await render(path)
    if (bytes !== null) write(join(folder, fileOf(path)), bytes)
  }
}

/** Writes files; a folder is made when the first one comes. */
function writer(): (file: string, bytes: Uint8Array) => void {
  const made = new Set<string>()
  return (file, bytes) => {
    const folder = dirname(file)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(file, bytes)
  }
}
