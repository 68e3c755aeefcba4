/**
 * The stored form of a record: written by the build, in one file with its neighbours, and read by the
 * browser. Other properties that are shown are in the directory, once for all records.
 */
import type { Indexed } from '../index/indexed.ts'

export interface Stored {
  url: string
  text: string
  /** The encoded shape: how its tokens belong to its words. */
  shape: string
  name: string
  page?: string
  section?: string[]
}

export const toStored = ({ record: { url, text, name, page, section }, shape }: Indexed): Stored => ({
  url,
  text,
  shape,
  name,
  ...(page && { page }),
  ...(section.length > 0 && { section }),
})

interface FoundDocument {
  id: string
  title: string
  cited?: string
  kind?: string
  years?: readonly number[]
  extent?: string
}

/** A record as the browser gets it. */
export interface Found {
  url: string
  text: string
  shape: string
  name: string
  /** The printed number of the page on which it begins. */
  page?: string
  document: FoundDocument | null
  section: string[]
  collections: string[]
}

/** `site`: the path of the site’s root. `about`: what the directory says of the record. */
export const fromStored = (
  { section = [], url, ...stored }: Stored,
  site: string,
  about: Pick<Found, 'document' | 'collections'>,
): Found => ({ ...about, ...stored, section, url: site + url.slice(1) })
