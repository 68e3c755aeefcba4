import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Library } from '../../claims/library.ts'
import { dataFiles } from './data.ts'

/** Writes data version 1 to `<folder>/data/v1/`. */
export function writeData(folder: string, library: Library, base: string): void {
  for (const [path, text] of dataFiles(library, { base })) writeNew(join(folder, 'data', 'v1', path), text)
}

function writeNew(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
