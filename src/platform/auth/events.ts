import type { Purpose } from './personal-links.ts'

declare module '../journal/events.ts' {
  interface Events {
    'link.asked': { accountId: string }
    'personalLink.asked': { purpose: Purpose; subjectId: string }
    'session.opened': { accountId: string }
  }
}
