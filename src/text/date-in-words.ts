import { MONTHS } from './months.ts'

/** A partial date in Dutch words: '2023-05-12' → '12 mei 2023', '2023-05' → 'mei 2023', '2023' → '2023'. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
