import type { Effect } from '../../note-verbale/rules/effect.ts'

/** A point to clarify as an officer finds it: accepted exceptionally, or open. */
export type Point = {
  code: string
  effect: Effect
  /** Position of the person whom it concerns; undefined: the message as a whole. */
  person?: number | undefined
  accepted: boolean
}

/** What may be done with one person of a Note. Codes of the points that stand in the way; empty: nothing does. */
export type Standing = { confirmation: string[]; sponsorship: string[] }

/**
 * What may be done with the person at a position (NOM-1, NOM-2, SPO-1, SPO-2). An open point that stops the message stops
 * everybody; one that stops a person stops that person alone; one about sponsorship stops no nomination.
 */
export function standingOf(position: number, points: readonly Point[]): Standing {
  const open = points.filter(
    (point) => !point.accepted && (point.person === undefined || point.person === position),
  )
  const codesOf = (effects: Effect[]) =>
    open.filter((point) => effects.includes(point.effect)).map((point) => point.code)
  return { confirmation: codesOf(['message', 'person']), sponsorship: codesOf(['sponsorship']) }
}
