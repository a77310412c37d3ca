import type { Erasure } from './conference/office/erase-what-ended.ts'
import { retention as invitation } from './journey/invitation/retention.ts'
import { retention as nomination } from './journey/nomination/retention.ts'
import { retention as noteVerbale } from './journey/note-verbale/retention.ts'
import { retention as registration } from './journey/registration/retention.ts'
import { retention as sponsorship } from './journey/sponsorship/retention.ts'

/** What each step erases on its day, from the last step to the first. */
export const erasures: readonly Erasure[] = [
  ...registration,
  ...sponsorship,
  ...nomination,
  ...noteVerbale,
  ...invitation,
]
