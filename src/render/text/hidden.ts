import type { Element } from 'hast'
import { element } from '../html/element.ts'

/** Words that only a screen reader gets; never indexed. */
export const hidden = (text: string): Element => element('span', { className: ['vh'] }, [text])
