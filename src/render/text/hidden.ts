import type { Element } from 'hast'
import { element } from '../html/element.ts'

/** Words for screen readers only. They are never indexed. */
export const hidden = (text: string): Element => element('span', { className: ['vh'] }, [text])
