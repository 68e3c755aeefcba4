import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder with these files, gone when the test is over. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'leeswijzer-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFiles(folder, files)
  return folder
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}

/** A folder of seeds with one small text, and the given files over it. */
export const GOOD_SEEDS: Files = {
  'site.yaml': 'name: Proef\ndescription: Een proef met één tekst.\n',
  'brief/seed.yaml': 'title: Een brief\nkind: kamerbrief\n',
  'brief/text.txt': 'Geachte voorzitter,\n\nDit is een brief.\n',
}
