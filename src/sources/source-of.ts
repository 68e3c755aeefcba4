import { hash } from 'node:crypto'
import type { SourceFile } from './adapter.ts'
import type { Evidence } from './evidence.ts'

/** What evidence says of the file it is of: its name, its digest, and who read it. */
export const sourceOf = ({ name, bytes }: SourceFile, adapter: string): Evidence['source'] => ({
  file: name,
  sha256: hash('sha256', bytes),
  adapter,
})
