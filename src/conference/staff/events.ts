import type { Role } from '../roles.ts'

declare module '../../platform/journal/events.ts' {
  interface Events {
    'colleague.invited': { accountId: string }
    'role.given': { accountId: string; role: Role }
    'role.ended': { accountId: string; role: Role }
  }
}
