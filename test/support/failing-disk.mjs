/**
 * Loaded into a command with `--import`: below the folder DISK, the disk refuses with the code DISK_ERROR
 * after DISK_WRITES
 * writes. A full or read-only disk cannot be had otherwise on every machine that runs the tests.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import process from 'node:process'

const { DISK = '', DISK_ERROR = 'ENOSPC', DISK_WRITES = '0' } = process.env
let left = Number(DISK_WRITES)

/** @param {unknown} path */
function refusal(path) {
  if (!String(path).startsWith(DISK) || left-- > 0) return null
  return Object.assign(new Error(`${DISK_ERROR}: refused, write '${path}'`), { code: DISK_ERROR, path })
}

for (const name of ['writeFileSync', 'mkdirSync', 'mkdtempSync']) {
  const real = fs[name]
  fs[name] = (path, ...rest) => {
    const error = refusal(path)
    if (error) throw error
    return real(path, ...rest)
  }
}

const copy = fs.copyFileSync
fs.copyFileSync = (from, to, ...rest) => {
  const error = refusal(to)
  if (error) throw error
  return copy(from, to, ...rest)
}

syncBuiltinESMExports()
