import type { ComponentChildren } from 'preact'
import type { Box } from '../reading/message-reading.ts'

/** A place in the original where a field was read. */
export type Mark = {
  /** Id of the mark on the page: a field links to `#id`. */
  id: string
  number: number
  /** What was read here: "E-mail of Walter Odongo". */
  label: string
  /** Where the mark leads: "#field-id". */
  href: string
}

/** A page shown as an image; boxes are fractions of it. Width and height in pixels of the image. */
export type OriginalPage = {
  kind: 'page'
  id: string
  name: ComponentChildren
  src: string
  width: number
  height: number
  page: number
  marks: readonly (Mark & { boxes: readonly Box[] })[]
}

/** A part shown as its text; ranges are offsets into it, end exclusive. */
export type OriginalText = {
  kind: 'text'
  id: string
  name: ComponentChildren
  text: string | null
  lang?: string | undefined
  marks: readonly (Mark & { range: readonly [number, number] })[]
}
