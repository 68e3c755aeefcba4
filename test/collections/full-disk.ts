import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { expect } from 'vitest'
import { ContentError } from '../../src/collections/io/content-error.ts'

/** Whether work fails on a disk that has room for so many writes; of the next one the file is there, empty. */
export function isRefused(writes: number, work: () => unknown): boolean {
  const write = fs.writeFileSync
  let left = writes
  fs.writeFileSync = (file, data, options) => {
    left--
    write(file, left < 0 ? '' : data, options)
    if (left < 0) throw Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC', path: file })
  }
  syncBuiltinESMExports()
  try {
    work()
    return false
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError)
    return true
  } finally {
    fs.writeFileSync = write
    syncBuiltinESMExports()
  }
}
