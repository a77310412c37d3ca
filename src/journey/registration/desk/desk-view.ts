import type { Role } from '../../../conference/roles.ts'
import type { DeliveryReport } from '../../../platform/messages/delivery-reports/schema.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import type { TimelineEvent } from '../../../ui/timeline.tsx'
import type { Asked } from '../form/question.ts'
import type { SectionChange } from '../queries/changes-of.ts'
import type { StoredForm } from '../queries/form-of.ts'
import type { PersonsRegistration } from '../queries/registration-of-person.ts'
import type { RegistrationVersion } from '../schema.ts'
import type { AssistanceProblem, AssistanceTyped } from './forms/assistance-form.ts'

/** All that the desk's page of a registration shows. */
export type DeskView = PersonsRegistration & {
  frame: DeskFrame
  roles: readonly Role[]
  /** May this person send links, assist, confirm addresses; or only look? */
  mayChange: boolean
  asked: Asked
  /** Sealed sections are closed here. */
  form: StoredForm
  versions: RegistrationVersion[]
  changes: SectionChange[]
  bounce: DeliveryReport | undefined
  /** A new address that waits to be confirmed. */
  waiting: string | undefined
  isOpen: boolean
  /** What became of the delegation and of this person. */
  story: TimelineEvent[]
  invitee: string
  /** The form of assistance that came back. */
  failed?: { typed: AssistanceTyped; problems: AssistanceProblem[] }
  addressTaken?: boolean
}
