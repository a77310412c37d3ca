import type { DeliveryReport } from '../../../platform/messages/delivery-reports/schema.ts'
import type { Mailing } from '../../../platform/messages/mailing/schema.ts'
import type { Message } from '../../../platform/messages/schema.ts'
import type { TagState } from '../../../ui/tag-state.ts'

/** The look of a mailing's state. */
export const tagOf: Record<Mailing['state'], TagState> = {
  prepared: 'attention',
  confirmed: 'progress',
  running: 'progress',
  done: 'done',
  cancelled: 'stopped',
}

/** The look of a message's state. */
export const messageTagOf: Record<Message['status'], TagState> = {
  held: 'attention',
  waiting: 'waiting',
  'handing-over': 'progress',
  sent: 'done',
  uncertain: 'problem',
  'given-up': 'problem',
}

/** The look of what the other side reported. */
export const reportTagOf: Record<DeliveryReport['outcome'], TagState> = {
  delivered: 'done',
  bounced: 'problem',
  delayed: 'attention',
}
