import type { Evidence } from './evidence.ts'

const ENDING = /\.[a-z\d]{1,8}$/

/** The name of the file in the folder of its seed: `Brief 12.PDF` → `source.pdf`. */
export function sourceName({ file, adapter }: Pick<Evidence['source'], 'file' | 'adapter'>): string {
  return `source${ENDING.exec(file.toLowerCase())?.[0] ?? `.${adapter}`}`
}
