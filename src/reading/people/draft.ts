import type { Role } from '../message-reading.ts'
import type { Span } from '../text/source.ts'

/** A person while being put together: each field is the place where it was read. */
export type Draft = {
  name: Span
  honorific: Span | null
  given: Span | null
  family: Span | null
  title: Span | null
  organisation: Span | null
  email: Span | null
  role: { value: Role; span: Span } | null
  /** What a column or the person's own line says about sponsorship. */
  sponsorship: { value: boolean; span: Span } | null
  /** Read in a table, a list, under labels: a place made for people; or in running prose. */
  manner: 'table' | 'labels' | 'list' | 'prose'
}

/** A person of whom only the name is known. */
export function draftOf(name: Span, honorific: Span | null, manner: Draft['manner']): Draft {
  return {
    name,
    honorific,
    given: null,
    family: null,
    title: null,
    organisation: null,
    email: null,
    role: null,
    sponsorship: null,
    manner,
  }
}
