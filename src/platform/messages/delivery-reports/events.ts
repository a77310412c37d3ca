import type { Message } from '../schema.ts'
import type { DeliveryReport } from './schema.ts'

declare module '../../journal/events.ts' {
  interface Events {
    /** The other side's servers said what became of a message: delivered, bounced or delayed. */
    'message.reported': { message: Message; report: DeliveryReport }
  }
}
