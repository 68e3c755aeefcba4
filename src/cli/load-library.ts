import type { Library } from '../claims/library.ts'
import { readContent } from '../collections/content.ts'
import { buildLibrary } from '../pipeline.ts'
import { readFolders } from './folders.ts'

/** Loads the library of the site from `SEEDS` and `CONTENT`, for what is made beside the pages. */
export function loadLibrary(): Library {
  const { content, seeds } = readFolders()
  return buildLibrary(readContent(content, seeds))
}
