import { reactions as registry } from './conference/registry/reactions.ts'
import { reactions as outbox } from './faces/outbox/reactions.ts'
import { reactions as invitation } from './journey/invitation/reactions.ts'
import { reactions as nomination } from './journey/nomination/reactions.ts'
import { reactions as registration } from './journey/registration/reactions.ts'
import { reactions as sponsorship } from './journey/sponsorship/reactions.ts'
import type { Reactions } from './platform/journal/act.ts'

/** What each step does when an earlier one records something, in the order of the journey. */
export const reactions: Reactions[] = [registry, invitation, nomination, sponsorship, registration, outbox]
