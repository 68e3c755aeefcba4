import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Returns the SHA-256 of a file's bytes. An implementation may cache it. */
export type DigestOfFile = (file: string) => string

export const readDigest: DigestOfFile = (file) => hash('sha256', readFileSync(file))
