import { basename } from 'node:path'

/**
 * The program that makes the pages, and the files of the site that are part of it: styles, scripts, fonts.
 */
export interface Program {
  folder: string
  site: string
  pages: string
}

/** Another program has another name. */
export const programName = ({ folder }: Program): string => basename(folder)
