import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EDITION_NAME, type Edition } from '../../../src/editions/worker/edition.ts'

/** The list at the head of the worker's script. */
export function listed(out: string): Edition['files'] {
  const [first = ''] = readFileSync(join(out, 'sw.js'), 'utf-8').split('\n', 1)
  return (JSON.parse(first.slice(`self.${EDITION_NAME}=`.length, -1)) as Edition).files
}
