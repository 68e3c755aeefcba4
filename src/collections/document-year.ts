import type { Document } from './schema/document.ts'

/** `2023-05-12` → 2023; a budget or annual report has a year of its own. */
export function yearOf({ date, year }: Pick<Document, 'date' | 'year'>): number | null {
  return year ?? (date === null ? null : Number.parseInt(date, 10))
}
