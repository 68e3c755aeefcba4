import { basename } from 'node:path'

/** The program that makes the pages, with its assets: styles, scripts, fonts. */
export interface Program {
  folder: string
  site: string
  pages: string
}

/** The name of a program; a changed program has another one. */
export const programName = ({ folder }: Program): string => basename(folder)
