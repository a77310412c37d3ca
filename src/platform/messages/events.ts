import type { Message } from './schema.ts'

declare module '../journal/events.ts' {
  interface Events {
    /** A person, or the approval of its language, let a held message go. */
    'message.released': Message
    /** A person had a message sent once more. */
    'message.repeated': Message
    /** A person found out that an uncertain message had arrived. */
    'message.arrived': Message
  }
}
