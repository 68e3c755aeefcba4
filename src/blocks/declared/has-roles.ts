import { declaredKind, ruledAs } from '../../lines/row-evidence.ts'
import type { PrintedText } from '../printed-text.ts'

/**
 * The file says of its rows what they are, as the reader of a PDF or an official publication does. What can
 * only be guessed from the words of a plain text, such as the frames that its extractor put elsewhere, is not
 * looked for then.
 */
export const hasRoles = (text: Pick<PrintedText, 'lines' | 'evidence'>): boolean =>
  text.lines.some((line) => declaredKind(text, line) !== undefined && !ruledAs(text, line))
