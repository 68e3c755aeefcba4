import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The SHA-256 of the bytes of a file, which may be known already. */
export type DigestOfFile = (file: string) => string

export const readDigest: DigestOfFile = (file) => hash('sha256', readFileSync(file))
