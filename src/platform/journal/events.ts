/**
 * The events that steps record, each with what its reactions receive. Every step adds its own:
 *
 *     declare module '../../platform/journal/events.ts' {
 *       interface Events { 'person.confirmed': Person }
 *     }
 */
// biome-ignore lint/suspicious/noEmptyInterface: steps extend it
export interface Events {}

/** The name of an event: `noun.pastParticiple`. */
export type EventName = keyof Events & string
