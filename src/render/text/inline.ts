import type { ElementContent } from 'hast'
import type { NoteRef } from '../../collections/schema/block.ts'
import type { Link } from '../../links/link.ts'
import { renderDifference } from './difference.ts'
import { renderMarker } from './marker.ts'
import { renderPageMark } from './page-mark.ts'
import { renderLink } from './render-link.ts'
import { renderRepair } from './repair.ts'
import { type Points, type Segment, segments } from './segments.ts'

/** What is laid over a text. */
export interface Overlay extends Points {
  links?: readonly Link[]
  notes?: readonly NoteRef[]
  /** The id of a note marker. Without one a marker is not a link. */
  refId?: (note: NoteRef) => string | undefined
  /** The address of the page with the text: links to that page get only a fragment. */
  page?: string
}

/** Renders a clean text with its links and note markers. */
export function renderInline(text: string, overlay: Overlay): ElementContent[] {
  return segments(text, overlay.links ?? [], overlay.notes ?? [], overlay).flatMap((segment) =>
    renderSegment(segment, overlay),
  )
}

function renderSegment(segment: Segment, overlay: Overlay): ElementContent[] {
  if (segment.kind === 'text') return [{ type: 'text', value: segment.text }]
  if (segment.kind === 'link') return [renderLink(segment.text, segment.link, overlay.page)]
  if (segment.kind === 'repair') return [renderRepair(segment.repair)]
  if (segment.kind === 'difference') return [renderDifference(segment.difference)]
  if (segment.kind === 'page') return [renderPageMark(segment.page)]
  return [renderMarker(segment.note, overlay.refId?.(segment.note))]
}
