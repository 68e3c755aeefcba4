import { bundleScript } from '../files/bundle.ts'
import { opened } from '../files/packed.ts'
import { sha256 } from '../files/sha256.ts'
import { addressOf, type SiteFiles } from '../files/site-files.ts'
import { DIGEST_LENGTH, EDITION_NAME, type Edition, type KeptFile } from './edition.ts'

/** What the worker is to keep of a site; its version changes when any file does. */
export function editionOf(files: SiteFiles): Edition {
  const kept = [...files.keys()].map((path): KeptFile => keptFile(path, files.get(path) as Uint8Array))
  return { version: sha256(JSON.stringify(kept)).slice(0, DIGEST_LENGTH), files: kept }
}

const keptFile = (path: string, bytes: Uint8Array): KeptFile => [
  addressOf(path),
  bytes.length,
  sha256(opened(bytes)).slice(0, DIGEST_LENGTH),
]

/** The script of the worker; its list comes first. */
export const workerScript = (): Promise<string> => bundleScript('worker/start-worker.ts')

export const withEdition = (script: string, edition: Edition): string =>
  `self.${EDITION_NAME}=${JSON.stringify(edition)};\n${script}`
