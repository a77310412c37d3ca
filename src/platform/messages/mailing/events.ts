import type { Mailing, MailingRecipient } from './schema.ts'

declare module '../../journal/events.ts' {
  interface Events {
    'mailing.prepared': Mailing
    /** A person has looked at what the system prepared, and answers for it. */
    'mailing.adopted': Mailing
    'mailing.tested': Mailing
    'mailing.confirmed': Mailing
    'mailing.cancelled': Mailing
    'mailing.finished': Mailing
    'recipient.held': MailingRecipient
    'recipient.released': MailingRecipient
  }
}
