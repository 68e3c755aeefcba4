import type { PrintedText } from '../printed-text.ts'

/** The chapters of the section numbers that open a row: "2.1 …" and "2.2 …" give 2. */
export function sectionChapters({ lines }: Pick<PrintedText, 'lines'>): Set<number> {
  const sections = lines.flatMap((line) => (line.marker?.style === 'section' ? [line.marker.label] : []))
  return new Set(sections.map((label) => Number(label.split('.')[0])))
}
