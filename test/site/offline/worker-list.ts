import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  EDITION_NAME,
  type Edition,
  type ListedFile,
  listAddress,
} from '../../../src/editions/worker/edition.ts'
import { unpackList } from '../../../src/editions/worker/packed-list.ts'

/** What the worker of a site is to keep: the lists of all parts that the head of its script names. */
export function listed(out: string): ListedFile[] {
  const [first = ''] = readFileSync(join(out, 'sw.js'), 'utf-8').split('\n', 1)
  const { parts } = JSON.parse(first.slice(`self.${EDITION_NAME}=`.length, -1)) as Edition
  return parts.flatMap(({ key }) => unpackList(readFileSync(join(out, listAddress(key)), 'utf-8')))
}
