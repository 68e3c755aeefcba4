import type { Library } from '../claims/library.ts'
import { readContent } from '../collections/content.ts'
import { buildLibrary } from '../pipeline.ts'
import { readFolders } from './folders.ts'

/**
 * The library of the site that is being built, for what is written beside the pages:
 * `SEEDS` and `CONTENT` as everywhere.
 */
export function loadLibrary(): Library {
  const { content, seeds } = readFolders()
  return buildLibrary(readContent(content, seeds))
}
