import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'

/** `kst-1.xml` → `kst-1.metadata.xml`, `kst-1-metadata.xml`, `kst-1/metadata.xml`, `metadata.xml` */
function names(path: string): string[] {
  const stem = basename(path, extname(path))
  return [`${stem}.metadata.xml`, `${stem}-metadata.xml`, join(stem, 'metadata.xml'), 'metadata.xml']
}

/**
 * The file about a publication, where it stands beside it under one of the names that its publisher gives it;
 * null for none. A publication only uses the file when that is about no other.
 */
export function fileBeside(path: string): string | null {
  const found = names(path).map((name) => join(dirname(path), name))
  return found.find((each) => resolve(each) !== resolve(path) && existsSync(each)) ?? null
}
